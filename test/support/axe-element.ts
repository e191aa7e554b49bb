/** What a screen reader would stumble over in an element of a browser test: axe's findings, and values that are no words. */
// A script of the old kind: it leaves itself on window and exports nothing that a browser could import.
import 'axe-core';
import { axeTags, violationsOf } from './axe-rules.js';

/** Rules about whole pages, which the page of a browser test cannot meet. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** A template that is given a condition instead of a text shows these, and axe finds nothing wrong with them. */
const noWords = /^(false|true|undefined|null|NaN|\[object \w+\])$/;

const strayValues = (node: Node): string[] => {
  if (node instanceof Text) {
    const text = node.data.trim();
    return noWords.test(text) ? [`stray value: ${text} in ${node.parentElement?.outerHTML ?? 'the shadow root'}`] : [];
  }
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow ? [shadow] : []), ...node.childNodes].flatMap(strayValues);
};

/** One line for each violation; an empty list when there is none. */
export const accessibilityViolations = async (element: Element): Promise<string[]> => {
  const rules = Object.fromEntries(pageRules.map((id) => [id, { enabled: false }]));
  const results = await window.axe.run(element, { runOnly: { type: 'tag', values: [...axeTags] }, rules });
  return [...strayValues(element), ...violationsOf(results)];
};
