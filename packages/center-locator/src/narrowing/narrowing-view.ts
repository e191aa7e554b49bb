/** What stands in the two folds above the list, loaded when the first of them is opened. */
import { choiceStyles } from '@doorstep/core';
import { adoptStyles } from '../adopt-styles.js';
import { areasView } from './areas-view.js';
import { filtersView } from './filters-view.js';
import { narrowingStyles } from './narrowing-styles.js';

/** To be called once per widget, before the first drawing of these. */
export function prepareNarrowing(host: Element): {
  readonly areasView: typeof areasView;
  readonly filtersView: typeof filtersView;
} {
  adoptStyles(host, choiceStyles, narrowingStyles);
  return { areasView, filtersView };
}
