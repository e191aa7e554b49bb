/** Which backends a plain link may bring into the page: its own site, the site that served this script, and those the page names. */

/** `scriptUrl` is where the autoloader came from. */
export function createTrust(scriptUrl: string, page: Document): (backend: URL) => boolean {
  return (backend) => {
    const named = [...page.querySelectorAll('meta[name="doorstep-backend"], doorstep-backend[url]')].map(
      (element) => element.getAttribute('content') ?? element.getAttribute('url'),
    );
    return [scriptUrl, page.location.href, ...named].some(
      (address) => originOf(address, page.baseURI) === backend.origin,
    );
  };
}

function originOf(address: string | null, base: string): string | undefined {
  try {
    return address === null ? undefined : new URL(address, base).origin;
  } catch {
    return undefined;
  }
}
