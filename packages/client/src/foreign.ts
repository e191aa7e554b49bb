/** Backends that speak another protocol than Doorstep's. Each adapter is loaded only when it is named. */
import { protocols, type BackendCalls } from './backend.js';
import { failed } from './outcome.js';
import type { Connection } from './transport.js';

/** `named` has every call there is: what the protocol has no word for is an outcome like any other. */
export async function foreignCalls(
  protocol: string,
  connection: Connection,
  named: BackendCalls,
): Promise<BackendCalls> {
  const answered = await loadAdapter(protocol, connection);
  const refuse = async () => failed('not-supported', 'This backend cannot do that');
  const refusals = Object.fromEntries(Object.keys(named).map((name) => [name, refuse])) as unknown as BackendCalls;
  return { ...refusals, ...answered };
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
