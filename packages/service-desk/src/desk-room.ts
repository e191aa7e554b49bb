/** What every page of the desk is given by the element it stands in. */
import type { Backend, ClientProblem } from '@doorstep/client';
import type { Desk } from '@doorstep/client/desk';
import type { StaffColleague } from '@doorstep/contract';
import { formatMoment, formatSpan, type CoreWords, type Words } from '@doorstep/core';
import type { ReactiveControllerHost } from 'lit';
import type { DeskPlace } from './desk-place.js';
import type { ServiceDeskMessages } from './service-desk-messages.js';

export type DeskWords = Words<ServiceDeskMessages>;

export interface DeskRoom {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly words: DeskWords;
  readonly core: CoreWords;
  /** For what everybody may ask: names, photos. */
  backend(): Backend | undefined;
  /** Only while somebody is signed in. */
  desk(): Desk | undefined;
  me(): StaffColleague | undefined;
  colleagues(): readonly StaffColleague[];
  timeZone(): string | undefined;
  go(place: DeskPlace): void;
  announce(words: string): void;
  /** After what was asked for is on screen. */
  updated(): Promise<unknown>;
  problemWords(problem: ClientProblem): string;
  /** Ends the session on this side if the backend says so, and tells the page. */
  onProblem(problem: ClientProblem): void;
}

export function moment(room: DeskRoom, at: string): string {
  return formatMoment(at, { locale: room.words.locale, timeZone: room.timeZone() });
}

export function span(room: DeskRoom, milliseconds: number): string {
  return formatSpan(milliseconds, room.words.locale);
}

/** A colleague by name; somebody who has left is known by nothing but their id. */
export function colleagueName(room: DeskRoom, id: string | null): string {
  if (id === null) return room.words.say('nobody');
  const found = room.colleagues().find((one) => one.id === id);
  if (found && id === room.me()?.id) return room.words.say('meBy', { name: found.name });
  return found?.name ?? id;
}
