// Browser tests: straight from the TypeScript sources, in the browser that DOORSTEP_BROWSER names (Chromium by default).
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { Launcher } from 'chrome-launcher';
import puppeteer from 'puppeteer-core';
import { accessibilityTreePlugin } from './scripts/accessibility-tree-plugin.mjs';
import { browserReporter } from './scripts/browser-reporter.mjs';

const isRoot = process.getuid?.() === 0;

const launchers = {
  // Playwright, because its launcher alone can emulate forced colours and more contrast.
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        executablePath: process.env.CHROME_PATH ?? Launcher.getInstallations()[0],
        args: isRoot ? ['--no-sandbox'] : [],
      },
    }),
  // Firefox speaks WebDriver BiDi with puppeteer: no driver program is needed.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        // Firefox refuses a home folder that belongs to somebody else.
        env: { ...process.env, HOME: mkdtempSync(join(tmpdir(), 'doorstep-firefox-')) },
      },
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const setViewport = page.setViewport.bind(page);
        // An older Firefox sets the size, but not the orientation that puppeteer asks for along with it.
        page.setViewport = (size) =>
          setViewport(size).catch((error) => {
            if (!String(error).includes('setScreenOrientationOverride')) throw error;
          });
        return page;
      },
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.DOORSTEP_WEBKIT_PORT),
      path: '/',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: process.env.DOORSTEP_WEBKIT, args: ['--automation'] },
      },
    }),
};

const browser = process.env.DOORSTEP_BROWSER ?? 'chromium';

export default {
  files: ['test/**/*.browser.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['doorstep-source', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    accessibilityTreePlugin(),
  ],
  browsers: [launchers[browser]()],
  concurrency: browser === 'chromium' ? 2 : 1,
  // Generous: a busy machine with two cores is slow, and a wrong alarm costs more than a late one.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
  reporters: [browserReporter()],
};
