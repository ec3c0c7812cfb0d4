import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** A table of ours as the database itself describes it. */
export interface Table {
  name: string;
  /** Columns by which rows are put in order: the primary key. */
  key: string[];
  /** Columns that refer to the same table. */
  own: string[];
  /** Its number of the next row, if it counts. */
  serial: string | null;
}

/** Every table but the ledger of migrations, each after those that it refers to. */
export async function tablesOf(db: Database): Promise<Table[]> {
  const keys = await db.$queryRaw<{ name: string; column: string }[]>`
    SELECT c.relname AS name, a.attname AS column
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
    WHERE i.indisprimary AND n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname, k.place`;
  const references = await db.$queryRaw<{ name: string; to: string; column: string }[]>`
    SELECT c.relname AS name, t.relname AS to, a.attname AS column
    FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class t ON t.oid = f.confrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1]
    WHERE f.contype = 'f' AND n.nspname = 'public'`;
  const serials = await db.$queryRaw<{ name: string; column: string }[]>`
    SELECT table_name AS name, column_name AS column FROM information_schema.columns
    WHERE table_schema = 'public' AND column_default LIKE 'nextval(%'`;
  const waiting = new Set(keys.map(({ name }) => name));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((name) =>
      references.every((reference) => reference.name !== name || reference.to === name || !waiting.has(reference.to)),
    );
    if (free.length === 0) throw new Error(`Tables refer to one another in a circle: ${[...waiting].join(', ')}`);
    for (const name of free) waiting.delete(name);
    ordered.push(...free);
  }
  return ordered.map((name) => ({
    name,
    key: keys.filter((key) => key.name === name).map(({ column }) => column),
    own: references.filter((reference) => reference.name === name && reference.to === name).map(({ column }) => column),
    serial: serials.find((serial) => serial.name === name)?.column ?? null,
  }));
}

/** For names that the database itself gave. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
