// `node scripts/size-modules.mjs request-form [shared]`: what the files of a widget are made of, largest module first,
// for whoever has to bring it under its budget. Bytes are minified, before compression.
import { transformSync } from 'esbuild';
import { rollup } from 'rollup';
import config from '../rollup.config.js';
import { root } from './processes.mjs';

process.chdir(root);
const wanted = process.argv.slice(2);
const plugins = config.plugins.filter(
  ({ name }) => !['terser', 'clean-folder', 'integrity', 'licenses'].includes(name),
);
const bundle = await rollup({ ...config, plugins });
const { output } = await bundle.generate({ ...config.output, sourcemap: false });
for (const chunk of output) {
  if (chunk.type !== 'chunk' || (wanted.length > 0 && !wanted.includes(chunk.name))) continue;
  console.log(`\n${chunk.fileName}${chunk.imports.length > 0 ? `, needs ${chunk.imports.join(', ')}` : ''}`);
  const modules = Object.entries(chunk.modules).map(([id, { code }]) => ({
    name: id.replace(root, ''),
    bytes: code ? transformSync(code, { minify: true }).code.length : 0,
  }));
  for (const { name, bytes } of modules.sort((a, b) => b.bytes - a.bytes)) {
    if (bytes > 0) console.log(`${String(bytes).padStart(8)}  ${name}`);
  }
}
