/** Gives the form the styles of a part when the part arrives: who does not need it does not wait for them. */
import type { CSSResult } from 'lit';

export function adoptLater(host: Element, ...styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  host.shadowRoot?.adoptedStyleSheets.push(...sheets);
}
