/** Photos: taken by the hash of what was sent, given out by signed address. */
import { createHash } from 'node:crypto';
import type { MediaAnswer } from '@doorstep/contract';
import { operations } from '@doorstep/contract/schemas';
import type { FastifyInstance } from 'fastify';
import { inputError } from '../http/input-words.js';
import { created, ok, refuse } from '../http/reply.js';
import { serve } from '../http/serve.js';
import { clientOf } from '../limits/client.js';
import { toDateTime } from '../moments.js';
import type { Queries } from '../storage/store.js';
import { isMediaAddressGood } from './address.js';
import { keepPhoto } from './keep-photo.js';

/** Bytes. Widgets send far less; a phone's original fits too. */
const photoLimit = 12 * 1024 * 1024;
export const unreferencedFor = 72 * 3_600_000;

/** In a scope of its own: nowhere else does a body of bytes make sense. */
export async function mediaRoutes(api: FastifyInstance): Promise<void> {
  await api.register(async (scope) => servePhotos(scope));
}

function servePhotos(api: FastifyInstance): void {
  const { media, secrets, limits } = api.services;
  api.addContentTypeParser(
    /^(image\/|application\/octet-stream)/,
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => bytes,
  );

  serve(
    api,
    operations.putMedia,
    async ({ params: { sha256 }, queries, locale, now, request }) => {
      const known = await readAnswer(queries, sha256);
      if (known) return ok(known);
      const waiting = limits.photos.take(clientOf(request), now);
      if (waiting !== undefined) return refuse('too-many-requests', { retryAfter: waiting });
      const bytes = request.body;
      if (!Buffer.isBuffer(bytes)) return refuse('media-not-acceptable');
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        return refuse('invalid-input', { errors: [inputError('sha256', 'wrong-hash', locale)] });
      }
      const kept = await keepPhoto(api.services, { sha256, bytes, now });
      if (!kept) return refuse('media-not-acceptable');
      return created({ ...kept, keptUntil: toDateTime(now + unreferencedFor) } satisfies MediaAnswer);
    },
    { bodyLimit: photoLimit },
  );

  serve(api, operations.getMedia, async ({ params: { sha256 }, query, now }) => {
    const good = isMediaAddressGood(secrets, { sha256, until: Number(query.until), given: query.signature, now });
    const bytes = good ? await media.get(sha256) : undefined;
    if (!bytes) return refuse('not-found');
    return ok(bytes, {
      headers: {
        'content-type': 'image/webp',
        'cache-control': 'private, max-age=3600',
        'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': 'inline',
      },
    });
  });
}

async function readAnswer(queries: Queries, sha256: string): Promise<MediaAnswer | undefined> {
  const row = await queries
    .selectFrom('media')
    .leftJoin('media_references', 'media_references.sha256', 'media.sha256')
    .select(['media.sha256', 'width', 'height', 'created_at', 'media_references.subject'])
    .where('media.sha256', '=', sha256)
    .executeTakeFirst();
  if (!row) return undefined;
  const { width, height, created_at, subject } = row;
  return { sha256, width, height, keptUntil: subject === null ? toDateTime(created_at + unreferencedFor) : null };
}
