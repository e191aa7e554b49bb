/** How the queue is drawn: its filters, and one row per case. */
import type { Category, Center, StaffQueueItem } from '@doorstep/contract';
import { button, details, icon, icons, select, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { colleagueName, moment, type DeskRoom } from '../desk-room.js';
import { dueOfItem, type Due } from '../due-words.js';
import { isFiltered, scopesFor, stateChoices, wholeQueue, type QueueFilter, type Scope } from './queue-model.js';

export interface QueueFilterOptions {
  readonly room: DeskRoom;
  readonly filter: QueueFilter;
  /** What stands in the search field, before it is sent. */
  readonly typed: string;
  readonly categories: readonly Pick<Category, 'id' | 'name'>[];
  readonly centers: readonly Pick<Center, 'id' | 'name'>[];
  readonly onType: (typed: string) => void;
  readonly onSet: (change: Partial<QueueFilter>) => void;
}

export function queueFilters(options: QueueFilterOptions): TemplateResult {
  const { room, filter, typed, onSet } = options;
  const { words } = room;
  const narrowed = [filter.category, filter.center, filter.state].filter((value) => value !== '').length;
  return html`<form
    class="filter no-print"
    part="filter"
    role="search"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSet({ text: typed });
    }}
  >
    <div class="scopes" role="group" aria-label=${words.say('whose')}>
      ${scopesFor(room.me()).map((scope) => scopeButton(scope, options))}
    </div>
    <div class="search-row">
      ${textField({ id: 'queue-text', label: words.say('searchLabel'), kind: 'search', value: typed, onInput: options.onType, autocomplete: 'off' })}
      ${button({ label: words.say('search'), type: 'submit', icon: icons.search })}
    </div>
    ${details({
      summary: narrowed === 0 ? words.say('filters') : words.say('filtersActive', { count: narrowed }),
      body: filterFields(options),
    })}
    ${
      isFiltered(filter)
        ? button({
            label: words.say('clearFilters'),
            look: 'quiet',
            onClick: () => {
              options.onType('');
              onSet(wholeQueue);
            },
          })
        : nothing
    }
  </form>`;
}

function scopeButton(scope: Scope, { room, filter, onSet }: QueueFilterOptions): TemplateResult {
  return html`<button
    class="scope"
    part="scope"
    type="button"
    aria-pressed=${filter.scope === scope ? 'true' : 'false'}
    @click=${() => onSet({ scope })}
  >
    ${room.words.say(`scope_${scope}`)}
  </button>`;
}

function filterFields({ room, filter, categories, centers, onSet }: QueueFilterOptions): TemplateResult {
  const { words } = room;
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return html`<div class="filter-fields">
    ${select({
      id: 'queue-state',
      label: words.say('state'),
      value: filter.state,
      placeholder: words.say('allOpen'),
      options: stateChoices.map((value) => ({ value, label: stateName(value, room) })),
      onChange: (state) => onSet({ state }),
    })}
    ${select({
      id: 'queue-category',
      label: words.say('category'),
      value: filter.category,
      placeholder: words.say('all'),
      options: named(categories),
      onChange: (category) => onSet({ category }),
    })}
    ${
      filter.scope === 'center'
        ? nothing
        : select({
            id: 'queue-center',
            label: words.say('center'),
            value: filter.center,
            placeholder: words.say('all'),
            options: named(centers),
            onChange: (center) => onSet({ center }),
          })
    }
  </div>`;
}

function stateName(value: (typeof stateChoices)[number], { words }: DeskRoom): string {
  if (value === 'overdue') return words.say('overdueOnly');
  return value === 'all' ? words.say('allStates') : words.say(`status_${value}`);
}

export function queueRow(item: StaffQueueItem, room: DeskRoom, now: number): TemplateResult {
  const { words } = room;
  return html`<li class="queue-item" part="queue-item">
    <div class="queue-line">
      ${dueBadge(dueOfItem(item, room, now))}
      ${item.escalated ? html`<span class="badge escalated">${icon(icons.octagonAlert)}${words.say('escalated')}</span>` : nothing}
      <span class="badge plain">${words.say(`status_${item.status}`)}</span>
    </div>
    <div class="queue-what">
      <a class="queue-link" part="queue-link" href=${addressOf({ view: 'case', id: item.id })} id="case-${item.id}"
        >${item.category.name}</a
      >
      <p class="excerpt">${item.excerpt}</p>
    </div>
    <p class="facts small muted">
      <span>${item.number}</span>
      <span>${item.center?.name ?? words.say('noCenter')}</span>
      <span>${colleagueName(room, item.assignee)}</span>
      <span>${words.say('receivedAt', { moment: moment(room, item.receivedAt) })}</span>
    </p>
  </li>`;
}

const dueIcons = {
  late: icons.triangleAlert,
  soon: icons.clock,
  later: icons.clock,
  waiting: icons.people,
  none: icons.check,
} as const;

export function dueBadge({ urgency, words }: Due): TemplateResult {
  return html`<span class="badge due ${urgency}">${icon(dueIcons[urgency])}${words}</span>`;
}
