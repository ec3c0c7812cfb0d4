import { z } from 'zod';
import { UserError } from '../core/errors.ts';
import { backupVersion } from './backup.ts';
import type { Prisma, PrismaClient } from './prisma/client.ts';
import { quoted, type Table, tablesOf } from './tables.ts';

const Header = z.object({
  format: z.literal('lotse-backup'),
  version: z.literal(backupVersion),
  migrations: z.array(z.string()),
});
const Part = z.object({ table: z.string(), rows: z.array(z.record(z.string(), z.unknown())).min(1) });
const End = z.object({ end: z.literal(true), rows: z.number() });

const remedy = 'Take another backup file.';
/** What a fresh database has by itself. */
const fresh = new Set(['ContentState', 'Lease']);

/**
 * Brings a backup into an empty database, all of it or nothing, and returns the number of rows. Throws a UserError for
 * a file that is none, or is not whole, and for a database that holds something.
 */
export async function restore(db: PrismaClient, lines: readonly string[]): Promise<number> {
  const header = read(Header, lines[0], 'This is no backup of Lotse, or one of another version.');
  const end = read(End, lines.at(-1), 'The backup ends too early: it was cut off.');
  const parts = lines.slice(1, -1).map((line) => read(Part, line, 'The backup is damaged.'));
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count !== end.rows) throw new UserError('The backup is not whole: rows are missing.', remedy);
  await db.$transaction(
    async (tx) => {
      await refuseNewer(tx, header.migrations);
      const tables = await tablesOf(tx);
      await refuseFull(tx, tables);
      for (const name of fresh) await tx.$executeRawUnsafe(`DELETE FROM ${quoted(name)}`);
      const unknown = parts.find(({ table }) => tables.every(({ name }) => name !== table));
      if (unknown)
        throw new UserError(`The backup has a table ${unknown.table}, which this version does not know.`, remedy);
      for (const table of tables) {
        const own = parts.filter(({ table: name }) => name === table.name);
        for (const { rows } of own) await insert(tx, table, rows);
        for (const { rows } of own) await connect(tx, table, rows);
        await countOn(tx, table);
      }
    },
    { maxWait: 60_000, timeout: 600_000 },
  );
  return count;
}

function read<T>(schema: z.ZodType<T>, line: string | undefined, fault: string): T {
  try {
    return schema.parse(JSON.parse(line ?? ''));
  } catch {
    throw new UserError(fault, remedy);
  }
}

async function refuseNewer(tx: Prisma.TransactionClient, migrations: readonly string[]): Promise<void> {
  const known = await tx.$queryRaw<{ name: string }[]>`SELECT migration_name AS name FROM public._prisma_migrations`;
  const names = new Set(known.map(({ name }) => name));
  const newer = migrations.find((name) => !names.has(name));
  if (newer !== undefined)
    throw new UserError(`The backup comes from a newer version of Lotse (${newer}).`, 'Restore it with that version.');
}

async function refuseFull(tx: Prisma.TransactionClient, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    if (fresh.has(name)) continue;
    const [found] = await tx.$queryRawUnsafe<{ there: boolean }[]>(
      `SELECT EXISTS (SELECT FROM ${quoted(name)}) AS there`,
    );
    if (found?.there)
      throw new UserError(
        `The database is not empty: the table ${name} has rows.`,
        'Restore into a new DATA_DIR, or an empty database on the server.',
      );
  }
}

/** References within the table come afterwards: rows may be in any order. */
async function insert(
  tx: Prisma.TransactionClient,
  { name, own }: Table,
  rows: Record<string, unknown>[],
): Promise<void> {
  const written = rows.map((row) => ({ ...row, ...Object.fromEntries(own.map((column) => [column, null])) }));
  const columns = Object.keys(rows[0] ?? {})
    .map(quoted)
    .join(', ');
  await tx.$executeRawUnsafe(
    `INSERT INTO ${quoted(name)} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(null::${quoted(name)}, $1::jsonb)`,
    JSON.stringify(written),
  );
}

async function connect(
  tx: Prisma.TransactionClient,
  { name, own, key }: Table,
  rows: Record<string, unknown>[],
): Promise<void> {
  const referring = rows.filter((row) => own.some((column) => row[column] !== null));
  if (referring.length === 0) return;
  const sets = own.map((column) => `${quoted(column)} = r.${quoted(column)}`).join(', ');
  const same = key.map((column) => `t.${quoted(column)} = r.${quoted(column)}`).join(' AND ');
  await tx.$executeRawUnsafe(
    `UPDATE ${quoted(name)} t SET ${sets} FROM jsonb_populate_recordset(null::${quoted(name)}, $1::jsonb) r WHERE ${same}`,
    JSON.stringify(referring),
  );
}

/** The next row gets a number that no row has. */
async function countOn(tx: Prisma.TransactionClient, { name, serial }: Table): Promise<void> {
  if (serial === null) return;
  await tx.$executeRawUnsafe(
    `SELECT setval(pg_get_serial_sequence('${quoted(name)}', '${serial}'), coalesce(max(${quoted(serial)}), 0) + 1, false) FROM ${quoted(name)}`,
  );
}
