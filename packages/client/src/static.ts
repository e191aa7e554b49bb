/** The `static` protocol. */
import type { BackendCalls } from './backend.js';
import type { Connection } from './transport.js';

export function staticCalls(_connection: Connection): Partial<BackendCalls> {
  return {};
}
