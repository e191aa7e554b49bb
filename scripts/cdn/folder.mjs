// Rollup plugins for the output folder: emptied before the build, and an integrity value for every file after it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const cleanFolder = () => ({
  name: 'clean-folder',
  // Rollup leaves the chunks of earlier builds behind, and they would be published.
  generateBundle({ dir }) {
    rmSync(dir, { recursive: true, force: true });
  },
});

const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** integrity.json: file → value for `integrity=""`, over the bytes as they were written. */
export const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir }) {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dir).length + 1))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
    const values = Object.fromEntries(files.map((name) => [name, sha384(readFileSync(join(dir, name)))]));
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(values, null, 2)}\n`);
  },
});
