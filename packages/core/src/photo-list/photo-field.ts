/** The place for photos in a form: a row of pictures, what is being prepared, what could not be read, and a way to add more. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icons/icon.js';
import { camera, trash } from '../icons/action-icons.js';
import { button } from '../primitives/button.js';
import { errorLine, fieldGroup } from '../primitives/field.js';
import { progressBar } from '../primitives/progress.js';
import { mostPhotos, type ListedPhoto, type ListFault, type PhotoList } from './photo-list.js';

export interface PhotoFieldWords {
  readonly label: string;
  readonly optional: string;
  readonly hint: string;
  readonly add: string;
  /** Instead of the button, when there are as many as there may be. */
  readonly full: string;
  readonly remove: string;
  readonly photo: (place: number) => string;
  readonly preparing: (name: string) => string;
  readonly fault: (fault: ListFault) => string;
}

/** `error`: what keeps a person from going on. */
export function photoField(list: PhotoList, words: PhotoFieldWords, error?: string): TemplateResult {
  const { label, optional, hint } = words;
  return fieldGroup(
    { id: 'photos', label, optional, hint, error },
    html`<div aria-live="polite">${list.faults.map((fault) => errorLine('photos-fault', words.fault(fault)))}</div>
      ${
        list.photos.length === 0
          ? nothing
          : html`<ul class="photo-list">
              ${repeat(
                list.photos,
                ({ id }) => id,
                (photo, index) => photoRow(photo, index + 1, list, words),
              )}
            </ul>`
      }
      ${list.photos.length >= mostPhotos ? html`<p class="hint">${words.full}</p>` : addButton(list, words)}`,
  );
}

/** The browser's own button speaks the browser's language, not the page's. */
function addButton(list: PhotoList, { add }: PhotoFieldWords): TemplateResult {
  return html`<label class="button add-photos" part="button button-plain" for="photo-files">
    <input
      class="visually-hidden"
      id="photo-files"
      type="file"
      accept="image/*"
      multiple
      aria-describedby="photos-hint"
      @change=${(event: Event) => takeFiles(event, list)}
    />
    ${icon(camera)}<span>${add}</span>
  </label>`;
}

function photoRow(
  { id, name, ready }: ListedPhoto,
  place: number,
  list: PhotoList,
  words: PhotoFieldWords,
): TemplateResult {
  const title = words.photo(place);
  return html`<li class="photo" part="photo">
    ${
      ready
        ? html`<img src=${ready.previewUrl} alt=${title} />`
        : html`<div class="photo-waiting">${progressBar({ label: words.preparing(name) })}</div>`
    }
    ${button({ label: words.remove, about: title, icon: trash, look: 'quiet', onClick: () => list.remove(id) })}
  </li>`;
}

function takeFiles(event: Event, list: PhotoList): void {
  const input = event.target as HTMLInputElement;
  list.add([...(input.files ?? [])]);
  // So that the same file can be chosen again after it was removed.
  input.value = '';
}
