/** The later screens, and what they need: photos, the place, similar reports, the kept draft, sending, the receipt. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { OutboxEntry } from '@doorstep/client/outbox';
import type { Category, SupporterReceipt } from '@doorstep/contract';
import { formatMoment, Lazy, Words, type CoreWords } from '@doorstep/core';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { FormReads } from '../form-reads.js';
import { RequestQueuedEvent, RequestSubmitEvent, RequestSubmittedEvent } from '../request-form-events.js';
import type { FormFlow } from '../request-form-flow.js';
import {
  categoryOf,
  emptyDraft,
  isTouched,
  type Fault,
  type FormSetting,
  type Item,
  type Page,
} from '../request-form-model.js';
import { searchCategories } from './category-search.js';
import { DraftKeeping } from './draft-keeping.js';
import { backendFaults, faultsOf } from './faults.js';
import { takeOver, type Takeover } from './fallback.js';
import { itemView } from './item-view.js';
import { keepingView } from './keeping-view.js';
import { laterMessages } from './later-messages.js';
import { leftoversView } from './leftovers-view.js';
import { Locating, locatingView } from './locating.js';
import { Nearby } from './nearby.js';
import { nearbyView } from './nearby-view.js';
import { PhotoList } from './photo-list.js';
import { photosView } from './photos-view.js';
import { formDraftOf, requestOf } from './request-draft.js';
import type { FormScene } from './scene.js';
import { Sending, type SendingState } from './sending.js';
import { queuedView, sentView, type ShownReceipt } from './sent-view.js';

/** What the element gives. */
export interface LaterSurroundings {
  readonly flow: FormFlow;
  readonly reads: FormReads;
  readonly core: CoreWords;
  readonly backend: () => Backend | undefined;
  readonly setting: () => FormSetting;
  readonly source: () => 'web' | 'counter' | 'kiosk';
  /** `nothing` on a device that others use next. */
  readonly keeps: () => 'outbox' | 'nothing';
  /** Names the kept draft. */
  readonly draftKey: () => string;
  readonly trackerUrl: () => string | undefined;
  readonly problemWords: (problem: ClientProblem) => string;
  readonly report: (problem: ClientProblem) => void;
  readonly changeItem: (item: Item) => void;
  /** Where the eyes and the focus go after the next draw. */
  readonly lookAt: (target: 'title' | 'summary' | 'outcome') => void;
  /** Back to the first screen, empty. */
  readonly startAnother: () => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly resolvedLocale: string };

export class LaterForm {
  readonly words: Words<typeof laterMessages.english>;
  readonly #host: Host;
  readonly #around: LaterSurroundings;
  readonly #sending: Sending;
  readonly #keeping: DraftKeeping;
  readonly #photos: PhotoList;
  readonly #locating: Locating;
  readonly #nearby: Nearby;
  readonly #extras: Lazy<{ view(options: import('./receipt-extras.js').ReceiptExtrasOptions): unknown }>;
  #receipt: ShownReceipt | undefined;

