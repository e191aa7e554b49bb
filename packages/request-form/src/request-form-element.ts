/** `<doorstep-request-form>`: its properties and its first screen. Everything after that is fetched while that one is read. */
import type { Category, RequestKind } from '@doorstep/contract';
import {
  baseStyles,
  choiceStyles,
  DoorstepElement,
  emptyState,
  errorState,
  fieldStyles,
  Lazy,
  progressStyles,
  skeleton,
  Words,
  type WidgetState,
} from '@doorstep/core';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { categoryView } from './category-view.js';
import { CompositionWatch } from './composition-watch.js';
import { FormReads } from './form-reads.js';
import type { LaterForm, Opening } from './later/index.js';
import { requestFormMessages } from './request-form-messages.js';
import { requestFormStyles } from './request-form-styles.js';
import { frameView, itemFrame } from './request-form-view.js';

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

  /** Tiles behind the map on which a place is marked: an address with `{z}`, `{x}` and `{y}`. Without: outlines of the areas. */
  @property() tiles?: string;

  /** Whose tiles they are: what their makers want to be named. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution?: string;

  /** The coordinates that the tiles are drawn in. */
  @property({ attribute: 'tiles-datum' }) tilesDatum: 'wgs84' | 'gcj02' | 'bd09' = 'wgs84';

  readonly #words = new Words(this, requestFormMessages);
  readonly #composition = new CompositionWatch(this);
  readonly #reads = new FormReads(this, {
    backend: () => this.connection,
    kind: () => this.kind,
    onProblem: (problem) => this.report(problem),
  });
  readonly #later = new Lazy<LaterForm>(this, () => this.#loadLater());
  /** What was done on the first screen before the rest arrived. */
  #opening: Opening = { category: '', search: '', website: '', pressed: false };
  /** The rest, from the moment it has taken over. */
  #form: LaterForm | undefined;

  protected override get canDraw(): boolean {
    if (!super.canDraw || !this.#words.ready) return false;
    // What stands in the page can be used already: it stays until there is something better.
    if (this.#form || this.childElementCount === 0) return true;
    if (!this.#reads.categories) return this.#reads.problem !== undefined;
    // With everything there, whatever field the person is in can be handed over with its cursor.
    return this.#later.part?.words.ready === true && !this.#composition.isComposing;
  }

  protected override get showsFallback(): boolean {
    return this.#reads.categories === undefined && this.#reads.problem !== undefined;
  }

  protected override currentState(): WidgetState {
    const { categories, problem } = this.#reads;
    const failure = categories ? this.#form?.problem : problem;
    if (failure) return failure.code === 'offline' ? 'offline' : 'error';
    if (this.#form?.isQueued) return 'offline';
    if (!categories) return 'loading';
    return categories.length === 0 ? 'empty' : 'ready';
  }

  protected override update(changed: PropertyValues): void {
    const { categories } = this.#reads;
    const later = categories && categories.length > 0 && this.canDraw ? this.#later.part : undefined;
    if (!this.#form && later?.words.ready) {
      this.#form = later;
      this.#composition.end();
      later.begin(this.#opening);
    }
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#form?.drawn();
  }

  protected override renderContent(): unknown {
    const { categories, problem } = this.#reads;
    if (categories?.length === 0) return emptyState({ title: this.#words.say('noCategories') });
    if (categories) return this.#form?.view() ?? this.#renderOpening(categories);
    if (!problem) return skeleton({ label: this.coreWords.say('loading') });
    const { phone } = problem;
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry: () => this.#reads.retry(),
      phone: phone ? { number: phone, label: this.coreWords.say('call', { phone }) } : undefined,
    });
  }

  #renderOpening(categories: readonly Category[]): unknown {
    const { category, search, website, pressed } = this.#opening;
    // Without a topic to choose there is no first screen here.
    const asksTopic = categories.length > 1 && categories.every(({ id }) => id !== this.category);
    if (!asksTopic && !this.#later.hasFailed) return skeleton({ label: this.coreWords.say('loading') });
    const note = (change: Partial<Opening>): void => {
      this.#opening = { ...this.#opening, ...change };
      this.requestUpdate();
    };
    return frameView({
      kind: this.kind,
      section: 'what',
      sections: ['what', this.kind === 'escalation' ? 'refusal' : 'where', 'words', 'you', 'check'],
      words: this.#words,
      core: this.coreWords,
      progress: pressed && !this.#later.hasFailed ? 'busy' : 'idle',
      problem: this.#later.hasFailed
        ? { title: this.#words.say('partFailed'), text: this.coreWords.say('problemOffline') }
        : undefined,
      trapped: website,
      onTrapped: (typed) => note({ website: typed }),
      content: itemFrame(
        'category',
        categoryView({
          categories,
          chosen: category,
          words: this.#words,
          search,
          found: undefined,
          error: undefined,
          onSearch: (typed) => note({ search: typed }),
          onChoose: (chosen) => note({ category: chosen }),
        }),
      ),
      onSubmit: (event) => {
        event.preventDefault();
        note({ pressed: true });
        void this.#later.fetch();
      },
    });
  }

  async #loadLater(): Promise<LaterForm> {
    const { LaterForm } = await import('./later/index.js');
    return new LaterForm(this, {
      reads: this.#reads,
      words: this.#words,
      core: this.coreWords,
      backend: () => this.connection,
      theme: () => this.settings.theme,
      problemWords: (problem) => this.problemWords(problem),
      report: (problem) => this.report(problem),
    });
  }
}
