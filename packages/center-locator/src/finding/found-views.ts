/** What finding adds to the list: where distances are measured from, how far it is, what to do when nothing fits, and what is missing. */
import { directionTo } from '@doorstep/contract';
import { button, emptyState, icon, icons, notice } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenFilters, isPlain } from '../locator-query.js';
import { filterName } from './filter-name.js';
import type { FoundCenter } from './find-centers.js';
import { formatDistance, walkWords, type FindingScene } from './finding-scene.js';

export function countWords({ words, more, finding, total, query, minutes }: Omit<FindingScene, 'count'>): string {
  const { count, near } = finding;
  if (near !== undefined && near > 0) return more.say('countNear', { count: near, minutes });
  return isPlain({ ...query, here: undefined })
    ? words.say('count', { count: total })
    : more.say('countOf', { count, total });
}

/** Where distances are measured from, or why they cannot be. */
export function hereView({ more, query, around, flow, change }: FindingScene): unknown {
  const { locating } = flow;
  if (locating === 'denied' || locating === 'unavailable') {
    return notice({ kind: 'info', title: more.say(locating), role: 'status' });
  }
  const { here } = query;
  if (!here) return nothing;
  const place = here.name
    ? more.say('sortedFrom', { place: here.name })
    : around
      ? more.say('locatedIn', { area: around.name })
      : more.say('located');
  const isRough = here.accuracy !== undefined && here.accuracy > 500;
  return html`<div class="here no-print" part="here">
    ${icon(icons.locate)}
    <p>
      ${place}${isRough ? html` <span class="muted">${more.say('locatedRoughly', { metres: formatDistance(here.accuracy, more.locale) })}</span>` : nothing}
    </p>
    ${button({ label: more.say('forgetPlace'), look: 'quiet', onClick: () => change({ here: undefined }) })}
  </div>`;
}

export function wayView(found: FoundCenter, { more, query }: FindingScene): unknown {
  const { center, distance } = found;
  if (!query.here) return nothing;
  if (distance === undefined || !center.position) return html`<p class="muted">${more.say('noPosition')}</p>`;
  const [first, ...others] = [
    walkWords(found, more),
    formatDistance(distance, more.locale),
    distance > 30 ? more.say(directionTo(query.here.position, center.position)) : '',
  ].filter(Boolean);
  return html`<p class="way" part="way">
    <strong class="whole">${first}</strong> <span class="muted">${others.join(' · ')}</span>
  </p>`;
}

export function nothingView(scene: FindingScene): TemplateResult {
  if (scene.total === 0) return emptyState({ title: scene.words.say('noCenters'), icon: icons.mapPin });
  const { more, without, clear, change, query } = scene;
  const name = without && filterName(without.filter, scene);
  return emptyState({
    title: more.say('nothing'),
    icon: icons.search,
    body:
      without && name ? more.say('nothingHint', { filter: name, count: without.count }) : more.say('nothingHintBare'),
    action: html`<div class="buttons">
      ${without && name ? button({ label: more.say('without', { filter: name }), onClick: () => change({ [without.filter]: '' }) }) : nothing}
      ${query.text !== '' || chosenFilters(query).length > 0 || query.area !== undefined ? button({ label: more.say('clear'), onClick: clear }) : nothing}
    </div>`,
  });
}

/** What of the list is not there. */
export function moreView({ more, core, rest, retry }: FindingScene): TemplateResult {
  return html`${rest === 'loading' ? html`<p class="muted small">${more.say('loadingRest')}</p>` : nothing}
  ${rest === 'failed' ? notice({ kind: 'warning', title: more.say('partial'), body: button({ label: core.say('retry'), onClick: retry }) }) : nothing}`;
}
