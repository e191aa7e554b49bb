/** What happened to a case, the newest first, with the photos that came with it. */
import type { StaffRequestView, TimelineEntry } from '@doorstep/contract';
import { safeUrl } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { moment, type DeskRoom } from '../desk-room.js';

export function historyList(view: StaffRequestView, room: DeskRoom): TemplateResult {
  return html`<section aria-labelledby="case-history">
    <h3 id="case-history">${room.words.say('history')}</h3>
    <ol class="history">
      ${[...view.timeline].reverse().map((entry) => historyEntry(entry, room))}
    </ol>
  </section>`;
}

export function historyEntry(entry: TimelineEntry, room: DeskRoom): TemplateResult {
  const { words } = room;
  const what =
    entry.kind === 'status' && entry.status ? words.say(`status_${entry.status}`) : words.say(`event_${entry.kind}`);
  return html`<li>
    <p class="entry-head">
      <strong>${what}</strong>
      <span class="small muted"
        >${entry.by === 'staff' && entry.office ? entry.office : words.say(`by_${entry.by}`)} ·
        ${moment(room, entry.at)}</span
      >
    </p>
    ${entry.text ? html`<p class="words">${entry.text}</p>` : nothing}
    ${entry.until ? html`<p>${words.say('untilMoment', { moment: moment(room, entry.until) })}</p>` : nothing}
    ${photoList(entry.photos ?? [], room)}
  </li>`;
}

export function photoList(list: StaffRequestView['photos'], { words }: DeskRoom): unknown {
  if (list.length === 0) return nothing;
  return html`<ul class="photos">
    ${list.map(({ url, width, height }, index) => {
      const address = safeUrl(url);
      const alt = words.say('photo', { number: index + 1 });
      return address
        ? html`<li>
            <a href=${address} target="_blank" rel="noopener"
              ><img src=${address} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy"
            /></a>
          </li>`
        : nothing;
    })}
  </ul>`;
}
