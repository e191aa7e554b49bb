/** Gives the tracker the styles of an opened request when the first one is opened: who only types a code does not wait for them. */
import { choiceStyles, detailsStyles, dialogStyles, progressStyles } from '@doorstep/core';
import { photoListStyles } from '@doorstep/core/photo-list';
import { caseStyles } from './case-styles.js';
import { formStyles } from './form-styles.js';

export function adoptCaseStyles(root: ShadowRoot): void {
  const shared = [choiceStyles, detailsStyles, dialogStyles, progressStyles, photoListStyles];
  const sheets = [...shared, caseStyles, formStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
