/** A card for the board at the center: the wish in large words, and a code that leads to it. Loaded when somebody prints. */
import { generate } from 'lean-qr/nano';

export interface PrintCardOptions {
  readonly title: string;
  readonly story: string;
  readonly lines: readonly string[];
  /** ASCII, as `new URL()` gives it. */
  readonly address: string;
  readonly locale: string;
}

const cardStyle = `
  @page { size: A5; margin: 12mm }
  body { margin: 0; font: 14pt/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #000; background: #fff }
  h1 { margin: 0 0 6mm; font-size: 26pt; line-height: 1.3 }
  p { margin: 0 0 4mm }
  .story { font-size: 17pt }
  .line { font-size: 11pt; overflow-wrap: anywhere }
  svg { display: block; width: 45mm; height: 45mm; margin: 8mm 0 4mm; background: #fff }
`;

/** Modules of white around the code that scanners need. */
const quiet = 4;

export function printCard(options: PrintCardOptions): void {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Set as properties: strict pages refuse style attributes.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    width: '148mm',
    height: '210mm',
    border: '0',
  });
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) {
    frame.remove();
    return;
  }
  fillCard(page, options);
  page.addEventListener('afterprint', () => frame.remove());
  page.focus();
  page.print();
  // Some browsers never say that they have printed.
  setTimeout(() => frame.remove(), 60_000);
}

/** Builds the card in an empty document. */
export function fillCard(page: Window, { title, story, lines, address, locale }: PrintCardOptions): void {
  const { document: card } = page;
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  card.adoptedStyleSheets = [sheet];
  card.documentElement.lang = locale;
  const add = (tag: string, text: string, className: string): void => {
    const element = card.createElement(tag);
    element.className = className;
    element.textContent = text;
    card.body.append(element);
  };
  add('h1', title, 'title');
  add('p', story, 'story');
  card.body.append(drawCode(card, address));
  for (const line of lines) if (line) add('p', line, 'line');
}

function drawCode(card: Document, text: string): SVGElement {
  const { path, size } = codePath(text);
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = card.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const side = size + quiet * 2;
  const svg = make('svg', { viewBox: `${-quiet} ${-quiet} ${side} ${side}`, 'shape-rendering': 'crispEdges' });
  svg.append(make('path', { d: path, fill: '#000' }));
  return svg;
}

/** Neighbouring dark modules of a row become one rectangle. */
export function codePath(text: string): { readonly path: string; readonly size: number } {
  const code = generate(text);
  let path = '';
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      let width = 0;
      while (column + width < code.size && code.get(column + width, row)) width += 1;
      if (width > 0) path += `M${column} ${row}h${width}v1h-${width}z`;
      column += width;
    }
  }
  return { path, size: code.size };
}
