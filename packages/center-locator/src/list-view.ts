/** The list: how many there are, each center in a few lines. Complete without any map. */
import type { Center } from '@doorstep/contract';
import { button, icon, icons, safeUrl } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FoundCenter } from './finding/find-centers.js';
import type { StatusWords } from './hours/status-words.js';
import { telephone, type FoundParts, type LocatorScene } from './locator-scene.js';

/** How many facilities a row names; its page names all. */
const mostFacilities = 4;

export function listView(scene: LocatorScene, parts: FoundParts, mapToggle: unknown): TemplateResult {
  const { centers, count, total, fits, words, core, flow } = scene;
  const shown = centers.length;
  const row = (found: FoundCenter): TemplateResult => rowView(found, scene, parts);
  const rows = parts.inOrder?.(centers, row) ?? centers.map(row);
  return html`<div class="results" part="results">
    <div class="results-head">
      <p class="total" part="count" id="count" tabindex="-1">${count}</p>
      ${total > 0 ? mapToggle : nothing}
    </div>
    ${
      shown > 0
        ? html`<ol class="list" part="list" aria-labelledby="count">
            ${rows}
          </ol>`
        : parts.nothing
    }
    ${
      fits > shown && shown > 0
        ? html`<div class="show-more buttons">
            ${button({ label: core.say('showMore'), onClick: flow.showMore })}
            <p class="muted small" role="status">${words.say('showing', { shown, count: fits })}</p>
          </div>`
        : nothing
    }
    ${parts.more}
  </div>`;
}

function rowView({ center, ...found }: FoundCenter, scene: LocatorScene, { way }: FoundParts): TemplateResult {
  const { id, name, address } = center;
  const { statusOf, linkTo, flow, facets } = scene;
  const facilities = center.facilities
    .slice(0, mostFacilities)
    .map((code) => facets?.facilities.find((facet) => facet.code === code)?.name ?? code);
  return html`<li class="row" part="row" data-id=${id}>
    <h3 class="row-name">
      <a part="row-link" href=${linkTo(id)} @click=${(event: MouseEvent) => followInPlace(event, () => flow.open(id))}
        >${name}</a
      >
    </h3>
    ${statusView(statusOf(center))} ${way?.({ center, ...found })}
    <div class="row-more">
      ${address ? html`<p class="address">${address}</p>` : nothing}
      ${facilities.length > 0 ? html`<p class="muted small">${facilities.join(' · ')}</p>` : nothing}
      ${phoneView(center, scene)}
    </div>
  </li>`;
}

/** How it stands with the doors; an empty line while that is not known yet. */
export function statusView(status: StatusWords | undefined): TemplateResult {
  return html`<p class="status ${status?.look ?? ''}" part="status status-${status?.look ?? 'pending'}">
    ${status ? html`${icon(icons.clock)}<span>${status.words}</span>` : nothing}
  </p>`;
}

function phoneView({ phones: [first] }: Center, { words }: LocatorScene): unknown {
  const href = first && safeUrl(telephone(first));
  if (!href) return nothing;
  return html`<p>
    <a class="phone" part="phone" href=${href}
      >${icon(icons.phone)}<span class="visually-hidden">${words.say('callCenter', { phone: '' })}</span
      ><span class="whole">${first}</span></a
    >
  </p>`;
}

/** In this widget on a plain click; in a new tab or window when a person asks the browser for that. */
function followInPlace(event: MouseEvent, follow: () => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow();
}
