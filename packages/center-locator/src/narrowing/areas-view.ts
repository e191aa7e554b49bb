/** The grid to drill down: the path to the chosen area, and the areas right below it with how many centers each has. */
import type { Area } from '@doorstep/contract';
import { icon, icons, safeUrl } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FindingScene } from '../finding/finding-scene.js';
import { telephone } from '../locator-scene.js';

export function areasView(scene: FindingScene): unknown {
  const { areas, query } = scene;
  if (!areas) return nothing;
  const chosen = query.area === undefined ? undefined : areas.byId.get(query.area);
  // A city that is the one root says nothing: its districts do.
  const [root] = areas.roots;
  const isOneRoot = areas.roots.length === 1 && root !== undefined;
  const top = isOneRoot ? areas.childrenOf(root.id) : areas.roots;
  const below = chosen ? areas.childrenOf(chosen.id) : top;
  const path = chosen ? areas.pathTo(chosen.id).filter((area) => area !== root || !isOneRoot || area === chosen) : [];
  return html`<div class="areas" part="areas">
    ${chosen ? pathView(path, scene) : nothing} ${contactView(chosen, scene)}
    ${
      below.length > 0
        ? html`<ul class="area-list">
            ${below.map((area) => html`<li>${areaButton(area, scene)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

function pathView(path: readonly Area[], { more: words, change }: FindingScene): TemplateResult {
  return html`<nav aria-label=${words.say('areaPath')}>
    <ol class="path">
      <li>
        <button class="button quiet" type="button" @click=${() => change({ area: undefined })}>
          ${words.say('allAreas')}
        </button>
      </li>
      ${path.map(
        (area, index) =>
          html`<li>
            ${icon(icons.chevronEnd, 'directed')}
            ${
              index === path.length - 1
                ? html`<span class="path-end" aria-current="true">${area.name}</span>`
                : html`<button class="button quiet" type="button" @click=${() => change({ area: area.id })}>
                    ${area.name}
                  </button>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}

function areaButton({ id, name, figures }: Area, { more: words, change }: FindingScene): TemplateResult {
  return html`<button class="button area" part="area" type="button" @click=${() => change({ area: id })}>
    <span>${name}</span>
    ${figures ? html`<span class="muted small whole">${words.say('areaCount', { count: figures.centers })}</span>` : nothing}
  </button>`;
}

function contactView(area: Area | undefined, { more: words }: FindingScene): unknown {
  const { name, phone } = area?.contact ?? {};
  const href = phone && safeUrl(telephone(phone));
  if (!href) return nothing;
  return html`<p>
    <a class="phone" href=${href}
      >${icon(icons.phone)}${words.say('areaCall', { name: name ?? area?.name ?? '' })}
      <span class="whole">${phone}</span></a
    >
  </p>`;
}
