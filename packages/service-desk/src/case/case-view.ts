/** How a case is drawn: the resident's words first, what is owed and what can be done beside them, then everything that happened. */
import type { StaffRequestView } from '@doorstep/contract';
import { button, icon, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf } from '../desk-place.js';
import { colleagueName, moment, type DeskRoom } from '../desk-room.js';
import { dueOfCase } from '../due-words.js';
import type { PhotoTray } from '../photos/photo-tray.js';
import { dueBadge } from '../queue/queue-view.js';
import type { Fields, Writing } from './case-drafts.js';
import type { Conflict } from './case-page.js';
import { isAside, mainStep, type WayBack } from './case-steps.js';
import { conflictView } from './conflict-view.js';
import { caseFacts } from './facts-view.js';
import { historyList, photoList } from './history-view.js';
import { stepForm, stepName } from './step-form.js';

export interface CaseViewOptions {
  readonly room: DeskRoom;
  readonly view: StaffRequestView;
  /** `stale`: it could not be read anew. */
  readonly freshness: 'fresh' | 'stale';
  /** The form that is open. */
  readonly open: Writing | undefined;
  readonly draftOf: (writing: Writing) => Fields;
  readonly trayOf: (writing: Writing) => PhotoTray | undefined;
  readonly faults: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
  readonly conflict: Conflict | undefined;
  readonly done: { readonly words: string; readonly back: WayBack | undefined } | undefined;
  readonly progress: 'idle' | 'busy';
  readonly onOpen: (writing: Writing) => void;
  readonly onWrite: (writing: Writing, name: string, value: string) => void;
  readonly onSend: (writing: Writing) => void;
  readonly onDrop: (writing: Writing) => void;
  readonly onUndo: (back: WayBack) => void;
  readonly onKeepAsNote: (writing: Writing) => void;
  readonly onNotice: () => void;
}

export function caseView(options: CaseViewOptions): TemplateResult {
  const { room, view } = options;
  const { words } = room;
  return html`<article class="page case" part="case" aria-labelledby="desk-heading">
    <p class="no-print"><a href=${addressOf({ view: 'queue' })}>${words.say('backToQueue')}</a></p>
    <div class="page-head">
      <h2 id="desk-heading" tabindex="-1">${view.category.name} <span class="number">${view.number}</span></h2>
      <p class="queue-line">
        ${dueBadge(dueOfCase(view, room, Date.now()))}
        <span class="badge plain">${words.say(`status_${view.status}`)}</span>
        <span class="small muted"
          >${[view.center?.name, colleagueName(room, view.assignee)].filter(Boolean).join(' · ')}</span
        >
        ${view.escalation && view.escalation.outcome === null ? html`<span class="badge escalated">${icon(icons.octagonAlert)}${words.say('escalated')}</span>` : nothing}
      </p>
    </div>
    ${messages(options)}
    <div class="case-columns">
      <div class="case-words">${residentWords(options)}</div>
      <div class="case-side">${actions(options)} ${caseFacts(view, room)}</div>
      <div class="case-rest">${historyList(options.view, room)} ${notes(options)}</div>
    </div>
  </article>`;
}

function messages({ room, freshness, done, problem, conflict, view, ...rest }: CaseViewOptions): unknown {
  const { words } = room;
  return html`${freshness === 'stale' ? html`<p class="stale" role="status">${words.say('stale')}</p>` : nothing}
  ${
    done
      ? html`<div class="done no-print" id="desk-done" tabindex="-1">
          ${notice({ kind: 'success', title: done.words })}
          ${done.back ? button({ label: words.say('undo'), onClick: () => done.back && rest.onUndo(done.back) }) : nothing}
        </div>`
      : nothing
  }
  ${problem && !conflict ? html`<div id="desk-problem" tabindex="-1">${notice({ kind: 'error', title: words.say('notSent'), body: problem, role: 'alert' })}</div>` : nothing}
  ${conflict ? conflictView({ room, view, conflict, fields: rest.draftOf(conflict.writing), onKeepAsNote: rest.onKeepAsNote, onSend: rest.onSend, onDrop: rest.onDrop }) : nothing}`;
}

