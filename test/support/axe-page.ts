/** Runs axe on a whole page of an end-to-end test, across its shadow roots. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { axeTags, violationsOf } from './axe-rules.js';

const program = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One line for each violation; an empty list when there is none. Needs a page whose policy lets scripts be added. */
export const accessibilityViolations = async (page: Page, selector = 'body'): Promise<string[]> => {
  await page.addScriptTag({ path: program });
  const results = await page.evaluate(
    async ({ context, values }) => window.axe.run(context, { runOnly: { type: 'tag', values } }),
    { context: selector, values: [...axeTags] },
  );
  return violationsOf(results);
};
