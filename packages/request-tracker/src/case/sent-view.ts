/** What the resident sent, to read again, folded away. */
import type { RequestView } from '@doorstep/contract';
import { details } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sayTime, type CaseSpeech } from './case-words.js';
import { photosView } from './photos-view.js';

export function sentView(speech: CaseSpeech, view: RequestView): TemplateResult {
  const { words } = speech;
  const rows: readonly (readonly [string, unknown])[] = [
    [words.say('sentOn'), sayTime(speech, view.receivedAt)],
    [words.say('sentCategory'), view.category.name],
    [
      words.say('sentWords'),
      view.subject ? html`<strong>${view.subject}</strong><br />${view.description}` : view.description,
    ],
    ...view.answers.map(({ label, value }) => [label, value] as const),
    [words.say('sentPlace'), placeOf(view)],
    [words.say('sentCenter'), view.center?.name],
    [words.say('sentVisibility'), words.say(view.visibility === 'public' ? 'sentPublic' : 'sentPrivate')],
    [words.say('sentContact'), words.say(view.hasContact ? 'sentContactHeld' : 'sentContactNone')],
  ];
  return html`<section class="sent" part="sent">
    ${view.supporters > 0 ? html`<p>${words.say('supporters', { count: view.supporters })}</p>` : nothing}
    ${details({
      summary: words.say('sent'),
      body: html`<dl class="rows">
          ${rows.map(([label, value]) =>
            value === undefined || value === ''
              ? nothing
              : html`<div class="row">
                  <dt dir="auto">${label}</dt>
                  <dd class="written" dir="auto">${value}</dd>
                </div>`,
          )}
        </dl>
        ${photosView(speech, view.photos)}`,
    })}
  </section>`;
}

function placeOf({ location }: RequestView): string | undefined {
  if (location?.address) return location.address;
  if (!location?.position) return undefined;
  const { latitude, longitude } = location.position;
  return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}
