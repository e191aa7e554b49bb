/** Notices on their way to the board: what is written, what waits for a reader, what stands there. */
import type { Desk } from '@doorstep/client/desk';
import { noticeStates, type NoticeDraftList, type NoticeState } from '@doorstep/contract';
import { button, emptyState, errorState, icons, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html, nothing } from 'lit';
import { addressOf } from '../desk-place.js';
import { moment, type DeskRoom } from '../desk-room.js';
import { Pulse } from '../pulse.js';

/** Milliseconds. */
const refreshEvery = 30_000;
const pageSize = 50;

export class NoticesPage {
  readonly #room: DeskRoom;
  readonly #list: Resource<readonly [Desk, NoticeState, string | undefined], NoticeDraftList>;
  #state: NoticeState | undefined;
  #cursors: readonly (string | undefined)[] = [undefined];

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#list = new Resource(room.host, {
      key: () => {
        const desk = shown() ? room.desk() : undefined;
        return desk && [desk, this.#chosen, this.#cursors.at(-1)];
      },
      load: ([desk, state, cursor], signal) =>
        desk.listNoticeDrafts({ state, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
      onProblem: (problem) => room.onProblem(problem),
    });
    new Pulse(room.host, refreshEvery, () => {
      if (shown()) this.#list.refresh();
    });
  }

  get state(): ResourceState<NoticeDraftList> {
    return this.#list.state;
  }

  refresh(): void {
    this.#list.refresh();
  }

  forget(): void {
    this.#state = undefined;
    this.#cursors = [undefined];
  }

  render(): unknown {
    const { words } = this.#room;
    return html`<section class="page" aria-labelledby="desk-heading">
      <div class="page-head">
        <h2 id="desk-heading" tabindex="-1">${words.say('noticesTitle')}</h2>
        <p class="muted">${words.say('noticesHint')}</p>
      </div>
      <div class="scopes no-print" role="group" aria-label=${words.say('state')}>
        ${noticeStates.map(
          (state) =>
            html`<button
              class="scope"
              part="scope"
              type="button"
              aria-pressed=${state === this.#chosen ? 'true' : 'false'}
              @click=${() => this.#choose(state)}
            >
              ${words.say(`notice_${state}`)}
            </button>`,
        )}
      </div>
      ${this.#renderList()}
    </section>`;
  }

  #renderList(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#list;
    if (!state.value) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loadingNotices') });
      return errorState({
        message: this.#room.problemWords(state.problem),
        retryLabel: core.say('retry'),
        onRetry: () => this.#list.refresh(),
      });
    }
    const { items, nextCursor } = state.value;
    if (items.length === 0)
      return emptyState({ title: words.say('noNoticesTitle'), body: words.say('noNoticesBody'), icon: icons.inbox });
    return html`${state.status === 'failed' ? html`<p class="stale" role="status">${words.say('stale')}</p>` : nothing}
      <ul class="queue" part="queue">
        ${items.map((draft) => {
          const title = Object.values(draft.words)[0]?.title || words.say('untitled');
          return html`<li class="queue-item" part="queue-item">
            <div class="queue-line">
              ${draft.marks.length > 0 ? html`<span class="badge late">${words.say('marks', { count: draft.marks.length })}</span>` : nothing}
              <span class="badge plain">${words.say(`noticeKind_${draft.kind}`)}</span>
            </div>
            <a class="queue-link" part="queue-link" href=${addressOf({ view: 'notice', id: draft.id })}>${title}</a>
            <p class="facts small muted">
              ${draft.requestNumber === null ? nothing : html`<span>${draft.requestNumber}</span>`}
              <span>${words.say('writtenBy', { name: draft.author })}</span>
              <span>${moment(this.#room, draft.updatedAt)}</span>
            </p>
          </li>`;
        })}
      </ul>
      <div class="pager no-print">
        ${this.#cursors.length > 1 ? button({ label: words.say('previousPage'), onClick: () => this.#turn(this.#cursors.slice(0, -1)) }) : nothing}
        ${nextCursor === null ? nothing : button({ label: words.say('nextPage'), onClick: () => this.#turn([...this.#cursors, nextCursor]) })}
      </div>`;
  }

  /** Reviewers come for what waits for them, the others for what they are writing. */
  get #chosen(): NoticeState {
    return this.#state ?? (this.#room.me()?.role === 'handler' ? 'draft' : 'submitted');
  }

  #choose(state: NoticeState): void {
    this.#state = state;
    this.#turn([undefined]);
  }

  #turn(cursors: readonly (string | undefined)[]): void {
    this.#cursors = cursors;
    this.#room.host.requestUpdate();
  }
}
