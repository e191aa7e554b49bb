/** Words with the assistant's marks in them: where somebody could be recognised. */
import type { NoticeMark } from '@doorstep/contract';
import { html, type TemplateResult } from 'lit';

export function markedWords(text: string, marks: readonly Pick<NoticeMark, 'start' | 'end'>[]): TemplateResult {
  const parts: unknown[] = [];
  let from = 0;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < from || end > text.length) continue;
    parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
    from = end;
  }
  return html`${parts}${text.slice(from)}`;
}
