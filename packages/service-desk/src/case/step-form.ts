/** The small form of one step: just the words that the transition table asks for. */
import { button, describedBy, field, live, radioRows, fieldGroup, select, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { colleagueName, type DeskRoom } from '../desk-room.js';
import { photoField } from '../photos/photo-field.js';
import type { PhotoTray } from '../photos/photo-tray.js';
import type { Fields, Writing } from './case-drafts.js';
import { fieldsOf, type AskedField } from './case-steps.js';

export interface StepFormOptions {
  readonly room: DeskRoom;
  readonly writing: Writing;
  readonly fields: Fields;
  /** Only where photos may go with it. */
  readonly tray: PhotoTray | undefined;
  /** By field: a kind of fault, or the backend's own words. */
  readonly faults: Readonly<Record<string, string>>;
  readonly progress: 'idle' | 'busy';
  readonly onWrite: (name: string, value: string) => void;
  readonly onSend: () => void;
  readonly onDrop: () => void;
}

export function stepForm(options: StepFormOptions): TemplateResult {
  const { room, writing, progress, onSend, onDrop } = options;
  const { words } = room;
  const title = stepName(writing, room);
  const asked: readonly AskedField[] =
    writing === 'message' || writing === 'note' ? [{ name: 'text', need: 'required' }] : fieldsOf(writing);
  return html`<form
    class="step-form"
    part="step-form"
    id="step-${writing}"
    aria-label=${title}
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSend();
    }}
  >
    <h3>${title}</h3>
    ${hintOf(writing, room)} ${asked.map((one) => stepField(one, options))}
    ${options.tray ? photoField(options.tray, `${writing}-photos`, words.say(writing === 'resolve' ? 'photosOfResult' : 'photosOfMessage'), room) : nothing}
    <div class="buttons">
      ${button({ label: title, look: 'primary', type: 'submit', progress })}
      ${button({ label: words.say('discard'), look: 'quiet', onClick: onDrop })}
    </div>
  </form>`;
}

export function stepName(writing: Writing, { words }: DeskRoom): string {
  return words.find(`step_${writing}`) ?? writing;
}

function hintOf(writing: Writing, { words }: DeskRoom): unknown {
  const hint = words.find(`hint_${writing}`);
  return hint ? html`<p class="muted">${hint}</p>` : nothing;
}

function stepField({ name, need }: AskedField, options: StepFormOptions): TemplateResult {
  const { room, writing, fields, faults, onWrite } = options;
  const { words } = room;
  const fault = faults[name];
  const common = {
    id: `${writing}-${name}`,
    label: words.find(`field_${writing}_${name}`) ?? words.say(`field_${name}`),
    hint: words.find(`fieldHint_${name}`),
    error: fault === undefined ? undefined : (words.find(`fault_${fault}`) ?? fault),
    optional: need === 'optional' ? room.core.say('optional') : undefined,
    required: need === 'required' ? ('required' as const) : undefined,
  };
  const value = fields[name] ?? '';
  const write = (written: string) => onWrite(name, written);
  switch (name) {
    case 'until':
      return momentField(common, value, write);
    case 'assignee':
      return select({
        ...common,
        value,
        placeholder: words.say('choosePerson'),
        options: people(room),
        onChange: write,
      });
    case 'outcome': {
      const outcomes = ['done', 'explained', 'notPossible', 'referred'] as const;
      const choices = outcomes.map((one) => ({ value: one, label: words.say(`outcome_${one}`) }));
      const radios = { ...common, options: choices, value: value || 'done', onChange: write };
      return fieldGroup({ ...common, optional: undefined }, radioRows(radios, choices));
    }
    case 'target':
    case 'duplicateOf':
      return textField({ ...common, value, onInput: write, autocomplete: 'off' });
    default:
      return textArea({ ...common, value, onInput: write, rows: name === 'result' || name === 'text' ? 5 : 3 });
  }
}

/** Cases are worked on by handlers and supervisors; who asks stands first. */
function people(room: DeskRoom) {
  const me = room.me()?.id;
  return [...room.colleagues()]
    .filter(({ role }) => role !== 'reviewer')
    .sort((one, other) => Number(other.id === me) - Number(one.id === me))
    .map(({ id }) => ({ value: id, label: colleagueName(room, id) }));
}

function momentField(
  options: {
    readonly id: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly error?: string | undefined;
  },
  value: string,
  write: (value: string) => void,
): TemplateResult {
  return field(
    options,
    html`<input
      class="control short"
      part="control"
      id=${options.id}
      type="datetime-local"
      aria-required="true"
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      .value=${live(value)}
      @input=${(event: InputEvent) => write((event.target as HTMLInputElement).value)}
    />`,
  );
}
