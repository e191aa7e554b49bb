/** A notice by itself, with everything that is public about it. */
import type { Notice } from '@doorstep/contract';
import { button, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { kindLine } from '../notice-view.js';
import { dayOf, residentWords, tookWords } from '../notice-words.js';
import type { LaterSpeech } from './later-words.js';

export interface OpenedViewOptions extends LaterSpeech {
  readonly notice: Notice;
  readonly useful: 'unasked' | 'busy' | 'said';
  readonly onUseful: () => void;
  readonly onBack: (() => void) | undefined;
  readonly link: { readonly state: 'idle' | 'copied' | 'shown'; readonly address: string; readonly onCopy: () => void };
}

export function openedNotice(options: OpenedViewOptions): TemplateResult {
  const { notice, words, later, onBack, link } = options;
  return html`<article class="opened" part="opened" aria-labelledby="board-heading">
    ${onBack ? button({ label: later.say('backToList'), look: 'quiet', icon: icons.arrowStart, iconTurn: 'directed', onClick: onBack }) : nothing}
    ${kindLine(notice, options)}
    <h2 id="board-heading" tabindex="-1">${notice.title}</h2>
    <div>
      ${notice.kind === 'resolution' ? html`<h3 class="small-heading">${later.say('asked')}</h3>` : nothing}
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
    ${factsTable(options)} ${usefulness(options)}
    <div class="buttons no-print">
      ${button({ label: later.say(link.state === 'copied' ? 'linkCopied' : 'copyLink'), icon: link.state === 'copied' ? icons.check : icons.copy, onClick: link.onCopy })}
    </div>
    ${
      link.state === 'shown'
        ? html`<label class="field link-field"
            ><span class="label">${later.say('linkToCopy')}</span>
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

function factsTable(options: OpenedViewOptions): TemplateResult {
  const { notice, words, later } = options;
  const said = residentWords(notice, options) ?? (notice.kind === 'resolution' ? later.say('noRating') : undefined);
  const moment = (written: string | null) => (written ? dayOf(written, options) : undefined);
  const kept = typeof notice.promiseKept !== 'boolean' ? '' : ` · ${later.say(notice.promiseKept ? 'inTime' : 'late')}`;
  const resolved = [moment(notice.resolvedAt), tookWords(notice, options)].filter(Boolean).join(' · ');
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    [later.say('outcome'), notice.outcome ? later.say(`outcome_${notice.outcome}`) : undefined],
    [later.say('received'), moment(notice.receivedAt)],
    [later.say('answered'), notice.respondedAt ? `${moment(notice.respondedAt)}${kept}` : undefined],
    [later.say('resolved'), notice.resolvedAt ? resolved : undefined],
    [later.say('residentSays'), notice.reopened ? words.say('reopened') : said],
    [later.say('published'), moment(notice.publishedAt)],
  ];
  return html`<dl class="facts-table">
    ${facts.flatMap(([label, value]) =>
      value === undefined
        ? []
        : html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
    )}
  </dl>`;
}

function usefulness({ notice, later, useful, onUseful }: OpenedViewOptions): TemplateResult {
  return html`<div class="useful no-print">
    <p>${later.say('useful')}</p>
    ${
      useful === 'said'
        ? html`<p role="status">${later.say('usefulThanks')}</p>`
        : button({
            label: later.say('usefulYes'),
            progress: useful === 'busy' ? 'busy' : 'idle',
            icon: icons.check,
            onClick: onUseful,
          })
    }
    ${notice.useful ? html`<p class="small muted">${later.say('usefulCount', { count: notice.useful })}</p>` : nothing}
  </div>`;
}
