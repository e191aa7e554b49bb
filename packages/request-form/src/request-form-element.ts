/** `<doorstep-request-form>`: properties, what is read and sent, and how the parts are joined. */
import type { ClientProblem } from '@doorstep/client';
import type { Category, RequestDraft, RequestKind, RequestReceipt } from '@doorstep/contract';
import {
  Action,
  baseStyles,
  choiceStyles,
  DoorstepElement,
  emptyState,
  errorState,
  fieldStyles,
  focusErrorSummary,
  focusField,
  progressStyles,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { CompositionWatch, takeOver, type Takeover } from './fallback.js';
import { FormReads, todayIn } from './form-reads.js';
import { LayoutWatch } from './layout-watch.js';
import { requestOf } from './request-draft.js';
import { RequestSubmitEvent, RequestSubmittedEvent } from './request-form-events.js';
import { FormFlow, type Step } from './request-form-flow.js';
import { requestFormMessages } from './request-form-messages.js';
import { emptyDraft, type FormLayout, type FormSetting, type Item } from './request-form-model.js';
import type { FormScene } from './request-form-scene.js';
import { requestFormStyles } from './request-form-styles.js';
import { frameView, pageTitleId } from './request-form-view.js';
import { sentTitleId, sentView } from './sent-view.js';

export class RequestFormElement extends DoorstepElement {
  static override styles = [baseStyles, fieldStyles, choiceStyles, progressStyles, requestFormStyles];

  /** Id of a category: the form then does not ask for the topic. */
  @property() category?: string;

  /** Id of a service center that is chosen from the start. */
  @property() center?: string;

  /** `request`, `grumble` (short) or `escalation` (it could not get done). */
  @property() kind: RequestKind = 'request';

  /** How requests come to be written here: by the person (`web`), dictated to a clerk (`counter`), at a public screen (`kiosk`). */
  @property() source: 'web' | 'counter' | 'kiosk' = 'web';

  readonly #words = new Words(this, requestFormMessages);
  readonly #layout = new LayoutWatch(this);
  readonly #composition = new CompositionWatch(this);
  readonly #reads = new FormReads(this, {
    backend: () => this.connection,
    kind: () => this.kind,
    onProblem: (problem) => this.report(problem),
  });
  readonly #sending = new Action(this, (draft: RequestDraft, intent) => this.connection!.createRequest(draft, intent));
  readonly #flow = new FormFlow({
    setting: () => this.#settingWith(this.#reads.categories ?? []),
    layout: () => this.#formLayout,
    changed: () => this.requestUpdate(),
  });
  #takeover: Takeover | undefined;
  #search = '';
  #sendProblem: ClientProblem | undefined;
  #receipt: RequestReceipt | undefined;
  #focusNext: 'title' | 'summary' | 'sent' | undefined;

  protected override get canDraw(): boolean {
    if (!super.canDraw || !this.#words.ready) return false;
    // What stands in the page can be used already: it stays until there is something better.
    const waits = this.#takeover === undefined && this.childElementCount > 0;
    return !waits || (this.#reads.isSettled && !this.#composition.isComposing);
  }

  protected override get showsFallback(): boolean {
    return this.#reads.categories === undefined && this.#reads.problem !== undefined;
  }

  protected override currentState(): WidgetState {
    const { categories, problem } = this.#reads;
    if (this.#receipt) return 'ready';
    const failure = categories ? this.#sendProblem : problem;
    if (failure) return failure.code === 'offline' ? 'offline' : 'error';
    if (!categories) return 'loading';
    return categories.length === 0 ? 'empty' : 'ready';
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#takeover && this.#reads.categories && this.canDraw) this.#begin(this.#reads.categories);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#takeover && this.#flow.pages.some(({ items }) => items.includes('place'))) this.#reads.expectPlace();
    this.#moveFocus();
  }

  protected override renderContent(): unknown {
    const { categories, problem } = this.#reads;
    if (this.#receipt) return this.#renderSent(this.#receipt);
    if (categories?.length === 0) return emptyState({ title: this.#words.say('noCategories') });
    if (categories) return this.#renderForm(categories);
    return problem ? this.#renderProblem(problem) : skeleton({ label: this.coreWords.say('loading') });
  }

  #renderForm(categories: readonly Category[]): unknown {
    const { page, pages, index, draft, faults } = this.#flow;
    const setting = this.#settingWith(categories);
    const items = pages.flatMap((one) => one.items);
    const scene: FormScene = {
      draft,
      setting,
      items,
      faults,
      words: this.#words,
      core: this.coreWords,
      centers: this.#reads.centers,
      discovery: this.#reads.discovery,
      search: this.#search,
      edit: (change) => this.#flow.edit(change),
      answer: (question, value) => this.#flow.answer(question, value),
      onSearch: this.#searchFor,
      onChangeItem: this.#changeItem,
      parts: { locate: nothing, nearby: nothing, photos: nothing, photosReview: '' },
    };
    return frameView({
      scene,
      page,
      sections: [...new Set(pages.map(({ section }) => section))],
      isFirst: index === 0,
      progress: this.#sending.state.status === 'running' ? 'busy' : 'idle',
      sendProblem: this.#sendProblem && this.problemWords(this.#sendProblem),
      onSubmit: this.#goOn,
      onBack: this.#goBack,
      foot: nothing,
    });
  }

  #renderSent(receipt: RequestReceipt): unknown {
    return sentView({
      words: this.#words,
      receipt,
      timeZone: this.#reads.discovery?.timeZone,
      extras: nothing,
      onAnother: this.#startAnother,
    });
  }

  #renderProblem(problem: ClientProblem): unknown {
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry: () => this.#reads.retry(),
      phone: problem.phone
        ? { number: problem.phone, label: this.coreWords.say('call', { phone: problem.phone }) }
        : undefined,
    });
  }

  get #formLayout(): FormLayout {
    if (this.source === 'counter') return 'one-sheet';
    // Large text leaves room for one question only.
    return this.#layout.isNarrow || this.settings.theme === 'elder' ? 'one-per-screen' : 'sections';
  }

  #settingWith(categories: readonly Category[]): FormSetting {
    const { discovery } = this.#reads;
    return {
      kind: this.kind,
      categories,
      presetCategory: this.category,
      takesPhotos: 'no',
      today: todayIn(discovery?.timeZone),
    };
  }

  /** Takes over from the fallback, before the first draw. */
  #begin(categories: readonly Category[]): void {
    this.#takeover = takeOver(this);
    this.#composition.end();
    const only = categories.length === 1 ? categories[0]?.id : undefined;
    const preset = categories.some(({ id }) => id === this.category) ? this.category : only;
    this.#flow.restart(
      { ...emptyDraft, category: preset ?? '', center: this.center ?? '', ...this.#takeover.draft },
      this.#takeover.focus?.item,
    );
  }

  #moveFocus(): void {
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === 'summary') focusErrorSummary(this.renderRoot);
    if (next === 'title') focusField(this.renderRoot, pageTitleId);
    if (next === 'sent') focusField(this.renderRoot, sentTitleId);
    const typing = this.#takeover?.focus;
    if (!typing) return;
    this.#takeover = { ...this.#takeover!, focus: undefined };
    focusField(this.renderRoot, typing.fieldId);
    const field = this.shadowRoot?.activeElement;
    if (typing.selection && (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) {
      field.setSelectionRange(...typing.selection);
    }
  }

  #after(step: Step): void {
    this.#focusNext = step === 'faults' ? 'summary' : 'title';
    this.requestUpdate();
  }

  readonly #goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#flow.page.section === 'check') void this.#send();
    else this.#after(this.#flow.goOn());
  };

  readonly #goBack = (): void => {
    this.#flow.goBack();
    this.#after('moved');
  };

  readonly #changeItem = (item: Item): void => {
    this.#flow.goTo(item);
    this.#after('moved');
  };

  readonly #searchFor = (typed: string): void => {
    this.#search = typed;
    this.requestUpdate();
  };

  async #send(): Promise<void> {
    const { categories } = this.#reads;
    if (!categories || this.#sending.state.status === 'running') return;
    if (this.#flow.checkAll() === 'faults') return this.#after('faults');
    const draft = requestOf(this.#flow.draft, this.#settingWith(categories), {
      locale: this.#words.locale,
      source: this.source,
      photos: [],
    });
    if (!this.dispatchEvent(new RequestSubmitEvent(draft))) return;
    this.#sendProblem = undefined;
    const outcome = await this.#sending.run(draft);
    if (outcome.ok) {
      this.#receipt = outcome.value;
      this.#focusNext = 'sent';
      this.dispatchEvent(new RequestSubmittedEvent(outcome.value.id, outcome.value.code));
      this.requestUpdate();
      return;
    }
    this.report(outcome.problem);
    if (this.#flow.showBackendFaults(outcome.problem.errors ?? []) === 'faults') return this.#after('faults');
    this.#sendProblem = outcome.problem;
    this.requestUpdate();
  }

  readonly #startAnother = (): void => {
    this.#receipt = undefined;
    this.#sending.reset();
    this.#takeover = { draft: {} };
    this.#flow.restart({ ...emptyDraft, category: this.category ?? '', center: this.center ?? '' });
    this.#after('moved');
  };
}
