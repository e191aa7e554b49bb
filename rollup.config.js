// The script-tag build, dist/cdn: one file per widget, the autoloader, and chunks at most one request below them.
import { existsSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { ascii } from './scripts/cdn/ascii.mjs';
import { chunkOf } from './scripts/cdn/chunks.mjs';
import { cleanFolder, integrity } from './scripts/cdn/folder.mjs';
import { licenses } from './scripts/cdn/licenses.mjs';
import { preloadTable } from './scripts/cdn/preload-table.mjs';
import { properties } from './scripts/cdn/properties.mjs';
import { templates } from './scripts/cdn/templates.mjs';
import { typescriptSources } from './scripts/cdn/typescript-sources.mjs';

const widgets = [
  'request-form',
  'request-tracker',
  'notice-board',
  'wish-wall',
  'center-locator',
  'opportunity-board',
  'activity-calendar',
  'kiosk',
  'service-desk',
];

const sources = { doorstep: 'packages/doorstep/src/autoload.ts' };
for (const name of widgets) sources[name] = `packages/${name}/src/define.ts`;

/** A widget whose source is not there yet is left out rather than built empty. */
const input = Object.fromEntries(Object.entries(sources).filter(([, path]) => existsSync(path)));

export default {
  input,
  plugins: [
    cleanFolder(),
    typescriptSources(),
    properties(),
    templates(),
    preloadTable(),
    nodeResolve({ exportConditions: ['doorstep-source', 'browser', 'default'] }),
    terser({ ecma: 2020, module: true, format: { comments: false }, compress: { passes: 4 } }),
    preloadTable.write(),
    ascii(),
    licenses(),
    integrity(),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: chunkOf(Object.keys(input)),
    // Otherwise each module takes with it all that its imports pass on.
    onlyExplicitManualChunks: true,
    // A request costs more than so few bytes that are not needed yet.
    experimentalMinChunkSize: 450,
    sourcemap: true,
  },
  onLog(level, log, handle) {
    const isForeignCycle = log.code === 'CIRCULAR_DEPENDENCY' && log.ids?.every((id) => id.includes('/node_modules/'));
    if (isForeignCycle) return;
    // A warning that does not end the build is one that nobody reads.
    handle(level === 'warn' ? 'error' : level, log);
  },
};
