/** The whole locator: search, what narrows down, then the list with the map beside it, or the page of one center. */
import { html, nothing, type TemplateResult } from 'lit';
import { listView } from './list-view.js';
import type { LocatorScene } from './locator-scene.js';
import { searchView } from './search-view.js';

export interface LocatorPanes {
  /** The page of the center that is open. */
  readonly page: unknown;
  readonly narrowing: unknown;
  readonly mapToggle: unknown;
  /** After the list in the order of reading, whatever side it is shown on. */
  readonly map: unknown;
  readonly mapState: 'shown' | 'hidden';
  /** Figures of the areas. */
  readonly figures: unknown;
}

export function locatorView(
  scene: LocatorScene,
  { page, narrowing, mapToggle, map, mapState, figures }: LocatorPanes,
): TemplateResult {
  return html`<div class="panel locator" part="locator">
    ${
      page
        ? nothing
        : html`<h2 class="title" part="title">${scene.words.say('title')}</h2>
            ${searchView(scene)} ${narrowing}`
    }
    <div class="body ${mapState === 'shown' ? 'with-map' : ''}">
      <div class="results-pane">
        ${
          page
            ? html`${page}
                <div class="page-foot">${mapToggle}</div>`
            : html`${listView(scene, mapToggle)} ${figures}`
        }
      </div>
      ${mapState === 'shown' ? html`<div class="map-pane" part="map-pane">${map}</div>` : nothing}
    </div>
  </div>`;
}
