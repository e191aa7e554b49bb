/** The search field with its suggestions (an ARIA combobox), and the button that asks the device where it is. */
import type { FoundPlace } from '@doorstep/contract';
import { button, icon, icons, live, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { canLocate } from './finding/whereabouts.js';
import { formatDistance, type LocatorScene } from './locator-scene.js';

const listId = 'suggestions';
const optionId = (index: number): string => `suggestion-${index}`;

export function searchView(scene: LocatorScene): TemplateResult {
  return html`<div class="search" role="search" part="search">
      ${comboboxView(scene)} ${canLocate() ? locateView(scene) : nothing}
    </div>
    ${hereView(scene)}`;
}

function comboboxView({ words, suggest }: LocatorScene): TemplateResult {
  const { list, active, places, typed } = suggest;
  const isOpen = list === 'open';
  return html`<div class="field combobox" part="field">
    <label class="label" part="label" id="search-label" for="search">${words.say('searchLabel')}</label>
    <p class="hint" part="hint" id="search-hint">${words.say('searchHint')}</p>
    <div class="combobox-control">
      <input
        class="control"
        part="control"
        id="search"
        type="text"
        inputmode="search"
        enterkeyhint="search"
        role="combobox"
        aria-labelledby="search-label"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-describedby="search-hint"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${isOpen ? listId : nothing}
        aria-activedescendant=${isOpen && active >= 0 ? optionId(active) : nothing}
        .value=${live(typed)}
        @input=${(event: Event) => suggest.onInput((event.target as HTMLInputElement).value)}
        @keydown=${suggest.onKey}
        @blur=${suggest.onLeave}
      />
      ${icon(icons.search)}
      ${
        isOpen
          ? html`<ul
              class="suggestions"
              part="suggestions"
              id=${listId}
              role="listbox"
              aria-label=${words.say('searchLabel')}
            >
              ${places.map((place, index) => suggestionView(place, index, active, kindWords(place, words), suggest.onChoose))}
            </ul>`
          : nothing
      }
    </div>
  </div>`;
}

// The keys of the options are the combobox's: an option never has the focus.
/* eslint-disable lit-a11y/click-events-have-key-events */
function suggestionView(
  place: FoundPlace,
  index: number,
  active: number,
  kind: string,
  onChoose: (place: FoundPlace) => void,
): TemplateResult {
  // Not on click: the field would lose the focus, and the list with it, before the click arrives.
  const choose = (event: Event): void => {
    event.preventDefault();
    onChoose(place);
  };
  return html`<li
    class="suggestion ${index === active ? 'active' : ''}"
    part="suggestion"
    id=${optionId(index)}
    role="option"
    aria-selected=${index === active ? 'true' : 'false'}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${choose}
  >
    ${icon(place.kind === 'center' ? icons.mapPin : place.kind === 'area' ? icons.people : icons.locate)}
    <span
      ><span class="suggestion-name">${place.name}</span>
      <span class="muted small">${[kind, place.detail].filter(Boolean).join(' · ')}</span></span
    >
  </li>`;
}

/* eslint-enable lit-a11y/click-events-have-key-events */

/** A center needs no word for what it is: all of this is about centers. */
function kindWords({ kind }: FoundPlace, words: LocatorScene['words']): string {
  return kind === 'area' ? words.say('kindArea') : kind === 'address' ? words.say('kindAddress') : '';
}

function locateView({ words, locating, locate }: LocatorScene): TemplateResult {
  const isRunning = locating === 'running';
  return html`<div class="locate">
    ${button({
      label: words.say(isRunning ? 'locating' : 'locate'),
      icon: icons.locate,
      look: 'primary',
      id: 'locate',
      progress: isRunning ? 'busy' : 'idle',
      onClick: locate,
    })}
    <p class="hint small">${words.say('locateHint')}</p>
  </div>`;
}

/** Where distances are measured from, or why they cannot be. */
function hereView({ words, query, around, locating, change }: LocatorScene): unknown {
  if (locating === 'denied' || locating === 'unavailable') {
    return notice({ kind: 'info', title: words.say(locating), role: 'status' });
  }
  const { here } = query;
  if (!here) return nothing;
  const place = here.name
    ? words.say('sortedFrom', { place: here.name })
    : around
      ? words.say('locatedIn', { area: around.name })
      : words.say('located');
  const isRough = here.accuracy !== undefined && here.accuracy > 500;
  return html`<div class="here" part="here">
    ${icon(icons.locate)}
    <p>
      ${place}${isRough ? html` <span class="muted">${words.say('locatedRoughly', { metres: formatDistance(here.accuracy, words.locale) })}</span>` : nothing}
    </p>
    ${button({ label: words.say('forgetPlace'), look: 'quiet', onClick: () => change({ here: undefined }) })}
  </div>`;
}
