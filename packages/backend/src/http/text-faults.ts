/** What no text may contain wherever it stands, because a store could not give it back as it was. */
import { isWellFormed } from '@doorstep/contract';
import type { InputFault } from './input-words.js';

export interface TextFault {
  readonly path: string;
  readonly code: InputFault;
}

const deepest = 16;

/** Halves of surrogate pairs, NUL, names that would reach a prototype, and nesting that nobody types. */
export function textFaults(value: unknown, path = '', depth = 0): TextFault[] {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) return [{ path, code: 'lone-surrogate' }];
    return value.includes('\0') ? [{ path, code: 'control-character' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= deepest) return [{ path, code: 'too-deep' }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path === '' ? name : `${path}.${name}`;
    // A name that is itself unfit is told by the place of its parent: an answer never repeats it.
    if (name === '__proto__' || textFaults(name).length > 0) return [{ path, code: 'malformed' as const }];
    return textFaults(inner, place, depth + 1);
  });
}
