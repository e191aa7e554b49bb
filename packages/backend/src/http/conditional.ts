/** Conditional reads (RFC 9110, 13): what an answer can be recognized by, and whether the caller has it already. */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './reply.js';

export interface Validators {
  readonly etag?: string;
  readonly 'last-modified'?: string;
}

/** `asked`: what the body depends on beside its version, such as its address and its language. */
export function validatorsOf(
  asked: readonly string[],
  { version, changedAt }: Pick<Answer, 'version' | 'changedAt'>,
  now: number,
): Validators {
  return {
    ...(version ? { etag: tagOf([...asked, ...version]) } : {}),
    // Dates count in seconds: while the second lasts, what is sent now and what comes next would bear the same.
    ...(changedAt && seconds(changedAt) < seconds(now) ? { 'last-modified': new Date(changedAt).toUTCString() } : {}),
  };
}

/** Whoever names a tag knows more than a date tells: then the date is not looked at. */
export function isUnchanged(headers: IncomingHttpHeaders, validators: Validators): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    const known = tags.split(',').map((tag) => opaque(tag.trim()));
    return validators.etag !== undefined && (known.includes('*') || known.includes(opaque(validators.etag)));
  }
  const [since, changed] = [headers['if-modified-since'], validators['last-modified']];
  // A date that cannot be read compares with nothing, and the whole answer is sent.
  return since !== undefined && changed !== undefined && Date.parse(changed) <= Date.parse(since);
}

function tagOf(parts: readonly (string | number | null)[]): string {
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}

/** Without the mark of a weak tag, which may have been taken off or put on by what lies between. */
function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}

function seconds(moment: number): number {
  return Math.floor(moment / 1000);
}
