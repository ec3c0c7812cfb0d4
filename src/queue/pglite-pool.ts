import { EventEmitter } from 'node:events';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import { type PgPool, type PgPoolClient, type PgQueryable, type PgQueryResult, runMigrations } from 'bullmq';

export interface PglitePool extends PgPool {
  /** Resolves when nothing more is asked of the database on behalf of clients that were released. */
  settled(): Promise<void>;
}

/** BullMQ writes comment lines before its statements. */
const channelOf = (text: string): string | undefined =>
  /^LISTEN (\w+);?$/.exec(text.replace(/^[ \t]*--.*$/gm, '').trim())?.[1];

/**
 * Looks to BullMQ like a pool of connections, and is the one connection that PGlite has. Makes BullMQ's tables first,
 * in a schema of their own.
 */
export async function openPglitePool(database: PGlite): Promise<PglitePool> {
  await database.transaction((only) => runMigrations(scripted(only)));
  await database.exec('SET search_path TO public, bullmq');
  const ending = new Set<Promise<void>>();
  const { query } = queryable(database);
  return Object.assign(new EventEmitter(), {
    query,
    connect: () => Promise.resolve(connect(database, ending)),
    end: () => Promise.resolve(),
    async settled() {
      await Promise.all(ending);
    },
  });
}

function queryable(database: Pick<Transaction, 'query'>): PgQueryable {
  return {
    async query<R>(text: string, params: readonly unknown[] = []): Promise<PgQueryResult<R>> {
      const { rows, affectedRows } = await database.query<R>(text, [...params]);
      return { rows, rowCount: affectedRows ?? rows.length };
    },
  };
}

/** Runs several statements in one text as well, as migrations have them. */
function scripted(only: Transaction): PgQueryable {
  const { query } = queryable(only);
  return {
    async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
      // The transaction is PGlite's own: while it lasts nobody else's statement comes between.
      if (/^(BEGIN|COMMIT)$/.test(text)) return { rows: [] };
      if (params !== undefined || text.startsWith('SELECT')) return query<R>(text, params);
      await only.exec(text);
      return { rows: [] };
    },
  };
}

/** What it listens to ends with its release; `ending` holds what is not done yet of that. */
function connect(database: PGlite, ending: Set<Promise<void>>): PgPoolClient {
  const events = new EventEmitter();
  const listening: Promise<() => Promise<void>>[] = [];
  const { query } = queryable(database);
  return Object.assign(events, {
    async query<R>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
      const channel = channelOf(text);
      if (channel === undefined) return query<R>(text, params);
      const begun = database.listen(channel, (payload) => void events.emit('notification', { channel, payload }));
      listening.push(begun);
      await begun;
      return { rows: [], rowCount: 0 };
    },
    release() {
      for (const begun of listening.splice(0)) {
        const ended: Promise<void> = begun.then((end) => end()).finally(() => ending.delete(ended));
        ending.add(ended);
      }
    },
  });
}
