/** The wall on a page, and how a person uses it. */
import { waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import type { DoorstepWishWall } from '@doorstep/wish-wall';
import '@doorstep/wish-wall/define';
import {
  answeredBy,
  FakeBackend,
  succeed,
  wishFacets,
  wishList,
  wishOnWall,
  type FakeAnswers,
} from '@doorstep/testing';

export const receipt = {
  id: 'claim-1',
  code: '7K4M-9QTX-2B6D',
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  handOver: 'Bring it to Harbour service center, 1 Quay Road.',
  state: 'held' as const,
  fence: 1,
  units: 1,
};

export function wallBackend(changes: FakeAnswers = {}): FakeBackend {
  return new FakeBackend({
    listWishes: () => succeed(wishList([wishOnWall()])),
    getWish: (id) => succeed(wishOnWall({ id })),
    getWishFacets: () => succeed(wishFacets),
    discover: () => succeed({ doorstep: '1', name: 'City', locales: ['en'], timeZone: 'Asia/Shanghai', features: [] }),
    claimWish: () => succeed(receipt),
    ...changes,
  });
}

export interface WallPageOptions {
  readonly backend?: FakeBackend;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly width?: number;
}

export class WallPage {
  readonly place = document.createElement('div');
  readonly backend: FakeBackend;
  readonly told: { readonly type: string; readonly detail: unknown }[] = [];

  constructor({ backend = wallBackend(), attributes = {}, width = 900 }: WallPageOptions = {}) {
    this.backend = backend;
    this.place.style.width = `${width}px`;
    for (const name of ['doorstep-claimed', 'doorstep-released', 'doorstep-fulfilled', 'doorstep-error'])
      this.place.addEventListener(name, (event) =>
        this.told.push({ type: event.type, detail: (event as CustomEvent).detail }),
      );
    document.body.append(this.place);
    render(html`<doorstep-wish-wall ${answeredBy(backend)}></doorstep-wish-wall>`, this.place);
    for (const [name, value] of Object.entries({ locale: 'en', ...attributes })) this.wall.setAttribute(name, value);
  }

  get wall(): DoorstepWishWall {
    return this.place.querySelector('doorstep-wish-wall')!;
  }

  get root(): ShadowRoot {
    return this.wall.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')?.innerText ?? '';
  }

  get cards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.card')];
  }

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  async is(state: string): Promise<void> {
    await waitUntil(() => this.wall.state === state, `the wall is ${state}`);
    await this.wall.updateComplete;
  }

  async shows(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `"${words}" in "${this.text}"`);
  }

  find(label: string): HTMLElement {
    const all = [...this.root.querySelectorAll<HTMLElement>('button, a.button')].filter(
      (one) => one.offsetParent !== null,
    );
    const said = (one: HTMLElement) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const found = all.find((one) => said(one) === label) ?? all.find((one) => said(one).startsWith(label));
    if (!found) throw new Error(`No button "${label}" in: ${this.text}`);
    return found;
  }

  async press(label: string): Promise<void> {
    this.find(label).click();
    await this.wall.updateComplete;
  }

  async write(id: string, words: string): Promise<void> {
    await waitUntil(() => this.root.getElementById(id), `a field ${id}`);
    const field = this.root.getElementById(id) as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.wall.updateComplete;
  }

  /** From the wall to what a code opens. */
  async opens(code: string): Promise<void> {
    if (!this.root.getElementById('mine-code')) {
      await this.is('ready');
      await this.press('My promises');
    }
    await this.headed('My promises');
    await this.write('mine-code', code);
    await this.press('Open');
    await waitUntil(() => this.root.querySelector('.sheet'), `what the code opens, in "${this.text}"`);
    await this.wall.updateComplete;
  }

  /** The one form that is open below a sheet. */
  async sendForm(): Promise<void> {
    this.root.querySelector<HTMLFormElement>('.sheet-form')?.requestSubmit();
    await this.wall.updateComplete;
  }

  async headed(words: string): Promise<void> {
    await waitUntil(
      () => this.root.getElementById('area-heading')?.textContent?.includes(words),
      `heading "${words}" in "${this.text}"`,
      // The first time, what stands behind the wall has to be fetched.
      { timeout: 10_000 },
    );
    await this.wall.updateComplete;
  }

  /** Through the four steps. */
  async promise(): Promise<void> {
    await this.press('I can help');
    await this.headed('What you promise');
    await this.press('Continue');
    await this.headed('Who you are');
    await this.write('claim-name', 'Lin');
    await this.write('claim-contact', '139 0000 1111');
    await this.press('Continue');
    await this.headed('How it gets there');
    await this.press('Promise it');
  }

  /** What moves has come to rest. */
  async settled(): Promise<void> {
    await Promise.all(this.root.getAnimations().map(({ finished }) => finished));
  }

  remove(): void {
    this.place.remove();
  }
}