  constructor(host: Host, around: LaterSurroundings) {
    this.#host = host;
    this.#around = around;
    this.words = new Words(host, laterMessages);
    this.#sending = new Sending(host, { backend: around.backend, keeps: around.keeps, onChange: this.#followSending });
    this.#photos = new PhotoList(host, () => this.#keeping.follow());
    this.#locating = new Locating(host);
    this.#keeping = new DraftKeeping(host, {
      under: () => this.#draftName,
      current: () => ({ draft: around.flow.draft, photos: this.#photos.ready.map(({ blob }) => blob) }),
      onRestored: (draft, photos) => {
        const { flow } = around;
        if (isTouched({ ...flow.draft, category: '', center: '' })) return;
        flow.restart({
          ...draft,
          category: draft.category || flow.draft.category,
          center: draft.center || flow.draft.center,
        });
        void this.#photos.restore(photos);
      },
    });
    this.#nearby = new Nearby(host, {
      backend: around.backend,
      about: () => ({ category: categoryOf(around.flow.draft, around.setting()), draft: around.flow.draft }),
      onJoined: this.#showJoined,
      onProblem: around.report,
    });
    this.#extras = new Lazy(host, async () => new (await import('./receipt-extras.js')).ReceiptExtras(host));
    void this.#keeping.restore();
    void this.#sending.look();
  }

  /** Why sending failed, if it did and no field is to blame. */
  get problem(): ClientProblem | undefined {
    const { state } = this.#sending;
    return state.status === 'failed' && this.#around.flow.faults.length === 0 ? state.problem : undefined;
  }

  get isSending(): boolean {
    return this.#sending.state.status === 'sending';
  }

  get isQueued(): boolean {
    return this.#sending.state.status === 'queued';
  }

  faultsOf(page: Page): Fault[] {
    const faults = faultsOf(page, this.#around.flow.draft, this.#around.setting());
    if (!page.items.includes('photos') || !this.#photos.isPreparing) return faults;
    return [...faults, { item: 'photos', fieldId: 'photos', message: 'photosRemaining' }];
  }

  /** After every change of the draft. */
  followDraft(): void {
    this.#keeping.follow();
  }

  /** What was typed into the plain form, and where. */
  takeOver(): Takeover {
    return takeOver(this.#host);
  }

  search(typed: string): readonly Category[] {
    return searchCategories(this.#around.setting().categories, typed);
  }

  itemView(item: Item): unknown {
    return itemView(item, this.#scene);
  }

  /** What was left in the outbox, above the form. */
  headView(): unknown {
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

  /** Where the draft is kept, below the form. */
  footView(): unknown {
    return keepingView(this.#keeping, this.words, this.#clearDraft);
  }

  /** What stands in place of the form once it was sent; `undefined` before. */
  outcomeView(): unknown {
    const { state } = this.#sending;
    if (this.#receipt) return this.#receiptView(this.#receipt);
    if (state.status !== 'queued') return undefined;
    return queuedView(this.words, state.kept ? 'kept' : 'open-page', () => void this.#sending.retry());
  }

  async send(): Promise<void> {
    const { flow, setting, source, lookAt } = this.#around;
    if (this.isSending) return;
    if (flow.checkAll() === 'faults') return lookAt('summary');
    const photos = this.#photos.ready;
    const draft = requestOf(flow.draft, setting(), {
      locale: this.words.locale,
      source: source(),
      photos: photos.map(({ sha256 }) => sha256),
    });
    if (this.#host.dispatchEvent(new RequestSubmitEvent(draft))) await this.#sending.send(draft, photos);
  }

  reset(): void {
    this.#receipt = undefined;
    this.#sending.reset();
    this.#photos.clear();
  }

  get #draftName(): { backendUrl: string; form: string } | undefined {
    const { backend, keeps, draftKey } = this.#around;
    const url = backend()?.url;
    return url && keeps() === 'outbox' ? { backendUrl: url, form: draftKey() } : undefined;
  }

  get #scene(): FormScene {
    const { flow, reads, core, setting, changeItem, problemWords } = this.#around;
    const { words } = this;
    const joinProblem = this.#nearby.problem;
    return {
      draft: flow.draft,
      setting: setting(),
      items: flow.pages.flatMap(({ items }) => items),
      faults: flow.faults,
      words,
      core,
      centers: reads.centers,
      discovery: reads.discovery,
      edit: (change) => flow.edit(change),
      answer: (question, value) => flow.answer(question, value),
      onChangeItem: changeItem,
      parts: {
        locating: locatingView({
          words,
          locating: this.#locating,
          position: flow.draft.position,
          accuracy: flow.draft.accuracy,
          onFound: (position, accuracy) => flow.edit({ position, accuracy }),
        }),
        nearby: nearbyView({ nearby: this.#nearby, words, problem: joinProblem && problemWords(joinProblem) }),
        photos: (scene: FormScene) => photosView(this.#photos, scene),
        photoCount: this.#photos.photos.length,
      },
    };
  }

  #receiptView(receipt: ShownReceipt): unknown {
    const { flow, reads, setting, backend, trackerUrl, startAnother } = this.#around;
    const { words } = this;
    const timeZone = reads.discovery?.timeZone;
    const url = backend()?.url;
    const promise = receipt.promisedBy
      ? words.say('answerBy', { moment: formatMoment(receipt.promisedBy, { locale: words.locale, timeZone }) })
      : '';
    const extras = this.#extras.part?.view({
      receipt,
      words,
      promise,
      topic: categoryOf(flow.draft, setting())?.name ?? '',
      trackerUrl: trackerUrl() ?? (url && `${url}/form?w=request-tracker`),
    });
    return sentView({ words, receipt, timeZone, extras: extras ?? nothing, onAnother: startAnother });
  }

  readonly #followSending = (state: SendingState): void => {
    const { flow, report, lookAt } = this.#around;
    if (state.status === 'sent') {
      const { id, code, promisedBy } = state.receipt;
      this.#receipt = { how: 'sent', id, code, promisedBy };
      void this.#keeping.clear();
      this.#host.dispatchEvent(new RequestSubmittedEvent(id, code));
      lookAt('outcome');
    } else if (state.status === 'queued') {
      void this.#keeping.clear();
      this.#host.dispatchEvent(new RequestQueuedEvent(state.key));
      lookAt('outcome');
    } else if (state.status === 'failed') {
      report(state.problem);
      const faults = backendFaults(state.problem.errors ?? [], flow.pages);
      lookAt(flow.show(faults) === 'faults' ? 'summary' : 'title');
    }
  };

  readonly #showJoined = ({ id, code }: SupporterReceipt): void => {
    this.#receipt = { how: 'joined', id, code, promisedBy: null };
    void this.#keeping.clear();
    this.#around.lookAt('outcome');
  };

  readonly #clearDraft = (): void => {
    void this.#keeping.clear();
    this.#around.flow.restart(emptyDraft);
    this.#photos.clear();
    this.#around.lookAt('title');
  };

  /** Takes a refused request out of the outbox into the form, its faults marked. */
  async #edit(key: string): Promise<void> {
    const { flow, lookAt } = this.#around;
    const content = await this.#sending.outbox?.read(key);
    const entry = this.#sending.leftovers.find((one) => one.key === key);
    if (!content || entry?.state !== 'needs-attention') return;
    this.#sending.adopt(key, (entry as OutboxEntry & { state: 'needs-attention' }).problem);
    flow.restart(formDraftOf(content.draft), 'review');
    await this.#photos.restore(content.photos.map(({ blob }) => blob));
    const faults = backendFaults((entry as { problem: ClientProblem }).problem.errors ?? [], flow.pages);
    lookAt(flow.show(faults) === 'faults' ? 'summary' : 'title');
  }
}
