/** The list: how many fit, each center in a few lines, and the way on. Complete without any map. */
import { directionTo, type Center } from '@doorstep/contract';
import { button, emptyState, icon, icons, notice, safeUrl, showMore } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chosenFilters } from './finding/locator-query.js';
import type { FoundCenter } from './finding/find-centers.js';
import { filterName } from './filter-name.js';
import { formatDistance, telephone, walkWords, type LocatorScene } from './locator-scene.js';

/** How many facilities a row names; its page names all. */
const mostFacilities = 4;

export function listView(scene: LocatorScene, mapToggle: unknown): TemplateResult {
  const { words, finding, rest, retry, core } = scene;
  const shown = finding.centers.length;
  return html`<div class="results" part="results">
    <div class="results-head">
      <p class="total" part="count" id="count" tabindex="-1">${countWords(scene)}</p>
      ${mapToggle}
    </div>
    ${rest === 'failed' ? notice({ kind: 'warning', title: words.say('partial'), body: button({ label: core.say('retry'), onClick: retry }) }) : nothing}
    ${
      shown === 0
        ? nothingView(scene)
        : html`<ol class="list" part="list" aria-labelledby="count">
            ${repeat(
              finding.centers,
              ({ center }) => center.id,
              (found) => rowView(found, scene),
            )}
          </ol>`
    }
    ${
      finding.count > shown && shown > 0
        ? showMore({
            label: core.say('showMore'),
            count: words.say('showing', { shown, count: finding.count }),
            rest: 'some',
            onMore: scene.showMore,
          })
        : nothing
    }
    ${rest === 'loading' ? html`<p class="muted small">${words.say('loadingRest')}</p>` : nothing}
  </div>`;
}

export function countWords({ words, finding, total, query, minutes }: LocatorScene): string {
  const { count, near } = finding;
  if (near !== undefined && near > 0) return words.say('countNear', { count: near, minutes });
  const isAll = count === total && query.text === '' && query.area === undefined && chosenFilters(query).length === 0;
  return isAll ? words.say('count', { count }) : words.say('countOf', { count, total });
}

function rowView(found: FoundCenter, scene: LocatorScene): TemplateResult {
  const { words, statusOf, linkTo, open, facets } = scene;
  const { center } = found;
  const status = statusOf(center);
  const facilities = center.facilities
    .slice(0, mostFacilities)
    .map((code) => facets?.facilities.find((facet) => facet.code === code)?.name ?? code);
  return html`<li class="row" part="row" data-id=${center.id}>
    <h3 class="row-name">
      <a
        part="row-link"
        href=${linkTo(center.id)}
        @click=${(event: MouseEvent) => followInPlace(event, () => open(center.id))}
        >${center.name}</a
      >
    </h3>
    <p class="status ${status.look}" part="status status-${status.look}">
      ${icon(icons.clock)}<span>${status.words}</span>
    </p>
    ${wayView(found, scene)}
    <div class="row-more">
      ${center.address ? html`<p class="address">${center.address}</p>` : nothing}
      ${facilities.length > 0 ? html`<p class="muted small">${facilities.join(' · ')}</p>` : nothing}
      ${phoneView(center, words)}
    </div>
  </li>`;
}

function wayView(found: FoundCenter, { words, query }: LocatorScene): unknown {
  const { center, distance } = found;
  if (!query.here) return nothing;
  if (distance === undefined || !center.position) return html`<p class="muted">${words.say('noPosition')}</p>`;
  const parts = [
    formatDistance(distance, words.locale),
    distance > 30 ? words.say(directionTo(query.here.position, center.position)) : '',
  ];
  return html`<p class="way" part="way">
    <strong class="whole">${walkWords(found, words)}</strong>
    <span class="muted">${parts.filter(Boolean).join(' · ')}</span>
  </p>`;
}

function phoneView({ phones }: Pick<Center, 'phones'>, words: LocatorScene['words']): unknown {
  const [first] = phones;
  const href = first && safeUrl(telephone(first));
  if (!href) return nothing;
  return html`<p>
    <a class="phone" part="phone" href=${href}
      >${icon(icons.phone)}<span class="visually-hidden">${words.say('callCenter', { phone: '' })}</span
      ><span class="whole">${first}</span></a
    >
  </p>`;
}

function nothingView(scene: LocatorScene): TemplateResult {
  const { words, without, clear, change, query, total } = scene;
  if (total === 0) return emptyState({ title: words.say('noCenters'), icon: icons.mapPin });
  const name = without && filterName(without.filter, scene);
  return emptyState({
    title: words.say('nothing'),
    icon: icons.search,
    body:
      without && name ? words.say('nothingHint', { filter: name, count: without.count }) : words.say('nothingHintBare'),
    action: html`<div class="buttons">
      ${without && name ? button({ label: words.say('without', { filter: name }), onClick: () => change({ [without.filter]: '' }) }) : nothing}
      ${query.text !== '' || chosenFilters(query).length > 0 || query.area !== undefined ? button({ label: words.say('clear'), onClick: clear }) : nothing}
    </div>`,
  });
}

/** In this widget on a plain click; in a new tab or window when a person asks the browser for that. */
function followInPlace(event: MouseEvent, follow: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}
