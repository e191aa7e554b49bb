// Finds the browsers of the tests on this machine, and installs them where that is possible.
import { existsSync } from 'node:fs';
import { installDebianPackages } from './debian.mjs';
import { outputOf, run } from './processes.mjs';

const inPath = (...names) => names.map((name) => outputOf('which', [name])).find(Boolean);

const installedChrome = async () => {
  if (process.env.CHROME_PATH && existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
  const { Launcher } = await import('chrome-launcher');
  try {
    const found = Launcher.getInstallations()[0];
    if (found) return found;
  } catch {
    // It throws where it finds none: the search goes on below.
  }
  return inPath('chromium', 'chromium-browser', 'google-chrome');
};

const playwrightChromium = async () => {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

/** The path of a Chromium, or undefined after every way to get one was tried. */
export const findChromium = async () => {
  const present = (await installedChrome()) ?? (await playwrightChromium());
  if (present) return present;
  if (installDebianPackages(['chromium'])) return installedChrome();
  await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  return playwrightChromium();
};

export const chromiumAdvice =
  'No Chromium or Chrome was found: install one, or set CHROME_PATH to the path of its program, and run this again.';

/** The path of a Firefox, or undefined. */
export const findFirefox = async () => {
  const present = process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox');
  if (present) return present;
  return installDebianPackages(['firefox-esr']) ? inPath('firefox-esr') : undefined;
};

/** What WebKit needs: its driver, its browser and an X server; undefined where one is missing. */
export const findWebKit = async () => {
  const look = () => {
    const driver = inPath('WebKitWebDriver');
    const xvfb = inPath('Xvfb');
    const browser = ['4.1', '6.0']
      .flatMap((version) => [
        `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}`,
        `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}`,
      ])
      .map((folder) => `${folder}/MiniBrowser`)
      .find((path) => existsSync(path));
    return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
  };
  return look() ?? (installDebianPackages(['webkit2gtk-driver', 'xvfb']) ? look() : undefined);
};

/** Chinese needs glyphs: without a font, widths and screenshots say nothing. */
export const ensureFonts = async () => {
  if (outputOf('fc-list', [':lang=zh']) || installDebianPackages(['fonts-noto-cjk', 'fontconfig'])) return;
  console.log('No font with Chinese glyphs was found; layouts are tested with what is there.');
};
