/** Addresses from a backend are untrusted: only these schemes ever become a link or a picture. */

const allowed: ReadonlySet<string> = new Set(['https:', 'http:', 'tel:', 'mailto:']);

/** The address, or `undefined` where following it could run something. */
export function safeUrl(address: string | undefined | null, base: string = document.baseURI): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return allowed.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
