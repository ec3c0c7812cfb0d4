import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserError } from '../core/errors.ts';

/** The right to use a data folder: until it is released, or the process ends in whatever way. */
export interface DataDirLock {
  readonly dataDir: string;
  release(): void;
}

const busy = 5;
const fileName = 'lock';

// An object that nobody refers to would be closed by the garbage collector, and the lock would be gone.
const held = new Set<DatabaseSync>();

/** Null if another process, or this one, has the folder already. Makes the folder; throws a UserError if it cannot. */
export function tryLockDataDir(dataDir: string): DataDirLock | null {
  makeUsable(dataDir);
  const file = join(dataDir, fileName);
  // SQLite's lock is the operating system's, on parts of the file: it is gone with the process. It would be gone as
  // well if this process opened and closed the file in another way, so nothing else may touch it.
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    // Not EXCLUSIVE: two that come at the same moment would refuse each other.
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return null;
    throw new UserError(
      `The file ${file} cannot be used as a lock (${error instanceof Error ? error.message : String(error)}).`,
      'If no other Lotse uses the folder, delete this one file, then start again.',
    );
  }
  const database = lock;
  held.add(database);
  return {
    dataDir,
    release() {
      if (held.delete(database)) database.close();
    },
  };
}

/** As `tryLockDataDir`, but a folder in use is a UserError. */
export function lockDataDir(dataDir: string): DataDirLock {
  const lock = tryLockDataDir(dataDir);
  if (lock) return lock;
  throw new UserError(
    `The data folder ${dataDir} is in use by another Lotse.`,
    'Stop that one first, or choose another folder with DATA_DIR.',
  );
}

function makeUsable(dataDir: string): void {
  try {
    // For the owner alone: it will hold what is known about chats.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const file = join(dataDir, fileName);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (existsSync(dataDir) && !statSync(dataDir).isDirectory()) {
      throw new UserError(`${dataDir} is a file, not a folder.`, 'Choose another folder with DATA_DIR.');
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `The data folder ${dataDir} cannot be made or written to (${code}).`,
      'Give the user that runs Lotse the right to write there, or choose another folder with DATA_DIR.',
    );
  }
}
