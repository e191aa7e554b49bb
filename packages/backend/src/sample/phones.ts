/** Telephone numbers that reach nobody: an area code that is not in use, and a local number that begins with zero. */

/** `0890-0000 1234` for 1234. */
export function samplePhone(last: number): string {
  return `0890-0000 ${String(last % 10_000).padStart(4, '0')}`;
}

/** What a resident of the sample may have left: the same kind of number, from a range of its own. */
export function residentPhone(index: number): string {
  return samplePhone(8000 + index);
}
