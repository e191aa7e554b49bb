/** Prints a page of its own: the page around the widget stays off the paper. */
import { render, type TemplateResult } from 'lit';

export interface PrintedPage {
  readonly title: string;
  readonly locale: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  /** CSS, `@page` included. */
  readonly rules: string;
  readonly content: TemplateResult;
}

/** Resolves when the dialog has opened; rejects where the page around lets no frame be made. */
export async function printPage(page: PrintedPage): Promise<void> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Set as properties: strict pages refuse style attributes.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-9999px',
    width: '210mm',
    height: '297mm',
    border: '0',
  });
  // Some engines put another document into the frame when it has loaded: what is drawn before is lost.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 1_000))]);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) {
    frame.remove();
    throw new Error('The page lets no frame be made.');
  }
  drawPage(view, page);
  const remove = (): void => void setTimeout(() => frame.remove());
  view.addEventListener('afterprint', remove);
  // One turn for the engine to lay it out.
  await new Promise((resolve) => setTimeout(resolve, 50));
  view.focus();
  view.print();
  // Browsers whose print() returns at once say afterprint late or never.
  setTimeout(remove, 60_000);
}

/** Writes the page into an empty document. */
export function drawPage(
  view: Window & typeof globalThis,
  { title, locale, direction, rules, content }: PrintedPage,
): void {
  const { document: paper } = view;
  paper.title = title;
  paper.documentElement.lang = locale;
  if (direction) paper.documentElement.dir = direction;
  // A stylesheet belongs to the document in which it was made.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  paper.adoptedStyleSheets = [sheet];
  render(content, paper.body);
}
