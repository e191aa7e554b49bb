/** The list under the search field. */
import type { FoundPlace } from '@doorstep/contract';
import { icon, icons } from '@doorstep/core';
import { html, type TemplateResult } from 'lit';
import { suggestionsId } from '../locator-scene.js';
import type { FindingWords } from './finding-messages.js';

export const optionId = (index: number): string => `suggestion-${index}`;

export interface SuggestionsOptions {
  readonly places: readonly FoundPlace[];
  /** The highlighted one; -1 for none. */
  readonly active: number;
  readonly words: FindingWords;
  readonly onChoose: (place: FoundPlace) => void;
}

export function suggestionsView({ places, active, words, onChoose }: SuggestionsOptions): TemplateResult {
  return html`<ul
    class="suggestions"
    part="suggestions"
    id=${suggestionsId}
    role="listbox"
    aria-labelledby="search-label"
  >
    ${places.map((place, index) => suggestionView(place, index, index === active, kindWords(place, words), () => onChoose(place)))}
  </ul>`;
}

// The keys of the options are the combobox's: an option never has the focus.
/* eslint-disable lit-a11y/click-events-have-key-events */
function suggestionView(
  { kind, name, detail }: FoundPlace,
  index: number,
  isActive: boolean,
  kindName: string,
  onChoose: () => void,
): TemplateResult {
  // The press must not take the focus from the field, or the list would be gone before the click arrives.
  return html`<li
    class="suggestion ${isActive ? 'active' : ''}"
    part="suggestion"
    id=${optionId(index)}
    role="option"
    aria-selected=${`${isActive}`}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${onChoose}
  >
    ${icon(kind === 'center' ? icons.mapPin : kind === 'area' ? icons.people : icons.locate)}
    <span
      ><span class="suggestion-name">${name}</span>
      <span class="muted small">${[kindName, detail].filter(Boolean).join(' · ')}</span></span
    >
  </li>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

/** A center needs no word for what it is: all of this is about centers. */
function kindWords({ kind }: FoundPlace, words: FindingWords): string {
  return kind === 'area' ? words.say('kindArea') : kind === 'address' ? words.say('kindAddress') : '';
}
