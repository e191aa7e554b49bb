/** When a center is open and who is there: the week, closures that are planned, duty, and what goes on today. */
import type { Activity, Center } from '@doorstep/contract';
import { formatMoment, icon, icons } from '@doorstep/core';
import { html, nothing } from 'lit';
import type { CenterScene } from './center-page.js';
import { section } from './center-parts.js';
import { weekHours } from './week-hours.js';

export function hoursView({ center, words, scene }: CenterScene): unknown {
  const known = scene.stock.book.read(center);
  if (!known) return section(words.say('hours'), html`<p class="muted">${words.say('hoursUnknown')}</p>`);
  const [today] = weekHours(known, scene.now, words);
  const isElsewhere = new Intl.DateTimeFormat().resolvedOptions().timeZone !== center.timeZone;
  return section(
    words.say('hours'),
    html`<table class="hours" part="hours">
        <tbody>
          ${weekHours(known, scene.now, words).map(
            ({ day, name, hours, reason }) =>
              html`<tr class=${day === today?.day ? 'today' : ''} aria-current=${day === today?.day ? 'date' : nothing}>
                <th scope="row">${name}</th>
                <td>${hours}${reason ? html` <span class="muted">${reason}</span>` : nothing}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${isElsewhere ? html`<p class="muted small">${words.say('hoursZone', { zone: center.timeZone })}</p>` : nothing}`,
  );
}

export function closuresView({ center, words, scene }: CenterScene): unknown {
  const today = new Date(scene.now).toISOString().slice(0, 10);
  const planned = center.closures.filter(({ to }) => to >= today);
  if (planned.length === 0) return nothing;
  return section(
    words.say('closures'),
    html`<ul class="bare">
      ${planned.map(({ from, to, reason, openingHours }) => {
        const span =
          from === to
            ? dayWords(from, words.locale)
            : words.say('closureSpan', { from: dayWords(from, words.locale), to: dayWords(to, words.locale) });
        return html`<li>
          <strong>${span}</strong
          >${openingHours ? html` ${openingHours}` : nothing}${reason ? html`<br />${reason}` : nothing}
        </li>`;
      })}
    </ul>`,
  );
}

export function dutyView({ center, words, scene }: CenterScene): unknown {
  if (center.duty.length === 0) return nothing;
  const here = center.duty.filter(({ from, to }) => Date.parse(from) <= scene.now && Date.parse(to) > scene.now);
  const [next] = center.duty
    .filter(({ from }) => Date.parse(from) > scene.now)
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
  return section(
    words.say('onDuty'),
    here.length === 0
      ? html`<p class="muted">${words.say('nobodyOnDuty')}</p>
          ${next ? html`<p class="muted">${words.say('dutyNext', { name: next.name, time: formatMoment(next.from, { locale: words.locale, ...zoneOf(center) }) })}</p>` : nothing}`
      : html`<ul class="bare">
          ${here.map(
            ({ name, role, to }) =>
              html`<li class="duty">
                ${icon(icons.people)}<span
                  ><strong>${name}</strong>
                  <span class="muted"
                    >${role} · ${words.say('dutyUntil', { time: timeWords(to, center, words.locale) })}</span
                  ></span
                >
              </li>`,
          )}
        </ul>`,
  );
}

export function activitiesView({ center, words, scene }: CenterScene, activities: readonly Activity[]): unknown {
  const day = (moment: string | number): string => new Date(moment).toLocaleDateString('en-CA', zoneOf(center));
  const todays = activities.filter(({ from, cancelled }) => !cancelled && day(from) === day(scene.now));
  if (todays.length === 0) return nothing;
  return section(
    words.say('activities'),
    html`<ul class="bare">
      ${todays.map(({ title, from, to }) => html`<li><strong class="whole">${timeWords(from, center, words.locale)}–${timeWords(to, center, words.locale)}</strong> ${title}</li>`)}
    </ul>`,
  );
}

function timeWords(moment: string, center: Center, locale: string): string {
  const style = { ...zoneOf(center), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, style).format(Date.parse(moment));
}

function dayWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

/** A zone that this browser does not know must not cost the person the time of day. */
function zoneOf({ timeZone }: Center): { timeZone?: string } {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
