/** How bodies are read: JSON and forms, as strict UTF-8. Bytes that are no text are refused instead of being replaced. */
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { formFields } from './form-fields.js';
import { formLimits } from './read-form.js';

/** Bytes. The longest request allowed, written entirely in escapes, takes a quarter of it. */
export const bodyLimit = 512 * 1024;

export class MalformedBodyError extends Error {}

export async function readBodies(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_request: unknown, bytes: Buffer) => {
    const text = decode(bytes);
    if (text.trim() === '') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The parser's own message repeats a piece of what was sent.
      throw new MalformedBodyError();
    }
  });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => formFields(new URLSearchParams(decode(bytes))),
  );
  await app.register(multipart, { limits: formLimits, throwFileSizeLimit: false });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedBodyError();
  }
}
