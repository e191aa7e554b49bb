/**
 * One process per data folder. The lock is the operating system's, taken through SQLite on a file of its own: it
 * ends with the process, so a `kill -9` leaves nothing behind that somebody would have to remove.
 */
import path from 'node:path';
import Database from 'libsql';

export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(
      `Another Doorstep process is using the data folder ${folder}. Stop it, or set DOORSTEP_DATA to another folder.`,
    );
  }
}

/** Takes the folder, or throws {@link FolderInUseError}. The function returned gives it back. */
export function lockFolder(folder: string): () => void {
  const database = new Database(path.join(folder, 'lock'));
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new FolderInUseError(folder);
    throw error;
  }
  return () => database.close();
}
