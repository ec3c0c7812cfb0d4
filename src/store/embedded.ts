import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { UserError } from '../core/errors.ts';
import type { Connection } from './migrate.ts';

/** The PostgreSQL whose files PGlite 0.5 reads and writes. */
const major = '18';

/**
 * Opens the database in the folder, or makes one that `prepare` has had. The caller holds the folder's lock: PGlite
 * would let two processes write, and lose rows.
 */
export async function openEmbedded(dataDir: string, prepare: (database: PGlite) => Promise<unknown>): Promise<PGlite> {
  const folder = join(dataDir, 'database');
  if (!existsSync(folder)) {
    // A process killed while it makes the database leaves one that nobody takes for finished.
    const unfinished = join(dataDir, 'database.unfinished');
    rmSync(unfinished, { recursive: true, force: true });
    const database = await start(unfinished, `There may be no room on the disk. Make some, then start again.`);
    try {
      await prepare(database);
    } finally {
      await database.close();
    }
    renameSync(unfinished, folder);
  }
  check(folder);
  return start(folder, 'Put a backup of the folder in its place, or move it away to start with an empty database.');
}

async function start(folder: string, remedy: string): Promise<PGlite> {
  const database = new PGlite(folder);
  try {
    await database.waitReady;
    await database.query('SELECT count(*) FROM pg_attribute');
    // Its tables are small and in memory: a page that an index points to costs hardly more than the next one.
    await database.exec('SET random_page_cost = 1.1');
    return database;
  } catch {
    // PGlite's own words speak of WebAssembly, to nobody's help.
    throw new UserError(
      `The embedded database in ${folder} cannot be opened: its files are damaged or incomplete.`,
      remedy,
    );
  }
}

/** What PGlite would answer by aborting, or by making a new database over what is left of the old one. */
function check(folder: string): void {
  const file = join(folder, 'PG_VERSION');
  const remedy = 'Put a backup of the folder in its place, or move it away to start with an empty database.';
  if (!existsSync(file)) throw new UserError(`The folder ${folder} holds no complete database.`, remedy);
  try {
    for (const path of [folder, file, join(folder, 'postgresql.conf')])
      accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'ENOENT') return;
    throw new UserError(
      `The embedded database in ${folder} cannot be written to (${String(error.code)}).`,
      'Give the user that runs Lotse the right to write there, or choose another folder with DATA_DIR.',
    );
  }
  const version = readFileSync(file, 'utf8').trim();
  if (version === major) return;
  throw new UserError(
    `The embedded database in ${folder} has files of PostgreSQL ${version || '(unknown)'}; this version of Lotse reads those of ${major}.`,
    'Start the version of Lotse that made them, export its content, and import that into a new folder.',
  );
}

/** A COMMIT that fails reaches who waits for it: the adapter only listens to it with `catch`, and goes on. */
function tellingFailure<T>(outcome: Promise<T>): Promise<T> {
  const listen = outcome.catch.bind(outcome);
  outcome.catch = (listener) => {
    void listen(listener);
    return outcome;
  };
  return outcome;
}

export function connectEmbedded(database: PGlite): Connection {
  const transaction = database.transaction.bind(database);
  database.transaction = (callback) => tellingFailure(transaction(callback));
  return {
    adapter: new PrismaPGlite(database),
    query: (sql) => database.query(sql),
    runScript: async (script) => void (await database.exec(script)),
  };
}
