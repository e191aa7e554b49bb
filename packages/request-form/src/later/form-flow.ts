/** Moves through the form: what is on screen, what keeps a person from going on, and where "Change" leads back to. */
import {
  emptyDraft,
  pageAt,
  pagesOf,
  withAnswer,
  type Fault,
  type FormDraft,
  type FormLayout,
  type FormSetting,
  type Item,
  type Page,
  type TypedAnswer,
} from './form-model.js';

export interface FlowSurroundings {
  readonly setting: () => FormSetting;
  readonly layout: () => FormLayout;
  /** What is wrong on a screen, in the order of its fields. */
  readonly faultsOf: (page: Page) => Fault[];
  /** After every change. */
  readonly changed: () => void;
}

/** Where a step led. */
export type Step = 'moved' | 'faults' | 'ended';

export class FormFlow {
  readonly #around: FlowSurroundings;
  #draft: FormDraft = emptyDraft;
  #at: Item | undefined;
  #faults: readonly Fault[] = [];
  /** Whether the answers have been seen together: from then on every change leads back there. */
  #reviewed = false;

  constructor(around: FlowSurroundings) {
    this.#around = around;
  }

  get draft(): FormDraft {
    return this.#draft;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  get pages(): Page[] {
    return pagesOf(this.#draft, this.#around.setting(), this.#around.layout());
  }

  get index(): number {
    return this.#at === undefined ? 0 : pageAt(this.pages, this.#at);
  }

  get page(): Page {
    const { pages } = this;
    return pages[this.index] ?? { section: 'check', items: ['review'] };
  }

  edit(change: Partial<FormDraft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#around.changed();
  }

  answer(question: string, value: TypedAnswer): void {
    this.#draft = withAnswer(this.#draft, question, value);
    this.#around.changed();
  }

  /** To the next screen, or, once the answers have been seen together, to the next one that still has a fault. */
  goOn(): Step {
    const { pages, index, page } = this;
    const faults = this.#around.faultsOf(page);
    if (faults.length > 0) return this.#stay(faults);
    const next = this.#reviewed
      ? pages.find((one, place) => place > index && this.#around.faultsOf(one).length > 0)
      : pages[index + 1];
    this.#moveTo((next ?? pages.at(-1))?.items[0]);
    return 'moved';
  }

  goBack(): void {
    const { pages, index } = this;
    if (index > 0) this.#moveTo(pages[index - 1]?.items[0]);
  }

  goTo(item: Item): void {
    this.#moveTo(item);
  }

  /** Before sending: the first screen with a fault is shown. */
  checkAll(): Step {
    const page = this.pages.find((one) => this.#around.faultsOf(one).length > 0);
    if (!page) return 'ended';
    this.#at = page.items[0];
    return this.#stay(this.#around.faultsOf(page));
  }

  /** Faults that the backend found, on the first screen that they concern. */
  show(faults: readonly Fault[]): Step {
    const page = this.pages.find(({ items }) => faults.some(({ item }) => items.includes(item)));
    if (!page) return 'ended';
    this.#at = page.items[0];
    return this.#stay(faults.filter(({ item }) => page.items.includes(item)));
  }

  /** Everything anew, from a draft that was kept or from nothing. Does not tell of the change. */
  restart(draft: FormDraft, at?: Item): void {
    this.#draft = draft;
    this.#faults = [];
    this.#reviewed = false;
    this.#at = at;
  }

  #moveTo(item: Item | undefined): void {
    this.#at = item;
    this.#faults = [];
    this.#reviewed ||= item === 'review';
    this.#around.changed();
  }

  #stay(faults: readonly Fault[]): Step {
    this.#faults = faults;
    this.#around.changed();
    return 'faults';
  }
}
