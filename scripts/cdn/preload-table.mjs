// Rollup plugins: give the autoloader the table of which chunks each widget needs, so that it asks for all at once
// instead of learning of the chunks only when the widget's file has arrived.
import MagicString from 'magic-string';
import { isFirstCall } from './first-calls.mjs';

const placeholder = '__DOORSTEP_PRELOADS__';

/** Replaces the empty table of packages/doorstep/src/preloads.ts by a name that outlives minification. */
export const preloadTable = () => ({
  name: 'preload-table',
  load(id) {
    return id.endsWith('/packages/doorstep/src/preloads.ts') ? `export const preloads = ${placeholder};` : null;
  },
});

/** What a widget's file imports, and what it asks the backend with before it can show anything. */
const neededAtOnce = ({ name, fileName }, chunks) => {
  const found = new Set();
  const visit = (name) => {
    for (const imported of chunks[name]?.imports ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      visit(imported);
    }
  };
  visit(fileName);
  const calls = Object.values(chunks).find(({ moduleIds = [] }) => moduleIds.some((id) => isFirstCall(id, name)));
  if (calls) {
    found.add(calls.fileName);
    visit(calls.fileName);
  }
  return [...found];
};

/** Writes the table; chunk names still hold Rollup's placeholders here, which it replaces by their hashes. */
preloadTable.write = () => ({
  name: 'preload-table-write',
  renderChunk(code, chunk, options, { chunks }) {
    const start = code.indexOf(placeholder);
    if (start < 0) return null;
    const widgets = Object.values(chunks).filter((other) => other.isEntry && other.fileName !== chunk.fileName);
    const table = Object.fromEntries(widgets.map((other) => [other.name, neededAtOnce(other, chunks)]));
    const edited = new MagicString(code);
    edited.update(start, start + placeholder.length, JSON.stringify(table));
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
});
