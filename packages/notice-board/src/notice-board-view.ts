/** The board as it first stands: its head, the search, the list. */
import type { Notice, NoticeList } from '@doorstep/contract';
import { button, icons, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { BoardView } from './notice-board-model.js';
import { listItem, type ItemOptions } from './notice-view.js';
import type { Speech } from './notice-words.js';

export type Layout = 'list' | 'table' | 'compact';

export interface HeadOptions extends Speech {
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
  readonly layout: Layout;
}

export function boardHead({ words, view, onView, layout }: HeadOptions): TemplateResult {
  const choice = (name: BoardView, label: string) =>
    html`<button
      class="view-button"
      part="view-button"
      type="button"
      aria-pressed=${view === name ? 'true' : 'false'}
      @click=${() => onView(name)}
    >
      ${label}
    </button>`;
  return html`<div class="board-head">
    <h2 id="board-heading" tabindex="-1">${words.say('title')}</h2>
    ${
      layout === 'compact'
        ? nothing
        : html`<div class="views no-print" role="group" aria-label=${words.say('views')}>
            ${choice('notices', words.say('viewNotices'))}${choice('figures', words.say('viewFigures'))}
          </div>`
    }
  </div>`;
}

export interface FilterOptions extends Speech {
  /** What unfolds the fields. */
  readonly label: string;
  /** What stands in the search field, before it is sent. */
  readonly typed: string;
  /** The fields below the search, which most people never open; absent while they are folded away. */
  readonly fields: unknown;
  /** Takes the filter away, where there is one. */
  readonly clear: unknown;
  readonly onType: (typed: string) => void;
  readonly onSearch: () => void;
  readonly onUnfold: () => void;
}

export function filterBar({ words, label, typed, fields, ...options }: FilterOptions): TemplateResult {
  return html`<form
    class="filter no-print"
    part="filter"
    role="search"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      options.onSearch();
    }}
  >
    <div class="search-row">
      ${textField({ id: 'board-search', label: words.say('searchLabel'), kind: 'search', value: typed, onInput: options.onType, autocomplete: 'off' })}
      ${button({ label: words.say('searchButton'), type: 'submit' })}
    </div>
    <div class="filter-row">
      ${button({
        label,
        look: 'quiet',
        icon: icons.chevronDown,
        expanded: fields ? 'true' : 'false',
        onClick: options.onUnfold,
      })}
      ${options.clear}
    </div>
    ${fields ?? nothing}
  </form>`;
}

export interface ListOptions extends Speech {
  readonly layout: Layout;
  readonly list: NoticeList;
  readonly page: number;
  readonly pages: number;
  /** How many there are. */
  readonly heading: string;
  readonly busy: 'busy' | 'idle';
  readonly isGone: (id: string) => boolean;
  readonly itemOf: (notice: Notice) => ItemOptions;
  /** Drawn in place of the list, where the layout is another one. */
  readonly other: unknown;
  /** The way through the pages. */
  readonly pager: unknown;
}

export function noticeList(options: ListOptions): TemplateResult {
  const { words, list, layout, page, pages, isGone, itemOf } = options;
  return html`<div class="notices" aria-busy=${options.busy === 'busy' ? 'true' : 'false'}>
    <h3 id="list-heading" class="list-heading ${layout === 'compact' ? 'visually-hidden' : ''}" tabindex="-1">
      ${options.heading}${pages > 1 ? html` · <span class="muted whole">${words.say('pageOf', { page, pages })}</span>` : nothing}
    </h3>
    ${
      options.other ??
      html`<ol class="items list">
        ${list.items.map((notice) => html`<li class="notice-item" part="notice">${isGone(notice.id) ? html`<p class="muted">${words.say('gone')}</p>` : listItem(itemOf(notice))}</li>`)}
      </ol>`
    }
    ${options.pager}
  </div>`;
}
