/** The figures that areas can be compared by, and the classes that a map colours them in. */
import type { Area } from '@doorstep/contract';

export const areaFigureNames = ['centers', 'openRequests', 'satisfactionRate'] as const;
export type AreaFigureName = (typeof areaFigureNames)[number];

/** `null`: kept back, because it is too small to be told. */
export function figureOf({ figures }: Area, name: AreaFigureName): number | null {
  return figures?.[name] ?? null;
}

const classCount = 5;

/** The class of each area, 0 the lowest: the same number of areas in each, equal numbers always together. */
export function classesOf(areas: readonly Area[], name: AreaFigureName): ReadonlyMap<string, number> {
  const known = areas.flatMap((area) => {
    const figure = figureOf(area, name);
    return figure === null ? [] : [{ id: area.id, figure }];
  });
  const sorted = known.map(({ figure }) => figure).sort((one, other) => one - other);
  return new Map(
    known.map(({ id, figure }) => [
      id,
      Math.min(classCount - 1, Math.floor((sorted.indexOf(figure) / sorted.length) * classCount)),
    ]),
  );
}

/** The areas that are compared: those right below the chosen one, or below the one root. */
export function comparedAreas(
  {
    roots,
    childrenOf,
    byId,
  }: {
    readonly roots: readonly Area[];
    readonly byId: ReadonlyMap<string, Area>;
    childrenOf(id: string): readonly Area[];
  },
  chosen: string | undefined,
): readonly Area[] {
  const area = chosen === undefined ? undefined : byId.get(chosen);
  const [root, ...others] = roots;
  const below = area ? childrenOf(area.id) : root && others.length === 0 ? childrenOf(root.id) : roots;
  return below.length > 0 ? below : area ? [area] : roots;
}

export function formatFigure(value: number, name: AreaFigureName, locale: string): string {
  return new Intl.NumberFormat(locale, name === 'satisfactionRate' ? { style: 'percent' } : {}).format(value);
}
