/** Wishes by state, and beside them what somebody has to look at: disputes, thanks, photos. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { Keepsake, StaffDispute, StaffWish, WishState } from '@doorstep/contract';
import {
  button,
  emptyState,
  errorState,
  icons,
  Resource,
  safeUrl,
  skeleton,
  textArea,
  type ResourceState,
} from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';

const states = ['submitted', 'inReview', 'needsChanges', 'published', 'hidden', 'fulfilled'] as const;
const pageSize = 50;

interface Wishes {
  readonly items: readonly StaffWish[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly disputes: readonly StaffDispute[];
  readonly keepsakes: readonly Keepsake[];
}

export class WishesPage {
  readonly #room: DeskRoom;
  readonly #list: Resource<readonly [Desk, WishState, string | undefined], Wishes>;
  readonly #decisions = new Map<string, string>();
  #state: (typeof states)[number] = 'submitted';
  #cursors: readonly (string | undefined)[] = [undefined];

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#list = new Resource(room.host, {
      key: () => {
        const desk = shown() ? room.desk() : undefined;
        return desk && [desk, this.#state, this.#cursors.at(-1)];
      },
      load: ([desk, state, cursor], signal) => readWishes(desk, state, cursor, signal),
      onProblem: (problem) => room.onProblem(problem),
    });
  }

  get state(): ResourceState<Wishes> {
    return this.#list.state;
  }

  forget(): void {
    this.#state = 'submitted';
    this.#cursors = [undefined];
    this.#decisions.clear();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#list;
    return html`<section class="page" aria-labelledby="desk-heading">
      <h2 id="desk-heading" tabindex="-1">${words.say('wishesTitle')}</h2>
      <div class="scopes no-print" role="group" aria-label=${words.say('state')}>
        ${states.map(
          (one) =>
            html`<button
              class="scope"
              part="scope"
              type="button"
              aria-pressed=${one === this.#state ? 'true' : 'false'}
              @click=${() => this.#turn([undefined], one)}
            >
              ${words.say(`wish_${one}`)}
            </button>`,
        )}
      </div>
      ${
        state.value
          ? this.#renderWishes(state.value)
          : state.status === 'failed'
            ? errorState({
                message: this.#room.problemWords(state.problem),
                retryLabel: core.say('retry'),
                onRetry: () => this.#list.refresh(),
              })
            : skeleton({ label: words.say('loadingWishes') })
      }
    </section>`;
  }

  #renderWishes({ items, nextCursor, disputes, keepsakes }: Wishes): TemplateResult {
    const { words } = this.#room;
    return html`${
        items.length === 0
          ? emptyState({ title: words.say('noWishesTitle'), body: words.say('noWishesBody'), icon: icons.inbox })
          : html`<ul class="queue" part="queue">
              ${items.map((wish) => this.#renderWish(wish))}
            </ul>`
      }
      <div class="pager no-print">
        ${this.#cursors.length > 1 ? button({ label: words.say('previousPage'), onClick: () => this.#turn(this.#cursors.slice(0, -1)) }) : nothing}
        ${nextCursor === null ? nothing : button({ label: words.say('nextPage'), onClick: () => this.#turn([...this.#cursors, nextCursor]) })}
      </div>
      ${
        disputes.length === 0
          ? nothing
          : html`<section aria-labelledby="wish-disputes">
              <h3 id="wish-disputes">${words.say('disputes')}</h3>
              ${disputes.map((one) => this.#renderDispute(one))}
            </section>`
      }
      ${
        keepsakes.length === 0
          ? nothing
          : html`<section aria-labelledby="wish-keepsakes">
              <h3 id="wish-keepsakes">${words.say('keepsakes')}</h3>
              ${keepsakes.map((one) => this.#renderKeepsake(one))}
            </section>`
      }`;
  }

  #renderWish(wish: StaffWish): TemplateResult {
    const { words } = this.#room;
    const title = Object.values(wish.words)[0]?.title || words.say('untitled');
    return html`<li class="queue-item" part="queue-item">
      <a class="queue-link" part="queue-link" href=${addressOf({ view: 'wish', id: wish.id })}>${title}</a>
      <p class="facts small muted">
        <span>${wish.center?.name ?? words.say('noCenter')}</span> <span>${words.say('units', wish.units)}</span>
        <span>${words.say('receivedAt', { moment: moment(this.#room, wish.submittedAt) })}</span>
      </p>
    </li>`;
  }

  #renderDispute({ id, wishId, kind, text, at }: StaffDispute): TemplateResult {
    const { words } = this.#room;
    return html`<div class="step-form">
      <p>
        <a href=${addressOf({ view: 'wish', id: wishId })}>${words.say(`dispute_${kind}`)}</a>
        <span class="small muted">${moment(this.#room, at)}</span>
      </p>
      <p class="words">${text}</p>
      ${textArea({ id: `decision-${id}`, label: words.say('decision'), value: this.#decisions.get(id) ?? '', rows: 2, onInput: (written) => this.#decisions.set(id, written) })}
      ${button({ label: words.say('decide'), onClick: () => void this.#decide(id) })}
    </div>`;
  }

  #renderKeepsake({ id, text, photo }: Keepsake): TemplateResult {
    const { words } = this.#room;
    const address = photo ? safeUrl(photo.url) : undefined;
    return html`<div class="step-form">
      ${text === null ? nothing : html`<p class="words">${text}</p>`}
      ${address ? html`<div class="photos"><img src=${address} alt=${words.say('photoOfThanks')} /></div>` : nothing}
      <div class="buttons">
        ${button({ label: words.say('keepsakePublish'), onClick: () => void this.#review(id, 'publish') })}
        ${button({ label: words.say('keepsakeRemove'), onClick: () => void this.#review(id, 'remove') })}
      </div>
    </div>`;
  }

  async #decide(id: string): Promise<void> {
    const decision = this.#decisions.get(id)?.trim() ?? '';
    const field = this.#room.host.shadowRoot?.querySelector<HTMLElement>(`#decision-${id}`);
    if (decision === '') field?.focus();
    else await this.#settle(this.#room.desk()?.decideWishDispute(id, { decision }));
  }

  #review(id: string, decision: 'publish' | 'remove'): Promise<void> {
    return this.#settle(this.#room.desk()?.reviewKeepsake(id, { decision }));
  }

  async #settle(call: Promise<Outcome<unknown>> | undefined): Promise<void> {
    const outcome = await call;
    if (outcome && !outcome.ok) this.#room.onProblem(outcome.problem);
    if (outcome)
      this.#room.announce(outcome.ok ? this.#room.words.say('stepDone') : this.#room.problemWords(outcome.problem));
    this.#list.refresh();
  }

  #turn(cursors: readonly (string | undefined)[], state = this.#state): void {
    this.#cursors = cursors;
    this.#state = state;
    this.#room.host.requestUpdate();
  }
}

async function readWishes(
  desk: Desk,
  state: WishState,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<Wishes>> {
  const [wishes, disputes, keepsakes] = await Promise.all([
    desk.listStaffWishes({ state, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
    desk.listWishDisputes({ state: 'open', limit: 20 }, { signal }),
    desk.listKeepsakes({ state: 'waiting', limit: 20 }, { signal }),
  ]);
  if (!wishes.ok) return wishes;
  if (!disputes.ok) return disputes;
  if (!keepsakes.ok) return keepsakes;
  return { ok: true, value: { ...wishes.value, disputes: disputes.value.items, keepsakes: keepsakes.value.items } };
}
