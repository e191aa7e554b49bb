/** The field in which photos are added to a result or a message, and taken out again. */
import { button, describedBy, field, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskRoom } from '../desk-room.js';
import type { PhotoTray } from './photo-tray.js';

export function photoField(tray: PhotoTray, id: string, hint: string, { words, core }: DeskRoom): TemplateResult {
  const options = {
    id,
    label: words.say('photos'),
    hint,
    optional: core.say('optional'),
    error: tray.fault && words.say(`photoFault_${tray.fault}`),
  };
  return html`${field(
    options,
    html`<input
      class="control"
      part="control"
      id=${id}
      type="file"
      accept="image/*"
      multiple
      aria-describedby=${describedBy(options)}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        tray.add([...(input.files ?? [])]);
        input.value = '';
      }}
    />`,
  )}
  ${
    tray.photos.length === 0
      ? nothing
      : html`<ul class="photos tray">
          ${tray.photos.map(
            ({ sha256, preview }, index) =>
              html`<li>
                <img src=${preview} alt=${words.say('photo', { number: index + 1 })} />
                ${button({ label: words.say('removePhoto'), about: words.say('photo', { number: index + 1 }), look: 'quiet', icon: icons.trash, onClick: () => tray.remove(sha256) })}
              </li>`,
          )}
        </ul>`
  }`;
}
