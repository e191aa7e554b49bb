/** What a screen reader would stumble over in a page of an end-to-end test: axe's findings, and values that are no words. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { axeTags, violationsOf } from './axe-rules.js';
import { strayValues } from './stray-values.js';

const program = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One line for each violation; an empty list when there is none. */
export const accessibilityViolations = async (page: Page, selector = 'body'): Promise<string[]> => {
  // Not as a script element, which a strict policy of the page would refuse.
  await page.evaluate(await readFile(program, 'utf8'));
  const results = await page.evaluate(
    async ({ context, values }) => window.axe.run(context, { runOnly: { type: 'tag', values } }),
    { context: selector, values: [...axeTags] },
  );
  return [...(await strayValuesIn(page, selector)), ...violationsOf(results)];
};

/** One line for each value that is no word. */
export const strayValuesIn = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(`(${strayValues.toString()})(document.querySelector(${JSON.stringify(selector)}))`);
