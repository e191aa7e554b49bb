/** Prints the receipt on a slip of its own, as wide as a till's paper, without the page around the widget. */
import { groupReceiptCode, normalizeReceiptCode } from '@doorstep/contract';
import { qrPath } from './qr-code.js';

export interface SlipOptions {
  readonly title: string;
  readonly codeLabel: string;
  readonly code: string;
  readonly lines: readonly string[];
  readonly tracking: string | undefined;
  readonly locale: string;
}

const slipStyle = `
  @page { margin: 6mm }
  body { width: 68mm; margin: 0; font: 11pt/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #000; background: #fff }
  h1 { font-size: 14pt; margin: 0 0 3mm }
  .code { font: 700 17pt/1.3 ui-monospace, monospace; margin: 0 0 3mm }
  p { margin: 0 0 2mm }
  svg { display: block; width: 40mm; height: 40mm; margin: 3mm 0 }
`;

export function printSlip(options: SlipOptions): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Properties, not an attribute: strict pages refuse style attributes.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    width: '80mm',
    height: '120mm',
    border: '0',
  });
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) {
    frame.remove();
    return;
  }
  fillSlip(page, options);
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  page.print();
  // Browsers whose print() returns at once say afterprint late or never.
  setTimeout(() => frame.remove(), 60_000);
}

/** Builds the slip in an empty document. */
function fillSlip(page: Window, { title, codeLabel, code, lines, tracking, locale }: SlipOptions): void {
  const { document: slip } = page;
  // A sheet belongs to the document whose window made it.
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(slipStyle);
  slip.adoptedStyleSheets = [sheet];
  slip.documentElement.lang = locale;
  const add = (tag: string, text: string, className = ''): void => {
    const element = slip.createElement(tag);
    element.textContent = text;
    element.className = className;
    slip.body.append(element);
  };
  add('h1', title);
  add('p', codeLabel);
  add('p', groupReceiptCode(normalizeReceiptCode(code)), 'code');
  if (tracking) slip.body.append(qrOn(slip, tracking));
  for (const line of lines) add('p', line);
}

function qrOn(slip: Document, text: string): SVGElement {
  const { path, size } = qrPath(text);
  const svg = slip.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const dark = slip.createElementNS('http://www.w3.org/2000/svg', 'path');
  dark.setAttribute('d', path);
  svg.append(dark);
  return svg;
}
