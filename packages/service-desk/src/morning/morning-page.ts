/** The morning page: what is late, what falls due today, what waits for a decision or a reader. One sheet that prints. */
import type { Desk } from '@doorstep/client/desk';
import type { NoticeDraft, StaffClaim, StaffQueueItem, StaffWish } from '@doorstep/contract';
import { button, errorState, formatDay, icons, Resource, skeleton, type ResourceState } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, type DeskPlace } from '../desk-place.js';
import { colleagueName, type DeskRoom } from '../desk-room.js';
import { dueOfItem } from '../due-words.js';
import { dueBadge } from '../queue/queue-view.js';
import { wishName } from '../wishes/wish-view.js';
import { readMorning, type Morning, type Part } from './read-morning.js';

type SectionTitle =
  'morningLate' | 'morningToday' | 'morningReopens' | 'morningReviews' | 'morningWishes' | 'morningPromises';

/** One line of the sheet: what marks it, what it is called, where it leads, what else is known. */
interface Line {
  readonly badge: unknown;
  readonly name: string;
  readonly place: DeskPlace;
  readonly facts: readonly (string | null | undefined)[];
}

export class MorningPage {
  readonly #room: DeskRoom;
  readonly #morning: Resource<readonly [Desk, string | undefined], Morning>;

  constructor(room: DeskRoom, shown: () => boolean) {
    this.#room = room;
    this.#morning = new Resource(room.host, {
      key: () => {
        const desk = shown() ? room.desk() : undefined;
        return desk && [desk, room.timeZone()];
      },
      load: ([desk, timeZone], signal) => readMorning({ desk, signal, at: Date.now(), timeZone }),
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
    const { at, late, today, reopens, reviews, wishes, promises } = morning;
    return html`<section class="page morning" aria-labelledby="desk-heading">
      <div class="page-head split">
        <div>
          <h2 id="desk-heading" tabindex="-1">${words.say('morningTitle')}</h2>
          <p class="muted">${formatDay(at, { locale: words.locale, timeZone: this.#room.timeZone() })}</p>
        </div>
        <div class="no-print">
          ${button({ label: words.say('print'), icon: icons.printer, onClick: () => print() })}
        </div>
      </div>
      ${this.#section('morningLate', late, (item) => this.#case(item, at))}
      ${this.#section('morningToday', today, (item) => this.#case(item, at))}
      ${this.#section('morningReopens', reopens, (item) => this.#case(item, at))}
      ${this.#section('morningReviews', reviews, (draft) => this.#review(draft))}
      ${this.#section('morningWishes', wishes, (wish) => this.#wish(wish))}
      ${this.#section('morningPromises', promises, (claim) => this.#promise(claim))} ${this.#counts(morning)}
    </section>`;
  }

  #section<Item>(title: SectionTitle, { items, total }: Part<Item>, line: (item: Item) => Line): TemplateResult {
    const { words } = this.#room;
    return html`<section aria-labelledby=${title}>
      <h3 id=${title}>${words.say(title)} <span class="number">${total}</span></h3>
      ${
        items.length === 0
          ? html`<p class="muted">${words.say('morningNone')}</p>`
          : html`<ul class="sheet">
              ${items.map((item) => this.#line(line(item)))}
            </ul>`
      }
      ${total > items.length ? html`<p class="small muted">${words.say('morningMore', { count: total - items.length })}</p>` : nothing}
    </section>`;
  }

  #line({ badge, name, place, facts }: Line): TemplateResult {
    return html`<li>
      <span>${badge}</span>
      <a class="queue-link" href=${addressOf(place)}>${name}</a>
      <span class="small muted">${facts.filter(Boolean).join(' · ')}</span>
    </li>`;
  }

  #case(item: StaffQueueItem, at: number): Line {
    const center = item.center?.name ?? this.#room.words.say('noCenter');
    return {
      badge: dueBadge(dueOfItem(item, this.#room, at)),
      name: item.category.name,
      place: { view: 'case', id: item.id },
      facts: [item.number, center, colleagueName(this.#room, item.assignee)],
    };
  }

  #review(draft: NoticeDraft): Line {
    const { words } = this.#room;
    return {
      badge: plain(words.say(`noticeKind_${draft.kind}`)),
      name: Object.values(draft.words)[0]?.title || words.say('untitled'),
      place: { view: 'notice', id: draft.id },
      facts: [draft.requestNumber, words.say('writtenBy', { name: draft.author })],
    };
  }

  #wish(wish: StaffWish): Line {
    const { words } = this.#room;
    return {
      badge: plain(words.find(`wish_${wish.state}`) ?? wish.state),
      name: wishName(wish, this.#room),
      place: { view: 'wish', id: wish.id },
      facts: [wish.center?.name, wish.subjects.length > 0 ? words.say('protected') : null],
    };
  }

  #promise(claim: StaffClaim): Line {
    const { words } = this.#room;
    return {
      badge: plain(words.find(`claim_${claim.state}`) ?? claim.state),
      name: claim.wishTitle ?? words.say('wishTitle'),
      place: { view: 'wish', id: claim.wishId },
      facts: [words.say('claimUnits', { count: claim.units })],
    };
  }

  #counts({ thanks, disputes }: Morning): unknown {
    const { words } = this.#room;
    const says = [
      thanks > 0 ? words.say('morningThanks', { count: thanks }) : '',
      disputes > 0 ? words.say('morningDisputes', { count: disputes }) : '',
    ].filter(Boolean);
    if (says.length === 0) return nothing;
    return html`<p>
      ${says.join(' · ')} <a class="no-print" href=${addressOf({ view: 'wishes' })}>${words.say('nav_wishes')}</a>
    </p>`;
  }
}

function plain(words: string): TemplateResult {
  return html`<span class="badge plain">${words}</span>`;
}
