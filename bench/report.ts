/** How a benchmark hands its figures to `npm run bench`: a table of rows, the first being what the others are compared with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface Row {
  readonly name: string;
  /** In the unit of the table; less is better. */
  readonly value: number;
  /** The value must not be greater, where a target was promised. */
  readonly target?: number;
}

export interface Table {
  readonly title: string;
  readonly unit: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** Adds a table to the results; run outside of `npm run bench` it only prints the table. */
export const report = (table: Table): void => {
  const output = process.env['DOORSTEP_BENCH_OUTPUT'];
  if (!output) {
    console.table(table.rows);
    return;
  }
  const before = existsSync(output) ? (JSON.parse(readFileSync(output, 'utf8')) as Table[]) : [];
  writeFileSync(output, JSON.stringify([...before, table]));
};

/** Median milliseconds of one call, over `rounds` timed ones after a tenth as many to warm up. */
export const medianTime = async (rounds: number, work: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let round = -Math.ceil(rounds / 10); round < rounds; round += 1) {
    const start = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
};
