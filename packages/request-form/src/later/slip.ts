/** Prints the receipt on a slip of its own, as wide as a till's paper, without the page around the widget. */
import { groupReceiptCode, normalizeReceiptCode } from '@doorstep/contract';
import { printPage, qrCode } from '@doorstep/core/print';
import { html, nothing } from 'lit';

export interface SlipOptions {
  readonly title: string;
  readonly codeLabel: string;
  readonly code: string;
  readonly lines: readonly string[];
  readonly tracking: string | undefined;
  readonly locale: string;
}

const rules = `
  @page { margin: 6mm }
  body { width: 68mm; margin: 0; font: 11pt/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #000; background: #fff }
  h1 { font-size: 14pt; margin: 0 0 3mm }
  .code { font: 700 17pt/1.3 ui-monospace, monospace; margin: 0 0 3mm }
  p { margin: 0 0 2mm }
  svg { display: block; width: 44mm; height: 44mm }
`;

export function printSlip({ title, codeLabel, code, lines, tracking, locale }: SlipOptions): Promise<void> {
  return printPage({
    title,
    locale,
    rules,
    content: html`<h1>${title}</h1>
      <p>${codeLabel}</p>
      <p class="code">${groupReceiptCode(normalizeReceiptCode(code))}</p>
      ${tracking ? qrCode(tracking, tracking) : nothing} ${lines.map((line) => html`<p>${line}</p>`)}`,
  });
}
