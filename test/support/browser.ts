/** Chromium for end-to-end tests: the one that `npm test` found. */
import { Launcher } from 'chrome-launcher';
import { chromium, type Browser } from 'playwright-core';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? Launcher.getInstallations()[0],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
