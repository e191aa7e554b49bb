/** A QR code as one SVG path, drawn without styles or pictures so that strict pages show it too. */
import { generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

export interface QrOutline {
  /** The dark modules, each a square of 1; the first stands at 0, 0. */
  readonly path: string;
  /** What of the plane to show: the modules and the white around them that scanners need. */
  readonly viewBox: string;
}

const quiet = 4;

/** `text`: ASCII, such as an address as `new URL()` gives it. */
export function qrOutline(text: string): QrOutline {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      // A run of dark modules is one rectangle.
      const start = x;
      while (x < code.size && code.get(x, y)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  const side = code.size + quiet * 2;
  return { path, viewBox: `${-quiet} ${-quiet} ${side} ${side}` };
}

/** `label`: what is said of it to those who do not see it. */
export function qrCode(text: string, label: string): TemplateResult {
  const { path, viewBox } = qrOutline(text);
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox=${viewBox} shape-rendering="crispEdges">
    <rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}
