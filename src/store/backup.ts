import { setImmediate } from 'node:timers/promises';
import type { PrismaClient } from './prisma/client.ts';
import { quoted, tablesOf } from './tables.ts';

/** The format of backups that this program writes and reads. */
export const backupVersion = 1;
/** Few enough that the embedded database, which is in this process, lets answers through in between. */
const rowsAtOnce = 200;

/**
 * The whole database at one moment, a line of JSON each: a header, `{table, rows}`, and a last line with the count, by
 * which a backup that was cut off is known. It fits any database that has the same migrations or newer ones.
 */
export async function backup(db: PrismaClient, write: (line: string) => void): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const migrations = await tx.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`;
      write(
        JSON.stringify({
          format: 'lotse-backup',
          version: backupVersion,
          migrations: migrations.map(({ name }) => name),
        }),
      );
      let count = 0;
      for (const { name, key } of await tablesOf(tx)) {
        const order = key.map(quoted).join(', ');
        let after: unknown[] | null = null;
        for (;;) {
          const from: string =
            after === null
              ? ''
              : `WHERE (${order}) > (SELECT ${order} FROM jsonb_populate_record(null::${quoted(name)}, $1::jsonb))`;
          const rows: { row: Record<string, unknown> }[] = await tx.$queryRawUnsafe(
            `SELECT to_jsonb(t) AS row FROM ${quoted(name)} t ${from} ORDER BY ${order} LIMIT ${rowsAtOnce}`,
            ...(after === null ? [] : after),
          );
          if (rows.length > 0) write(JSON.stringify({ table: name, rows: rows.map(({ row }) => row) }));
          count += rows.length;
          const last = rows.at(-1)?.row;
          if (rows.length < rowsAtOnce || !last) break;
          after = [JSON.stringify(Object.fromEntries(key.map((column) => [column, last[column]])))];
          await setImmediate();
        }
      }
      write(JSON.stringify({ end: true, rows: count }));
      return count;
    },
    { isolationLevel: 'RepeatableRead', maxWait: 60_000, timeout: 600_000 },
  );
}
