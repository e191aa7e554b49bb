/** A sheet for the wall of a center: what is on screen, black on white, with a code that leads back to the live board. */
import type { Notice } from '@doorstep/contract';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';
import { dayOf, residentWords, tookWords, type Speech } from '../../notice-words.js';
import { sheetRules } from './sheet-rules.js';

export interface SheetOptions extends Speech {
  readonly title: string;
  readonly notices: readonly Notice[];
  /** Where the board is read live. */
  readonly address: string;
  readonly direction: 'ltr' | 'rtl';
  readonly now: number;
}

/** Opens the print dialog for the sheet alone; the page around the board is not printed. Resolves when the dialog has opened. */
export async function printSheet(options: SheetOptions): Promise<void> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Set on the object and not in the markup: a page's policy may forbid style attributes.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', insetBlockEnd: '0' });
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    frame.remove();
    throw new Error('The page lets no frame be made.');
  }
  drawSheet(view, options);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  // One turn for the engine to lay the sheet out.
  await new Promise((resolve) => setTimeout(resolve, 50));
  view.focus();
  view.print();
}

/** Writes the sheet into an empty document. */
export function drawSheet(view: Window & typeof globalThis, options: SheetOptions): void {
  const { document: sheet } = view;
  sheet.title = options.title;
  sheet.documentElement.lang = options.words.locale;
  sheet.documentElement.dir = options.direction;
  // A sheet of its own making: a stylesheet belongs to the document in which it was constructed.
  const rules = new view.CSSStyleSheet();
  rules.replaceSync(sheetRules);
  sheet.adoptedStyleSheets = [rules];
  render(sheetView(options), sheet.body);
}

function sheetView(options: SheetOptions): TemplateResult {
  const { title, notices, address, words, now } = options;
  return html`<header>
      <div>
        <h1>${title}</h1>
        <p>${dayOf(now, options)}</p>
      </div>
      <figure>
        ${qrCode(address)}
        <figcaption>${shortAddress(address)}</figcaption>
      </figure>
    </header>
    <main>
      ${notices.map(
        (notice) =>
          html`<article>
            <p class="line">
              <strong>${words.say(`kind_${notice.kind}`)}</strong>
              ${[notice.category?.name, notice.center?.name, dayOf(notice.publishedAt, options)].filter(Boolean).map((part) => html`<span>${part}</span>`)}
            </p>
            <h2>${notice.title}</h2>
            <p>${notice.summary}</p>
            ${notice.result ? html`<p class="result"><strong>${words.say('whatWasDone')}</strong> ${notice.result}</p>` : nothing}
            <p class="line">
              ${[tookWords(notice, options), residentWords(notice, options)].filter(Boolean).map((part) => html`<span>${part}</span>`)}
            </p>
          </article>`,
      )}
    </main>`;
}

function qrCode(address: string): TemplateResult {
  const code = generate(address);
  const quiet = 4;
  let path = '';
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  const side = code.size + 2 * quiet;
  return html`<svg viewBox="0 0 ${side} ${side}" role="img" aria-label=${address} shape-rendering="crispEdges">
    ${svg`<path d=${path}></path>`}
  </svg>`;
}

/** What a person could type: without the scheme. */
function shortAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
