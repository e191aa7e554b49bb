/** Where photos are kept, as the operator decided. */
import path from 'node:path';
import type { Config } from '../config.js';
import { createDiskMediaStore } from './disk-media-store.js';
import type { MediaStore } from './media-store.js';
import { createS3MediaStore } from './s3-media-store.js';

export function openMediaStore({ s3, dataFolder }: Pick<Config, 's3' | 'dataFolder'>): MediaStore {
  return s3 ? createS3MediaStore(s3) : createDiskMediaStore(path.join(dataFolder, 'media'));
}
