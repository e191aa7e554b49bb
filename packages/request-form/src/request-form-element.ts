/** `<doorstep-request-form>`: properties, the first screen, and how the parts are joined. */
import type { RequestKind } from '@doorstep/contract';
import {
  baseStyles,
  choiceStyles,
  DoorstepElement,
  emptyState,
  errorState,
  fieldStyles,
  focusErrorSummary,
  focusField,
  Lazy,
  progressStyles,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { categoryView } from './category-view.js';
import { CompositionWatch } from './composition-watch.js';
import { FormReads, todayIn } from './form-reads.js';
import type { LaterForm, Takeover } from './later/index.js';
import { LayoutWatch } from './layout-watch.js';
import { FormFlow, type Step } from './request-form-flow.js';
import { requestFormMessages } from './request-form-messages.js';
import {
  emptyDraft,
  isTouched,
  type Fault,
  type FormDraft,
  type FormLayout,
  type FormSetting,
  type Item,
} from './request-form-model.js';
import { requestFormStyles } from './request-form-styles.js';
import { frameView, pageTitleId, sentTitleId } from './request-form-view.js';

/**
 * @slot - A plain form that posts to the backend without JavaScript. It stays usable until the widget is drawn, and is there again
 * when the backend cannot be reached; what was typed in it is taken over.
 * @csspart form - The form, from its title to its buttons.
 * @csspart sent - The confirmation.
 * @csspart code - The receipt code.
 * @fires doorstep-submit - Before sending; cancelable. Detail: `{draft}`.
 * @fires doorstep-submitted - The backend has it. Detail: `{id, code}`.
 * @fires doorstep-queued - It waits on this device for the network. Detail: `{key}`.
 */
export class RequestFormElement extends DoorstepElement {
  static override styles = [baseStyles, fieldStyles, choiceStyles, progressStyles, requestFormStyles];

  /** Id of a category: the form then does not ask for the topic. */
  @property() category?: string;

  /** Id of a service center that is chosen from the start. */
  @property() center?: string;

  /** `request`, `grumble` (short) or `escalation` (it could not get done). */
  @property() kind: RequestKind = 'request';

  /** Keeps this form's draft apart from those of other forms on the same site. Default: its kind. */
  @property({ attribute: 'draft-key' }) draftKey?: string;

  /** How requests come to be written here: by the person (`web`), dictated to a clerk (`counter`), at a public screen (`kiosk`). */
  @property() source: 'web' | 'counter' | 'kiosk' = 'web';

  /** Others use this device next: nothing is written to it. Always so at a `counter` and a `kiosk`. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  /** Page with a request tracker, for the link and the QR code on the receipt. Default: the backend's own. */
  @property({ attribute: 'tracker-url' }) trackerUrl?: string;

  readonly #words = new Words(this, requestFormMessages);
  readonly #layout = new LayoutWatch(this);
  readonly #composition = new CompositionWatch(this);
  readonly #reads = new FormReads(this, {
    backend: () => this.connection,
    kind: () => this.kind,
    onProblem: (problem) => this.report(problem),
  });
  readonly #flow = new FormFlow({
    setting: () => this.#setting,
    layout: () => this.#formLayout,
    faultsOf: (page) => this.#later.present?.faultsOf(page) ?? this.#topicFaults(),
    changed: () => {
      this.#later.present?.followDraft();
      this.requestUpdate();
    },
  });
  readonly #later = new Lazy<LaterForm>(this, () => this.#loadLater());
  #takeover: Takeover | undefined;
  #search = '';
  #focusNext: 'title' | 'summary' | 'outcome' | undefined;

  protected override get canDraw(): boolean {
    if (!super.canDraw || !this.#words.ready) return false;
    // What stands in the page can be used already: it stays until there is something better.
    if (this.#takeover || this.childElementCount === 0) return true;
    if (!this.#reads.categories) return this.#reads.problem !== undefined;
    // With everything there, whatever field the person is in can be handed over with its cursor.
    return this.#later.part?.words.ready === true && !this.#composition.isComposing;
  }

  protected override get showsFallback(): boolean {
    return this.#reads.categories === undefined && this.#reads.problem !== undefined;
  }

  protected override currentState(): WidgetState {
    const { categories, problem } = this.#reads;
    const later = this.#later.present;
    const failure = categories ? later?.problem : problem;
    if (failure) return failure.code === 'offline' ? 'offline' : 'error';
    if (later?.isQueued) return 'offline';
    if (!categories) return 'loading';
    return categories.length === 0 ? 'empty' : 'ready';
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#takeover && this.#reads.categories && this.canDraw) this.#begin();
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#takeover) return;
    void this.#later.part;
    if (this.#flow.pages.some(({ items }) => items.includes('place'))) this.#reads.expectPlace();
    this.#moveFocus(this.#takeover);
  }

  protected override renderContent(): unknown {
    const { categories, problem } = this.#reads;
    const outcome = this.#later.present?.outcomeView();
    if (outcome) return outcome;
    if (categories?.length === 0) return emptyState({ title: this.#words.say('noCategories') });
    if (categories) return this.#renderForm();
    if (!problem) return skeleton({ label: this.coreWords.say('loading') });
    const { phone } = problem;
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry: () => this.#reads.retry(),
      phone: phone ? { number: phone, label: this.coreWords.say('call', { phone }) } : undefined,
    });
  }

  #renderForm(): unknown {
    const { page, pages, index, draft, faults } = this.#flow;
    const later = this.#later.present;
    return frameView({
      kind: this.kind,
      page,
      sections: [...new Set(pages.map(({ section }) => section))],
      isFirst: index === 0,
      faults,
      words: this.#words,
      core: this.coreWords,
      progress: later?.isSending ? 'busy' : 'idle',
      problem: this.#problemNotice,
      trapped: draft.website,
      onTrapped: (website) => this.#flow.edit({ website }),
      faultWords: this.#faultWords,
      itemView: (item) => this.#renderItem(item),
      onSubmit: this.#goOn,
      onBack: this.#goBack,
      head: later?.headView(),
      foot: later?.footView(),
    });
  }

  #renderItem(item: Item): unknown {
    const later = this.#later.part;
    if (item !== 'category') {
      if (later?.words.ready) return later.itemView(item);
      return item === this.#flow.page.items[0] ? skeleton({ label: this.coreWords.say('loading') }) : nothing;
    }
    const fault = this.#flow.faults.find(({ fieldId }) => fieldId === 'category');
    return categoryView({
      categories: this.#setting.categories,
      chosen: this.#flow.draft.category,
      words: this.#words,
      search: this.#search,
      found: this.#later.present?.search(this.#search),
      error: fault && this.#faultWords(fault),
      onSearch: this.#searchFor,
      onChoose: (category) => this.#flow.edit({ category }),
    });
  }

  get #problemNotice(): { title: string; text: string } | undefined {
    const problem = this.#later.present?.problem;
    if (problem) return { title: this.#words.say('sendFailed'), text: this.problemWords(problem) };
    if (!this.#later.hasFailed) return undefined;
    return { title: this.#words.say('partFailed'), text: this.coreWords.say('problemOffline') };
  }

  get #formLayout(): FormLayout {
    if (this.source === 'counter') return 'one-sheet';
    // Large text leaves room for one question only.
    return this.#layout.isNarrow || this.settings.theme === 'elder' ? 'one-per-screen' : 'sections';
  }

  get #setting(): FormSetting {
    const { discovery, categories = [] } = this.#reads;
    return {
      kind: this.kind,
      categories,
      presetCategory: this.category,
      takesPhotos: discovery?.features.includes('media') ? 'yes' : 'no',
      today: todayIn(discovery?.timeZone),
    };
  }

  get #start(): FormDraft {
    const { categories } = this.#setting;
    const only = categories.length === 1 ? categories[0]?.id : undefined;
    const preset = categories.some(({ id }) => id === this.category) ? this.category : only;
    return { ...emptyDraft, category: preset ?? '', center: this.center ?? '' };
  }

  /** Takes over from the fallback, before the first draw. */
  #begin(): void {
    const { draft, focus } = (this.#takeover = this.#later.present?.takeOver() ?? { draft: {} });
    this.#composition.end();
    // A kept draft may have been restored already.
    const restored = isTouched(this.#flow.draft) ? this.#flow.draft : {};
    this.#flow.restart({ ...this.#start, ...restored, ...draft }, focus?.item);
  }

  async #loadLater(): Promise<LaterForm> {
    const { LaterForm, laterStyles } = await import('./later/index.js');
    this.shadowRoot?.adoptedStyleSheets.push(laterStyles.styleSheet!);
    return new LaterForm(this, {
      flow: this.#flow,
      reads: this.#reads,
      core: this.coreWords,
      backend: () => this.connection,
      setting: () => this.#setting,
      source: () => this.source,
      keeps: () => (this.sharedDevice || this.source !== 'web' ? 'nothing' : 'outbox'),
      draftKey: () => this.draftKey ?? this.kind,
      trackerUrl: () => this.trackerUrl,
      problemWords: (problem) => this.problemWords(problem),
      report: (problem) => this.report(problem),
      changeItem: (item) => {
        this.#flow.goTo(item);
        this.#lookAt('title');
      },
      lookAt: (target) => this.#lookAt(target),
      startAnother: this.#startAnother,
    });
  }

  #topicFaults(): Fault[] {
    const { categories } = this.#setting;
    const isChosen = categories.some(({ id }) => id === this.#flow.draft.category);
    return isChosen ? [] : [{ item: 'category', fieldId: 'category', message: 'categoryRequired' }];
  }

  #moveFocus(takeover: Takeover): void {
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === 'summary') focusErrorSummary(this.renderRoot);
    if (next === 'title') focusField(this.renderRoot, pageTitleId);
    if (next === 'outcome') focusField(this.renderRoot, sentTitleId);
    const { draft, focus } = takeover;
    if (!focus || !focusField(this.renderRoot, focus.fieldId)) return;
    this.#takeover = { draft };
    const field = this.shadowRoot?.activeElement;
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (focus.selection && isText) field.setSelectionRange(...focus.selection);
  }

  #lookAt(target: 'title' | 'summary' | 'outcome'): void {
    this.#focusNext = target;
    this.requestUpdate();
  }

  #after(step: Step): void {
    this.#lookAt(step === 'faults' ? 'summary' : 'title');
  }

  readonly #faultWords = (fault: Fault): string => {
    const { text, message = '', values } = fault;
    return text ?? this.#words.find(message, values) ?? this.#later.present?.words.find(message, values) ?? '';
  };

  readonly #goOn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    // Usually long there; a slow line makes the button wait, a broken one says so.
    const later = await this.#later.fetch();
    if (!later) return;
    if (this.#flow.page.section === 'check') await later.send();
    else this.#after(this.#flow.goOn());
  };

  readonly #goBack = (): void => {
    this.#flow.goBack();
    this.#after('moved');
  };

  readonly #searchFor = (typed: string): void => {
    this.#search = typed;
    this.requestUpdate();
  };

  readonly #startAnother = (): void => {
    this.#later.present?.reset();
    this.#flow.restart(this.#start);
    this.#search = '';
    this.#after('moved');
  };
}
