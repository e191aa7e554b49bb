/** Wishes by state, and beside them what waits for somebody: promises to confirm or check, thanks to read, what is not right. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { StaffWish, StaffWishList, WishState } from '@doorstep/contract';
import { button, emptyState, errorState, icons, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { Pulse } from '../pulse.js';
import { WishCare, type CareKind } from './wish-care.js';
import { careView } from './wish-care-view.js';
import { wishName } from './wish-view.js';

const states = ['submitted', 'inReview', 'needsChanges', 'published', 'hidden', 'fulfilled'] as const;
const careKinds = ['promises', 'messages', 'thanks', 'disputes'] as const satisfies readonly CareKind[];
type Shown = (typeof states)[number] | CareKind;

/** Milliseconds. */
const refreshEvery = 30_000;
const pageSize = 50;

export class WishesPage {
  readonly #room: DeskRoom;
  readonly #list: Resource<readonly [Desk, WishState, string | undefined], StaffWishList>;
  readonly #care: WishCare;
  #chosen: Shown = 'submitted';
  #cursors: readonly (string | undefined)[] = [undefined];

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#list = new Resource(room.host, {
      key: () => {
        const desk = shown() ? room.desk() : undefined;
        const state = states.find((one) => one === this.#chosen);
        return desk && state && [desk, state, this.#cursors.at(-1)];
      },
      load: ([desk, state, cursor], signal) => readWishes(desk, state, cursor, signal),
      onProblem: (problem) => room.onProblem(problem),
    });
    this.#care = new WishCare(room, () => (shown() ? careKinds.find((kind) => kind === this.#chosen) : undefined));
    new Pulse(room.host, refreshEvery, () => {
      // What is written down as read is not read by the clock.
      if (shown() && (this.#chosen === 'promises' || !this.#isCare)) this.refresh();
    });
  }

  get state(): ResourceState<{ readonly total: number }> {
    return this.#isCare ? this.#care.state : this.#list.state;
  }

  get hasDrafts(): boolean {
    return this.#care.hasDrafts;
  }

  refresh(): void {
    if (this.#isCare) this.#care.refresh();
    else this.#list.refresh();
  }

  forget(): void {
    this.#chosen = 'submitted';
    this.#cursors = [undefined];
    this.#care.forget();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this;
    const choose = (one: Shown, label: string) =>
      html`<button
        class="scope"
        part="scope"
        type="button"
        aria-pressed=${one === this.#chosen ? 'true' : 'false'}
        @click=${() => this.#choose(one)}
      >
        ${label}
      </button>`;
    return html`<section class="page" aria-labelledby="desk-heading">
      <div class="page-head">
        <h2 id="desk-heading" tabindex="-1">${words.say('wishesTitle')}</h2>
        <p class="muted">${words.say('wishesHint')}</p>
      </div>
      <div class="scopes no-print" role="group" aria-label=${words.say('state')}>
        ${states.map((one) => choose(one, words.say(`wish_${one}`)))}
        <span class="scope-gap"></span>
        ${careKinds.map((one) => choose(one, words.say(`careOf_${one}`)))}
      </div>
      ${
        state.value
          ? html`${state.status === 'failed' ? html`<p class="stale" role="status">${words.say('stale')}</p>` : nothing}
            ${this.#isCare ? careView(this.#care, this.#room) : this.#renderWishes(this.#list.value)}`
          : state.status === 'failed'
            ? errorState({
                message: this.#room.problemWords(state.problem),
                retryLabel: core.say('retry'),
                onRetry: () => this.refresh(),
              })
            : skeleton({ label: words.say('loadingWishes') })
      }
    </section>`;
  }

  get #isCare(): boolean {
    return careKinds.some((kind) => kind === this.#chosen);
  }

  #renderWishes(list: StaffWishList | undefined): unknown {
    if (!list) return nothing;
    const { words } = this.#room;
    const { items, nextCursor } = list;
    if (items.length === 0)
      return emptyState({ title: words.say('noWishesTitle'), body: words.say('noWishesBody'), icon: icons.inbox });
    return html`<ul class="queue" part="queue">
        ${items.map((wish) => this.#renderWish(wish))}
      </ul>
      <div class="pager no-print">
        ${this.#cursors.length > 1 ? button({ label: words.say('previousPage'), onClick: () => this.#turn(this.#cursors.slice(0, -1)) }) : nothing}
        ${nextCursor === null ? nothing : button({ label: words.say('nextPage'), onClick: () => this.#turn([...this.#cursors, nextCursor]) })}
      </div>`;
  }

  #renderWish(wish: StaffWish): TemplateResult {
    const { words } = this.#room;
    const waiting = wish.claims.filter(({ state }) => state === 'held' || state === 'delivered').length;
    return html`<li class="queue-item wide-row" part="queue-item">
      <div class="queue-line">
        ${wish.subjects.length > 0 ? html`<span class="badge soon">${words.say('protected')}</span>` : nothing}
        ${waiting > 0 ? html`<span class="badge late">${words.say('careWaits', { count: waiting })}</span>` : nothing}
        ${wish.state === 'inReview' && wish.gate.length > 0 ? html`<span class="badge plain">${words.say('gateLeft', { count: wish.gate.length })}</span>` : nothing}
      </div>
      <a class="queue-link" part="queue-link" href=${addressOf({ view: 'wish', id: wish.id })}
        >${wishName(wish, this.#room)}</a
      >
      <p class="facts small muted">
        <span>${wish.center?.name ?? words.say('noCenter')}</span> <span>${words.say('units', wish.units)}</span>
        <span>${words.say(`madeBy_${wish.madeBy}`)}</span>
        <span>${words.say('receivedAt', { moment: moment(this.#room, wish.submittedAt) })}</span>
      </p>
    </li>`;
  }

  #choose(one: Shown): void {
    this.#chosen = one;
    this.#turn([undefined]);
  }

  #turn(cursors: readonly (string | undefined)[]): void {
    this.#cursors = cursors;
    this.#room.host.requestUpdate();
  }
}

function readWishes(
  desk: Desk,
  state: WishState,
  cursor: string | undefined,
  signal: AbortSignal,
): Promise<Outcome<StaffWishList>> {
  return desk.listStaffWishes({ state, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }, { signal });
}
