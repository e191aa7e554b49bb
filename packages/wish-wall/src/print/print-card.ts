/** A card for the board at the center: the wish in large words, and a code that leads to it. Loaded when somebody prints. */
import { printPage, qrCode } from '@doorstep/core/print';
import { html } from 'lit';

export interface PrintCardOptions {
  readonly title: string;
  readonly story: string;
  readonly lines: readonly string[];
  /** ASCII, as `new URL()` gives it. */
  readonly address: string;
  readonly locale: string;
}

const rules = `
  @page { size: A5; margin: 12mm }
  body { margin: 0; font: 14pt/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #000; background: #fff }
  h1 { margin: 0 0 6mm; font-size: 26pt; line-height: 1.3 }
  p { margin: 0 0 4mm }
  .story { font-size: 17pt }
  .line { font-size: 11pt; overflow-wrap: anywhere }
  svg { display: block; width: 45mm; height: 45mm; margin: 8mm 0 4mm }
`;

export function printCard({ title, story, lines, address, locale }: PrintCardOptions): Promise<void> {
  return printPage({
    title,
    locale,
    rules,
    content: html`<h1>${title}</h1>
      <p class="story">${story}</p>
      ${qrCode(address, address)} ${lines.filter(Boolean).map((line) => html`<p class="line">${line}</p>`)}`,
  });
}
