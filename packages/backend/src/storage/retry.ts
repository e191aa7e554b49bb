/** Runs a transaction again when it lost against another one, which both stores report instead of waiting forever. */

/** Serialization failure and deadlock of PostgreSQL, and SQLite's two ways to say "somebody else is writing". */
const conflicts: ReadonlySet<string> = new Set([
  '40001',
  '40P01',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
]);

const mostAttempts = 5;

export async function retryConflicts<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (count >= mostAttempts || !isConflict(error)) throw error;
      await pause(2 ** count * 5 * (0.5 + Math.random()));
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && conflicts.has(String(error.code));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
