/** What a center is and has: its name and state, address and phones, services, facilities, photos. */
import type { Center, Facet } from '@doorstep/contract';
import { icon, icons, safeUrl } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { wayView } from '../finding/found-views.js';
import { statusView } from '../list-view.js';
import { telephone } from '../locator-scene.js';
import type { CenterScene } from './center-page.js';

/** Minutes within which something is done while a person waits. */
const fastMinutes = 10;

export function headView({ center, scene }: CenterScene): TemplateResult {
  const { statusOf, finding, areas } = scene;
  const found = finding.centers.find((one) => one.center.id === center.id);
  const way = found ? wayView(found, scene) : nothing;
  const around = center.areaId === null ? [] : (areas?.pathTo(center.areaId) ?? []);
  return html`<div class="page-head">
    <h2 class="title" part="title" id="center-name" tabindex="-1">${center.name}</h2>
    ${around.length > 0 ? html`<p class="muted small">${around.map(({ name }) => name).join(' › ')}</p>` : nothing}
    ${statusView(statusOf(center))} ${way}
  </div>`;
}

/** A part of the page with its heading; nothing where there is nothing to say. */
export function section(title: string, body: unknown): TemplateResult {
  return html`<section class="page-part" part="page-part">
    <h3>${title}</h3>
    ${body}
  </section>`;
}

export function contactView({ center, words }: CenterScene): unknown {
  const phones = center.phones.flatMap((number) => {
    const href = safeUrl(telephone(number));
    return href
      ? [
          html`<li>
            <a class="phone" part="phone" href=${href}>${icon(icons.phone)}<span class="whole">${number}</span></a>
          </li>`,
        ]
      : [];
  });
  const website = safeUrl(center.website);
  if (!center.address && phones.length === 0 && !website) return nothing;
  return section(
    words.say('address'),
    html`${center.address ? html`<p>${center.address}</p>` : nothing}
    ${
      phones.length > 0
        ? html`<ul class="bare" aria-label=${words.say('phone')}>
            ${phones}
          </ul>`
        : nothing
    }
    ${website ? html`<p><a href=${website} rel="noopener">${words.say('website')}</a></p>` : nothing}`,
  );
}

export function servicesView({ center, words }: CenterScene): unknown {
  if (center.services.length === 0) return nothing;
  const sorted = [...center.services].sort(
    (one, other) => (one.promiseMinutes ?? Infinity) - (other.promiseMinutes ?? Infinity),
  );
  return section(
    words.say('services'),
    html`${sorted.some(isFast) ? html`<p class="muted small">${words.say('fastHint', { minutes: fastMinutes })}</p>` : nothing}
      <ul class="bare services">
        ${sorted.map((service) => {
          const { name, promiseMinutes } = service;
          return html`<li class="service">
            <span>${name}${isFast(service) ? html` <span class="fast">${words.say('fast')}</span>` : nothing}</span>
            ${promiseMinutes === undefined ? nothing : html`<span class="muted whole">${words.say('within', { minutes: promiseMinutes })}</span>`}
          </li>`;
        })}
      </ul>`,
  );
}

function isFast({ promiseMinutes = Infinity }: Center['services'][number]): boolean {
  return promiseMinutes <= fastMinutes;
}

export function facilitiesView({ center, words, scene }: CenterScene): unknown {
  return chipsView(words.say('has'), center.facilities, scene.facets?.facilities);
}

/** Who finds the way in, and is understood. */
export function accessView({ center, words, scene }: CenterScene): unknown {
  const { facets } = scene;
  return html`${chipsView(words.say('access'), center.accessibility, facets?.accessibility)}
  ${chipsView(words.say('languages'), center.languages, facets?.languages)}`;
}

function chipsView(title: string, codes: readonly string[], facets: readonly Facet[] | undefined): unknown {
  if (codes.length === 0) return nothing;
  return section(
    title,
    html`<ul class="bare chips">
      ${codes.map((code) => html`<li class="chip" part="chip">${nameOf(code, facets)}</li>`)}
    </ul>`,
  );
}

/** A code that the backend has no word for is still better than nothing. */
function nameOf(code: string, facets: readonly Facet[] | undefined): string {
  return facets?.find((facet) => facet.code === code)?.name ?? code.replace(/[-_]+/g, ' ');
}

export function photosView({ center, words }: CenterScene): unknown {
  const photos = (center.photos ?? []).flatMap(({ url, width, height }) => {
    const source = safeUrl(url);
    return source ? [{ source, width, height }] : [];
  });
  if (photos.length === 0) return nothing;
  return html`<ul class="bare photos">
    ${photos.map(
      ({ source, width, height }, index) =>
        html`<li>
          <img
            part="photo"
            src=${source}
            width=${width ?? nothing}
            height=${height ?? nothing}
            loading="lazy"
            decoding="async"
            alt=${words.say('photo', { number: index + 1, name: center.name })}
          />
        </li>`,
    )}
  </ul>`;
}
