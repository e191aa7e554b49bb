/** How what is reviewed is drawn: what came of the last step, two versions side by side, marks, and the form that asks for a reason. */
import type { PersonalMark } from '@doorstep/contract';
import { button, errorState, notice, skeleton, textArea, type ResourceState } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRoom } from '../desk-room.js';
import type { AskedStep, Review, Reviewed } from './review.js';

/** Before it is there: that it is being read, or why it is not. */
export function missingView<Value>(
  state: ResourceState<Value>,
  room: DeskRoom,
  { title, loading, problem, onRetry }: { title: string; loading: string; problem: string; onRetry: () => void },
): TemplateResult {
  if (state.status !== 'failed') return skeleton({ label: loading, lines: 8 });
  return html`<h2 id="desk-heading" tabindex="-1">${title}</h2>
    ${errorState({ message: problem, retryLabel: room.core.say('retry'), onRetry })}`;
}

/** What came of the last step. */
export function stepMessages(
  { words }: DeskRoom,
  { done, problem }: { readonly done: string | undefined; readonly problem: string | undefined },
): unknown {
  return html`${done ? html`<div class="no-print" id="desk-done" tabindex="-1">${notice({ kind: 'success', title: done })}</div>` : nothing}
  ${problem ? html`<div id="desk-problem" tabindex="-1">${notice({ kind: 'error', title: words.say('notSent'), body: problem, role: 'alert' })}</div>` : nothing}`;
}

/** Two people wrote at once: neither version is lost. */
export function wordConflict<Text extends object, Item extends Reviewed<Text>, Answer>(
  { words }: DeskRoom,
  review: Review<Text, Item, Answer>,
  { item, mayEdit, texts }: { item: Item; mayEdit: 'yes' | 'no'; texts: (written: Text) => readonly string[] },
): unknown {
  const { theirs } = review;
  if (!theirs) return nothing;
  const version = (all: Readonly<Record<string, Text>>) =>
    Object.entries(all).map(
      ([locale, written]) =>
        html`<div lang=${locale}>
          ${texts(written)
            .filter((text) => text !== '')
            .map((text) => html`<p class="words">${text}</p>`)}
        </div>`,
    );
  return html`<section
    class="conflict"
    part="conflict"
    id="desk-conflict"
    tabindex="-1"
    aria-labelledby="word-conflict"
  >
    <h3 class="visually-hidden" id="word-conflict">${words.say('conflictTitle')}</h3>
    ${notice({ kind: 'warning', title: words.say('conflictTitle'), body: words.say('wordConflictBody') })}
    <div class="versions">
      <div class="version theirs">
        <h4>${words.say('theirVersion')}</h4>
        ${version(theirs.words)}
      </div>
      <div class="version mine">
        <h4>${words.say('myVersion')}</h4>
        ${version(review.wordsOf(item))}
      </div>
    </div>
    <div class="buttons">
      ${mayEdit === 'yes' ? button({ label: words.say('saveMine'), onClick: () => void review.save(item) }) : nothing}
      ${button({ label: words.say('takeTheirs'), look: 'quiet', onClick: () => review.takeTheirs(item) })}
    </div>
  </section>`;
}

export interface ReasonFormOptions {
  readonly asked: AskedStep;
  readonly label: string;
  readonly hint: string | undefined;
  readonly progress: 'idle' | 'busy';
  /** What else the step asks for. */
  readonly more?: unknown;
  readonly onReason: (reason: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function reasonForm({ words }: DeskRoom, options: ReasonFormOptions): TemplateResult {
  const { asked, label, hint, progress } = options;
  return html`<form
    class="step-form"
    part="step-form"
    aria-label=${label}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      options.onConfirm();
    }}
  >
    ${textArea({
      id: 'step-reason',
      label: words.say('field_reason'),
      hint,
      error: asked.fault && words.say('fault_missing'),
      value: asked.reason,
      rows: 3,
      required: 'required',
      onInput: options.onReason,
    })}
    ${options.more ?? nothing}
    <div class="buttons">
      ${button({ label, look: 'primary', type: 'submit', progress })}
      ${button({ label: words.say('cancel'), look: 'quiet', onClick: options.onCancel })}
    </div>
  </form>`;
}

/** A place in the public words where somebody could be recognised, and in which field it stands. */
export interface WordMark extends PersonalMark {
  readonly locale: string;
  readonly field: string;
}

export interface MarkListOptions<Mark extends WordMark> {
  readonly marks: readonly Mark[];
  readonly fieldName: (mark: Mark) => string;
  readonly progress: 'idle' | 'busy';
  /** These marks, or all. Left out where nothing may be changed. */
  readonly onBlackOut?: ((marks: readonly Mark[] | undefined) => void) | undefined;
}

export function markList<Mark extends WordMark>(
  { words }: DeskRoom,
  { marks, fieldName, progress, onBlackOut }: MarkListOptions<Mark>,
): TemplateResult {
  return html`<section aria-labelledby="word-marks">
    <h3 id="word-marks">${words.say('marksTitle')}</h3>
    ${
      marks.length === 0
        ? html`<p class="muted">${words.say('noMarks')}</p>`
        : html`<p class="muted">${words.say('marksHint')}</p>
            <ul class="marks">
              ${marks.map(
                (mark) =>
                  html`<li>
                    <mark>${mark.text}</mark>
                    <span class="small"
                      >${words.find(`mark_${mark.kind}`) ?? mark.kind} · ${fieldName(mark)} ·
                      ${languageName(mark.locale, words.locale)}</span
                    >
                    ${onBlackOut ? button({ label: words.say('blackOut'), about: mark.text, progress, onClick: () => onBlackOut([mark]) }) : nothing}
                  </li>`,
              )}
            </ul>
            ${onBlackOut ? html`<div>${button({ label: words.say('blackOutAll'), progress, onClick: () => onBlackOut(undefined) })}</div>` : nothing}`
    }
  </section>`;
}

/** A language by its name in the reader's own. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}
