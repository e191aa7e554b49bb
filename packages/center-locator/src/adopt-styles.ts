/** Styles of a part that came later. Adopting them is allowed by every content security policy. */
import type { CSSResult } from 'lit';

export function adoptStyles(host: Element, ...styles: readonly CSSResult[]): void {
  const root = host.shadowRoot;
  const added = styles.flatMap(({ styleSheet }) =>
    styleSheet && !root?.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : [],
  );
  if (root && added.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
