/** What is known about a case at a glance: the promise, who has it, where it is, how to reach its holder. */
import type { StaffRequestView } from '@doorstep/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { colleagueName, moment, type DeskRoom } from '../desk-room.js';

export function caseFacts(view: StaffRequestView, room: DeskRoom): TemplateResult {
  const { words } = room;
  return html`<section aria-labelledby="case-promise">
      <h3 id="case-promise">${words.say('promise')}</h3>
      <dl class="pairs">${promiseFacts(view, room)}</dl>
    </section>
    <section aria-labelledby="case-facts">
      <h3 id="case-facts">${words.say('facts')}</h3>
      <dl class="pairs">
        ${fact(words.say('assignee'), colleagueName(room, view.assignee))}
        ${fact(words.say('center'), view.center?.name ?? words.say('noCenter'))} ${place(view, room)}
        ${fact(words.say('received'), moment(room, view.receivedAt))}
        ${fact(words.say('visibility'), words.say(`visibility_${view.visibility}`))}
        ${view.supporters > 0 ? fact(words.say('supporters'), String(view.supporters)) : nothing}
        ${view.round > 1 ? fact(words.say('round'), String(view.round)) : nothing} ${contact(view, room)}
      </dl>
    </section>`;
}

function promiseFacts({ promise, rating, escalation }: StaffRequestView, room: DeskRoom): unknown {
  const { words } = room;
  const at = (label: string, moments: string | null) =>
    moments === null ? nothing : fact(label, moment(room, moments));
  return html`${at(words.say('respondBy'), promise.respondBy)} ${at(words.say('respondedAt'), promise.respondedAt)}
  ${at(words.say('resolveBy'), promise.resolveBy)} ${at(words.say('resolvedAt'), promise.resolvedAt)}
  ${at(words.say('pausedSince'), promise.pausedSince)}
  ${
    rating?.given
      ? fact(
          words.say('rating'),
          [
            words.say(`solved_${rating.given.solved}`),
            rating.given.satisfaction === null ? '' : words.say('satisfaction', { count: rating.given.satisfaction }),
          ]
            .filter(Boolean)
            .join(' · '),
        )
      : nothing
  }
  ${escalation ? fact(words.say('escalation'), escalation.text ?? words.say('escalationLevel', { level: escalation.level })) : nothing}`;
}

function place({ location }: StaffRequestView, { words }: DeskRoom): unknown {
  if (!location) return nothing;
  const { address, position } = location;
  const point = position && `${position.latitude.toFixed(5)}, ${position.longitude.toFixed(5)}`;
  return fact(words.say('place'), [address, point].filter(Boolean).join(' · '));
}

function contact({ contact: known, hasContact }: StaffRequestView, { words }: DeskRoom): unknown {
  if (!hasContact) return fact(words.say('contact'), words.say('contactNone'));
  if (!known) return fact(words.say('contact'), words.say('contactHidden'));
  const ways = [known.name, known.phone, known.email].filter(Boolean).join(' · ');
  return html`${fact(words.say('contact'), ways)}
    <dd class="small muted">${words.say('contactNoted')}</dd>`;
}

function fact(label: string, value: string): TemplateResult {
  return html`<dt>${label}</dt>
    <dd>${value}</dd>`;
}
