/** One notice before the public reads it: written beside the original, blacked out, read by another person, published. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { NoticeDraft, NoticeMark, NoticeWords, StaffRequestView } from '@doorstep/contract';
import { Action, errorState, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html } from 'lit';
import type { DeskRoom } from '../desk-room.js';
import { noticeView, type NoticeStep, type WordField } from './notice-view.js';

type Words = Readonly<Record<string, NoticeWords>>;
type Call = (desk: Desk, intent: { readonly idempotencyKey: string }) => Promise<Outcome<NoticeDraft>>;

/** What is being written, and the revision it was begun on. */
interface Writing {
  readonly words: Words;
  readonly revision: number;
}

export class NoticePage {
  readonly #room: DeskRoom;
  readonly #draft: Resource<readonly [Desk, string], NoticeDraft>;
  readonly #original: Resource<readonly [Desk, string], StaffRequestView>;
  readonly #send: Action<{ readonly call: Call; readonly what: string }, NoticeDraft>;
  readonly #writings = new Map<string, Writing>();
  #reason = '';
  #asked: NoticeStep | undefined;
  #fault: 'missing' | undefined;
  #problem: ClientProblem | undefined;
  #done: string | undefined;
  #conflict: NoticeDraft | undefined;

  constructor(room: DeskRoom, id: () => string | undefined) {
    this.#room = room;
    this.#draft = new Resource(room.host, {
      key: () => {
        const [desk, wanted] = [room.desk(), id()];
        return desk && wanted !== undefined ? [desk, wanted] : undefined;
      },
      load: ([desk, wanted], signal) => desk.getNoticeDraft(wanted, { signal }),
      onProblem: (problem) => room.onProblem(problem),
    });
    this.#original = new Resource(room.host, {
      key: () => {
        const [desk, requestId] = [room.desk(), this.#draft.value?.requestId];
        return desk && requestId ? [desk, requestId] : undefined;
      },
      load: ([desk, requestId], signal) => desk.getStaffRequest(requestId, { signal }),
    });
    this.#send = new Action(room.host, ({ call }, intent) => {
      const desk = room.desk();
      return desk ? call(desk, intent) : Promise.resolve({ ok: false, problem: { code: 'offline', title: '' } });
    });
  }

  get state(): ResourceState<NoticeDraft> {
    return this.#draft.state;
  }

  get hasDrafts(): boolean {
    return this.#writings.size > 0;
  }

  leave(): void {
    this.#asked = undefined;
    this.#fault = undefined;
    this.#reason = '';
    this.#problem = undefined;
    this.#done = undefined;
    this.#conflict = undefined;
  }

  forget(): void {
    this.leave();
    this.#writings.clear();
  }

  refresh(): void {
    this.#draft.refresh();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#draft;
    const draft = state.value;
    if (!draft) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loadingNotice'), lines: 8 });
      return html`<h2 id="desk-heading" tabindex="-1">${words.say('noticeTitle')}</h2>
        ${errorState({
          message: this.#problemWords(state.problem),
          retryLabel: core.say('retry'),
          onRetry: () => this.#draft.refresh(),
        })}`;
    }
    return noticeView({
      room: this.#room,
      draft,
      original: this.#original.value,
      words: this.#writings.get(draft.id)?.words ?? draft.words,
      unsaved: this.#writings.has(draft.id) ? 'some' : 'none',
      theirs: this.#conflict,
      asked: this.#asked,
      reason: this.#reason,
      fault: this.#fault,
      problem: this.#problem && this.#problemWords(this.#problem),
      done: this.#done,
      progress: this.#send.state.status === 'running' ? 'busy' : 'idle',
      onWrite: (locale, field, text) => this.#write(draft, locale, field, text),
      onSave: () => void this.#save(draft),
      onTakeTheirs: () => this.#takeTheirs(draft),
      onStep: (step) => this.#step(draft, step),
      onReason: (reason) => {
        this.#reason = reason;
        this.#room.host.requestUpdate();
      },
      onConfirm: () => void this.#confirm(draft),
      onCancel: () => this.#ask(undefined),
      onRedact: (marks) => void this.#redact(draft, marks),
      onSuggestion: (locale) => this.#suggest(draft, locale),
    });
  }

  #write(draft: NoticeDraft, locale: string, field: WordField, text: string): void {
    const { words, revision } = this.#writings.get(draft.id) ?? draft;
    const before = words[locale] ?? { title: '', summary: '' };
    this.#writings.set(draft.id, { words: { ...words, [locale]: { ...before, [field]: text } }, revision });
    this.#done = undefined;
    this.#room.host.requestUpdate();
  }

  #suggest(draft: NoticeDraft, locale: string): void {
    if (!draft.suggestion) return;
    this.#write(draft, locale, 'summary', draft.suggestion.summary);
    this.#write(draft, locale, 'result', draft.suggestion.result);
  }

  async #save(draft: NoticeDraft): Promise<boolean> {
    const writing = this.#writings.get(draft.id);
    if (!writing) return true;
    const { words, revision } = writing;
    const saved = await this.#take('save', (desk) =>
      desk.changeNoticeDraft(draft.id, { words: { ...words }, revision }),
    );
    if (saved) this.#writings.delete(draft.id);
    this.#room.host.requestUpdate();
    return saved;
  }

  #takeTheirs(draft: NoticeDraft): void {
    this.#writings.delete(draft.id);
    this.#conflict = undefined;
    this.#room.host.requestUpdate();
  }

  #step(draft: NoticeDraft, step: NoticeStep): void {
    // Marks that are left in what is published need a reason, as do sending back and taking down.
    const asks = step === 'return' || step === 'withdraw' || (step === 'publish' && draft.marks.length > 0);
    if (asks) this.#ask(this.#asked === step ? undefined : step);
    else void this.#run(draft, step, undefined);
  }

  async #confirm(draft: NoticeDraft): Promise<void> {
    const step = this.#asked;
    if (!step) return;
    const reason = this.#reason.trim();
    this.#fault = reason === '' ? 'missing' : undefined;
    this.#room.host.requestUpdate();
    if (reason === '') return this.#focus('#notice-reason');
    await this.#run(draft, step, reason);
  }

  async #run(draft: NoticeDraft, step: NoticeStep, reason: string | undefined): Promise<void> {
    if (!(await this.#save(draft))) return;
    const { id } = draft;
    const revision = this.#draft.value?.revision ?? draft.revision;
    const taken = await this.#take(step, (desk, intent) => {
      if (step === 'submit') return desk.submitNoticeDraft(id, intent);
      if (step === 'return') return desk.returnNoticeDraft(id, { reason: reason ?? '' }, intent);
      if (step === 'withdraw') return desk.withdrawNotice(id, { reason: reason ?? '' }, intent);
      return desk.publishNotice(id, { revision, ...(reason === undefined ? {} : { reason }) }, intent);
    });
    if (taken) this.#ask(undefined);
  }

  /** What is not saved yet is saved first: what is blacked out stands in what the backend knows. */
  async #redact(draft: NoticeDraft, marks: readonly NoticeMark[] | undefined): Promise<void> {
    if (!(await this.#save(draft))) return;
    await this.#take('redact', (desk, intent) =>
      desk.redactNoticeDraft(draft.id, marks ? { marks: [...marks] } : {}, intent),
    );
  }

  async #take(what: string, call: Call): Promise<boolean> {
    this.#problem = undefined;
    this.#done = undefined;
    const outcome = await this.#send.run({ what, call });
    if (outcome.ok) {
      this.#conflict = undefined;
      this.#draft.accept(outcome.value);
      this.#done = this.#room.words.find(`noticeDone_${what}`);
      this.#room.announce(this.#done ?? '');
      await this.#focus('#desk-done');
      return true;
    }
    this.#room.onProblem(outcome.problem);
    if (outcome.problem.code === 'changed-meanwhile') await this.#meet();
    else this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
    await this.#focus(this.#conflict ? '#desk-conflict' : '#desk-problem');
    return false;
  }

  /** Somebody else saved first: theirs is shown beside ours, and saving again goes on top of theirs. */
  async #meet(): Promise<void> {
    const [desk, draft] = [this.#room.desk(), this.#draft.value];
    if (!desk || !draft) return;
    const latest = await desk.getNoticeDraft(draft.id);
    if (!latest.ok) {
      this.#problem = latest.problem;
      return;
    }
    this.#conflict = latest.value;
    this.#draft.accept(latest.value);
    const mine = this.#writings.get(draft.id);
    if (mine) this.#writings.set(draft.id, { ...mine, revision: latest.value.revision });
    this.#room.announce(this.#room.words.say('conflictTitle'));
  }

  #ask(step: NoticeStep | undefined): void {
    this.#asked = step;
    this.#fault = undefined;
    if (step === undefined) this.#reason = '';
    this.#room.host.requestUpdate();
    if (step) void this.#focus('#notice-reason');
  }

  #problemWords(problem: ClientProblem): string {
    return this.#room.words.find(`problem_${problem.code}`) ?? this.#room.problemWords(problem);
  }

  async #focus(selector: string): Promise<void> {
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
