/**
 * The first words of a case for lists, with what tells who somebody is blacked out: opening a case is written down, looking
 * down the queue is not. Finding such places costs about a millisecond a case, so the last few thousand are kept.
 */
import { blackOut, findPersonalMarks } from '@doorstep/contract';
import type { RequestRow } from './repository.js';

export interface Excerpts {
  of(request: Pick<RequestRow, 'id' | 'revision' | 'description'>): string;
}

/** Characters. */
const excerptLength = 120;
/** What may stand just behind the cut and belong to what stands before it. */
const lookAhead = 80;

export function createExcerpts(most = 5000): Excerpts {
  const kept = new Map<string, string>();
  return {
    of({ id, revision, description }) {
      const key = `${id} ${revision}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const start = [...description].slice(0, excerptLength + lookAhead).join('');
      const excerpt = [...blackOut(start, findPersonalMarks(start))].slice(0, excerptLength).join('');
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.set(key, excerpt);
      return excerpt;
    },
  };
}
