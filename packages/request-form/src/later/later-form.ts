/** The later screens, and what they need: photos, the place, similar reports, the kept draft, sending, the receipt. */
import type { ClientProblem } from '@doorstep/client';
import type { Category, SupporterReceipt } from '@doorstep/contract';
import { dialogStyles, errorSummaryStyles, Lazy, Words } from '@doorstep/core';
import { adoptLater } from './adopt-later.js';
import { RequestQueuedEvent, RequestSubmitEvent, RequestSubmittedEvent } from '../request-form-events.js';
import { CenterChoice } from './center-choice.js';
import { DraftKeeping } from './draft-keeping.js';
import { backendFaults, faultsOf } from './faults.js';
import type { FormFlow } from './form-flow.js';
import { categoryOf, isTouched, type Fault, type FormDraft, type Item, type Page } from './form-model.js';
import { FormScreens, type FormHost, type Opening } from './form-screens.js';
import { itemView } from './item-view.js';
import { keepingView } from './keeping-view.js';
import { laterMessages } from './later-messages.js';
import { laterStyles } from './later-styles.js';
import { Leaving } from './leaving.js';
import { leftoversView } from './leftovers-view.js';
import { Nearby } from './nearby.js';
import { nearbyView } from './nearby-view.js';
import { PlaceFinding } from './place-finding.js';
import { PhotoList, photoListStyles } from '@doorstep/core/photo-list';
import { photosView } from './photos-view.js';
import { Outcome } from './outcome.js';
import type { Preview } from './preview/index.js';
import { formDraftOf, requestOf } from './request-draft.js';
import type { FormScene } from './scene.js';
import { keptOn, Sending, type SendingState } from './sending.js';
import type { LaterSurroundings } from './surroundings.js';
import { queuedView, type ShownReceipt } from './sent-view.js';

export class LaterForm {
  readonly words: Words<typeof laterMessages.english>;
  readonly #host: FormHost;
  readonly #around: LaterSurroundings;
  readonly #screens: FormScreens;
  readonly #centers: CenterChoice;
  readonly #sending: Sending;
  readonly #keeping: DraftKeeping;
  readonly #photos: PhotoList;
  readonly #place: PlaceFinding;
  readonly #nearby: Nearby;
  readonly #preview: Lazy<Preview>;
  readonly #outcome: Outcome;
  readonly #leaving: Leaving;

