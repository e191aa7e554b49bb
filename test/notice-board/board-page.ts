/** The board on a page, and how a person uses it. */
import { waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import type { DoorstepNoticeBoard } from '@doorstep/notice-board';
import '@doorstep/notice-board/define';
import {
  answeredBy,
  FakeBackend,
  noticeItem,
  noticePage,
  noticeStatistics,
  succeed,
  type FakeAnswers,
} from '@doorstep/testing';

/** A backend with one page of notices, and figures. */
export function boardBackend(changes: FakeAnswers = {}): FakeBackend {
  return new FakeBackend({
    discover: () =>
      succeed({
        doorstep: '1',
        name: 'Harbour City',
        locales: ['en'],
        timeZone: 'Asia/Shanghai',
        features: ['notices'],
      }),
    listNotices: () => succeed(noticePage(3)),
    getNotice: (id) => succeed(noticeItem({ id })),
    getNoticeStatistics: (query) => succeed(noticeStatistics({ groupBy: query?.groupBy ?? null })),
    markNoticeUseful: (id) => succeed({ id, useful: 4 }),
    listCategories: () => succeed({ items: [], nextCursor: null, total: 0 }),
    listCenters: () => succeed({ items: [], nextCursor: null, total: 0 }),
    ...changes,
  });
}

export interface BoardPageOptions {
  readonly backend?: FakeBackend;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly width?: number;
}

export class BoardPage {
  readonly place = document.createElement('div');
  readonly backend: FakeBackend;
  readonly told: { readonly type: string; readonly detail: unknown }[] = [];

  constructor({ backend = boardBackend(), attributes = {}, width = 800 }: BoardPageOptions = {}) {
    this.backend = backend;
    this.place.style.width = `${width}px`;
    for (const name of ['doorstep-select', 'doorstep-error'] as const)
      this.place.addEventListener(name, (event) =>
        this.told.push({ type: event.type, detail: (event as CustomEvent).detail }),
      );
    document.body.append(this.place);
    render(html`<doorstep-notice-board ${answeredBy(backend)}></doorstep-notice-board>`, this.place);
    for (const [name, value] of Object.entries({ locale: 'en', ...attributes })) this.board.setAttribute(name, value);
  }

  get board(): DoorstepNoticeBoard {
    return this.place.querySelector('doorstep-notice-board')!;
  }

  get root(): ShadowRoot {
    return this.board.shadowRoot!;
  }

  get text(): string {
    // What keeps a number with its unit reads like any other space.
    return this.root.querySelector<HTMLElement>('.root')?.innerText.replaceAll('\u00a0', ' ') ?? '';
  }

  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  get titles(): string[] {
    return [...this.root.querySelectorAll('.notice-link')].map((link) => link.textContent?.trim() ?? '');
  }

  find<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`"${selector}" is not on the screen:\n${this.text}`);
    return found;
  }

  async state(state: DoorstepNoticeBoard['state']): Promise<void> {
    await waitUntil(() => this.board.state === state, `never became ${state}, is ${this.board.state}:\n${this.text}`, {
      timeout: 5000,
    });
    await this.board.updateComplete;
  }

  async shows(text: string): Promise<void> {
    await waitUntil(() => this.text.includes(text), `"${text}" never appeared:\n${this.text}`, { timeout: 5000 });
  }

  async until(seen: () => unknown, sentence: string): Promise<void> {
    await waitUntil(seen, `${sentence}\n${this.text}`, { timeout: 5000 });
  }

  async press(words: string): Promise<void> {
    const found = [...this.root.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
      one.innerText.includes(words),
    );
    if (!found) throw new Error(`There is nothing to press that says "${words}":\n${this.text}`);
    found.click();
    await this.board.updateComplete;
  }

  async choose(id: string, value: string): Promise<void> {
    const field = this.find<HTMLSelectElement>(`#${id}`);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.board.updateComplete;
  }

  async search(words: string): Promise<void> {
    const field = this.find<HTMLInputElement>('#board-search');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.press('Search');
  }

  remove(): void {
    this.place.remove();
  }
}
