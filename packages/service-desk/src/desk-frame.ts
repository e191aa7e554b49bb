/** What stands around every page of the desk: where one can go, who is signed in, the way out. */
import type { StaffColleague } from '@doorstep/contract';
import { button } from '@doorstep/core';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, type DeskView } from './desk-place.js';
import type { DeskRoom } from './desk-room.js';

export interface DeskFrameOptions {
  readonly room: DeskRoom;
  readonly view: DeskView;
  readonly member: StaffColleague;
  readonly onSignOut: () => void;
  readonly onShortcuts: () => void;
  readonly page: unknown;
  readonly shortcuts: unknown;
}

const pages = ['morning', 'queue', 'notices', 'wishes', 'counter'] as const;

export function deskFrame({ room, view, member, page, shortcuts, ...options }: DeskFrameOptions): TemplateResult {
  const { words } = room;
  const current = (one: DeskView) =>
    one === view ||
    (one === 'queue' && view === 'case') ||
    (one === 'notices' && view === 'notice') ||
    (one === 'wishes' && view === 'wish');
  return html`<div class="desk">
    <div class="desk-head no-print">
      <nav part="nav" aria-label=${words.say('navigation')}>
        <ul class="nav">
          ${pages.map(
            (one) =>
              html`<li>
                <a href=${addressOf({ view: one })} aria-current=${current(one) ? 'page' : nothing}
                  >${words.say(`nav_${one}`)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <div class="who">
        <p><strong>${member.name}</strong> <span class="muted">${words.say(`role_${member.role}`)}</span></p>
        <div class="buttons">
          <span class="for-keys"
            >${button({ label: words.say('shortcuts'), look: 'quiet', onClick: options.onShortcuts })}</span
          >
          ${button({ label: words.say('signOut'), look: 'quiet', onClick: options.onSignOut })}
        </div>
      </div>
    </div>
    ${page} ${shortcuts}
  </div>`;
}
