/** How a notice is drawn for staff: the original on one side, what the public will read on the other, the marks between them. */
import {
  findPersonalMarks,
  type NoticeDraft,
  type NoticeMark,
  type NoticeWords,
  type StaffRequestView,
} from '@doorstep/contract';
import { button, notice, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { markedWords } from './marked-words.js';

export type NoticeStep = 'submit' | 'return' | 'publish' | 'withdraw';
export type WordField = 'title' | 'summary' | 'result';

export interface NoticeViewOptions {
  readonly room: DeskRoom;
  readonly draft: NoticeDraft;
  /** The request it tells of, as far as this person may read it. */
  readonly original: StaffRequestView | undefined;
  /** As they are being written. */
  readonly words: Readonly<Record<string, NoticeWords>>;
  readonly unsaved: 'some' | 'none';
  /** What somebody else saved meanwhile. */
  readonly theirs: NoticeDraft | undefined;
  /** The step whose reason is being asked for. */
  readonly asked: NoticeStep | undefined;
  readonly reason: string;
  readonly fault: 'missing' | undefined;
  readonly problem: string | undefined;
  readonly done: string | undefined;
  readonly progress: 'idle' | 'busy';
  readonly onWrite: (locale: string, field: WordField, text: string) => void;
  readonly onSave: () => void;
  readonly onTakeTheirs: () => void;
  readonly onStep: (step: NoticeStep) => void;
  readonly onReason: (reason: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** These marks, or all. */
  readonly onRedact: (marks: readonly NoticeMark[] | undefined) => void;
  readonly onSuggestion: (locale: string) => void;
}

const fields: readonly WordField[] = ['title', 'summary', 'result'];

export function noticeView(options: NoticeViewOptions): TemplateResult {
  const { room, draft, problem, done } = options;
  const { words } = room;
  return html`<article class="page" part="notice" aria-labelledby="desk-heading">
    <p class="no-print"><a href=${addressOf({ view: 'notices' })}>${words.say('backToNotices')}</a></p>
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">
        ${words.say('noticeTitle')} <span class="number">${draft.requestNumber ?? ''}</span>
      </h2>
      <p class="queue-line">
        <span class="badge plain">${words.say(`notice_${draft.state}`)}</span>
        <span class="small muted"
          >${words.say('writtenBy', { name: draft.author })} · ${moment(room, draft.updatedAt)}</span
        >
      </p>
    </div>
    ${done ? html`<div id="desk-done" tabindex="-1">${notice({ kind: 'success', title: done })}</div>` : nothing}
    ${problem ? html`<div id="desk-problem" tabindex="-1">${notice({ kind: 'error', title: words.say('notSent'), body: problem, role: 'alert' })}</div>` : nothing}
    ${draft.reason ? notice({ kind: 'info', title: words.say('noticeReason'), body: draft.reason }) : nothing}
    ${conflict(options)}
    <div class="versions">
      <section class="version" aria-labelledby="notice-original">
        <h3 id="notice-original">${words.say('original')}</h3>
        ${original(options)}
      </section>
      <section class="version" aria-labelledby="notice-public">
        <h3 id="notice-public">${words.say('publicWords')}</h3>
        ${Object.keys(options.words).map((locale) => wordFields(locale, options))}
      </section>
    </div>
    ${markList(options)} ${steps(options)}
  </article>`;
}

function original({ room, draft, original: request }: NoticeViewOptions): unknown {
  const { words } = room;
  if (draft.requestId === null) return html`<p class="muted">${words.say('noOriginal')}</p>`;
  if (!request) return html`<p class="muted">${words.say('originalHidden')}</p>`;
  const marked = (text: string) => markedWords(text, findPersonalMarks(text));
  return html`<h4>${words.say('residentWords')}</h4>
    ${request.subject ? html`<p class="subject">${marked(request.subject)}</p>` : nothing}
    <blockquote class="words">${marked(request.description)}</blockquote>
    ${
      request.result
        ? html`<h4>${words.say('field_result')}</h4>
            <p class="words">${marked(request.result)}</p>`
        : nothing
    }
    <p><a href=${addressOf({ view: 'case', id: request.id })}>${words.say('openCase')}</a></p>`;
}

function wordFields(locale: string, options: NoticeViewOptions): TemplateResult {
  const { room, draft, words: all, onWrite } = options;
  const { words } = room;
  const written = all[locale];
  const name = new Intl.DisplayNames([words.locale], { type: 'language' }).of(locale) ?? locale;
  if (!draft.actions.includes('edit')) {
    return html`<div class="words-of" lang=${locale}>
      <h4>${name}</h4>
      ${fields.map((field) => html`<p class="words">${markedWords(written?.[field] ?? '', marksOf(draft, locale, field))}</p>`)}
    </div>`;
  }
  return html`<fieldset class="words-of">
    <legend>${name}</legend>
    ${fields.map((field) => {
      const common = {
        id: `notice-${locale}-${field}`,
        label: words.say(`noticeField_${field}`),
        value: written?.[field] ?? '',
        onInput: (text: string) => onWrite(locale, field, text),
      };
      return field === 'title' ? textField({ ...common, autocomplete: 'off' }) : textArea({ ...common, rows: 4 });
    })}
    ${draft.suggestion && !written?.summary ? button({ label: words.say('useSuggestion'), about: name, look: 'quiet', onClick: () => options.onSuggestion(locale) }) : nothing}
  </fieldset>`;
}

function marksOf({ marks }: NoticeDraft, locale: string, field: WordField): readonly NoticeMark[] {
  return marks.filter((mark) => mark.locale === locale && mark.field === field);
}

function markList({ room, draft, onRedact, progress }: NoticeViewOptions): unknown {
  const { words } = room;
  if (draft.state === 'withdrawn') return nothing;
  const may = draft.actions.includes('redact');
  return html`<section aria-labelledby="notice-marks">
    <h3 id="notice-marks">${words.say('marksTitle')}</h3>
    ${
      draft.marks.length === 0
        ? html`<p>${words.say('noMarks')}</p>`
        : html`<p class="muted">${words.say('marksHint')}</p>
            <ul class="marks">
              ${draft.marks.map(
                (mark) =>
                  html`<li>
                    <mark>${mark.text}</mark>
                    <span
                      >${words.find(`mark_${mark.kind}`) ?? mark.kind} · ${words.say(`noticeField_${mark.field}`)} ·
                      ${mark.locale}</span
                    >
                    ${may ? button({ label: words.say('blackOut'), about: mark.text, progress, onClick: () => onRedact([mark]) }) : nothing}
                  </li>`,
              )}
            </ul>
            ${may ? button({ label: words.say('blackOutAll'), progress, onClick: () => onRedact(undefined) }) : nothing}`
    }
  </section>`;
}

function conflict({ room, theirs, words: mine, onSave, onTakeTheirs, draft }: NoticeViewOptions): unknown {
  if (!theirs) return nothing;
  const { words } = room;
  const version = (all: Readonly<Record<string, NoticeWords>>) =>
    Object.entries(all).map(
      ([locale, written]) =>
        html`<div lang=${locale}>
          ${fields.map((field) => (written[field] ? html`<p class="words">${written[field]}</p>` : nothing))}
        </div>`,
    );
  return html`<section class="conflict" id="desk-conflict" tabindex="-1" aria-labelledby="notice-conflict">
    <h3 class="visually-hidden" id="notice-conflict">${words.say('conflictTitle')}</h3>
    ${notice({ kind: 'warning', title: words.say('conflictTitle'), body: words.say('noticeConflictBody') })}
    <div class="versions">
      <div class="version theirs">
        <h4>${words.say('theirVersion')}</h4>
        ${version(theirs.words)}
      </div>
      <div class="version mine">
        <h4>${words.say('myVersion')}</h4>
        ${version(mine)}
      </div>
    </div>
    <div class="buttons">
      ${draft.actions.includes('edit') ? button({ label: words.say('saveMine'), onClick: onSave }) : nothing}
      ${button({ label: words.say('takeTheirs'), look: 'quiet', onClick: onTakeTheirs })}
    </div>
  </section>`;
}

function steps(options: NoticeViewOptions): TemplateResult {
  const { room, draft, unsaved, progress, asked, onStep } = options;
  const { words } = room;
  const possible = (['publish', 'submit', 'return', 'withdraw'] as const).filter((step) =>
    draft.actions.includes(step),
  );
  const waits = draft.state === 'submitted' && !draft.actions.includes('publish');
  return html`<section class="actions no-print" aria-labelledby="notice-actions">
    <h3 id="notice-actions">${words.say('actions')}</h3>
    ${waits ? html`<p class="muted">${words.say('anotherReader')}</p>` : nothing}
    <div class="buttons">
      ${unsaved === 'some' && draft.actions.includes('edit') ? button({ label: words.say('save'), progress, onClick: options.onSave }) : nothing}
      ${possible.map((step, index) => button({ label: words.say(`noticeStep_${step}`), look: index === 0 && step !== 'withdraw' && !asked ? 'primary' : 'plain', progress, expanded: asked === step ? 'true' : undefined, onClick: () => onStep(step) }))}
    </div>
    ${asked ? reasonForm(asked, options) : nothing}
  </section>`;
}

function reasonForm(step: NoticeStep, options: NoticeViewOptions): TemplateResult {
  const { words } = options.room;
  const label = words.say(`noticeStep_${step}`);
  return html`<form
    class="step-form"
    aria-label=${label}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      options.onConfirm();
    }}
  >
    ${textArea({
      id: 'notice-reason',
      label: words.say('field_reason'),
      hint: words.find(`noticeReason_${step}`),
      error: options.fault && words.say('fault_missing'),
      value: options.reason,
      rows: 3,
      required: 'required',
      onInput: options.onReason,
    })}
    <div class="buttons">
      ${button({ label, look: 'primary', type: 'submit', progress: options.progress })}
      ${button({ label: words.say('cancel'), look: 'quiet', onClick: options.onCancel })}
    </div>
  </form>`;
}
