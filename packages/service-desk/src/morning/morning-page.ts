/** The morning page: what is late, what falls due today, what waits for a decision or a reader. One sheet that prints. */
import type { Outcome } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { NoticeDraft, StaffQueueItem } from '@doorstep/contract';
import { button, errorState, formatDay, icons, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { colleagueName, type DeskRoom } from '../desk-room.js';
import { dueOfItem } from '../due-words.js';
import { dueBadge } from '../queue/queue-view.js';

/** On one sheet; the queue has the rest. */
const mostPerPart = 40;

export interface Morning {
  readonly at: number;
  readonly late: Part<StaffQueueItem>;
  readonly today: Part<StaffQueueItem>;
  readonly reopens: Part<StaffQueueItem>;
  readonly reviews: Part<NoticeDraft>;
}

interface Part<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

export class MorningPage {
  readonly #room: DeskRoom;
  readonly #morning: Resource<readonly [Desk], Morning>;

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#morning = new Resource(room.host, {
      key: () => {
        const desk = shown() ? room.desk() : undefined;
        return desk && [desk];
      },
      load: ([desk], signal) => readMorning(desk, signal, Date.now()),
      onProblem: (problem) => room.onProblem(problem),
    });
  }

  get state(): ResourceState<Morning> {
    return this.#morning.state;
  }

  refresh(): void {
    this.#morning.refresh();
  }

  render(): unknown {
    const { words, core } = this.#room;
    const { state } = this.#morning;
    const morning = state.value;
    if (!morning) {
      if (state.status !== 'failed') return skeleton({ label: words.say('loadingMorning'), lines: 8 });
      return errorState({
        message: this.#room.problemWords(state.problem),
        retryLabel: core.say('retry'),
        onRetry: () => this.#morning.refresh(),
      });
    }
    const { at, late, today, reopens, reviews } = morning;
    return html`<section class="page morning" aria-labelledby="desk-heading">
      <div class="page-head">
        <h2 id="desk-heading" tabindex="-1">${words.say('morningTitle')}</h2>
        <p class="muted">${formatDay(at, { locale: words.locale, timeZone: this.#room.timeZone() })}</p>
        <div class="no-print">
          ${button({ label: words.say('print'), icon: icons.printer, onClick: () => print() })}
        </div>
      </div>
      ${this.#cases('morningLate', late, at)} ${this.#cases('morningToday', today, at)}
      ${this.#cases('morningReopens', reopens, at)} ${this.#reviews(reviews)}
    </section>`;
  }

  #cases(
    title: 'morningLate' | 'morningToday' | 'morningReopens',
    { items, total }: Part<StaffQueueItem>,
    at: number,
  ): TemplateResult {
    const { words } = this.#room;
    return html`<section aria-labelledby=${title}>
      <h3 id=${title}>${words.say(title)} <span class="number">${total}</span></h3>
      ${
        items.length === 0
          ? html`<p class="muted">${words.say('morningNone')}</p>`
          : html`<ul class="sheet">
              ${items.map(
                (item) =>
                  html`<li>
                    ${dueBadge(dueOfItem(item, this.#room, at))}
                    <a class="queue-link" href=${addressOf({ view: 'case', id: item.id })}>${item.category.name}</a>
                    <span class="small muted"
                      >${item.number} · ${item.center?.name ?? words.say('noCenter')} ·
                      ${colleagueName(this.#room, item.assignee)}</span
                    >
                  </li>`,
              )}
            </ul>`
      }
      ${total > items.length ? html`<p class="small muted">${words.say('morningMore', { count: total - items.length })}</p>` : nothing}
    </section>`;
  }

  #reviews({ items, total }: Part<NoticeDraft>): TemplateResult {
    const { words } = this.#room;
    return html`<section aria-labelledby="morning-reviews">
      <h3 id="morning-reviews">${words.say('morningReviews')} <span class="number">${total}</span></h3>
      ${
        items.length === 0
          ? html`<p class="muted">${words.say('morningNone')}</p>`
          : html`<ul class="sheet">
              ${items.map(
                (draft) =>
                  html`<li>
                    <a class="queue-link" href=${addressOf({ view: 'notice', id: draft.id })}
                      >${Object.values(draft.words)[0]?.title || words.say('untitled')}</a
                    >
                    <span class="small muted">${words.say('writtenBy', { name: draft.author })}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }
}

async function readMorning(desk: Desk, signal: AbortSignal, at: number): Promise<Outcome<Morning>> {
  const limit = mostPerPart;
  const [late, next, reopens, reviews] = await Promise.all([
    desk.listStaffRequests({ overdue: 'true', limit }, { signal }),
    desk.listStaffRequests({ overdue: 'false', limit: 200 }, { signal }),
    desk.listStaffRequests({ status: 'reopenRequested', limit }, { signal }),
    desk.listNoticeDrafts({ state: 'submitted', limit }, { signal }),
  ]);
  if (!late.ok) return late;
  if (!next.ok) return next;
  if (!reopens.ok) return reopens;
  if (!reviews.ok) return reviews;
  const midnight = new Date(at).setHours(24, 0, 0, 0);
  const today = next.value.items.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < midnight);
  return {
    ok: true,
    value: {
      at,
      late: late.value,
      today: { items: today.slice(0, mostPerPart), total: today.length },
      reopens: reopens.value,
      reviews: reviews.value,
    },
  };
}
