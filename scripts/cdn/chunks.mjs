// Decides which modules stand in the chunk that all widgets share.
// One chunk for what most widgets need keeps a page with several widgets to one extra request, and a page with one
// widget free of what only others use; Rollup places the rest, and everything imported lazily, by itself.

/** Names of the entries that need the module before their first interaction (through static imports only). */
const needingEntries = (id, { getModuleInfo }, seen) => {
  const found = new Set();
  const queue = [id];
  const visited = new Set(queue);
  while (queue.length > 0) {
    const current = queue.pop();
    const info = getModuleInfo(current);
    if (info.isEntry) found.add(current);
    for (const importer of info.importers) {
      if (visited.has(importer)) continue;
      visited.add(importer);
      queue.push(importer);
    }
  }
  seen.set(id, found);
  return found;
};

export const chunkOf = (entryNames) => {
  const widgets = entryNames.filter((name) => name !== 'doorstep' && name !== 'service-desk');
  const seen = new Map();
  return (id, graph) => {
    const entries = seen.get(id) ?? needingEntries(id, graph, seen);
    // The autoloader must stay alone: it is on pages long before any widget is.
    const needing = [...entries].filter((entry) => widgets.some((name) => entry.includes(`/packages/${name}/`)));
    const isBase =
      /\/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(id) || id.includes('/packages/core/src/armour');
    if (needing.length > 0 && isBase) return 'shared';
    return needing.length > 1 && needing.length >= widgets.length / 2 ? 'shared' : undefined;
  };
};
