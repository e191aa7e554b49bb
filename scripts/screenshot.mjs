// Takes the pictures of the README from the running sample city: `npm start` in one terminal, this in another.
//   node scripts/screenshot.mjs [http://localhost:4180]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumAdvice, ensureFonts, findChromium } from './browsers.mjs';
import { root } from './processes.mjs';

const address = process.argv[2] ?? 'http://localhost:4180';
const folder = join(root, 'docs/images');

const pictures = [
  { name: 'sample-city-en', page: '/en/', width: 1280, height: 860 },
  { name: 'request-form-zh', page: '/', width: 1280, height: 860, at: 'doorstep-request-form' },
];

await ensureFonts();
const executablePath = await findChromium();
if (!executablePath) {
  console.error(chromiumAdvice);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const { name, page: path, width, height, at } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.goto(new URL(path, address).href);
    // The form shows its first step only when the backend has answered.
    await page.locator('doorstep-request-form[state="ready"]').waitFor();
    if (at) await page.locator(at).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    console.log(`docs/images/${name}.png`);
  }
} finally {
  await browser.close();
}
