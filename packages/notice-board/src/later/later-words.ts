/** Who speaks after the first list: in the words of the list and in those that came later. */
import type { Words } from '@doorstep/core';
import type { Speech } from '../notice-words.js';
import type { LaterMessages } from './later-messages.js';

export interface LaterSpeech extends Speech {
  readonly later: Words<LaterMessages>;
}
