/** A small server that speaks as much S3 as photos need, and looks at signatures as a real one does. */
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';

export interface ObjectStorage {
  readonly address: string;
  readonly objects: Map<string, Buffer>;
  /** Answers to the next calls, instead of doing what they ask. */
  readonly failures: number[];
  close(): void;
}

export const credentials = { accessKeyId: 'AKIDTEST', secretAccessKey: 'a-secret-of-tests', region: 'test-1' };

export async function startObjectStorage(): Promise<ObjectStorage> {
  const objects = new Map<string, Buffer>();
  const failures: number[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const name = new URL(request.url ?? '/', 'http://x').pathname;
      const failure = failures.shift();
      if (failure !== undefined) return response.writeHead(failure).end();
      if (!isSigned(request, name, body)) return response.writeHead(403).end();
      if (request.method === 'PUT') {
        objects.set(name, body);
        return response.writeHead(200).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(name);
        return response.writeHead(204).end();
      }
      const found = objects.get(name);
      return found ? response.writeHead(200).end(found) : response.writeHead(404).end();
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = (server.address() as { port: number }).port;
  return { address: `http://127.0.0.1:${port}/photos`, objects, failures, close: () => server.close() };
}

/** AWS Signature Version 4, recomputed from what arrived. */
function isSigned(request: IncomingMessage, path: string, body: Buffer): boolean {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    );
  if (!match || match[1] !== credentials.accessKeyId || match[3] !== credentials.region) return false;
  const [, , day = '', region = '', signed = '', signature] = match;
  const payload = String(request.headers['x-amz-content-sha256'] ?? '');
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== createHash('sha256').update(body).digest('hex')) return false;
  const headers = signed
    .split(';')
    .map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
    .join('');
  const canonical = [request.method, path, '', headers, signed, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'],
    scope,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce(
    (before: Buffer | string, part) => hmac(before, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  return hmac(key, text).toString('hex') === signature;
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
