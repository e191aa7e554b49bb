/** How a notice is drawn for staff: the original on one side, what the public will read on the other, the marks between them. */
import {
  findPersonalMarks,
  type NoticeDraft,
  type NoticeMark,
  type NoticeWords,
  type StaffRequestView,
} from '@doorstep/contract';
import { button, checkbox, notice, safeUrl, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { markedWords } from '../review/marked-words.js';
import { languageName, markList, reasonForm, stepMessages, wordConflict } from '../review/review-view.js';
import type { Review } from '../review/review.js';

export type NoticeStep = 'submit' | 'return' | 'publish' | 'withdraw';

export interface NoticeViewOptions {
  readonly room: DeskRoom;
  readonly review: Review<NoticeWords, NoticeDraft, NoticeDraft>;
  readonly draft: NoticeDraft;
  /** The request it tells of, as far as this person may read it. */
  readonly original: StaffRequestView | undefined;
  readonly problem: string | undefined;
  /** Hashes of the photos that will be shown. */
  readonly shownPhotos: ReadonlySet<string>;
  readonly onStep: (step: NoticeStep) => void;
  readonly onConfirm: () => void;
  /** These marks, or all. */
  readonly onRedact: (marks: readonly NoticeMark[] | undefined) => void;
  readonly onSuggestion: (locale: string) => void;
  readonly onPhoto: (sha256: string, shown: boolean) => void;
}

const fields = ['title', 'summary', 'result'] as const;

export function noticeView(options: NoticeViewOptions): TemplateResult {
  const { room, review, draft, problem } = options;
  const { words } = room;
  return html`<article class="page" part="notice" aria-labelledby="desk-heading">
    <p class="no-print"><a href=${addressOf({ view: 'notices' })}>${words.say('backToNotices')}</a></p>
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">
        ${words.say('noticeTitle')} <span class="number">${draft.requestNumber ?? draft.category?.name ?? ''}</span>
      </h2>
      <p class="queue-line">
        <span class="badge plain">${words.say(`notice_${draft.state}`)}</span>
        <span class="small muted"
          >${words.say('writtenBy', { name: draft.author })} · ${moment(room, draft.updatedAt)}</span
        >
      </p>
    </div>
    ${stepMessages(room, { done: review.done, problem })}
    ${draft.reason ? notice({ kind: 'info', title: words.say('noticeReason'), body: draft.reason }) : nothing}
    ${wordConflict(room, review, { item: draft, mayEdit: draft.actions.includes('edit') ? 'yes' : 'no', texts: (written) => fields.map((field) => written[field] ?? '') })}
    <div class=${draft.requestId === null ? 'page' : 'versions'}>
      ${draft.requestId === null ? html`<p class="muted">${words.say('noOriginal')}</p>` : original(options)}
      <section class="version" aria-labelledby="notice-public">
        <h3 id="notice-public">${words.say('publicWords')}</h3>
        ${Object.keys(review.wordsOf(draft)).map((locale) => wordFields(locale, options))} ${photos(options)}
      </section>
    </div>
    ${
      draft.state === 'withdrawn'
        ? nothing
        : markList(room, {
            marks: draft.marks,
            fieldName: ({ field }) => words.say(`noticeField_${field}`),
            progress: review.progress,
            onBlackOut: draft.actions.includes('redact') ? options.onRedact : undefined,
          })
    }
    ${steps(options)}
  </article>`;
}

function original({ room, original: request }: NoticeViewOptions): TemplateResult {
  const { words } = room;
  const marked = (text: string) => markedWords(text, findPersonalMarks(text));
  return html`<section class="version original" aria-labelledby="notice-original">
    <h3 id="notice-original">${words.say('original')}</h3>
    ${
      request
        ? html`<h4>${words.say('residentWords')}</h4>
            ${request.subject ? html`<p class="subject">${marked(request.subject)}</p>` : nothing}
            <blockquote class="words">${marked(request.description)}</blockquote>
            ${
              request.result
                ? html`<h4>${words.say('field_result')}</h4>
                    <p class="words">${marked(request.result)}</p>`
                : nothing
            }
            <p class="no-print"><a href=${addressOf({ view: 'case', id: request.id })}>${words.say('openCase')}</a></p>`
        : html`<p class="muted">${words.say('originalHidden')}</p>`
    }
  </section>`;
}

function wordFields(locale: string, options: NoticeViewOptions): TemplateResult {
  const { room, review, draft } = options;
  const { words } = room;
  const written = review.wordsOf(draft)[locale];
  const name = languageName(locale, words.locale);
  if (!draft.actions.includes('edit')) {
    return html`<div class="words-of" lang=${locale}>
      <h4>${name}</h4>
      ${fields.map((field) => html`<p class="words ${field === 'title' ? 'subject' : ''}">${markedWords(written?.[field] ?? '', marksOf(draft, locale, field))}</p>`)}
    </div>`;
  }
  return html`<fieldset class="words-of">
    <legend>${name}</legend>
    ${fields.map((field) => {
      const common = {
        id: `notice-${locale}-${field}`,
        label: words.say(`noticeField_${field}`),
        value: written?.[field] ?? '',
        onInput: (text: string) => review.write(draft, locale, { [field]: text }),
      };
      return field === 'title' ? textField({ ...common, autocomplete: 'off' }) : textArea({ ...common, rows: 4 });
    })}
    ${draft.suggestion && !written?.summary ? button({ label: words.say('useSuggestion'), about: name, look: 'quiet', onClick: () => options.onSuggestion(locale) }) : nothing}
  </fieldset>`;
}

function marksOf({ marks }: NoticeDraft, locale: string, field: string): readonly NoticeMark[] {
  return marks.filter((mark) => mark.locale === locale && mark.field === field);
}

/** None is shown by itself: whoever publishes has looked at each. */
function photos({ room, draft, shownPhotos, onPhoto }: NoticeViewOptions): unknown {
  const offered = draft.photos ?? [];
  if (offered.length === 0) return nothing;
  const { words } = room;
  const chooses = draft.actions.includes('publish');
  return html`<h4>${words.say('resultPhotos')}</h4>
    <p class="muted">${words.say(chooses ? 'resultPhotosHint' : 'resultPhotosWait')}</p>
    <ul class="photos">
      ${offered.map(({ sha256, photo, shown }, index) => {
        const address = safeUrl(photo.url);
        const name = words.say('photo', { number: index + 1 });
        return html`<li class="offered">
          ${address ? html`<a href=${address} target="_blank" rel="noopener"><img src=${address} alt=${name} /></a>` : nothing}
          ${
            chooses
              ? checkbox({
                  id: `show-photo-${index}`,
                  label: words.say('showPhoto', { number: index + 1 }),
                  checked: shownPhotos.has(sha256),
                  onChange: (checked) => onPhoto(sha256, checked),
                })
              : shown
                ? html`<p class="small">${words.say('photoShown')}</p>`
                : nothing
          }
        </li>`;
      })}
    </ul>`;
}

function steps(options: NoticeViewOptions): TemplateResult {
  const { room, review, draft, onStep } = options;
  const { words } = room;
  const { asked, progress } = review;
  const possible = (['publish', 'submit', 'return', 'withdraw'] as const).filter((step) =>
    draft.actions.includes(step),
  );
  const waits = draft.state === 'submitted' && !draft.actions.includes('publish');
  return html`<section class="actions no-print" aria-labelledby="notice-actions">
    <h3 id="notice-actions">${words.say('actions')}</h3>
    ${waits ? html`<p class="muted">${words.say('anotherReader')}</p>` : nothing}
    <div class="buttons">
      ${review.isUnsaved(draft) && draft.actions.includes('edit') ? button({ label: words.say('save'), progress, onClick: () => void review.save(draft) }) : nothing}
      ${possible.map((step, index) => button({ label: words.say(`noticeStep_${step}`), look: index === 0 && step !== 'withdraw' && !asked ? 'primary' : 'plain', progress, expanded: asked?.step === step ? 'true' : undefined, onClick: () => onStep(step) }))}
    </div>
    ${
      asked
        ? reasonForm(room, {
            asked,
            label: words.find(`noticeStep_${asked.step}`) ?? asked.step,
            hint: words.find(`noticeReason_${asked.step}`),
            progress,
            onReason: (reason) => review.giveReason(reason),
            onConfirm: options.onConfirm,
            onCancel: () => review.ask(undefined),
          })
        : nothing
    }
  </section>`;
}
