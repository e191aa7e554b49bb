/** What a person wrote, as plain text that can be kept or handed over when it cannot be sent. */
import type { RequestDraft } from '@doorstep/contract';

/** Every given field on a line of its own, in the draft's own names; labels are the caller's. */
export function draftAsText(draft: RequestDraft, labelOf: (path: string) => string = (path) => path): string {
  const lines: string[] = [];
  const write = (path: string, value: unknown): void => {
    if (value === undefined || value === null || value === '') return;
    if (Array.isArray(value)) lines.push(`${labelOf(path)}: ${value.join(', ')}`);
    else if (typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) write(path ? `${path}.${name}` : name, inner);
    } else lines.push(`${labelOf(path)}: ${value as string}`);
  };
  write('', draft);
  return lines.join('\n') + '\n';
}
