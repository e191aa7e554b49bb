/** A page with a locator in it, seen and used as a person does: by words, roles and keys. */
import { fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { CenterLocatorElement } from '@doorstep/center-locator';
import '@doorstep/center-locator/define';
import { answeredBy, placesBackend, type FakeBackend } from '@doorstep/testing';

export interface LocatorPageOptions {
  readonly backend?: FakeBackend;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly lang?: string;
  /** What stands in the tag. */
  readonly fallback?: string;
  /** Pixels. */
  readonly width?: number;
}

export class LocatorPage {
  readonly backend: FakeBackend;
  readonly element: CenterLocatorElement;
  readonly problems: string[] = [];
  readonly frame: HTMLElement;

  constructor({
    backend = placesBackend(),
    attributes = {},
    lang = 'en',
    fallback = '',
    width,
  }: LocatorPageOptions = {}) {
    this.backend = backend;
    this.frame = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
    if (width !== undefined) this.frame.style.width = `${width}px`;
    this.frame.addEventListener('doorstep-error', (event) => this.problems.push(event.detail.problem.title));
    const holder = fixtureSync<HTMLElement>(
      html`<div>
        <doorstep-center-locator ${answeredBy(backend)} .innerHTML=${fallback}></doorstep-center-locator>
      </div>`,
    );
    this.element = holder.firstElementChild as CenterLocatorElement;
    for (const [name, value] of Object.entries(attributes)) this.element.setAttribute(name, value);
    this.frame.append(this.element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return (this.root.querySelector<HTMLElement>('.root')?.innerText ?? '').replace(/\s+/g, ' ');
  }

  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.row')];
  }

  /** The names in the list, in order. */
  get names(): string[] {
    return this.rows.map((row) => row.querySelector('h3')!.innerText.trim());
  }

  get count(): string {
    return this.find('#count').innerText.trim();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}. There is: ${this.text.slice(0, 300)}`);
    return found;
  }

  row(name: string): HTMLElement {
    const found = this.rows.find((row) => row.innerText.includes(name));
    if (!found) throw new Error(`${name} is not in the list: ${this.names.join(', ')}`);
    return found;
  }

  button(name: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')];
    const found = all.find(
      (one) => (one.getAttribute('aria-label') ?? one.innerText).trim().startsWith(name) && one.checkVisibility(),
    );
    if (!found) throw new Error(`There is no button ${name}: ${all.map((one) => one.innerText.trim()).join(' | ')}`);
    return found;
  }

  async until(holds: () => boolean, what: string): Promise<void> {
    const isSo = (): boolean => {
      try {
        return holds();
      } catch {
        return false;
      }
    };
    try {
      await waitUntil(isSo, what, { timeout: 8000 });
    } catch {
      throw new Error(`never: ${what}; state ${this.element.state}: ${this.text.slice(0, 400)}`);
    }
  }

  async ready(): Promise<this> {
    await this.until(
      () =>
        this.element.state === 'ready' &&
        this.count !== '' &&
        this.rows.every((row) => row.querySelector('.status')!.textContent.trim() !== ''),
      'ready',
    );
    return this;
  }

  async shows(words: string): Promise<void> {
    await this.until(() => this.text.includes(words), `"${words}" appears`);
  }

  /** The first sign that somebody is there: a pointer over the widget. */
  arrive(): void {
    this.element.dispatchEvent(new PointerEvent('pointerover'));
  }

  async open(fold: string): Promise<void> {
    this.arrive();
    await this.until(() => this.button(fold) !== null, `a way to ${fold}`);
    this.button(fold).click();
    await this.until(() => this.root.querySelector('.areas, .filters, .figure-table') !== null, `${fold} opens`);
  }

  async choose(id: string, value: string): Promise<void> {
    await this.until(() => this.find(`#${id}`) !== null, `#${id} is there`);
    const select = this.find<HTMLSelectElement>(`#${id}`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    const field = this.find<HTMLInputElement>('#search');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  remove(): void {
    this.frame.remove();
    history.replaceState(null, '', location.pathname + withoutLocator());
  }
}

function withoutLocator(): string {
  const search = new URLSearchParams(location.search);
  for (const name of [...search.keys()])
    if (/-(center|q|area|facility|language|access|open|pace)$/.test(name)) search.delete(name);
  return search.size > 0 ? `?${search}` : '';
}

/** Puts an answer in place of the browser's, which a test cannot press. */
export function deviceSays(
  answer: { latitude: number; longitude: number; accuracy?: number } | 'denied' | 'unavailable',
): () => void {
  const asked: Geolocation['getCurrentPosition'] = (found, failed) => {
    if (typeof answer === 'object') found({ coords: { accuracy: 20, ...answer } } as GeolocationPosition);
    else failed?.({ code: answer === 'denied' ? 1 : 2, PERMISSION_DENIED: 1 } as GeolocationPositionError);
  };
  const original = navigator.geolocation.getCurrentPosition;
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { configurable: true, value: asked });
  return () =>
    Object.defineProperty(navigator.geolocation, 'getCurrentPosition', { configurable: true, value: original });
}

/** Puts something in place of what the browser has; what is answered puts it back. */
export function replaced(owner: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  };
}
