// Decides which modules stand in the chunk that all widgets share.
// One chunk for what most widgets need keeps a page with several widgets to one extra request, and a page with one
// widget free of what only others use; Rollup places the rest, and everything imported lazily, by itself.
import { usedModules } from './used-modules.mjs';

/** By module: the entries that need it before their first interaction (through static imports only). */
const needingEntries = (graph) => {
  const usedBy = usedModules(graph);
  const needing = new Map();
  for (const entry of graph.getModuleIds()) {
    if (!graph.getModuleInfo(entry).isEntry) continue;
    const queue = [entry];
    const visited = new Set(queue);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      needing.set(id, [...(needing.get(id) ?? []), entry]);
      for (const used of usedBy(id)) {
        if (visited.has(used)) continue;
        visited.add(used);
        queue.push(used);
      }
    }
  }
  return needing;
};

export const chunkOf = (entryNames) => {
  const widgets = entryNames.filter((name) => name !== 'doorstep' && name !== 'service-desk');
  let needing;
  return (id, graph) => {
    needing ??= needingEntries(graph);
    // The autoloader must stay alone: it is on pages long before any widget is.
    const entries = (needing.get(id) ?? []).filter((entry) =>
      widgets.some((name) => entry.includes(`/packages/${name}/`)),
    );
    const isBase =
      /\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id) || id.includes('/packages/core/src/armour');
    if (entries.length > 0 && isBase) return 'shared';
    return entries.length > 1 && entries.length >= widgets.length / 2 ? 'shared' : undefined;
  };
};
