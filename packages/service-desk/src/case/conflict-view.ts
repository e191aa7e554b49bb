/** Two people on one case: what the other did and what this one wrote, side by side. Neither is lost. */
import type { StaffRequestView } from '@doorstep/contract';
import { button, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { colleagueName, type DeskRoom } from '../desk-room.js';
import type { Fields, Writing } from './case-drafts.js';
import type { Conflict } from './case-page.js';
import { historyEntry } from './history-view.js';
import { stepName } from './step-form.js';

export interface ConflictOptions {
  readonly room: DeskRoom;
  /** As it stands now. */
  readonly view: StaffRequestView;
  readonly conflict: Conflict;
  /** As it was written. */
  readonly fields: Fields;
  readonly onSend: (writing: Writing) => void;
  readonly onKeepAsNote: (writing: Writing) => void;
  readonly onDrop: (writing: Writing) => void;
}

export function conflictView({ room, view, conflict, fields, ...options }: ConflictOptions): TemplateResult {
  const { words } = room;
  const { writing, before } = conflict;
  const known = new Set(before.timeline.map(({ id }) => id));
  const news = view.timeline.filter(({ id }) => !known.has(id));
  const possible = view.operations.includes(writing);
  const written = Object.entries(fields).filter(([, value]) => value.trim() !== '');
  return html`<section
    class="conflict"
    part="conflict"
    id="desk-conflict"
    tabindex="-1"
    aria-labelledby="conflict-title"
  >
    ${notice({ kind: 'warning', title: words.say('conflictTitle'), body: words.say(possible ? 'conflictBody' : 'conflictImpossible', { step: stepName(writing, room) }) })}
    <h3 class="visually-hidden" id="conflict-title">${words.say('conflictTitle')}</h3>
    <div class="versions">
      <div class="version theirs">
        <h4>${words.say('theirVersion')}</h4>
        <p>${words.say(`status_${view.status}`)} · ${colleagueName(room, view.assignee)}</p>
        <ol class="history">
          ${news.map((entry) => historyEntry(entry, room))}
        </ol>
      </div>
      <div class="version mine">
        <h4>${words.say('myVersion')}</h4>
        <p>${stepName(writing, room)}</p>
        <dl class="pairs">
          ${written.map(
            ([name, value]) =>
              html`<dt>${words.find(`field_${writing}_${name}`) ?? words.find(`field_${name}`) ?? name}</dt>
                <dd class="words">${readable(name, value, room)}</dd>`,
          )}
        </dl>
      </div>
    </div>
    <div class="buttons">
      ${possible ? button({ label: words.say('sendMineToo'), look: 'primary', onClick: () => options.onSend(writing) }) : nothing}
      ${written.length > 0 ? button({ label: words.say('keepAsNote'), onClick: () => options.onKeepAsNote(writing) }) : nothing}
      ${button({ label: words.say('discardMine'), look: 'quiet', onClick: () => options.onDrop(writing) })}
    </div>
  </section>`;
}

function readable(name: string, value: string, room: DeskRoom): string {
  if (name === 'assignee') return colleagueName(room, value);
  return name === 'outcome' ? (room.words.find(`outcome_${value}`) ?? value) : value;
}
