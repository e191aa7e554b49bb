// Checks with publint that every published package can be imported the way its package.json promises.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './processes.mjs';
import { packages } from './workspace.mjs';

for (const { folder, manifest } of packages) {
  // A package whose source is still empty has nothing to publish.
  const isEmpty = readFileSync(join(root, 'packages', folder, 'src/index.ts'), 'utf8').trim() === 'export {};';
  if (manifest.private || isEmpty) continue;
  const { messages } = await publint({ pkgDir: join(root, 'packages', folder), strict: true, pack: false });
  for (const message of messages) {
    // The workspace's own condition stands first on purpose, and leads to the TypeScript sources.
    const text = formatMessage(message, manifest);
    if (message.type === 'suggestion' || text?.includes('doorstep-source')) continue;
    console.error(`packages/${folder}: ${text}`);
    process.exitCode = 1;
  }
}
