/** What a screen reader would stumble over in an element of a browser test: axe's findings, and values that are no words. */
// A script of the old kind: it leaves itself on window and exports nothing that a browser could import.
import 'axe-core';
import { axeTags, violationsOf } from './axe-rules.js';
import { strayValues } from './stray-values.js';

/** Rules about whole pages, which the page of a browser test cannot meet. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** One line for each violation; an empty list when there is none. */
export const accessibilityViolations = async (element: Element): Promise<string[]> => {
  const rules = Object.fromEntries(pageRules.map((id) => [id, { enabled: false }]));
  const results = await window.axe.run(element, { runOnly: { type: 'tag', values: [...axeTags] }, rules });
  return [...strayValues(element), ...violationsOf(results)];
};
