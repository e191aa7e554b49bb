/** The small forms below what a code opened: one at a time, each with the one button that sends it. */
import type { DisputeDraft } from '@doorstep/contract';
import { button, choice, textArea } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import type { MyPromises, OpenForm } from './my-promises.js';
import { dispute, thank, write } from './promise-steps.js';
import type { Scene } from './scene.js';

export interface SheetForm {
  readonly body: unknown;
  readonly send: string;
  readonly act: () => unknown;
}

/** Stands below the buttons that open it. */
export function sheetForm({ body, send, act }: SheetForm, mine: MyPromises): TemplateResult {
  return html`<form
    class="flow sheet-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      void act();
    }}
  >
    ${body}
    <div>${button({ label: send, look: 'primary', type: 'submit', progress: mine.busy })}</div>
  </form>`;
}

/** A button that opens one of the forms. */
export function opener(
  form: OpenForm,
  mine: MyPromises,
  { label, look, about }: { label: string; look?: 'primary' | 'quiet'; about?: string },
): TemplateResult {
  const isOpen = mine.form === form && mine.about === about;
  return button({
    label,
    look: look ?? 'plain',
    expanded: isOpen ? 'true' : 'false',
    onClick: () => mine.show(form, about),
  });
}

export function reasonField(mine: MyPromises, label: string): TemplateResult {
  return textArea({
    id: 'mine-reason',
    label,
    rows: 3,
    value: mine.typed.reason,
    required: 'required',
    onInput: (reason) => mine.type({ reason }),
  });
}

export function disputeForm(mine: MyPromises, kinds: readonly DisputeDraft['kind'][], { words }: Scene): SheetForm {
  return {
    body: html`${choice({
      id: 'mine-kind',
      label: words.say('disputeKind'),
      value: mine.typed.kind,
      options: kinds.map((value) => ({ value, label: words.say(`kind_${value}`) })),
      onChange: (kind) => mine.type({ kind: kind as DisputeDraft['kind'] }),
    })}
    ${reasonField(mine, words.say('disputeText'))}`,
    send: words.say('send'),
    act: () => dispute(mine, mine.typed.kind),
  };
}

export function stopForm(mine: MyPromises, hint: string, { words }: Scene): SheetForm {
  return {
    body: html`<p>${hint}</p>
      ${reasonField(mine, words.say('disputeText'))}`,
    send: words.say('stop'),
    act: () => dispute(mine, 'unsafe'),
  };
}

export function wordsForm(mine: MyPromises, what: 'write' | 'thank', { words }: Scene): SheetForm {
  return {
    body: textArea({
      id: 'mine-words',
      label: words.say(what === 'write' ? 'writeLabel' : 'thankLabel'),
      hint: words.say(what === 'write' ? 'writeHint' : 'thankHint'),
      rows: 3,
      value: mine.typed.words,
      required: 'required',
      onInput: (text) => mine.type({ words: text }),
    }),
    send: words.say('send'),
    act: () => (what === 'write' ? write(mine) : thank(mine)),
  };
}
