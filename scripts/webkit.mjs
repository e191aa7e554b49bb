// Starts WebKit's driver on a virtual screen for the browser tests.
import { spawn } from 'node:child_process';
import { freePort, eventually } from './ports.mjs';

const virtualScreen = (xvfb) =>
  new Promise((resolve, reject) => {
    // Xvfb picks a free display itself and writes its number to the third descriptor.
    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    screen.stdio[3].once('data', (number) => resolve({ screen, display: `:${String(number).trim()}` }));
  });

/** Resolves with what the test runner's configuration needs, and with how to end it. */
export const startWebKit = async ({ driver, xvfb, browser }) => {
  const { screen, display } = await virtualScreen(xvfb);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Containers have no user namespaces for WebKit's sandbox; only our own test pages are loaded.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = () => {
    child.kill();
    screen.kill();
  };
  const ready = await eventually(async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok, 20_000);
  if (ready) return { environment: { DOORSTEP_WEBKIT_PORT: String(port), DOORSTEP_WEBKIT: browser }, stop };
  stop();
  throw new Error('WebKitWebDriver did not answer within 20 s');
};
