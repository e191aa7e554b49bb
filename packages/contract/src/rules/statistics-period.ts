/** Spans of days that statistics are compared over. Days as `2026-11-23`, both ends included. */

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The span of the same length just before: whole calendar months before whole months, else as many days. */
export function previousPeriod({ from, to }: Period): Period {
  const [first, last] = [parse(from), parse(to)];
  const before = new Date(first.getTime() - day);
  if (first.getUTCDate() === 1 && new Date(last.getTime() + day).getUTCDate() === 1) {
    const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1;
    return {
      from: write(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - months, 1))),
      to: write(before),
    };
  }
  return { from: write(new Date(first.getTime() - (last.getTime() - first.getTime()) - day)), to: write(before) };
}

/** Whole calendar months that end with the month of the given day. */
export function lastMonths(today: string, months: number): Period {
  const now = parse(today);
  return {
    from: write(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months + 1, 1))),
    to: write(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 0))),
  };
}

const day = 86_400_000;

function parse(written: string): Date {
  return new Date(`${written}T00:00:00Z`);
}

function write(date: Date): string {
  return date.toISOString().slice(0, 10);
}
