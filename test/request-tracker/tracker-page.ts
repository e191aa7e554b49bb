/** The tracker on a page, and how a person uses it. */
import { waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import type { RequestView } from '@doorstep/contract';
import type { DoorstepRequestTracker } from '@doorstep/request-tracker';
import '@doorstep/request-tracker/define';
import { answeredBy, FakeBackend, receiptCode, requestView, succeed, type FakeAnswers } from '@doorstep/testing';

/** A backend that knows one request, and one code. */
export function backendWith(view: RequestView = requestView(), changes: FakeAnswers = {}): FakeBackend {
  return new FakeBackend({ getRequestByCode: () => succeed(view), ...changes });
}

export interface TrackerPageOptions {
  readonly backend?: FakeBackend;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Light-DOM content. */
  readonly fallback?: unknown;
  readonly width?: number;
}

export class TrackerPage {
  readonly place = document.createElement('div');
  readonly backend: FakeBackend;
  /** Names and details of everything that the host page was told. */
  readonly told: { readonly type: string; readonly detail: unknown }[] = [];

  constructor({ backend = backendWith(), attributes = {}, fallback = '', width = 800 }: TrackerPageOptions = {}) {
    this.backend = backend;
    this.place.style.width = `${width}px`;
    for (const name of ['doorstep-rated', 'doorstep-reopened', 'doorstep-escalated', 'doorstep-error'] as const)
      this.place.addEventListener(name, ({ type, detail }) => this.told.push({ type, detail }));
    document.body.append(this.place);
    render(html`<doorstep-request-tracker ${answeredBy(backend)}>${fallback}</doorstep-request-tracker>`, this.place);
    for (const [name, value] of Object.entries({ locale: 'en', ...attributes })) this.tracker.setAttribute(name, value);
  }

  get tracker(): DoorstepRequestTracker {
    return this.place.querySelector('doorstep-request-tracker')!;
  }

  get root(): ShadowRoot {
    return this.tracker.shadowRoot!;
  }

  /** All that can be read on the screen. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  /** What a screen reader was told without being asked. */
  get announced(): string {
    return this.root.querySelector('[aria-live]')?.textContent?.trim() ?? '';
  }

  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  get kept(): string {
    return JSON.stringify(Object.entries(localStorage));
  }

  find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`"${selector}" is not on the screen:\n${this.text}`);
    return found;
  }

  async shows(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `"${text}" never appeared:\n${this.text}`, { timeout: 5000 });
  }

  async until(seen: () => unknown, sentence: string): Promise<void> {
    await waitUntil(seen, `${sentence}\n${this.text}`, { timeout: 5000 });
  }

  async askingForCode(): Promise<void> {
    await this.until(() => this.root.querySelector('#code'), 'never asked for a code');
  }

  async opened(): Promise<void> {
    await this.until(() => this.root.querySelector('#case-heading'), 'never opened the request');
    await this.tracker.updateComplete;
  }

  async write(fieldId: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(`#${fieldId}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.tracker.updateComplete;
  }

  /** Presses what says this; in a dialog that is open, only what stands in it can be pressed. */
  async press(words: string): Promise<void> {
    const scope = this.root.querySelector('dialog[open]') ?? this.root;
    const found = [...scope.querySelectorAll<HTMLElement>('button, a, label, summary')].find((one) =>
      one.innerText.includes(words),
    );
    if (!found) throw new Error(`There is nothing to press that says "${words}":\n${this.text}`);
    found.click();
    await this.tracker.updateComplete;
    // Dialogs open and close after the render that says so.
    await Promise.resolve();
  }

  async enterCode(code: string = receiptCode): Promise<void> {
    await this.askingForCode();
    await this.write('code', code);
    await this.press('Show my request');
  }

  choosePhotos(...files: File[]): void {
    const input = this.find<HTMLInputElement>('#photo-files');
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  remove(): void {
    this.place.remove();
  }
}

/** A real picture, small. */
export async function photo(name: string, colour = '#0a6'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 8, 8);
  const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/png'));
  return new File([blob], name, { type: 'image/png' });
}
