/** The grid as a tree, whatever state it comes in: cycles, orphans and doubled ids must not lose anybody's center. */

export interface TreeArea {
  readonly id: string;
  readonly parentId: string | null;
}

export interface AreaTree<Area extends TreeArea> {
  readonly byId: ReadonlyMap<string, Area>;
  /** Areas without a parent, or whose parent is missing or inside themselves. */
  readonly roots: readonly Area[];
  childrenOf(id: string): readonly Area[];
  /** From the root down to the area itself. */
  pathTo(id: string): readonly Area[];
  /** The area and everything below it. */
  idsWithin(id: string): ReadonlySet<string>;
  /** Areas that are their own ancestors: they became roots. */
  readonly cycles: readonly string[];
}

export function areaTreeOf<Area extends TreeArea>(areas: readonly Area[]): AreaTree<Area> {
  const byId = new Map<string, Area>();
  for (const area of areas) if (!byId.has(area.id)) byId.set(area.id, area);
  const cycles: string[] = [];
  const parents = new Map<string, string>();
  const isBelow = (id: string | undefined, ancestor: string): boolean => {
    for (let at = id; at !== undefined; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  };
  // A parent is taken only if that closes no circle, so whatever is taken before is a forest.
  for (const { id, parentId } of byId.values()) {
    if (parentId === null || !byId.has(parentId)) continue;
    if (isBelow(parentId, id)) cycles.push(id);
    else parents.set(id, parentId);
  }
  const children = new Map<string, Area[]>();
  const roots: Area[] = [];
  for (const area of byId.values()) {
    const parent = parents.get(area.id);
    if (parent === undefined) roots.push(area);
    else children.set(parent, [...(children.get(parent) ?? []), area]);
  }
  const childrenOf = (id: string): readonly Area[] => children.get(id) ?? [];
  return {
    byId,
    roots,
    cycles,
    childrenOf,
    pathTo(id) {
      const path: Area[] = [];
      for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
        const area = byId.get(at);
        if (area) path.unshift(area);
      }
      return path;
    },
    idsWithin(id) {
      const found = new Set<string>([id]);
      for (const one of found) for (const child of childrenOf(one)) found.add(child.id);
      return found;
    },
  };
}