function residentWords({ view, room }: CaseViewOptions): TemplateResult {
  const { words } = room;
  return html`<section aria-labelledby="case-words">
    <h3 id="case-words">${words.say('residentWords')}</h3>
    ${view.subject ? html`<p class="subject">${view.subject}</p>` : nothing}
    <blockquote class="words">${view.description}</blockquote>
    ${photoList(view.photos, room)}
    ${
      view.answers.length > 0
        ? html`<dl class="pairs">
            ${view.answers.map(
              ({ label, value }) =>
                html`<dt>${label}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
        : nothing
    }
  </section>`;
}

function actions(options: CaseViewOptions): TemplateResult {
  const { view, room, open, onOpen } = options;
  const { words } = room;
  const main = mainStep(view.operations);
  const writings: Writing[] = room.me()?.role === 'reviewer' ? [] : ['message', 'note'];
  const publishes = view.status === 'resolved' || view.status === 'confirmed';
  const each = (writing: Writing) =>
    html`${button({
      label: stepName(writing, room),
      look: writing === main && open === undefined ? 'primary' : 'plain',
      expanded: open === writing ? 'true' : 'false',
      id: `do-${writing}`,
      onClick: () => onOpen(writing),
    })}`;
  const others = view.operations.filter((operation) => operation !== main);
  const [onward, aside] = [others.filter((one) => !isAside(one)), others.filter(isAside)];
  return html`<section class="actions no-print" aria-labelledby="case-actions">
    <h3 id="case-actions">${words.say('actions')}</h3>
    <div class="buttons">
      ${main === undefined ? nothing : each(main)} ${onward.map(each)}
      ${publishes ? button({ label: words.say('draftNotice'), onClick: options.onNotice }) : nothing}
    </div>
    ${writings.length > 0 ? html`<div class="buttons">${writings.map(each)}</div>` : nothing}
    ${aside.length > 0 ? html`<div class="buttons aside">${aside.map(each)}</div>` : nothing}
    ${judgesOwn(options) ? html`<p class="muted">${words.say('problem_own-case')}</p>` : nothing}
    ${view.operations.length === 0 ? html`<p class="muted">${words.say('noActions')}</p>` : nothing}
    ${
      open === undefined
        ? nothing
        : stepForm({
            room,
            writing: open,
            fields: options.draftOf(open),
            tray: options.trayOf(open),
            faults: options.faults,
            progress: options.progress,
            onWrite: (name, value) => options.onWrite(open, name, value),
            onSend: () => options.onSend(open),
            onDrop: () => options.onDrop(open),
          })
    }
  </section>`;
}

/** Who may decide such things, but not this one. */
function judgesOwn({ view, room }: CaseViewOptions): boolean {
  const role = room.me()?.role;
  const decides = role === 'supervisor' || role === 'administrator';
  return decides && view.status === 'reopenRequested' && !view.operations.includes('accept-reopen');
}

function notes({ view, room }: CaseViewOptions): unknown {
  if (view.internalNotes.length === 0 && view.privateResult === undefined) return nothing;
  const { words } = room;
  return html`<section aria-labelledby="case-notes">
    <h3 id="case-notes">${words.say('notes')}</h3>
    <p class="small muted">${words.say('notesHint')}</p>
    <ol class="history">
      ${view.internalNotes.map(
        ({ at, by, text }) =>
          html`<li>
            <p class="entry-head"><strong>${by}</strong> <span class="small muted">${moment(room, at)}</span></p>
            <p class="words">${text}</p>
          </li>`,
      )}
    </ol>
    ${
      view.privateResult === undefined
        ? nothing
        : html`<p class="entry-head"><strong>${words.say('field_privateResult')}</strong></p>
            <p class="words">${view.privateResult}</p>`
    }
  </section>`;
}
