/** Gives the tracker the styles of an opened request when the first one is opened: who only types a code does not wait for them. */
import { choiceStyles, detailsStyles, dialogStyles } from '@doorstep/core';
import { caseStyles } from './case-styles.js';
import { formStyles } from './form-styles.js';

export function adoptCaseStyles(root: ShadowRoot): void {
  const sheets = [choiceStyles, detailsStyles, dialogStyles, caseStyles, formStyles].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
