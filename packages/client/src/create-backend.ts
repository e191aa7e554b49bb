/** Opens a backend by its address and protocol. Adapters of other protocols are loaded only when named. */
import type { Backend, BackendOptions } from './backend.js';
import { doorstepCalls } from './doorstep/index.js';
import { createSend, type Connection } from './transport.js';

/** Rejects with a sentence for the webmaster when the address or the protocol cannot be meant. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { protocol = 'doorstep', locale = 'en' } = options;
  const connection = { ...baseOf(options.url), locale, fetch: options.fetch ?? ((...call) => fetch(...call)) };
  const calls = doorstepCalls(createSend(connection));
  return {
    ...(protocol === 'doorstep'
      ? calls
      : await (await import('./foreign.js')).foreignCalls(protocol, connection, calls)),
    url: connection.url,
    protocol,
    locale,
  };
}

function baseOf(url: string): Pick<Connection, 'url' | 'search'> {
  const address = parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new TypeError(`"${url}" is no backend address. Write one such as "https://city.example/api".`);
  }
  return { url: address.origin + address.pathname.replace(/\/+$/, ''), search: address.search };
}

function parse(url: string): URL | undefined {
  try {
    return new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
  } catch {
    return undefined;
  }
}
