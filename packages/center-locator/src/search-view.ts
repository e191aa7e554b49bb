/** The search field (an ARIA combobox once there are suggestions), and the button that asks the device where it is. */
import { button, icon, icons, live } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { suggestionsId, type FoundParts, type LocatorScene } from './locator-scene.js';

export function searchView(scene: LocatorScene, parts: FoundParts): TemplateResult {
  // Browsers tell only pages that came over a safe line.
  const canLocate = isSecureContext && 'geolocation' in navigator;
  return html`<div class="search no-print" role="search" part="search">
      ${comboboxView(scene, parts)} ${canLocate ? locateView(scene) : nothing}
    </div>
    ${parts.here}`;
}

function comboboxView({ words, flow }: LocatorScene, { suggest }: FoundParts): TemplateResult {
  const isOpen = suggest?.list === 'open';
  return html`<div class="field" part="field">
    <label class="label" part="label" id="search-label" for="search">${words.say('searchLabel')}</label>
    <p class="hint" part="hint" id="search-hint">${words.say('searchHint')}</p>
    <div class="combobox">
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
        aria-expanded=${`${isOpen}`}
        aria-controls=${isOpen ? suggestionsId : nothing}
        aria-activedescendant=${suggest?.active ?? nothing}
        .value=${live(flow.typed)}
        @input=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          suggest?.onInput(value);
          flow.change({ text: value });
        }}
        @keydown=${suggest?.onKey}
        @blur=${suggest?.onLeave}
      />
      ${icon(icons.search)} ${suggest?.view}
    </div>
  </div>`;
}

function locateView({ words, flow }: LocatorScene): TemplateResult {
  const isRunning = flow.locating === 'running';
  return html`<div class="locate">
    ${button({
      label: words.say(isRunning ? 'locating' : 'locate'),
      icon: icons.locate,
      look: 'primary',
      id: 'locate',
      progress: isRunning ? 'busy' : 'idle',
      onClick: () => void flow.locate(),
    })}
    <p class="hint small">${words.say('locateHint')}</p>
  </div>`;
}
