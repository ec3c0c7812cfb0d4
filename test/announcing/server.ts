import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { furnish } from './stage.ts';

/** A database on a server of the file's own, with content before each test. */
export function serverDatabase(): () => PrismaClient {
  let open: { postgres: PostgresServer; database: Database } | undefined;
  const prisma = (): PrismaClient => {
    if (!open) throw new Error('the database is open only while tests run');
    return open.database.prisma;
  };
  beforeAll(async () => {
    const postgres = await startPostgres();
    open = { postgres, database: await openDatabase({ url: postgres.url }) };
  });
  afterAll(async () => {
    await open?.database.close();
    await open?.postgres.stop();
  });
  beforeEach(() => furnish(prisma()));
  return prisma;
}
