/** The `open311` protocol. */
import type { BackendCalls } from './backend.js';
import type { Connection } from './transport.js';

export function open311Calls(_connection: Connection): Partial<BackendCalls> {
  return {};
}
