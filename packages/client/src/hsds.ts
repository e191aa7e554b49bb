/** The `hsds` protocol. */
import type { BackendCalls } from './backend.js';
import type { Connection } from './transport.js';

export function hsdsCalls(_connection: Connection): Partial<BackendCalls> {
  return {};
}
