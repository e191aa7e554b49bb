/** One notice before the public reads it: written beside the original, blacked out, read by another person, published. */
import type { ClientProblem } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { NoticeDraft, NoticeMark, NoticeWords, StaffRequestView } from '@doorstep/contract';
import { Resource, type ResourceState } from '@doorstep/core';
import type { DeskRoom } from '../desk-room.js';
import { missingView } from '../review/review-view.js';
import { Review } from '../review/review.js';
import { noticeView, type NoticeStep } from './notice-view.js';

export class NoticePage {
  readonly #room: DeskRoom;
  readonly #review: Review<NoticeWords, NoticeDraft, NoticeDraft>;
  readonly #original: Resource<readonly [Desk, string], StaffRequestView>;
  #photos: ReadonlySet<string> = new Set();

  constructor(room: DeskRoom, id: () => string | undefined) {
    this.#room = room;
    this.#review = new Review<NoticeWords, NoticeDraft, NoticeDraft>(room, {
      id,
      blank: { title: '', summary: '' },
      read: (desk, wanted, signal) => desk.getNoticeDraft(wanted, { signal }),
      save: (desk, { id: saved, revision }, words) => desk.changeNoticeDraft(saved, { words: { ...words }, revision }),
      shownBy: (answer) => answer,
      doneWords: (what) => room.words.find(`noticeDone_${what}`) ?? room.words.say('doneOther'),
    });
    this.#original = new Resource(room.host, {
      key: () => {
        const [desk, requestId] = [room.desk(), this.#review.state.value?.requestId];
        return desk && requestId ? [desk, requestId] : undefined;
      },
      load: ([desk, requestId], signal) => desk.getStaffRequest(requestId, { signal }),
    });
  }

  get state(): ResourceState<NoticeDraft> {
    return this.#review.state;
  }

  get hasDrafts(): boolean {
    return this.#review.hasDrafts;
  }

  leave(): void {
    this.#photos = new Set();
    this.#review.leave();
  }

  forget(): void {
    this.#photos = new Set();
    this.#review.forget();
  }

  render(): unknown {
    const review = this.#review;
    const { words } = this.#room;
    const draft = review.state.value;
    if (!draft) {
      return missingView(review.state, this.#room, {
        title: words.say('noticeTitle'),
        loading: words.say('loadingNotice'),
        problem: review.state.status === 'failed' ? this.#problemWords(review.state.problem) : '',
        onRetry: () => review.refresh(),
      });
    }
    return noticeView({
      room: this.#room,
      review,
      draft,
      original: this.#original.value,
      problem: review.problem && this.#problemWords(review.problem),
      shownPhotos: this.#photos,
      onStep: (step) => this.#step(draft, step),
      onConfirm: () => void this.#confirm(draft),
      onRedact: (marks) => void this.#redact(draft, marks),
      onSuggestion: (locale) => draft.suggestion && review.write(draft, locale, draft.suggestion),
      onPhoto: (sha256, shown) => {
        const photos = new Set(this.#photos);
        if (shown) photos.add(sha256);
        else photos.delete(sha256);
        this.#photos = photos;
        this.#room.host.requestUpdate();
      },
    });
  }

  #step(draft: NoticeDraft, step: NoticeStep): void {
    // Marks that are left in what is published need a reason, as do sending back and taking down.
    const asks = step === 'return' || step === 'withdraw' || (step === 'publish' && draft.marks.length > 0);
    if (asks) this.#review.ask(step);
    else void this.#run(draft, step, undefined);
  }

  async #confirm(draft: NoticeDraft): Promise<void> {
    const step = this.#review.asked?.step as NoticeStep | undefined;
    const reason = await this.#review.reason();
    if (step && reason !== undefined) await this.#run(draft, step, reason);
  }

  async #run(draft: NoticeDraft, step: NoticeStep, reason: string | undefined): Promise<void> {
    if (!(await this.#review.save(draft))) return;
    const { id } = draft;
    const revision = this.#review.revision ?? draft.revision;
    const photos = [...this.#photos];
    await this.#review.run(step, (desk, intent) => {
      if (step === 'submit') return desk.submitNoticeDraft(id, intent);
      if (step === 'return') return desk.returnNoticeDraft(id, { reason: reason ?? '' }, intent);
      if (step === 'withdraw') return desk.withdrawNotice(id, { reason: reason ?? '' }, intent);
      return desk.publishNotice(id, { revision, photos, ...(reason === undefined ? {} : { reason }) }, intent);
    });
  }

  /** What is not saved yet is saved first: what is blacked out stands in what the backend knows. */
  async #redact(draft: NoticeDraft, marks: readonly NoticeMark[] | undefined): Promise<void> {
    if (!(await this.#review.save(draft))) return;
    await this.#review.run('redact', (desk, intent) =>
      desk.redactNoticeDraft(draft.id, marks ? { marks: [...marks] } : {}, intent),
    );
  }

  #problemWords(problem: ClientProblem): string {
    const { words } = this.#room;
    return (
      words.find(`noticeProblem_${problem.code}`) ??
      words.find(`problem_${problem.code}`) ??
      this.#room.problemWords(problem)
    );
  }
}
