/** The promised moment as a calendar file (RFC 5545). Holds no code: calendars are shared more easily than receipts. */

export interface CalendarEntryOptions {
  /** Of the request, no secret: makes the entry the same one when it is added twice. */
  readonly id: string;
  /** RFC 3339. */
  readonly at: string;
  readonly title: string;
  readonly note: string;
}

export function calendarEntry({ id, at, title, note }: CalendarEntryOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doorstep//Request form//EN',
    'BEGIN:VEVENT',
    `UID:${id}@doorstep`,
    `DTSTAMP:${stamp(new Date())}`,
    `DTSTART:${stamp(new Date(at))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n') + '\r\n';
}

function stamp(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines hold at most 75 octets; a character is never cut. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (new TextEncoder().encode(part + character).length > 74) {
      parts.push(part);
      part = ' ';
    }
    part += character;
  }
  return [...parts, part];
}
