/** How much there is, and what stands there when it is nothing. */
import type { NoticeList } from '@doorstep/contract';
import { button, emptyState, icons } from '@doorstep/core';
import { nothing, type TemplateResult } from 'lit';
import type { BoardFilter } from '../notice-board-model.js';
import { isNarrowed } from './board-filter.js';
import type { LaterSpeech } from './later-words.js';

export interface AmountOptions extends LaterSpeech {
  readonly list: NoticeList;
  readonly filter: BoardFilter;
}

/** "12 notices found": what a search or a filter left. */
export function totalWords({ words, later, list, filter }: AmountOptions): string {
  if (list.total === 0) return later.say(isNarrowed(filter) ? 'noneTitle' : 'emptyTitle');
  if (!isNarrowed(filter)) return words.say('total', { count: list.total });
  return later.say('totalOf', { count: list.total });
}

export function clearButton(
  { later, filter }: LaterSpeech & Pick<AmountOptions, 'filter'>,
  onClear: () => void,
): unknown {
  return isNarrowed(filter) ? button({ label: later.say('clearFilters'), look: 'quiet', onClick: onClear }) : nothing;
}

export function emptyBoard(options: AmountOptions, onClear: () => void): TemplateResult {
  const { later, filter } = options;
  const title = totalWords(options);
  if (!isNarrowed(filter)) return emptyState({ title, body: later.say('emptyBody') });
  return emptyState({
    title,
    body: later.say('noneBody'),
    icon: icons.search,
    action: button({ label: later.say('clearFilters'), onClick: onClear }),
  });
}
