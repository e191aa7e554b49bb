// Rollup plugin: puts the licences of the bundled packages beside the files, as those licences ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folderOf = (id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];

const notice = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
};

export const licenses = () => ({
  name: 'licenses',
  generateBundle(options, bundle) {
    const folders = Object.values(bundle).flatMap((file) =>
      (file.type === 'chunk' ? file.moduleIds : []).map(folderOf),
    );
    const notices = [...new Set(folders.filter(Boolean))].sort().map(notice);
    const source = notices
      .join(`\n${'-'.repeat(72)}\n\n`)
      .replaceAll('\u00a9', '(c)')
      .normalize('NFKD');
    this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: source.replace(/[^\0-\x7f]/g, '') });
  },
});
