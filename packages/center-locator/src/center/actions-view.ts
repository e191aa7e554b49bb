/** What somebody does with a center they found: go there, send it to somebody, print it, say that it is wrong. */
import { positionFault } from '@doorstep/contract';
import { button, icons, linkButton } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CenterScene } from './center-page.js';
import { mapApps, type MapApp } from './map-apps.js';

const appNames = {
  device: 'mapDevice',
  apple: 'mapApple',
  google: 'mapGoogle',
  amap: 'mapAmap',
  baidu: 'mapBaidu',
  osm: 'mapOsm',
} as const satisfies Record<MapApp['id'], string>;

/** The apps to go there with: folded away until somebody wants to go. */
export interface DirectionsFold {
  readonly state: 'open' | 'closed';
  readonly onToggle: () => void;
}

export function actionsView(shown: CenterScene, directions: DirectionsFold, mapToggle: unknown): TemplateResult {
  const { center, words, backendUrl } = shown;
  const canGo = center.position && !positionFault(center.position);
  const isOpen = canGo && directions.state === 'open';
  const report = new URLSearchParams({ w: 'request-form', kind: 'grumble', center: center.id });
  return html`<div class="actions no-print">
    <div class="buttons">
      ${
        canGo
          ? button({
              label: words.say('directions'),
              icon: icons.mapPin,
              look: 'primary',
              expanded: isOpen ? 'true' : 'false',
              controls: isOpen ? 'directions' : undefined,
              onClick: directions.onToggle,
            })
          : nothing
      }
      ${mapToggle}
      ${button({ label: words.say('share'), icon: icons.copy, onClick: (event) => void share(event, shown) })}
      ${button({ label: words.say('print'), icon: icons.printer, onClick: () => print() })}
      ${backendUrl ? linkButton({ label: words.say('report'), about: words.say('about', { name: center.name }), look: 'quiet', href: `${backendUrl}/form?${report}` }) : nothing}
    </div>
    ${isOpen ? directionsView(shown) : nothing}
    <p class="small" role="status" id="share-answer"></p>
  </div>`;
}

function directionsView({ center, words }: CenterScene): unknown {
  const { position, name } = center;
  if (!position) return nothing;
  return html`<div class="directions" id="directions">
    <p class="muted small">${words.say('directionsHint')}</p>
    <ul class="bare apps" part="directions">
      ${mapApps(position, name).map(
        // These addresses are made here, of numbers and an encoded name; geo: is none that a backend may send.
        ({ id, href }) =>
          html`<li>
            <a class="button" href=${href} target="_blank" rel="noopener noreferrer">${words.say(appNames[id])}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

async function share(event: MouseEvent, { center, words, scene }: CenterScene): Promise<void> {
  const url = scene.linkTo(center.id);
  const answer = (event.currentTarget as Element).closest('.actions')?.querySelector('#share-answer');
  try {
    const { share: sheet } = navigator as Partial<Navigator>;
    if (sheet) {
      await sheet.call(navigator, { title: center.name, text: center.address ?? '', url });
      return;
    }
    await navigator.clipboard.writeText(url);
    if (answer) answer.textContent = words.say('copied');
  } catch (error) {
    // Closing the sheet is no failure; where nothing may be copied, the link can still be read.
    if (answer && !(error instanceof DOMException && error.name === 'AbortError'))
      answer.textContent = words.say('copyLink', { link: url });
  }
}
