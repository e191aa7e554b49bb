/** The `doorstep` protocol: every public and holder's call of the HTTP contract, answered over the transport. */
import type { BackendCalls } from '../backend.js';
import type { Send } from '../call.js';
import { noticeCalls } from './notices.js';
import { offerCalls } from './offers.js';
import { placeCalls } from './places.js';
import { requestCalls } from './requests.js';
import { wishCalls } from './wishes.js';

export function doorstepCalls(send: Send): BackendCalls {
  return { ...requestCalls(send), ...placeCalls(send), ...noticeCalls(send), ...wishCalls(send), ...offerCalls(send) };
}
