/** Asks an Open311 server and reads its answer, in whichever of its two formats it offers. */
import type { CallOptions } from '../call.js';
import type { Answer } from '../exchange.js';
import { failed, type Outcome } from '../outcome.js';
import { createTransport, type Connection } from '../transport.js';
import { rowsOf, text, type Fields } from './fields.js';
import { readXml } from './read-xml.js';

export interface Wire {
  /** A resource without its ending: `/services`, `/requests/123`. */
  get(path: string, query?: object, options?: CallOptions): Promise<Outcome<Fields[]>>;
  /** Sent once and never again: the protocol has no idempotency keys. */
  post(path: string, form: URLSearchParams, options?: CallOptions): Promise<Outcome<Fields[]>>;
}

/** Lists of a thousand requests with long texts; 4 MiB. */
const mostBytes = 4_194_304;

export function openWire(connection: Connection): Wire {
  const transport = createTransport(connection);
  let format: 'json' | 'xml' | undefined;

  const get = (ending: 'json' | 'xml', path: string, query?: object, options?: CallOptions) =>
    transport({ method: 'GET', path: `${path}.${ending}`, query, mostBytes }, readRows, options);

  return {
    async get(path, query, options) {
      if (format) return get(format, path, query, options);
      const json = await get('json', path, query, options);
      if (json.ok) format = 'json';
      // JSON is optional in GeoReport v2: servers without it refuse it in many ways.
      if (json.ok || !isRefusal(json.problem.status)) return json;
      const xml = await get('xml', path, query, options);
      if (xml.ok) format = 'xml';
      return xml.ok ? xml : json;
    },
    post: (path, body, options) =>
      transport({ method: 'POST', path: `${path}.${format ?? 'json'}`, body, once: true }, readRows, options),
  };
}

/** An answer that was given, and is not the one that was asked for. */
const isRefusal = (status: number | undefined): boolean => status !== undefined && status < 500 && status !== 429;

function readRows(answer: Answer): Outcome<Fields[]> {
  const { status } = answer;
  const value = readBody(answer.text.trim());
  if (status >= 200 && status < 300) {
    return value === undefined
      ? failed('bad-answer', 'The answer cannot be read', { status })
      : { ok: true, value: rowsOf(value) };
  }
  const detail =
    rowsOf(value)
      .map((row) => text(row, 'description', 'message') ?? '')
      .join('\n') || undefined;
  const code =
    status === 404
      ? 'not-found'
      : status === 429
        ? 'too-many-requests'
        : status > 499
          ? 'internal-error'
          : 'invalid-input';
  return failed(code, detail ?? `The server answered ${status}`, { status, detail });
}

/** By what it is, not by what it says that it is; `undefined` for web pages and for half an answer. */
function readBody(body: string): unknown {
  try {
    if (!body.startsWith('<')) return JSON.parse(body);
    return /^<(!doctype|html)/i.test(body) ? undefined : readXml(body);
  } catch {
    return undefined;
  }
}
