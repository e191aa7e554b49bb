/** Following a request without JavaScript: the code goes in by POST, so that it stands in no address and no log. */
import type { RequestView, TimelineEntry } from '@doorstep/contract';
import { actionForms } from './tracker-action-forms.js';
import { errorSummary } from './error-summary.js';
import { textField, type Filled } from './field.js';
import { markup, type Html } from './markup.js';
import { momentInWords } from './layout.js';
import { pageWords } from './page-words.js';

export function codeForm(filled: Filled): Html {
  const words = pageWords(filled.locale);
  return markup`${errorSummary(filled, new Map([['code', words.code]]))}
    <form action="form?w=request-tracker" method="post" accept-charset="utf-8" novalidate>
      <input type="hidden" name="locale" value="${filled.locale}" />
      ${textField(filled, { name: 'code', label: words.code, help: words.codeHelp, required: true })}
      <p class="actions"><button>${words.open}</button></p>
    </form>`;
}

export interface RequestPage extends Filled {
  readonly view: RequestView;
  readonly code: string;
  readonly timeZone: string;
}

export function requestPage({ view, code, timeZone, ...filled }: RequestPage): Html {
  const { locale } = filled;
  const words = pageWords(locale);
  const moment = (at: string) => momentInWords(at, locale, timeZone);
  const row = (name: string, value: string | null | undefined) =>
    value !== null &&
    value !== undefined &&
    markup`<dt>${name}</dt>
      <dd>${value}</dd>`;
  return markup`${errorSummary(filled, actionLabels(locale))}
    <dl>
      ${row(words.status, words.statuses[view.status])} ${row(words.number, view.number)}
      ${row(words.received, moment(view.receivedAt))}
      ${row(words.answerBy, view.promise.respondedAt === null && view.promise.respondBy !== null ? moment(view.promise.respondBy) : null)}
      ${row(words.resultBy, view.promise.resolvedAt === null && view.promise.resolveBy !== null ? moment(view.promise.resolveBy) : null)}
      ${row(words.handledBy, view.handler?.office)}
    </dl>
    ${
      view.result !== undefined &&
      markup`<h2>${words.result}</h2>
        <p class="words">${view.result}</p>`
    }
    <h2>${words.history}</h2>
    <ol class="timeline">
      ${view.timeline.map((entry) => markup`<li>${timelineItem(entry, locale, moment)}</li>`)}
    </ol>
    <h2>${words.yourWords}</h2>
    <p class="words">${view.description}</p>
    <dl>${view.answers.map(({ label, value }) => row(label, value))}</dl>
    ${actionForms(view, code, filled)}`;
}

function actionLabels(locale: string): ReadonlyMap<string, string> {
  const { yourMessage, actions, satisfaction, comment } = pageWords(locale);
  return new Map([
    ['text', yourMessage],
    ['solved', actions.rate],
    ['satisfaction', satisfaction],
    ['comment', comment],
  ]);
}

function timelineItem(entry: TimelineEntry, locale: string, moment: (at: string) => string): Html {
  const words = pageWords(locale);
  const what =
    entry.kind === 'status'
      ? entry.status === undefined
        ? ''
        : words.statuses[entry.status]
      : words.kinds[entry.kind];
  return markup`<time datetime="${entry.at}">${moment(entry.at)}</time><strong>${what}</strong> ·
    ${entry.office ?? words.by[entry.by]}${entry.until !== undefined && markup` · ${moment(entry.until)}`}${entry.text !== undefined && markup`<p class="words">${entry.text}</p>`}`;
}
