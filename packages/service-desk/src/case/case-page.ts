/** One case on one page: read, watched for what colleagues do, and moved on. Nothing that somebody wrote is lost on the way. */
import type { ClientProblem, Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { StaffRequestView } from '@doorstep/contract';
import { Action, errorState, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html } from 'lit';
import type { DeskRoom } from '../desk-room.js';
import { PhotoTrays } from '../photos/photo-trays.js';
import { CaseDrafts, type Fields, type Writing } from './case-drafts.js';
import { stepBody, wayBack, type WayBack } from './case-steps.js';
import { caseView } from './case-view.js';
import { asksForWords, keptContact, takesPhotos, writingFaults } from './case-writing.js';
import { CaseWatch } from './case-watch.js';
import { findByNumber } from './find-duplicate.js';
import { noticeOf } from './notice-of-case.js';

interface Sent {
  readonly desk: Desk;
  readonly id: string;
  readonly writing: Writing;
  readonly fields: Fields;
  /** Hashes of what has been sent already. */
  readonly photos: readonly string[];
  readonly revision: number;
}

/** Somebody else was faster. `before` is what the writer had in front of them. */
export interface Conflict {
  readonly writing: Writing;
  readonly before: StaffRequestView;
}

export class CasePage {
  readonly #room: DeskRoom;
  readonly #id: () => string | undefined;
  readonly #case: Resource<readonly [Desk, string], StaffRequestView>;
  readonly #send: Action<Sent, StaffRequestView>;
  readonly #drafts = new CaseDrafts();
  readonly #trays: PhotoTrays;
  #open: Writing | undefined;
  #faults: Readonly<Record<string, string>> = {};
  #problem: ClientProblem | undefined;
  #conflict: Conflict | undefined;
  #done: { readonly id: string; readonly words: string; readonly back: WayBack | undefined } | undefined;

  constructor(room: DeskRoom, id: () => string | undefined) {
    this.#room = room;
    this.#id = id;
    this.#case = new Resource(room.host, {
      key: () => {
        const [desk, wanted] = [room.desk(), id()];
        return desk && wanted !== undefined ? [desk, wanted] : undefined;
      },
      load: ([desk, wanted], signal) => desk.getStaffRequest(wanted, { signal }),
      onProblem: (problem) => room.onProblem(problem),
    });
    this.#send = new Action(room.host, (sent: Sent, intent) => this.#call(sent, intent));
    this.#trays = new PhotoTrays(room.host, takesPhotos);
    new CaseWatch(room, {
      watched: () => {
        const view = this.#case.value;
        return view?.id === id() && this.#send.state.status !== 'running' ? view : undefined;
      },
      onChanged: (view) => this.#changedByOthers(view),
    });
  }

  get state(): ResourceState<StaffRequestView> {
    return this.#case.state;
  }

  /** Whether something is written that was not sent. */
  get hasDrafts(): boolean {
    return !this.#drafts.isEmpty || !this.#trays.isEmpty;
  }

  /** Another case, or another person, begins with a clean table; what was written stays with its case. */
  leave(): void {
    this.#open = undefined;
    this.#faults = {};
    this.#problem = undefined;
    this.#conflict = undefined;
    this.#done = undefined;
  }

  forget(): void {
    this.leave();
    this.#drafts.forget();
    this.#trays.forget();
  }

  refresh(): void {
    this.#case.refresh();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#case;
    const view = state.value;
    if (!view) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loadingCase'), lines: 10 });
      return html`<h2 id="desk-heading" tabindex="-1">${words.say('caseTitle')}</h2>
        ${errorState({
          message: this.#problemWords(state.problem),
          retryLabel: core.say('retry'),
          onRetry: () => this.#case.refresh(),
        })}`;
    }
    return caseView({
      room: this.#room,
      view,
      freshness: state.status === 'failed' ? 'stale' : 'fresh',
      open: this.#open,
      draftOf: (writing) => this.#drafts.of(view.id, writing),
      trayOf: (writing) => this.#trays.of(view.id, writing),
      faults: this.#faults,
      problem: this.#problem && this.#problemWords(this.#problem),
      conflict: this.#conflict,
      done: this.#done?.id === view.id ? this.#done : undefined,
      progress: this.#send.state.status === 'running' ? 'busy' : 'idle',
      onOpen: (writing) => this.openStep(writing),
      onWrite: (writing, name, value) => {
        this.#drafts.write(view.id, writing, name, value);
        this.#room.host.requestUpdate();
      },
      onSend: (writing) => void this.#submit(writing),
      onDrop: (writing) => {
        this.#drafts.drop(view.id, writing);
        this.#trays.of(view.id, writing)?.clear();
        this.#conflict = undefined;
        this.#close();
      },
      onUndo: (back) => void this.#undo(back),
      onKeepAsNote: (writing) => this.#keepAsNote(writing),
      onNotice: () => void this.#draftNotice(view),
    });
  }

  /** Opens the form of a step, or takes it at once where it asks for nothing. */
  openStep(writing: Writing): void {
    const view = this.#case.value;
    if (!view || this.#send.state.status === 'running') return;
    if (writing !== 'message' && writing !== 'note' && !view.operations.includes(writing)) return;
    this.#faults = {};
    this.#problem = undefined;
    this.#done = undefined;
    if (!asksForWords(writing)) {
      void this.#submit(writing);
      return;
    }
    this.#open = this.#open === writing ? undefined : writing;
    this.#room.host.requestUpdate();
    if (this.#open) void this.#focus(`#step-${writing} :is(textarea, input, select)`);
  }

  async #submit(writing: Writing): Promise<void> {
    const [desk, view] = [this.#room.desk(), this.#case.value];
    if (!desk || !view) return;
    const fields = this.#drafts.of(view.id, writing);
    const faults = writingFaults(writing, fields);
    this.#faults = faults;
    if (Object.keys(faults).length > 0) {
      this.#room.host.requestUpdate();
      await this.#focus(`#step-${writing} [aria-invalid='true']`);
      return;
    }
    const found = await this.#withDuplicate(desk, writing, fields);
    if (!found) return;
    const photos = await this.#trays.send(view.id, writing, this.#room.backend());
    if (!photos.ok) return this.#refused(photos.problem, { desk, view, writing });
    const sent = { desk, id: view.id, writing, fields: found, photos: photos.value, revision: view.revision };
    const outcome = await this.#send.run(sent);
    if (!outcome.ok) return this.#refused(outcome.problem, { desk, view, writing });
    this.#drafts.drop(view.id, writing);
    this.#trays.of(view.id, writing)?.clear();
    this.#conflict = undefined;
    this.#close();
    const reason = this.#room.words.say('undoReason');
    this.#finish(view.id, writing, wayBack(writing, view.status, reason));
    this.#take(outcome.value);
    await this.#focus('#desk-done, #desk-heading');
  }

  #finish(id: string, writing: Writing, back: WayBack | undefined): void {
    const words = this.#room.words.find(`done_${writing}`) ?? this.#room.words.say('doneOther');
    this.#done = { id, words, back };
    this.#room.announce(words);
  }

  /** The answer to a write is newer than anything read, unless somebody has moved on to another case. */
  #take(view: StaffRequestView): void {
    if (view.id === this.#id()) this.#case.accept({ ...view, ...keptContact(this.#case.value, view) });
  }

  async #refused(
    problem: ClientProblem,
    { desk, view, writing }: { desk: Desk; view: StaffRequestView; writing: Writing },
  ): Promise<void> {
    this.#room.onProblem(problem);
    if (problem.code !== 'changed-meanwhile' && problem.code !== 'transition-not-allowed') {
      this.#problem = problem;
      this.#faults = Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path, message]));
      this.#room.host.requestUpdate();
      return this.#focus('#desk-problem');
    }
    const latest = await desk.getStaffRequest(view.id);
    if (latest.ok) this.#take(latest.value);
    else this.#problem = latest.problem;
    this.#conflict = { writing, before: view };
    this.#open = writing;
    this.#room.announce(this.#room.words.say('conflictTitle'));
    this.#room.host.requestUpdate();
    await this.#focus('#desk-conflict');
  }

  async #withDuplicate(desk: Desk, writing: Writing, fields: Fields): Promise<Fields | undefined> {
    if (writing !== 'mark-duplicate') return fields;
    const outcome = await findByNumber(desk, fields['duplicateOf'] ?? '');
    if (outcome.ok && outcome.value) return { ...fields, duplicateOf: outcome.value };
    if (outcome.ok) this.#faults = { duplicateOf: this.#room.words.say('faultNumber') };
    else this.#problem = outcome.problem;
    this.#room.host.requestUpdate();
    await this.#focus("#step-mark-duplicate [aria-invalid='true'], #desk-problem");
    return undefined;
  }

  #call(
    { desk, id, writing, fields, photos, revision }: Sent,
    intent: { readonly idempotencyKey: string },
  ): Promise<Outcome<StaffRequestView>> {
    const text = fields['text'] ?? '';
    const shown = photos.length > 0 ? { photos: [...photos] } : {};
    if (writing === 'message') return desk.addStaffMessage(id, { text, ...shown }, intent);
    if (writing === 'note') return desk.addInternalNote(id, { text }, intent);
    return desk.changeRequest(id, writing, { ...stepBody(writing, fields, revision), ...shown }, intent);
  }

  async #undo({ operation, body }: WayBack): Promise<void> {
    const [desk, view] = [this.#room.desk(), this.#case.value];
    if (!desk || !view) return;
    this.#done = undefined;
    const outcome = await desk.changeRequest(view.id, operation, { ...body, revision: view.revision });
    if (!outcome.ok) return this.#refused(outcome.problem, { desk, view, writing: operation });
    this.#finish(view.id, 'undo', undefined);
    this.#take(outcome.value);
    await this.#focus('#desk-done');
  }

  /** The step is not possible any more; its words still are. */
  #keepAsNote(writing: Writing): void {
    const id = this.#id();
    if (id === undefined) return;
    const kept = Object.entries(this.#drafts.of(id, writing)).filter(
      ([name, value]) => ['reason', 'text', 'result', 'privateResult', 'target'].includes(name) && value.trim() !== '',
    );
    const before = this.#drafts.of(id, 'note')['text'] ?? '';
    this.#drafts.write(id, 'note', 'text', [before, ...kept.map(([, value]) => value)].filter(Boolean).join('\n\n'));
    this.#drafts.drop(id, writing);
    this.#conflict = undefined;
    this.#open = 'note';
    this.#room.host.requestUpdate();
    void this.#focus('#step-note textarea');
  }

  async #draftNotice({ id }: StaffRequestView): Promise<void> {
    const desk = this.#room.desk();
    if (!desk) return;
    const notice = await noticeOf(desk, id);
    if (notice.ok) {
      this.#room.go({ view: 'notice', id: notice.value });
      return;
    }
    this.#room.onProblem(notice.problem);
    this.#problem = notice.problem;
    this.#room.host.requestUpdate();
    await this.#focus('#desk-problem');
  }

  #changedByOthers({ id }: StaffRequestView): void {
    this.#case.refresh();
    this.#done = { id, words: this.#room.words.say('changedByOthers'), back: undefined };
    this.#room.announce(this.#done.words);
  }

  #problemWords(problem: ClientProblem): string {
    return this.#room.words.find(`problem_${problem.code}`) ?? this.#room.problemWords(problem);
  }

  #close(): void {
    this.#open = undefined;
    this.#faults = {};
    this.#problem = undefined;
    this.#room.host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#room.updated();
    this.#room.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
