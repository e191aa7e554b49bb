/** Times of day: `08:30-12:00,14:30-17:30`, `22:00-02:00`, `17:00+`. */
import type { ClockSpan } from './hours.js';
import type { TokenReader } from './token-reader.js';

const day = 24 * 60;

/** Whether a time begins here: `8:30`, or `9-17` in whole hours. */
export function startsSpans(reader: TokenReader, ahead = 0): boolean {
  if (reader.is('time', ahead)) return true;
  return isHour(reader, ahead) && reader.isSign('-', ahead + 1) && isHour(reader, ahead + 2);
}

/** `undefined` for points in time, repetitions and the sun: what is not a span that the clock can tell. */
export function readSpans(reader: TokenReader): ClockSpan[] | undefined {
  const spans: ClockSpan[] = [];
  do {
    const span = reader.is('time') ? readSpan(reader) : readHours(reader);
    if (!span) return undefined;
    spans.push(span);
  } while (reader.isSign(',') && startsSpans(reader, 1) && reader.takeSign(','));
  return reader.isSign('/') ? undefined : spans.map((span) => cutOpenEnd(span, spans));
}

function readSpan(reader: TokenReader): ClockSpan | undefined {
  const from = reader.take('time') ?? 0;
  if (reader.takeSign('+')) return openEnded(from, from);
  if (!reader.takeSign('-')) return undefined;
  const written = reader.take('time');
  if (written === undefined || from >= day) return undefined;
  const to = written <= from ? written + day : written;
  return reader.takeSign('+') ? openEnded(from, to) : { from, to };
}

/** `9-17`. Backwards, as in `8-5`, it may mean the evening or the morning after: nobody knows. */
function readHours(reader: TokenReader): ClockSpan | undefined {
  const from = (reader.take('number') ?? 0) * 60;
  reader.skip();
  const to = (reader.take('number') ?? 0) * 60;
  return to > from ? { from, to } : undefined;
}

function isHour(reader: TokenReader, ahead: number): boolean {
  const token = reader.peek(ahead);
  return token?.kind === 'number' && token.digits <= 2 && token.value <= 24;
}

/** Until when "open end" may last: deep into the night when it starts in the evening, else until midnight. */
function openEnded(from: number, openEndFrom: number): ClockSpan {
  const most = openEndFrom >= 22 * 60 ? openEndFrom + 8 * 60 : openEndFrom >= 17 * 60 ? openEndFrom + 10 * 60 : day;
  return { from, to: Math.min(most, 2 * day), openEndFrom };
}

/** An open end lasts no longer than until the next span begins: `07:00+,12:00-16:00`. */
function cutOpenEnd(span: ClockSpan, spans: readonly ClockSpan[]): ClockSpan {
  const { openEndFrom } = span;
  if (openEndFrom === undefined) return span;
  const later = spans.map(({ from }) => from).filter((from) => from > openEndFrom);
  return { ...span, to: Math.min(span.to, ...later) };
}
