// Decides which modules stand in the chunk that all widgets share.
// One chunk for what nearly all widgets need keeps a page with several widgets to few extra requests, and a page with one
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

/** A clock around other widgets and the desk of the staff have needs of their own. */
const special = ['doorstep', 'kiosk', 'service-desk'];

export const chunkOf = (entryNames) => {
  const widgets = entryNames.filter((name) => !special.includes(name));
  let needing;
  return (id, graph) => {
    needing ??= needingEntries(graph);
    // The autoloader must stay alone: it is on pages long before any widget is.
    const entries = (needing.get(id) ?? []).filter((entry) =>
      widgets.some((name) => entry.includes(`/packages/${name}/`)),
    );
    // All but two, not most: what a widget does not need costs its page a slower first screen; a file more costs it too.
    if (entries.length > 1 && entries.length >= widgets.length - 2) return 'shared';
    // What one widget needs at once and others later would otherwise be a file for each module.
    const only = entries.length === 1 && id.includes('/packages/core/');
    return only ? `${widgets.find((name) => entries[0].includes(`/packages/${name}/`))}-parts` : undefined;
  };
};
