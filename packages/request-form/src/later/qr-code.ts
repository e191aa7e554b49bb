/** A QR code as one SVG path, drawn without styles or pictures so that strict pages show it too. */
import { generate } from 'lean-qr/nano';
import { html, type TemplateResult } from 'lit';

/** Modules of white around it that scanners need. */
const quiet = 4;

export function qrCode(text: string, label: string): TemplateResult {
  const { path, size } = qrPath(text);
  const side = size + quiet * 2;
  return html`<svg
    class="qr"
    part="qr"
    role="img"
    aria-label=${label}
    viewBox="${-quiet} ${-quiet} ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <rect x=${-quiet} y=${-quiet} width=${side} height=${side} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
}

/** A run of dark modules is one rectangle. */
export function qrPath(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (x < code.size && code.get(x, y)) x += 1;
      runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
    }
  }
  return { path: runs.join(''), size: code.size };
}
