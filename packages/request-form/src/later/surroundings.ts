/** What the element hands to the later screens. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { CoreWords, Theme, Words } from '@doorstep/core';
import type { FormReads } from '../form-reads.js';
import type { RequestFormMessages } from '../request-form-messages.js';

export interface LaterSurroundings {
  readonly reads: FormReads;
  readonly words: Words<RequestFormMessages>;
  readonly core: CoreWords;
  readonly backend: () => Backend | undefined;
  readonly theme: () => Theme;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly report: (problem: ClientProblem) => void;
}
