import type { PGlite } from '@electric-sql/pglite';
import type { DataDirLock } from './data-dir.ts';
import { connectEmbedded, openEmbedded } from './embedded.ts';
import { type Connection, isMigrated, migrate, ownMigrations } from './migrate.ts';
import { PrismaClient } from './prisma/client.ts';
import { openServer } from './server.ts';

export interface Database {
  readonly prisma: PrismaClient;
  /** In this process, in a data folder; false: on a server. */
  readonly embedded: boolean;
  /** The embedded database itself, for the queue that lives beside the rows; null: on a server. */
  readonly pglite: PGlite | null;
  /** Lets queries under way end. Releases the data folder as well. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings it up to date. A server is given by its address, a data folder by its lock, which now
 * belongs to the database, also if it cannot be opened. Throws a UserError for what the operator can put right.
 */
export async function openDatabase(where: { url: string } | { lock: DataDirLock }): Promise<Database> {
  return 'url' in where ? onServer(where.url) : inFolder(where.lock);
}

async function inFolder(lock: DataDirLock): Promise<Database> {
  try {
    const migrations = ownMigrations();
    const database = await openEmbedded(lock.dataDir, (fresh) => migrate(connectEmbedded(fresh), migrations));
    try {
      const connection = connectEmbedded(database);
      await migrate(connection, migrations);
      return openClient(connection, database, async () => {
        try {
          await database.close();
        } finally {
          lock.release();
        }
      });
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function onServer(url: string): Promise<Database> {
  const migrations = ownMigrations();
  const server = await openServer(url);
  try {
    if (!(await isMigrated(server, migrations))) await server.alone((own) => migrate(own, migrations));
    await server.requireRights();
    return openClient(server, null, () => server.close());
  } catch (error) {
    await server.close();
    throw error;
  }
}

function openClient({ adapter }: Connection, pglite: PGlite | null, close: () => Promise<void>): Database {
  // `minimal`: longer messages quote the values, and they may be about people.
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });
  return {
    prisma,
    embedded: pglite !== null,
    pglite,
    async close() {
      await prisma.$disconnect();
      await close();
    },
  };
}
