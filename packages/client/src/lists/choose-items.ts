/** The items that a query asks for, where no backend chooses them. */

/** Members of a query whose counterpart in an item has another name. */
const namedOtherwise: Readonly<Record<string, readonly string[]>> = {
  center: ['centerId', 'center'],
  area: ['areaId', 'area'],
  status: ['state', 'status'],
};
const aboutPaging = new Set(['limit', 'cursor', 'sort']);
/** What `from` and `to` are held against, the first that an item has. */
const moments = ['publishedAt', 'from', 'validUntil'];

export function chooseItems<Item extends object>(items: readonly Item[], query: object = {}): Item[] {
  const wanted = Object.entries(query).filter(
    ([name, value]) => value !== undefined && value !== '' && !aboutPaging.has(name),
  );
  return items.filter((item) =>
    wanted.every(([name, value]) => fits(item as Record<string, unknown>, name, String(value))),
  );
}

function fits(item: Readonly<Record<string, unknown>>, name: string, wanted: string): boolean {
  if (name === 'q') return wordsOf(item).includes(wanted.toLowerCase());
  if (name === 'from' || name === 'to') {
    const moment = moments.map((one) => item[one]).find((one) => typeof one === 'string');
    const day = moment?.slice(0, 10) ?? '';
    return name === 'from' ? day >= wanted : day <= wanted;
  }
  const value = (namedOtherwise[name] ?? [name]).map((one) => item[one]).find((one) => one !== undefined);
  const id: unknown = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return id === wanted || ((typeof id === 'number' || typeof id === 'boolean') && String(id) === wanted);
}

function wordsOf(item: Readonly<Record<string, unknown>>): string {
  return Object.values(item)
    .map((value) => (typeof value === 'object' && value !== null ? (value as { name?: unknown }).name : value))
    .filter((value) => typeof value === 'string')
    .join('\n')
    .toLowerCase();
}
