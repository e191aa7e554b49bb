/** The whole locator: search, what narrows down, then the list with the map beside it, or the page of one center. */
import { button, icons } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { listView } from './list-view.js';
import type { Fold } from './locator-flow.js';
import { chosenFilters } from './locator-query.js';
import type { FoundParts, LocatorScene } from './locator-scene.js';
import { searchView } from './search-view.js';

export function locatorView(scene: LocatorScene, parts: FoundParts, hasMap: boolean): TemplateResult {
  const { words, flow } = scene;
  const isMapShown = hasMap && flow.map === 'shown';
  const mapToggle = hasMap
    ? button({
        label: words.say(isMapShown ? 'hideMap' : 'showMap'),
        icon: icons.mapPin,
        id: 'map-toggle',
        expanded: `${isMapShown}`,
        controls: isMapShown ? 'map' : undefined,
        onClick: flow.toggleMap,
      })
    : nothing;
  return html`<div class="panel locator" part="locator">
    ${
      flow.center === undefined
        ? html`<h2 class="title" part="title">${words.say('title')}</h2>
            ${searchView(scene, parts)} ${narrowingView(scene, parts)}`
        : nothing
    }
    <div class="body ${isMapShown ? 'with-map' : ''}">
      <div class="results-pane">
        ${
          flow.center === undefined
            ? html`${listView(scene, parts, mapToggle)} ${parts.figures}`
            : parts.page?.(mapToggle)
        }
      </div>
      ${isMapShown ? html`<div class="map-pane no-print" part="map-pane">${parts.map}</div>` : nothing}
    </div>
  </div>`;
}

/** Two ways to fewer centers, of which one is open at a time: the areas to drill down, and the filters. */
function narrowingView({ words, flow }: LocatorScene, { fold, hasAreas, areasLabel }: FoundParts): TemplateResult {
  const count = chosenFilters(flow.query).length;
  const toggle = (name: Exclude<Fold, undefined>, label: string): TemplateResult =>
    button({
      label,
      id: `${name}-toggle`,
      icon: icons.chevronDown,
      expanded: `${flow.fold === name}`,
      controls: flow.fold === name ? 'fold' : undefined,
      onClick: () => flow.toggleFold(name),
    });
  return html`<div class="narrowing no-print" part="narrowing">
    <div class="buttons">
      ${hasAreas === 'no' ? nothing : toggle('areas', areasLabel ?? words.say('areas'))}
      ${toggle('filters', count > 0 ? words.say('filtersChosen', { count }) : words.say('filters'))}
    </div>
    ${flow.fold ? html`<div class="fold" id="fold">${fold}</div>` : nothing}
  </div>`;
}
