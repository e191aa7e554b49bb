/** Puts the styles of a part that came later beside those that a widget began with. */
import type { CSSResult } from 'lit';

export function adoptStyles(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  // A new list: in older browsers the one at hand cannot be added to.
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
