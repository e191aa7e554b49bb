// Decides which modules stand in the chunk that all widgets share.
// One chunk for what nearly all widgets need keeps a page with several widgets to few extra requests, and a page with one
// widget free of what only others use; Rollup places the rest, and everything imported lazily, by itself.
import { firstCalls, isFirstCall } from './first-calls.mjs';
import { usedModules } from './used-modules.mjs';

const widgetOf = (entry) => /\/packages\/([^/]+)\//.exec(entry)?.[1];

/** By module: the entries that need it before their first interaction: by static imports, and for their first call. */
const needingEntries = (graph) => {
  const usedBy = usedModules(graph);
  const needing = new Map();
  const modules = [...graph.getModuleIds()];
  for (const entry of modules) {
    if (!graph.getModuleInfo(entry).isEntry) continue;
    const queue = [entry, ...modules.filter((id) => isFirstCall(id, widgetOf(entry)))];
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
    const entries = (needing.get(id) ?? []).filter((entry) => widgets.includes(widgetOf(entry)));
    // Half a kilobyte that three widgets need at once, and two do not.
    if (/\/core\/src\/primitives\/(text-)?field\.ts$/.test(id)) return 'fields';
    // All but two, not most: what a widget does not need costs its page a slower first screen; a file more costs it too.
    // The shape of an answer is a few bytes, less than the file that it would be.
    const most = /\/contract\/src\/checks\//.test(id) ? 2 : widgets.length - 2;
    if (entries.length > 1 && entries.length >= most) return 'shared';
    if (entries.length !== 1) return undefined;
    const [widget] = entries.map(widgetOf);
    // Its first call with all that this needs, and what of the shared parts it alone needs at once: others may have to wait
    // for a little more, but for one file, and each module would otherwise be a file of its own.
    return /\/packages\/(client|contract|core)\//.test(id) ? firstCalls[widget] : undefined;
  };
};
