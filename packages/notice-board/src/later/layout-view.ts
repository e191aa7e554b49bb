/** The notices in the other layouts, a table for those who compare and titles for narrow places, and the way through their pages. */
import type { Notice } from '@doorstep/contract';
import { button, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { NoticePages } from '../notice-pages.js';
import { openLink, type ItemOptions } from '../notice-view.js';
import { dayOf, residentWords, takenWords } from '../notice-words.js';
import type { LaterSpeech } from './later-words.js';

export interface LayoutOptions extends LaterSpeech {
  readonly items: readonly Notice[];
  readonly itemOf: (notice: Notice) => ItemOptions;
  readonly isGone: (id: string) => boolean;
}

export function noticeTable(options: LayoutOptions): TemplateResult {
  const { items, words, later, isGone } = options;
  const heads = [
    later.say('published'),
    later.say('notice'),
    later.say('category'),
    later.say('center'),
    later.say('timeTaken'),
    later.say('residentSays'),
  ];
  return html`<div class="table-frame" role="region" tabindex="0" aria-labelledby="list-heading">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.map(
          (notice) =>
            html`<tr part="notice">
              ${isGone(notice.id) ? html`<td colspan=${heads.length} class="muted">${words.say('gone')}</td>` : cells(notice, options)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The title and the day alone. */
export function compactList(options: LayoutOptions): TemplateResult {
  return html`<ol class="items compact">
    ${options.items.map(
      (notice) =>
        html`<li class="notice-item" part="notice">
          ${options.isGone(notice.id) ? options.words.say('gone') : openLink(options.itemOf(notice))}
          <div class="muted small">${dayOf(notice.publishedAt, options)}</div>
        </li>`,
    )}
  </ol>`;
}

export interface PagerOptions extends LaterSpeech {
  readonly pages: NoticePages;
  readonly onTurn: () => void;
}

export function pager({ words, later, pages, onTurn }: PagerOptions): unknown {
  if (pages.pages < 2) return nothing;
  const turn = (where: 'next' | 'previous') => () => {
    pages.turn(where);
    onTurn();
  };
  return html`<nav class="pager no-print" part="pager" aria-label=${later.say('pages')}>
    ${pages.page > 1 ? button({ label: later.say('previousPage'), id: 'previous-page', icon: icons.arrowStart, iconTurn: 'directed', onClick: turn('previous') }) : nothing}
    <span class="muted small whole">${words.say('pageOf', { page: pages.page, pages: pages.pages })}</span>
    ${pages.state.value?.nextCursor ? button({ label: later.say('nextPage'), id: 'next-page', onClick: turn('next') }) : nothing}
  </nav>`;
}

function cells(notice: Notice, options: LayoutOptions): TemplateResult {
  return html`<td class="whole">${dayOf(notice.publishedAt, options)}</td>
    <th scope="row">${openLink(options.itemOf(notice))}</th>
    <td>${notice.category?.name ?? options.words.say(`kind_${notice.kind}`)}</td>
    <td>${notice.center?.name ?? ''}</td>
    <td>${takenWords(notice, options.words.locale) ?? ''}</td>
    <td>${residentWords(notice, options) ?? ''}</td>`;
}
