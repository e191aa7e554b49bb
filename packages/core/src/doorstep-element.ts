/** The base of every widget: settings from the page, words, a backend, a state, and a floor that no error falls through. */
import './armour.js';
import type { Backend, ClientProblem } from '@doorstep/client';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Connection } from './connection.js';
import { coreMessages } from './core-messages.js';
import { HostSettings, type Protocol, type Theme } from './host-settings.js';
import { directionOf } from './locale.js';
import { errorState } from './primitives/error-state.js';
import { DoorstepErrorEvent } from './problem-event.js';
import { problemWords, type CoreWords } from './problem-words.js';
import { Words } from './words.js';

export type WidgetState = 'loading' | 'ready' | 'empty' | 'error' | 'offline';

/**
 * @slot - What stands in the page until the widget is ready, and stays when it cannot be: usually a plain form or a link.
 * @csspart root - Everything that the widget draws.
 * @fires doorstep-error - Something went wrong; the widget has said so to the person.
 */
export abstract class DoorstepElement extends LitElement {
  /** Base URL of the backend. Without it the nearest `<doorstep-backend>` or `<meta name="doorstep-backend">` says. */
  @property() backend?: string;

  /** How the backend speaks. Default `doorstep`. */
  @property() protocol?: Protocol;

  /** BCP 47 tag. Default: the nearest `lang`. */
  @property() locale?: string;

  /** One of the four presets. Default `neutral`. */
  @property() theme?: Theme;

  /** How it stands with the widget, for styling and for tests. Set by the widget alone. */
  @property({ reflect: true }) state: WidgetState = 'loading';

  protected readonly settings = new HostSettings(this);
  protected readonly coreWords: CoreWords = new Words(this, coreMessages);
  readonly #connection = new Connection(this, this.settings);
  #crash: ClientProblem | undefined;
  #reported: ClientProblem | undefined;

  /** The locale that was asked for; which one is spoken, {@link Words.locale} tells. */
  get resolvedLocale(): string {
    return this.settings.locale;
  }

  /** Absent until it is known which backend, and its adapter is there. */
  protected get connection(): Backend | undefined {
    return this.#connection.backend;
  }

  /** Whether everything that is needed to draw has been loaded; until then only the fallback in the slot shows. */
  protected get canDraw(): boolean {
    return this.coreWords.ready;
  }

  /** Whether the fallback in the slot shows beside what the widget draws. */
  protected get showsFallback(): boolean {
    return false;
  }

  /** Derived before each render; a problem of the connection has the last word. */
  protected abstract currentState(): WidgetState;

  protected abstract renderContent(): unknown;

  /** Tells the host page. A person has to be told by what the widget draws. The same problem is told once. */
  protected report(problem: ClientProblem): void {
    if (problem === this.#reported || problem.code === 'aborted') return;
    this.#reported = problem;
    this.dispatchEvent(new DoorstepErrorEvent(problem));
  }

  /** A problem in words, in the language that the widget speaks. */
  protected problemWords(problem: ClientProblem): string {
    return problemWords(problem, this.coreWords);
  }

  // Not in willUpdate: that comes before the controllers follow their inputs, and would tell the state of the inputs before.
  protected override update(changed: PropertyValues): void {
    const problem = this.#floorProblem;
    if (problem) this.state = problem.code === 'offline' ? 'offline' : 'error';
    else this.state = this.canDraw ? this.currentState() : 'loading';
    super.update(changed);
  }

  /** An error while drawing is shown in place of the widget: the page around it goes on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#crash) return;
      this.#crash = { code: 'internal-error', title: error instanceof Error ? error.message : String(error) };
      console.error(`<${this.localName}> could not be drawn.`, error);
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    const problem = this.#floorProblem;
    const drawn = this.canDraw && !problem;
    return html`${drawn && !this.showsFallback ? nothing : html`<slot></slot>`}
      <div
        class="root"
        part="root"
        data-theme=${this.settings.theme}
        lang=${this.coreWords.locale}
        dir=${directionOf(this.coreWords.locale)}
      >
        ${problem ? this.#renderProblem(problem) : drawn ? this.renderContent() : nothing}
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const problem = this.#floorProblem;
    if (!problem) return;
    if (problem.code === 'configuration' && problem !== this.#reported) {
      console.error(
        `<${this.localName}> has no backend. Write backend="https://…" on it, or <meta name="doorstep-backend" content="https://…"> in the page.`,
      );
    }
    this.report(problem);
  }

  get #floorProblem(): ClientProblem | undefined {
    return this.#crash ?? this.#connection.problem;
  }

  #renderProblem(problem: ClientProblem): unknown {
    if (!this.canDraw) return nothing;
    return errorState({
      message: this.problemWords(problem),
      retryLabel: this.coreWords.say('retry'),
      onRetry: problem.code === 'configuration' ? undefined : this.#retry,
    });
  }

  readonly #retry = (): void => {
    this.#crash = undefined;
    this.#connection.retry();
  };
}
