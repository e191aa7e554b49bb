/** What somebody does with a center they found: go there, send it to somebody, print it, say that it is wrong. */
import { positionFault } from '@doorstep/contract';
import { button, details, icons, linkButton } from '@doorstep/core';
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

export function actionsView(shown: CenterScene): TemplateResult {
  const { center, words, backendUrl } = shown;
  const report = new URLSearchParams({ w: 'request-form', kind: 'grumble', center: center.id });
  return html`<div class="actions no-print">
    ${directionsView(shown)}
    <div class="buttons">
      ${button({ label: words.say('share'), icon: icons.copy, onClick: (event) => void share(event, shown) })}
      ${button({ label: words.say('print'), icon: icons.printer, onClick: () => print() })}
      ${backendUrl ? linkButton({ label: words.say('report'), about: words.say('about', { name: center.name }), look: 'quiet', href: `${backendUrl}/form?${report}` }) : nothing}
    </div>
    <p class="small" role="status" id="share-answer"></p>
  </div>`;
}

function directionsView({ center, words }: CenterScene): unknown {
  const { position, name } = center;
  if (!position || positionFault(position)) return nothing;
  return details({
    summary: words.say('directions'),
    body: html`<p class="muted small">${words.say('directionsHint')}</p>
      <ul class="bare apps" part="directions">
        ${mapApps(position, name).map(
          // These addresses are made here, of numbers and an encoded name; geo: is none that a backend may send.
          ({ id, href }) =>
            html`<li>
              <a class="button" href=${href} target="_blank" rel="noopener noreferrer">${words.say(appNames[id])}</a>
            </li>`,
        )}
      </ul>`,
  });
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
