import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';

/** An embedded database in a folder of its own, empty before each call of `empty`, gone after the tests of the file. */
export function embeddedDatabase(): { prisma(): PrismaClient; empty(): Promise<void> } {
  let open: { database: Database; folder: string } | undefined;
  const prisma = (): PrismaClient => {
    if (!open) throw new Error('the database is open only while tests run');
    return open.database.prisma;
  };
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-content-'));
    open = { database: await openDatabase({ lock: lockDataDir(folder) }), folder };
  });
  afterAll(async () => {
    await open?.database.close();
    if (open) await rm(open.folder, { recursive: true });
  });
  return {
    prisma,
    async empty() {
      await prisma()
        .$executeRaw`TRUNCATE "Place", "Organisation", "Contact", "Offer", "Event", "Operator", "ContentImport", "Audit" CASCADE`;
      await prisma().contentState.update({ where: { id: 1 }, data: { revision: 0, examplesRemoved: false } });
    },
  };
}
