/** What whoever brought something says of it: the code of the hand-over, a note, and photos. */
import { button, errorLine, textArea, textField } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MyPromises } from './my-promises.js';
import { mostPhotos, type PhotoTray } from './photo-tray.js';
import type { Scene } from './scene.js';

export function fulfilFields(mine: MyPromises, state: string, scene: Scene): TemplateResult {
  const { words, core } = scene;
  const { typed } = mine;
  return html`${state === 'held' ? html`<p class="muted">${words.say('needsConfirm')}</p>` : nothing}
  ${textField({
    id: 'mine-hand-over',
    label: words.say('handOverCode'),
    hint: words.say('handOverCodeHint'),
    optional: state === 'held' ? undefined : core.say('optional'),
    kind: 'number',
    value: typed.handOverCode,
    onInput: (handOverCode) => mine.type({ handOverCode }),
  })}
  ${textArea({
    id: 'mine-note',
    label: words.say('note'),
    optional: core.say('optional'),
    rows: 3,
    value: typed.note,
    onInput: (note) => mine.type({ note }),
  })}
  ${photoFields(mine.photos, scene)}`;
}

function photoFields(tray: PhotoTray, { words }: Scene): TemplateResult {
  return html`<div class="field">
    <p class="hint" id="photos-hint">${words.say('photoHint')}</p>
    <ul class="photo-row" aria-live="polite">
      ${tray.photos.map(({ sha256, preview }, index) => {
        const name = words.say('photoNumber', { number: index + 1 });
        return html`<li>
          <img src=${preview} alt=${name} />
          ${button({ label: words.say('removePhoto'), about: name, look: 'quiet', onClick: () => tray.remove(sha256) })}
        </li>`;
      })}
    </ul>
    ${tray.hasUnreadable ? errorLine('photo-unreadable', words.say('photoUnreadable')) : nothing}
    ${
      tray.photos.length >= mostPhotos
        ? nothing
        : html`<label class="button" part="button button-plain" for="photo-files">
            <input
              class="visually-hidden"
              id="photo-files"
              type="file"
              accept="image/*"
              multiple
              aria-describedby="photos-hint"
              @change=${(event: Event) => {
                const input = event.target as HTMLInputElement;
                tray.add([...(input.files ?? [])]);
                input.value = '';
              }}
            />
            <span>${words.say('addPhoto')}</span>
          </label>`
    }
  </div>`;
}
