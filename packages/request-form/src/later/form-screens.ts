/** The screens of the form: which one is shown, what is on it, and where the focus goes when it changes. */
import type { RequestKind } from '@doorstep/contract';
import { errorSummary, focusErrorSummary, focusField, type CoreWords, type Theme, type Words } from '@doorstep/core';
import { keyed } from 'lit/directives/keyed.js';
import { categoryView } from '../category-view.js';
import type { FormReads } from '../form-reads.js';
import type { RequestFormMessages } from '../request-form-messages.js';
import { frameView, itemFrame, pageTitleId, sentTitleId } from '../request-form-view.js';
import { searchCategories } from './category-search.js';
import { takeOver, type Takeover } from './fallback.js';
import { FormFlow, type Step } from './form-flow.js';
import {
  emptyDraft,
  isTouched,
  type Fault,
  type FormDraft,
  type FormLayout,
  type FormSetting,
  type Item,
  type Page,
} from './form-model.js';
import { LayoutWatch } from './layout-watch.js';
import type { PlaceHost } from './place-finding.js';
import { faultWords, type LaterWords } from './scene.js';
import { todayIn } from './today.js';

/** The element, as far as its screens look at it. */
export interface FormHost extends PlaceHost {
  readonly kind: RequestKind;
  readonly category?: string;
  readonly center?: string;
  readonly source: 'web' | 'counter' | 'kiosk';
  readonly sharedDevice: boolean;
  readonly draftKey?: string;
  readonly trackerUrl?: string;
}

/** What was done on the first screen before the later ones were there. */
export interface Opening {
  readonly category: string;
  readonly search: string;
  readonly website: string;
  /** Whether "Continue" was pressed already. */
  readonly pressed: boolean;
}

export interface ScreensOptions {
  readonly reads: FormReads;
  readonly words: Words<RequestFormMessages>;
  readonly laterWords: LaterWords;
  readonly core: CoreWords;
  readonly theme: () => Theme;
  readonly faultsOf: (page: Page) => Fault[];
  readonly itemView: (item: Item) => unknown;
  readonly onChange: () => void;
  /** "Send" was pressed on the last screen. */
  readonly onSend: () => void;
}

export type FocusTarget = 'title' | 'summary' | 'outcome';

export class FormScreens {
  readonly flow: FormFlow;
  readonly #host: FormHost;
  readonly #options: ScreensOptions;
  readonly #layout: LayoutWatch;
  #search = '';
  #typing: Takeover['focus'];
  #focusNext: FocusTarget | undefined;

  constructor(host: FormHost, options: ScreensOptions) {
    this.#host = host;
    this.#options = options;
    this.#layout = new LayoutWatch(host);
    this.flow = new FormFlow({
      setting: () => this.setting,
      layout: () => this.#formLayout,
      faultsOf: options.faultsOf,
      changed: () => {
        options.onChange();
        host.requestUpdate();
      },
    });
  }

  get setting(): FormSetting {
    const { discovery, categories = [] } = this.#options.reads;
    return {
      kind: this.#host.kind,
      categories,
      presetCategory: this.#host.category,
      takesPhotos: discovery?.features.includes('media') ? 'yes' : 'no',
      today: todayIn(discovery?.timeZone),
    };
  }

  /** Takes over from the plain form and from the first screen. */
  begin({ category, search, website, pressed }: Opening): void {
    const { draft, focus } = takeOver(this.#host);
    // A kept draft may have been restored already.
    const restored = isTouched(this.flow.draft) ? this.flow.draft : {};
    const chosen = category ? { category } : {};
    this.flow.restart({ ...this.#start, website, ...restored, ...draft, ...chosen }, focus?.item);
    this.#search = search;
    this.#typing = focus;
    if (pressed) this.#after(this.flow.goOn());
  }

  restart(): void {
    this.flow.restart(this.#start);
    this.#search = '';
    this.lookAt('title');
  }

  goTo(item: Item): void {
    this.flow.goTo(item);
    this.lookAt('title');
  }

  view(extra: {
    progress: 'idle' | 'busy';
    problem: { title: string; text: string } | undefined;
    head: unknown;
    foot: unknown;
  }): unknown {
    const { page, pages, index, draft, faults } = this.flow;
    const { words, laterWords, core } = this.#options;
    return frameView({
      ...extra,
      kind: this.#host.kind,
      section: page.section,
      sections: [...new Set(pages.map(({ section }) => section))],
      summary:
        faults.length === 0
          ? undefined
          : errorSummary({
              title: core.say('errorSummaryTitle'),
              errors: faults.map((fault) => ({ fieldId: fault.fieldId, message: faultWords(fault, laterWords) })),
            }),
      words,
      core,
      trapped: draft.website,
      onTrapped: (website) => this.flow.edit({ website }),
      content: this.#content(page),
      onSubmit: this.#goOn,
      onBack: index === 0 ? undefined : this.#goBack,
    });
  }

  /** After the next draw. */
  lookAt(target: FocusTarget): void {
    this.#focusNext = target;
    this.#host.requestUpdate();
  }

  /** Puts the focus where it was asked to go. */
  drawn(): void {
    const root = this.#host.renderRoot;
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next === 'summary') focusErrorSummary(root);
    if (next === 'title') focusField(root, pageTitleId);
    if (next === 'outcome') focusField(root, sentTitleId);
    const typing = this.#typing;
    if (!typing || !focusField(root, typing.fieldId)) return;
    this.#typing = undefined;
    const field = this.#host.shadowRoot?.activeElement;
    const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (typing.selection && isText) field.setSelectionRange(...typing.selection);
  }

  #content({ items }: Page): unknown {
    // Drawn as the first screen was drawn, so that a search that is being typed there goes on here.
    if (items[0] === 'category' && items.length === 1) return itemFrame('category', this.#topics());
    return keyed(
      items[0],
      items.map((item) =>
        itemFrame(
          item.replace(/^answer-.*/, 'answer'),
          item === 'category' ? this.#topics() : this.#options.itemView(item),
        ),
      ),
    );
  }

  #topics(): unknown {
    const { categories } = this.setting;
    const fault = this.flow.faults.find(({ fieldId }) => fieldId === 'category');
    return categoryView({
      categories,
      chosen: this.flow.draft.category,
      words: this.#options.words,
      search: this.#search,
      found: searchCategories(categories, this.#search),
      error: fault && faultWords(fault, this.#options.laterWords),
      onSearch: (typed) => {
        this.#search = typed;
        this.#host.requestUpdate();
      },
      onChoose: (category) => this.flow.edit({ category }),
    });
  }

  get #formLayout(): FormLayout {
    if (this.#host.source === 'counter') return 'one-sheet';
    // Large text leaves room for one question only.
    return this.#layout.isNarrow || this.#options.theme() === 'elder' ? 'one-per-screen' : 'sections';
  }

  get #start(): FormDraft {
    const { categories, presetCategory } = this.setting;
    const only = categories.length === 1 ? categories[0]?.id : undefined;
    const preset = categories.some(({ id }) => id === presetCategory) ? presetCategory : only;
    return { ...emptyDraft, category: preset ?? '', center: this.#host.center ?? '' };
  }

  #after(step: Step): void {
    this.lookAt(step === 'faults' ? 'summary' : 'title');
  }

  readonly #goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.flow.page.section === 'check') this.#options.onSend();
    else this.#after(this.flow.goOn());
  };

  readonly #goBack = (): void => {
    this.flow.goBack();
    this.#after('moved');
  };
}
