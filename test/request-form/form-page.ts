/** The form on a page, and how a person uses it. */
import { html, render } from 'lit';
import { answeredBy, fakeCity, type FakeAnswers, type FakeBackend } from '@doorstep/testing';
import type { RequestFormElement } from '@doorstep/request-form';
import '@doorstep/request-form/define';

let cities = 0;

/** What lies in the outbox and in kept drafts belongs to a backend: each test has one of its own. */
export function cityBackend(answers: FakeAnswers = {}): FakeBackend {
  cities += 1;
  return fakeCity({ answers, url: `https://city-${cities}.example/api` });
}

/** Without the test library: the strict page loads this too, and its policy would stop that. */
async function eventually(is: () => unknown, message: () => string): Promise<void> {
  const end = performance.now() + 5000;
  while (!is()) {
    if (performance.now() > end) throw new Error(message());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export interface FormPageOptions {
  readonly backend?: FakeBackend;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Light-DOM content. */
  readonly fallback?: unknown;
  readonly width?: number;
}

export class FormPage {
  readonly place = document.createElement('div');
  readonly backend: FakeBackend;

  constructor({ backend = cityBackend(), attributes = {}, fallback = '', width = 800 }: FormPageOptions = {}) {
    this.backend = backend;
    this.place.style.width = `${width}px`;
    document.body.append(this.place);
    render(html`<doorstep-request-form ${answeredBy(backend)}>${fallback}</doorstep-request-form>`, this.place);
    for (const [name, value] of Object.entries({ locale: 'en', ...attributes })) this.form.setAttribute(name, value);
  }

  get form(): RequestFormElement {
    return this.place.querySelector('doorstep-request-form')!;
  }

  get root(): ShadowRoot {
    return this.form.shadowRoot!;
  }

  /** All that can be read on the screen. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`"${selector}" is not on the screen:\n${this.text}`);
    return found;
  }

  async shows(text: string): Promise<void> {
    await eventually(
      () => this.text.includes(text),
      () => `"${text}" never appeared:\n${this.text}`,
    );
  }

  async has(selector: string): Promise<void> {
    await eventually(
      () => this.root.querySelector(selector),
      () => `"${selector}" never appeared`,
    );
  }

  async ready(): Promise<void> {
    await eventually(
      () => this.root.querySelector('#page-title') && !this.root.querySelector('.skeleton'),
      () => `The form never came:\n${this.text}`,
    );
  }

  async write(fieldId: string, text: string): Promise<void> {
    await this.has(`#${fieldId}`);
    const field = this.find<HTMLInputElement>(`#${fieldId}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.form.updateComplete;
  }

  async press(words: string): Promise<void> {
    const find = (): HTMLElement | undefined =>
      [...this.root.querySelectorAll<HTMLElement>('button, a, label')].find((one) => one.innerText.includes(words));
    await eventually(find, () => `There is nothing to press that says "${words}":\n${this.text}`);
    find()!.click();
    await this.form.updateComplete;
  }

  /** To the next screen, or to the summary of what is missing on this one. */
  async goOn(): Promise<void> {
    this.find('#continue').focus();
    await this.press('Continue');
    await eventually(
      () => ['page-title', 'error-summary'].includes(this.focused),
      () => 'Continue led nowhere',
    );
  }

  /** Everything about a dark lamp, up to the answers. */
  async fillIn(): Promise<void> {
    await this.ready();
    await this.press('Street light');
    await this.goOn();
    await this.write('address', 'Behind the fish market');
    await this.goOn();
    await this.write('description', 'It is dark.');
    await this.press('It is dark');
    await this.write('answer-howMany', '3');
    await this.press('No');
    await this.goOn();
    await this.press('Not at all');
    await this.goOn();
    await this.shows('Check your answers');
  }

  remove(): void {
    this.place.remove();
  }
}
