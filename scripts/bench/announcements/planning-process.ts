import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';
import { planAll } from '../../../src/announcing/planning.ts';
import { readConfig } from '../../../src/config.ts';
import { lockDataDir } from '../../../src/store/data-dir.ts';
import { openDatabase } from '../../../src/store/database.ts';
import { serve } from '../adapters/helper-process.ts';
import { usage } from '../adapters/usage.ts';
import { publish, subscribe } from './rows.ts';

/** Plans announcements, and nothing else. */

const { databaseUrl, dataDir } = readConfig(process.env);
const where = databaseUrl === undefined ? { lock: lockDataDir(dataDir) } : { url: databaseUrl };
const { prisma: db, embedded } = await openDatabase(where);
/** Milliseconds between two looks at memory. */
const between = 5;

/** Nobody stands in the plan of the announcement, which is so because of no work that is still to be done. */
async function fresh(title: string): Promise<number> {
  await db.$executeRaw`TRUNCATE "Delivery"`;
  await db.announcement.updateMany({ data: { state: 'cancelled' } });
  const { id } = await publish(db, title);
  return id;
}

serve({
  subscribe: (value) =>
    subscribe(db, [
      {
        platform: 'telegram',
        chats: Array.from({ length: z.number().parse(value) }, (_, index) => String(1000 + index)),
      },
    ]),
  async plan(value) {
    await fresh(z.string().parse(value));
    const before = usage.memory().resident;
    let most = before;
    const looking = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss() / 2 ** 20);
    }, between);
    const stalls = monitorEventLoopDelay({ resolution: 1 });
    stalls.enable();
    const begun = performance.now();
    await planAll({ db, embedded, now: () => Date.now(), wake: () => undefined, isStopped: () => false });
    const milliseconds = performance.now() - begun;
    stalls.disable();
    clearInterval(looking);
    return { milliseconds, megabytes: most - before, stall: stalls.max / 1e6, rows: await db.delivery.count() };
  },
  /** The same rows in one statement. */
  async insert(value) {
    const id = await fresh(z.string().parse(value));
    const begun = performance.now();
    const rows = await db.$executeRaw`
      INSERT INTO "Delivery" ("announcementId", "chatId", platform, "wantedRevision", "nextAttemptAt")
      SELECT a.id, c.id, c.platform, a.revision, ${new Date()}::timestamptz
      FROM "Announcement" a CROSS JOIN "Subscription" s JOIN "Chat" c ON c.id = s."chatId" WHERE a.id = ${id}::int`;
    return { milliseconds: performance.now() - begun, rows };
  },
});
