/** The end of a lease as a calendar file (RFC 5545), with reminders. Holds no code and no name: calendars are shared. */
import type { ClaimReceipt } from '@doorstep/contract';

export interface CalendarEntryOptions {
  readonly id: string;
  /** RFC 3339. */
  readonly at: string;
  readonly title: string;
  readonly note: string;
}

function calendarEntry({ id, at, title, note }: CalendarEntryOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doorstep//Wish wall//EN',
    'BEGIN:VEVENT',
    `UID:${id}@doorstep`,
    `DTSTAMP:${stamp(Date.now())}`,
    `DTSTART:${stamp(Date.parse(at))}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT3H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

export function calendarAddress(receipt: Pick<ClaimReceipt, 'id' | 'expiresAt'>, title: string, note: string): string {
  const entry = calendarEntry({ id: receipt.id, at: receipt.expiresAt, title, note });
  return URL.createObjectURL(new Blob([entry], { type: 'text/calendar' }));
}

function stamp(moment: number): string {
  return new Date(moment).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** 75 octets a line, and no character cut in two. */
function folded(line: string): string[] {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > 74) {
      lines.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += bytes;
  }
  return [...lines, part];
}
