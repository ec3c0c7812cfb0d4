import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { UserError } from '../core/errors.ts';

/** One database, as Prisma and as migrations speak to it. */
export interface Connection {
  adapter: SqlMigrationAwareDriverAdapterFactory;
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
  /** Runs several statements: all of them, or none. */
  runScript(script: string): Promise<void>;
}

export interface Migration {
  name: string;
  sql: string;
}

export const migrationsFolder = new URL('../../prisma/migrations/', import.meta.url);

/** The migrations that come with this program, oldest first. */
export function ownMigrations(): Migration[] {
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(new URL(`${name}/migration.sql`, migrationsFolder), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Prisma's schema engine for a database. Migrations go through `runScript`, because the adapters' own way is not safe:
 * that for servers cuts a script at every semicolon, that for PGlite does not wait for it.
 */
export async function openSchemaEngine(connection: Connection): Promise<SchemaEngine> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm');
  const { adapter, runScript } = connection;
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => Object.assign(await adapter.connect(), { executeScript: runScript }),
    connectToShadowDb: () => adapter.connectToShadowDb(),
  };
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

interface LedgerRow {
  name: string;
  checksum: string;
  finished: boolean;
}

async function readLedger({ query }: Connection): Promise<LedgerRow[]> {
  const { rows: found } = await query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`);
  if (found[0]?.['there'] !== true) return [];
  const { rows } = await query(
    'SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM public._prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return rows.map(({ migration_name, checksum, finished }) => ({
    name: String(migration_name),
    checksum: String(checksum),
    finished: finished === true,
  }));
}

const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** Says which migrations are missing; throws a UserError if the database is not one that they can be applied to. */
function missing(migrations: readonly Migration[], ledger: readonly LedgerRow[]): Migration[] {
  const applied = new Map(ledger.filter(({ finished }) => finished).map((row) => [row.name, row.checksum]));
  const known = new Set(migrations.map(({ name }) => name));
  const newer = [...applied.keys()].find((name) => !known.has(name));
  if (newer !== undefined) {
    throw new UserError(
      `The database was last used by a newer version of Lotse: it has the migration ${newer}, which this one does not know.`,
      'Start that version again, or use another database.',
    );
  }
  const edited = migrations.find(({ name, sql }) => applied.has(name) && applied.get(name) !== checksum(sql));
  if (edited !== undefined) {
    throw new UserError(
      `The database was made with another text of the migration ${edited.name} than this version of Lotse has.`,
      'Bring the files in prisma/migrations back to what they were, or use another database.',
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** Whether nothing is to be done. Quick: it loads no engine. Throws as `migrate` does. */
export async function isMigrated(connection: Connection, migrations: readonly Migration[]): Promise<boolean> {
  const ledger = await readLedger(connection);
  return (
    ledger.length === migrations.length &&
    ledger.every(({ finished }) => finished) &&
    missing(migrations, ledger).length === 0
  );
}

/**
 * Applies the migrations that the database lacks and returns their names. The caller holds a lock, so that nobody else
 * does the same. One that failed, or was interrupted, left nothing behind: it is tried again.
 */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<string[]> {
  const ledger = await readLedger(connection);
  const wanted = missing(migrations, ledger);
  if (wanted.length === 0) return [];
  let fault: unknown;
  const engine = await openSchemaEngine({
    ...connection,
    runScript: async (script) => {
      try {
        await connection.runScript(script);
      } catch (error) {
        fault = error;
        throw error;
      }
    },
  });
  try {
    for (const { name, finished } of ledger) {
      if (!finished) await engine.markMigrationRolledBack({ migrationName: name });
    }
    const migrationsList: MigrationList = {
      baseDir: fileURLToPath(migrationsFolder),
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
    };
    const filters = { externalTables: [], externalEnums: [] };
    const { appliedMigrationNames } = await withIdleTimers(() => engine.applyMigrations({ migrationsList, filters }));
    return appliedMigrationNames;
  } catch (error) {
    const reason = fault ?? error;
    const [firstLine] = (reason instanceof Error ? reason.message : String(reason)).split('\n');
    throw new UserError(
      `The database could not be brought up to date: ${firstLine ?? ''}.`,
      'What failed left nothing behind: remove the cause and start again, or go back to the version of Lotse used before.',
    );
  } finally {
    engine.free();
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** The engine leaves a timer of ten seconds behind. Timers begun meanwhile do not keep the process from ending. */
function withIdleTimers<T>(work: () => Promise<T>): Promise<T> {
  const idle = async (): Promise<T> => {
    const { setTimeout } = globalThis;
    globalThis.setTimeout = Object.assign(
      (...begun: Parameters<typeof setTimeout>) => setTimeout(...begun).unref(),
      setTimeout,
    );
    try {
      return await work();
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  };
  // One after the other, so that each puts back what was there before all of them.
  const outcome = turn.then(idle, idle);
  turn = outcome;
  return outcome;
}
