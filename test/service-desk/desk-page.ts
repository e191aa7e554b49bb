/** The desk on a page, and how somebody works at it. */
import { waitUntil } from '@open-wc/testing';
import type { DoorstepServiceDesk } from '@doorstep/service-desk';
import '@doorstep/service-desk/define';
import { FakeDesk, fakeUrl, handler } from '@doorstep/testing';
import { accessibilityViolations } from '../support/axe-element.js';

export interface DeskPageOptions {
  readonly fake?: FakeDesk;
  /** Behind the `#` of the address. */
  readonly at?: string;
  readonly locale?: string;
  readonly width?: number;
}

export class DeskPage {
  readonly place = document.createElement('div');
  readonly fake: FakeDesk;
  readonly told: string[] = [];

  constructor({
    fake = new FakeDesk({ member: handler }),
    at = '',
    locale = 'en',
    width = 1000,
  }: DeskPageOptions = {}) {
    this.fake = fake;
    history.replaceState(null, '', at === '' ? location.pathname + location.search : at);
    this.place.style.width = `${width}px`;
    this.place.addEventListener('doorstep-error', (event) =>
      this.told.push((event as CustomEvent).detail.problem.code),
    );
    const desk = document.createElement('doorstep-service-desk');
    desk.setAttribute('backend', fakeUrl);
    desk.setAttribute('locale', locale);
    this.place.append(desk);
    document.body.append(this.place);
  }

  get desk(): DoorstepServiceDesk {
    return this.place.querySelector('doorstep-service-desk')!;
  }

  get root(): ShadowRoot {
    return this.desk.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
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

  async write(selector: string, text: string): Promise<void> {
    await this.until(() => this.root.querySelector(selector), `there is no ${selector}`);
    const field = this.find<HTMLInputElement>(selector);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.desk.updateComplete;
  }

  /** Presses what says just this, the last on the screen: a form's own button stands behind the one that opened it. */
  async press(words: string): Promise<void> {
    const scope = this.root.querySelector('dialog[open]') ?? this.root;
    const found = [...scope.querySelectorAll<HTMLElement>('button, a, label, summary')]
      .reverse()
      // Whether two parts of a button stand in two lines is told differently by each browser.
      .find((one) => one.innerText.replace(/\s+/g, '') === words.replace(/\s+/g, ''));
    if (!found) throw new Error(`There is nothing to press that says "${words}":\n${this.text}`);
    found.click();
    await this.desk.updateComplete;
  }

  async key(key: string, on: EventTarget = this.focused ?? document.body): Promise<void> {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await this.desk.updateComplete;
  }

  /** Violations once nothing moves: a colour on its way to another is neither. */
  async violations(): Promise<string[]> {
    await Promise.all(this.root.getAnimations().map(({ finished }) => finished.catch(() => {})));
    return accessibilityViolations(this.desk);
  }

  remove(): void {
    this.place.remove();
    this.fake.close();
    history.replaceState(null, '', location.pathname + location.search);
  }
}
