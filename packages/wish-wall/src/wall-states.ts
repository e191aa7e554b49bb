/** What stands in place of the wall, or above it, when something is not as it should be. */
import type { ClientProblem } from '@doorstep/client';
import {
  button,
  errorState,
  formatMoment,
  notice,
  type CoreWords,
  type ResourceState,
  type Words,
} from '@doorstep/core';
import type { TemplateResult } from 'lit';
import type { WishWallMessages } from './wish-wall-messages.js';

export function problemOf(state: ResourceState<unknown>): ClientProblem | undefined {
  return state.status === 'failed' ? state.problem : undefined;
}

interface ProblemOptions {
  readonly words: CoreWords;
  readonly message: string;
  readonly onRetry: () => void;
}

/** Nothing can be shown. */
export function problemView({ phone }: ClientProblem, { words, message, onRetry }: ProblemOptions): TemplateResult {
  return errorState({
    message,
    retryLabel: words.say('retry'),
    onRetry,
    phone: phone ? { number: phone, label: words.say('call', { phone }) } : undefined,
  });
}

interface StaleOptions {
  readonly words: Words<WishWallMessages>;
  readonly core: CoreWords;
  readonly onRetry: () => void;
}

/** The wall as it was at a moment: nothing newer can be had. */
export function staleView(asOf: number, { words, core, onRetry }: StaleOptions): TemplateResult {
  return notice({
    kind: 'warning',
    role: 'status',
    title: words.say('stale', { moment: formatMoment(asOf, { locale: words.locale }) }),
    body: button({ label: core.say('retry'), onClick: onRetry }),
  });
}
