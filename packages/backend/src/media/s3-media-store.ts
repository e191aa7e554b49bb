/** Photos in a bucket of object storage that speaks S3, by signed requests. */
import { AwsClient } from 'aws4fetch';
import type { MediaStore } from './media-store.js';

export interface S3Settings {
  /** Endpoint with the bucket: `https://s3.example/photos`. */
  readonly address: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

const deadline = 20_000;

export function createS3MediaStore({ address, ...credentials }: S3Settings): MediaStore {
  const client = new AwsClient({ ...credentials, service: 's3', retries: 2 });
  const send = (name: string, init: RequestInit) =>
    client.fetch(`${address.replace(/\/+$/, '')}/${name}`, { ...init, signal: AbortSignal.timeout(deadline) });
  return {
    async put(name, bytes) {
      const response = await send(name, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'content-type': 'image/webp' },
      });
      if (!response.ok) throw new MediaStoreError('put', response.status);
    },
    async get(name) {
      const response = await send(name, { method: 'GET' });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new MediaStoreError('get', response.status);
      return Buffer.from(await response.arrayBuffer());
    },
    async remove(name) {
      const response = await send(name, { method: 'DELETE' });
      if (!response.ok && response.status !== 404) throw new MediaStoreError('delete', response.status);
    },
  };
}

class MediaStoreError extends Error {
  constructor(action: string, status: number) {
    super(`The object storage answered ${status} to ${action}.`);
  }
}
