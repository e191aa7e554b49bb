/** The photos of a request as a person sees them: a row of pictures, what is being prepared, what could not be read. */
import { button, errorLine, fieldGroup, icon, icons, progressBar } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { mostPhotos, type ListedPhoto, type PhotoFault, type PhotoList } from './photo-list.js';
import { errorOf, type FormScene } from './scene.js';

const faultKeys = { unreadable: 'photoUnreadable', 'too-large': 'photoTooLarge', 'too-many': 'photosTooMany' } as const;

export function photosView(list: PhotoList, scene: FormScene): TemplateResult {
  const { words, core } = scene;
  const full = list.photos.length >= mostPhotos;
  return fieldGroup(
    {
      id: 'photos',
      label: words.say('photosLegend'),
      optional: core.say('optional'),
      hint: words.say('photosHint', { count: mostPhotos }),
      error: errorOf('photos', scene),
    },
    html`<div aria-live="polite">${list.faults.map((fault) => faultLine(fault, scene))}</div>
      ${
        list.photos.length === 0
          ? nothing
          : html`<ul class="photos">
              ${list.photos.map((photo, index) => photoRow(photo, index, list, scene))}
            </ul>`
      }
      ${
        full
          ? html`<p class="hint">${words.say('photosFull', { count: mostPhotos })}</p>`
          : html`<label class="button add-photos" part="button button-plain" for="photo-files">
              <input
                class="visually-hidden"
                id="photo-files"
                type="file"
                accept="image/*"
                multiple
                aria-describedby="photos-hint"
                @change=${(event: Event) => takeFiles(event, list)}
              />
              ${icon(icons.camera)}<span>${words.say('photosAdd')}</span>
            </label>`
      }`,
  );
}

function photoRow(
  { id, name, ready }: ListedPhoto,
  index: number,
  list: PhotoList,
  { words }: FormScene,
): TemplateResult {
  const title = words.say('photoReady', { index: index + 1 });
  return html`<li class="photo" part="photo">
    ${
      ready
        ? html`<img src=${ready.previewUrl} alt=${title} />`
        : html`<div class="photo-waiting">${progressBar({ label: words.say('photoPreparing', { name }) })}</div>`
    }
    ${button({ label: words.say('photoRemove'), about: title, icon: icons.trash, look: 'quiet', onClick: () => list.remove(id) })}
  </li>`;
}

function faultLine({ name, fault }: PhotoFault, { words }: FormScene): TemplateResult {
  return errorLine('photos-fault', words.find(faultKeys[fault], { name, count: mostPhotos }) ?? '');
}

function takeFiles(event: Event, list: PhotoList): void {
  const input = event.target as HTMLInputElement;
  list.add([...(input.files ?? [])]);
  // So that the same file can be chosen again after it was removed.
  input.value = '';
}
