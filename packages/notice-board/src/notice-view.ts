/** One notice: as an item of the list, as a row of the table, as a line in a narrow place, and opened. */
import type { Notice } from '@doorstep/contract';
import { button, icon, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, residentWords, tookWords, type Speech } from './notice-words.js';

const kindIcons = {
  resolution: icons.circleCheck,
  clarification: icons.circleInfo,
  announcement: icons.inbox,
} as const;

export interface ItemOptions extends Speech {
  readonly notice: Notice;
  /** Where it opens, for those who open it elsewhere or send it on; absent where a page allows no address. */
  readonly href: string;
  readonly onOpen: (id: string) => void;
}

export function listItem(options: ItemOptions): TemplateResult {
  const { notice, words } = options;
  return html`<li class="notice-item" part="notice">
    <article aria-labelledby=${linkId(notice)}>
      ${kindLine(notice, options)}
      <h3>${openLink(options)}</h3>
      <p class="summary">${notice.summary}</p>
      ${notice.result ? html`<p class="result"><span class="result-label">${words.say('whatWasDone')}</span> ${notice.result}</p>` : nothing}
      ${factLine(notice, options)}
    </article>
  </li>`;
}

export function tableRow(options: ItemOptions): TemplateResult {
  const { notice, words } = options;
  return html`<tr part="notice">
    <td class="whole">${dayOf(notice.publishedAt, options)}</td>
    <th scope="row">${openLink(options)}</th>
    <td>${notice.category?.name ?? words.say(`kind_${notice.kind}`)}</td>
    <td>${notice.center?.name ?? ''}</td>
    <td>${tookWords(notice, options) ?? ''}</td>
    <td>${residentWords(notice, options) ?? ''}</td>
  </tr>`;
}

export function compactItem(options: ItemOptions): TemplateResult {
  return html`<li class="compact-item" part="notice">
    ${openLink(options)} <span class="muted small">${dayOf(options.notice.publishedAt, options)}</span>
  </li>`;
}

/** The element that leads to a notice; the focus comes back to it. */
export function linkId({ id }: Pick<Notice, 'id'>): string {
  return `notice-${id}`;
}

function openLink({ notice, href, onOpen }: ItemOptions): TemplateResult {
  return html`<a
    id=${linkId(notice)}
    class="notice-link"
    part="notice-link"
    href=${href}
    @click=${(event: MouseEvent) => {
      // Another tab or window is the person's own choice.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onOpen(notice.id);
    }}
    >${notice.title}</a
  >`;
}

function kindLine(notice: Notice, { words }: Speech): TemplateResult {
  const parts = [notice.category?.name, notice.center?.name].filter(Boolean);
  return html`<p class="kind-line small">
    <span class="kind ${notice.kind}">${icon(kindIcons[notice.kind])}${words.say(`kind_${notice.kind}`)}</span>
    ${parts.map((part) => html`<span class="muted">${part}</span>`)}
  </p>`;
}

function factLine(notice: Notice, options: Speech): TemplateResult {
  const { words } = options;
  const facts = [
    dayOf(notice.publishedAt, options),
    tookWords(notice, options),
    notice.reopened ? words.say('reopened') : residentWords(notice, options),
  ].filter((fact) => fact !== undefined);
  return html`<p class="facts small muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`;
}

export interface OpenedOptions extends Speech {
  readonly notice: Notice;
  readonly useful: 'unasked' | 'busy' | 'said';
  readonly onUseful: () => void;
  readonly onBack: (() => void) | undefined;
  readonly link: { readonly state: 'idle' | 'copied' | 'shown'; readonly address: string; readonly onCopy: () => void };
}

/** A notice by itself, with everything that is public about it. */
export function openedNotice(options: OpenedOptions): TemplateResult {
  const { notice, words, onBack, useful, link } = options;
  const said = residentWords(notice, options) ?? (notice.kind === 'resolution' ? words.say('noRating') : undefined);
  const fact = (label: string, value: string | undefined) =>
    value === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`;
  const moment = (written: string | null) => (written ? dayOf(written, options) : undefined);
  const kept = typeof notice.promiseKept !== 'boolean' ? '' : ` · ${words.say(notice.promiseKept ? 'inTime' : 'late')}`;
  return html`<article class="opened" part="opened" aria-labelledby="board-heading">
    ${onBack ? button({ label: words.say('backToList'), look: 'quiet', icon: icons.arrowStart, iconTurn: 'directed', onClick: onBack }) : nothing}
    ${kindLine(notice, options)}
    <h2 id="board-heading" tabindex="-1">${notice.title}</h2>
    <div>
      ${notice.kind === 'resolution' ? html`<h3 class="small-heading">${words.say('asked')}</h3>` : nothing}
      <p class="summary-whole">${notice.summary}</p>
    </div>
    ${
      notice.result
        ? html`<div class="result">
            <h3 class="small-heading">${words.say('whatWasDone')}</h3>
            <p>${notice.result}</p>
          </div>`
        : nothing
    }
    <dl class="facts-table">
      ${fact(words.say('outcome'), notice.outcome ? words.say(`outcome_${notice.outcome}`) : undefined)}
      ${fact(words.say('received'), moment(notice.receivedAt))}
      ${fact(words.say('answered'), notice.respondedAt ? `${moment(notice.respondedAt)}${kept}` : undefined)}
      ${fact(words.say('resolved'), notice.resolvedAt ? [moment(notice.resolvedAt), tookWords(notice, options)].filter(Boolean).join(' · ') : undefined)}
      ${fact(words.say('residentSays'), notice.reopened ? words.say('reopened') : said)}
      ${fact(words.say('published'), moment(notice.publishedAt))}
    </dl>
    <div class="useful no-print">
      <p id="useful-question">${words.say('useful')}</p>
      ${
        useful === 'said'
          ? html`<p role="status">${words.say('usefulThanks')}</p>`
          : button({
              label: words.say('usefulYes'),
              progress: useful === 'busy' ? 'busy' : 'idle',
              icon: icons.check,
              onClick: options.onUseful,
            })
      }
      ${notice.useful ? html`<p class="small muted">${words.say('usefulCount', { count: notice.useful })}</p>` : nothing}
    </div>
    <div class="buttons no-print">
      ${button({ label: words.say(link.state === 'copied' ? 'linkCopied' : 'copyLink'), icon: link.state === 'copied' ? icons.check : icons.copy, onClick: link.onCopy })}
    </div>
    ${
      link.state === 'shown'
        ? html`<label class="field link-field"
            ><span class="label">${words.say('linkToCopy')}</span>
            <input
              class="control"
              readonly
              .value=${link.address}
              @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
          /></label>`
        : nothing
    }
  </article>`;
}
