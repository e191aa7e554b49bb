/** Prints a digest of the sample city, so that a test can make it in another time zone. */
import { createHash } from 'node:crypto';
import { cityAt, now } from './city.js';

process.stdout.write(
  createHash('sha256')
    .update(JSON.stringify(cityAt(now)))
    .digest('hex'),
);
