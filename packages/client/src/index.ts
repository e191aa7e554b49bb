/** Talks to a city's backend: calls with deadlines, retries and checked answers, problems as values. */
export { protocols, type Backend, type BackendCalls, type BackendOptions, type Protocol } from './backend.js';
export type { CallOptions, Paging } from './call.js';
export { subscribeToChanges, type ChangeSubscription } from './changes.js';
export { createBackend } from './create-backend.js';
export type { CenterFault, MendedCenterList } from './doorstep/mend-centers.js';
export {
  failed,
  type ClientProblem,
  type ClientProblemCode,
  type Failure,
  type Outcome,
  type Success,
} from './outcome.js';
export { randomId } from './random-id.js';
