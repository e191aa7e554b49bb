/** Opens a backend by its address and protocol. Adapters of other protocols are loaded only when named. */
import { protocols, type Backend, type BackendCalls, type BackendOptions } from './backend.js';
import { doorstepCalls } from './doorstep/index.js';
import { failed } from './outcome.js';
import { createSend, type Connection } from './transport.js';

/** Rejects with a sentence for the webmaster when the address or the protocol cannot be meant. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { protocol = 'doorstep', locale = 'en' } = options;
  const connection = { ...baseOf(options.url), locale, fetch: options.fetch ?? ((...call) => fetch(...call)) };
  const calls = doorstepCalls(createSend(connection));
  return {
    ...(protocol === 'doorstep' ? calls : await foreignCalls(protocol, connection, calls)),
    url: connection.url,
    protocol,
    locale,
  };
}

async function foreignCalls(protocol: string, connection: Connection, calls: BackendCalls): Promise<BackendCalls> {
  const answered = await loadAdapter(protocol, connection);
  // What the protocol has no word for is an outcome like any other.
  const refuse = async () => failed('not-supported', 'This backend cannot do that');
  return {
    ...(Object.fromEntries(Object.keys(calls).map((name) => [name, refuse])) as unknown as BackendCalls),
    ...answered,
  };
}

async function loadAdapter(protocol: string, connection: Connection): Promise<Partial<BackendCalls>> {
  switch (protocol) {
    case 'open311':
      return (await import('./open311.js')).open311Calls(connection);
    case 'hsds':
      return (await import('./hsds.js')).hsdsCalls(connection);
    case 'static':
      return (await import('./static.js')).staticCalls(connection);
    default:
      throw new TypeError(`"${protocol}" is no protocol. Write one of: ${protocols.join(', ')}.`);
  }
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