  constructor(host: FormHost, around: LaterSurroundings) {
    this.#host = host;
    this.#around = around;
    this.words = new Words(host, laterMessages);
    this.#screens = new FormScreens(host, {
      ...around,
      laterWords: this.words,
      faultsOf: (page) => this.#faultsOf(page),
      itemView: (item) => itemView(item, this.#scene),
      onChange: this.#followChange,
      onSend: () => void this.#send(),
    });
    this.#centers = new CenterChoice(host, () => (this.#items.includes('place') ? around.backend() : undefined));
    this.#sending = new Sending(host, {
      backend: around.backend,
      keeps: () => keptOn(host),
      onChange: this.#followSending,
    });
    adoptLater(host, laterStyles, errorSummaryStyles, photoListStyles, dialogStyles);
    this.#photos = new PhotoList(host, this.#followChange);
    this.#place = new PlaceFinding(host, { words: this.words, core: around.core, backend: around.backend });
    this.#keeping = new DraftKeeping(host, {
      under: () => this.#draftName,
      current: () => ({ draft: this.#flow.draft, photos: this.#photos.ready.map(({ blob }) => blob) }),
      onRestored: this.#restore,
    });
    this.#nearby = new Nearby(host, {
      backend: around.backend,
      about: () => ({ category: this.#topic, draft: this.#flow.draft }),
      onJoined: this.#showJoined,
      onProblem: around.report,
    });
    this.#preview = new Lazy(host, async () => {
      const { Preview, previewStyles } = await import('./preview/index.js');
      adoptLater(host, previewStyles);
      return new Preview(host);
    });
    this.#outcome = new Outcome(host);
    this.#leaving = new Leaving(host, {
      isSending: () => this.#sending.state.status === 'sending',
      onGone: this.#startAnother,
    });
    void this.#keeping.restore();
    void this.#sending.look();
  }

  /** Why sending failed, if it did and no field is to blame. */
  get problem(): ClientProblem | undefined {
    const { state } = this.#sending;
    return state.status === 'failed' && this.#flow.faults.length === 0 ? state.problem : undefined;
  }

  get isQueued(): boolean {
    return this.#sending.state.status === 'queued';
  }

  begin(opening: Opening): void {
    this.#screens.begin(opening);
  }

  /** After each draw of the element. */
  drawn(): void {
    this.#screens.drawn();
  }

  /** The form, or what stands in its place once it was sent. */
  view(): unknown {
    return [this.#screen(), this.#leaving.view(this.words, this.#around.core)];
  }

  #screen(): unknown {
    const { state } = this.#sending;
    if (this.#outcome.receipt) return this.#outcomeView(this.#outcome.receipt);
    if (state.status === 'queued') {
      return queuedView(this.words, state.kept ? 'kept' : 'open-page', () => void this.#sending.retry());
    }
    const { problem } = this;
    return this.#screens.view({
      progress: state.status === 'sending' ? 'busy' : 'idle',
      problem: problem && { title: this.words.say('sendFailed'), text: this.#around.problemWords(problem) },
      head: this.#leftovers(),
      foot: keepingView(this.#keeping, this.words, this.#clearDraft),
    });
  }

  get #flow(): FormFlow {
    return this.#screens.flow;
  }

  get #items(): Item[] {
    return this.#flow.pages.flatMap(({ items }) => [...items]);
  }

  get #topic(): Category | undefined {
    return categoryOf(this.#flow.draft, this.#screens.setting);
  }

  #faultsOf(page: Page): Fault[] {
    const faults = faultsOf(page, this.#flow.draft, this.#screens.setting);
    if (page.items.includes('place') && this.#place.isUndecided) {
      faults.push({ item: 'place', fieldId: 'map-take', message: 'mapUndecided' });
    }
    if (page.items.includes('photos') && this.#photos.isPreparing) {
      faults.push({ item: 'photos', fieldId: 'photos', message: 'photosRemaining' });
    }
    return faults;
  }

  #leftovers(): unknown {
    const { outbox } = this.#sending;
    return leftoversView({
      entries: this.#sending.leftovers,
      words: this.words,
      problemWords: ({ problem }) => this.#around.problemWords(problem),
      onRetry: (key) => void outbox?.retry(key),
      onDiscard: (key) => void outbox?.discard(key),
      onEdit: (key) => void this.#edit(key),
    });
  }

  async #send(): Promise<void> {
    if (this.#sending.state.status === 'sending') return;
    if (this.#flow.checkAll() === 'faults') {
      this.#screens.lookAt('summary');
      return;
    }
    const photos = this.#photos.ready;
    const draft = requestOf(this.#flow.draft, this.#screens.setting, {
      locale: this.words.locale,
      source: this.#host.source,
      photos: photos.map(({ sha256 }) => sha256),
    });
    if (this.#host.dispatchEvent(new RequestSubmitEvent(draft))) await this.#sending.send(draft, photos);
  }

  get #draftName(): { backendUrl: string; form: string } | undefined {
    const url = this.#around.backend()?.url;
    return url && keptOn(this.#host) === 'outbox'
      ? { backendUrl: url, form: this.#host.draftKey ?? this.#host.kind }
      : undefined;
  }

  get #scene(): FormScene {
    const { reads, core, problemWords } = this.#around;
    const { words } = this;
    const { draft, faults } = this.#flow;
    const joinProblem = this.#nearby.problem;
    return {
      draft,
      setting: this.#screens.setting,
      items: this.#items,
      faults,
      words,
      core,
      centers: this.#centers.all,
      discovery: reads.discovery,
      edit: (change) => this.#flow.edit(change),
      answer: (question, value) => this.#flow.answer(question, value),
      onChangeItem: (item) => this.#screens.goTo(item),
      parts: {
        position: this.#place.view({
          draft,
          centers: this.#centers.all,
          onFound: (found) => this.#flow.edit(found),
        }),
        nearby: nearbyView({ nearby: this.#nearby, words, problem: joinProblem && problemWords(joinProblem) }),
        photos: (scene: FormScene) => photosView(this.#photos, scene),
        photoCount: this.#photos.photos.length,
        preview: () =>
          this.#preview.part?.view({ draft, category: this.#topic, edit: (change) => this.#flow.edit(change) }),
      },
    };
  }

  #outcomeView(receipt: ShownReceipt): unknown {
    const url = this.#around.backend()?.url;
    return this.#outcome.view(receipt, {
      words: this.words,
      discovery: this.#around.reads.discovery,
      topic: this.#topic?.name ?? '',
      trackerUrl: this.#host.trackerUrl ?? (url && `${url}/form?w=request-tracker`),
      onAnother: this.#startAnother,
    });
  }

  readonly #followChange = (): void => {
    this.#keeping.follow();
    this.#leaving.follow();
  };

  readonly #restore = (draft: FormDraft, photos: readonly Blob[]): void => {
    // What is being written now comes before what was written then.
    if (isTouched({ ...this.#flow.draft, category: '', center: '' })) return;
    const { category, center } = this.#flow.draft;
    this.#flow.restart({ ...draft, category: draft.category || category, center: draft.center || center });
    void this.#photos.restore(photos);
  };

  readonly #startAnother = (): void => {
    this.#outcome.clear();
    this.#sending.reset();
    this.#photos.clear();
    this.#screens.restart();
    this.#leaving.stop();
  };

  readonly #followSending = (state: SendingState): void => {
    if (state.status === 'sent') {
      const { id, code, promisedBy } = state.receipt;
      this.#outcome.show({ how: 'sent', id, code, promisedBy });
      void this.#keeping.clear();
      this.#host.dispatchEvent(new RequestSubmittedEvent(id, code));
      this.#screens.lookAt('outcome');
    } else if (state.status === 'queued') {
      void this.#keeping.clear();
      this.#host.dispatchEvent(new RequestQueuedEvent(state.key));
      this.#screens.lookAt('outcome');
    } else if (state.status === 'failed') {
      this.#around.report(state.problem);
      this.#showFaults(state.problem);
    }
  };

  readonly #showJoined = ({ id, code }: SupporterReceipt): void => {
    this.#outcome.show({ how: 'joined', id, code, promisedBy: null });
    void this.#keeping.clear();
    this.#screens.lookAt('outcome');
  };

  readonly #clearDraft = (): void => {
    void this.#keeping.clear();
    this.#photos.clear();
    this.#screens.restart();
  };

  /** Takes a refused request out of the outbox into the form, its faults marked. */
  async #edit(key: string): Promise<void> {
    const entry = this.#sending.leftovers.find((one) => one.key === key);
    const content = await this.#sending.outbox?.read(key);
    if (!content || entry?.state !== 'needs-attention') return;
    this.#sending.adopt(key, entry.problem);
    this.#flow.restart(formDraftOf(content.draft), 'review');
    await this.#photos.restore(content.photos.map(({ blob }) => blob));
    this.#showFaults(entry.problem);
  }

  /** What the backend finds fault with, at the fields; or, where no field is to blame, above them. */
  #showFaults({ errors = [] }: ClientProblem): void {
    const step = this.#flow.show(backendFaults(errors, this.#flow.pages));
    this.#screens.lookAt(step === 'faults' ? 'summary' : 'title');
  }
}
