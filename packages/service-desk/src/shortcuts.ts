/** Single keys for what staff do all day. Silent while somebody writes, and they can be switched off: not everybody types on purpose. */
import { checkbox, dialog } from '@doorstep/core';
import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { DeskRoom } from './desk-room.js';

const shortcutKeys = ['?', 'j', 'k', 'Enter', '/', 'm', 'q', 'n', 'w', 'c', 'e', 'r', 'o', 'u'] as const;
export type ShortcutKey = (typeof shortcutKeys)[number];

export interface ShortcutOptions {
  /** Whether anybody is signed in. */
  readonly active: () => boolean;
  /** `true` when the key meant something here. */
  readonly onKey: (key: Exclude<ShortcutKey, '?' | 'Enter'>) => boolean;
}

const writes = 'input, textarea, select, [contenteditable]';

export class Shortcuts implements ReactiveController {
  readonly #room: DeskRoom;
  readonly #options: ShortcutOptions;
  #help: 'open' | 'closed' = 'closed';
  #enabled = true;

  constructor(room: DeskRoom, options: ShortcutOptions) {
    this.#room = room;
    this.#options = options;
    room.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#press);
  }

  show(): void {
    this.#help = 'open';
    this.#room.host.requestUpdate();
  }

  render(): TemplateResult {
    const { words, core } = this.#room;
    return dialog({
      state: this.#help,
      id: 'desk-shortcuts',
      title: words.say('shortcuts'),
      closeLabel: core.say('close'),
      onClose: () => {
        this.#help = 'closed';
        this.#room.host.requestUpdate();
      },
      body: html`<dl class="pairs keys">
          ${shortcutKeys.map(
            (key) =>
              html`<dt><kbd>${key}</kbd></dt>
                <dd>${words.say(`key_${key}`)}</dd>`,
          )}
        </dl>
        ${checkbox({
          id: 'desk-shortcuts-on',
          label: words.say('shortcutsOn'),
          checked: this.#enabled,
          onChange: (checked) => {
            this.#enabled = checked;
            this.#room.host.requestUpdate();
          },
        })}`,
    });
  }

  readonly #press = (event: KeyboardEvent): void => {
    const key = shortcutKeys.find((one) => one === event.key);
    const { key: pressed, ctrlKey, metaKey, altKey, isComposing } = event;
    if (!key || pressed === 'Enter' || ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return;
    if (!this.#options.active() || this.#help === 'open') return;
    if (event.composedPath().some((target) => target instanceof Element && target.matches(writes))) return;
    // The list of keys opens in any case: it is where they are switched on again.
    if (key === '?') this.show();
    else if (key === 'Enter' || !this.#enabled || !this.#options.onKey(key)) return;
    event.preventDefault();
  };
}
