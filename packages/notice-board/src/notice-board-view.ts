/** The board as a whole: its head, the list in three layouts, pages, what is new, what one can take along. */
import type { NoticeList } from '@doorstep/contract';
import { button, emptyState, icon, icons, linkButton, notice as message } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardView } from './notice-board-model.js';
import { compactItem, listItem, tableRow, type ItemOptions } from './notice-view.js';
import type { Speech } from './notice-words.js';

export type Layout = 'list' | 'table' | 'compact';

export interface HeadOptions extends Speech {
  readonly view: BoardView;
  readonly onView: (view: BoardView) => void;
  readonly layout: Layout;
}

export function boardHead({ words, view, onView, layout }: HeadOptions): TemplateResult {
  const tab = (name: BoardView, label: string) =>
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
            ${tab('notices', words.say('viewNotices'))}${tab('figures', words.say('viewFigures'))}
          </div>`
    }
  </div>`;
}

export interface ListOptions extends Speech {
  readonly layout: Layout;
  readonly list: NoticeList;
  readonly page: number;
  readonly pages: number;
  readonly narrowed: 'narrowed' | 'whole';
  readonly busy: 'busy' | 'idle';
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onPage: (turn: 'next' | 'previous') => void;
  readonly onClear: () => void;
}

export function noticeList(options: ListOptions): TemplateResult {
  const { words, list, narrowed } = options;
  if (list.total === 0) return emptyBoard(options);
  const total =
    narrowed === 'narrowed' ? words.say('totalOf', { count: list.total }) : words.say('total', { count: list.total });
  return html`<div class="notices" aria-busy=${options.busy === 'busy' ? 'true' : 'false'}>
    <h3 id="list-heading" class="list-heading ${options.layout === 'compact' ? 'visually-hidden' : ''}" tabindex="-1">
      ${total}${options.pages > 1 ? html`<span class="muted"> · ${pageWords(options)}</span>` : nothing}
    </h3>
    ${items(options)} ${options.layout === 'compact' ? nothing : pager(options)}
  </div>`;
}

function items(options: ListOptions): TemplateResult {
  const { layout, list, words } = options;
  const item = (notice: ItemOptions['notice']): ItemOptions => ({
    ...options,
    notice,
    href: options.hrefOf(notice.id),
  });
  if (layout === 'table') {
    const heads = ['published', 'viewNotices', 'category', 'center', 'resolved', 'residentSays'] as const;
    return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="list-heading">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${words.say(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            list.items,
            ({ id }) => id,
            (notice) => tableRow(item(notice)),
          )}
        </tbody>
      </table>
    </div>`;
  }
  const drawn = layout === 'compact' ? compactItem : listItem;
  return html`<ol class="items ${layout}">
    ${repeat(
      list.items,
      ({ id }) => id,
      (notice) => drawn(item(notice)),
    )}
  </ol>`;
}

function pageWords({ words, page, pages }: ListOptions): string {
  return words.say('pageOf', { page, pages });
}

function pager(options: ListOptions): unknown {
  const { words, page, pages, list, onPage } = options;
  if (pages < 2) return nothing;
  return html`<nav class="pager no-print" part="pager" aria-label=${words.say('pages')}>
    ${page > 1 ? button({ label: words.say('previousPage'), id: 'previous-page', icon: icons.arrowStart, iconTurn: 'directed', onClick: () => onPage('previous') }) : nothing}
    <span class="muted small whole">${pageWords(options)}</span>
    ${list.nextCursor ? button({ label: words.say('nextPage'), id: 'next-page', onClick: () => onPage('next') }) : nothing}
  </nav>`;
}

function emptyBoard({ words, narrowed, onClear }: ListOptions): TemplateResult {
  if (narrowed === 'whole') return emptyState({ title: words.say('emptyTitle'), body: words.say('emptyBody') });
  return emptyState({
    title: words.say('noneTitle'),
    body: words.say('noneBody'),
    icon: icons.search,
    action: button({ label: words.say('clearFilters'), onClick: onClear }),
  });
}

/** Says what is new beside the list, and moves nothing in it until it is asked to. */
export function newPill({
  words,
  count,
  onShow,
}: Speech & { readonly count: number; readonly onShow: () => void }): unknown {
  return html`<div class="new-place no-print" role="status">
    ${
      count === 0
        ? nothing
        : html`<button class="new-pill" part="new" type="button" @click=${onShow}>
            ${icon(icons.retry)}<span>${words.say('newNotices', { count })} · ${words.say('showNew')}</span>
          </button>`
    }
  </div>`;
}

export function staleMessage(words: string): TemplateResult {
  return message({ kind: 'warning', title: words, role: 'status' });
}

export interface ToolOptions extends Speech {
  /** Addresses for what is shown; absent where the backend has none. */
  readonly addresses: { readonly rss: string; readonly json: string; readonly csv: string } | undefined;
  readonly printing: 'idle' | 'busy' | 'failed';
  readonly onPrint: () => void;
}

export function tools({ words, addresses, printing, onPrint }: ToolOptions): TemplateResult {
  const link = (label: string, href: string, outline: string) =>
    linkButton({ label, href, icon: outline, look: 'quiet' });
  return html`<div class="tools no-print" part="tools" role="group" aria-label=${words.say('tools')}>
    ${
      addresses
        ? html`${link(words.say('subscribeRss'), addresses.rss, icons.inbox)}
          ${link(words.say('subscribeJson'), addresses.json, icons.inbox)}
          ${link(words.say('downloadCsv'), addresses.csv, icons.save)}`
        : nothing
    }
    ${button({ label: words.say('print'), look: 'quiet', icon: icons.printer, progress: printing === 'busy' ? 'busy' : 'idle', onClick: onPrint })}
    ${printing === 'failed' ? html`<p role="alert">${words.say('printFailed')}</p>` : nothing}
  </div>`;
}
