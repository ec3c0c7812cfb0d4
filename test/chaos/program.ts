// A process of the chaos suite: wires sending as src/main.ts does, with the platforms' limits and the lease scaled.
// What it is to do comes as messages from the suite, which may kill it at any moment.
//   node program.ts     (all comes as variables, as for the real program; it begins when it is told who it is)
import { setTimeout as wait } from 'node:timers/promises';
import { platformsOn } from '../../adapters/index.ts';
import { readConfig } from '../../src/config.ts';
import { createGate, type Gate } from '../../src/core/gate.ts';
import { holdPlatform, leaseMilliseconds } from '../../src/held-platform.ts';
import type { ChatChange, ChatPlatform } from '../../src/core/adapter.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { startSending } from '../../src/sending.ts';
import { loadContent } from '../../src/store/content.ts';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { holdLease, releaseLease } from '../../src/store/lease.ts';
import { createTelling } from '../../src/telling.ts';
import { noteChatChange } from '../../src/usecases/note-chat-change.ts';
import { acts, type Asked, type Told } from './acts.ts';
import { openClock } from './clock.ts';

/** How much faster than in life the lease runs out, requests follow one another, and chats take the next message. */
const faster = { lease: 6, requests: 3, limits: 50 };

const holder = await new Promise<string>((resolve) => void process.once('message', (name) => resolve(String(name))));
const tell = (told: Told): void => void process.send?.(told);
const report = (error: unknown): void =>
  tell({ kind: 'fault', fault: error instanceof Error ? `${error.name} ${error.message.slice(0, 200)}` : 'unknown' });
const clock = openClock(process.env['CHAOS_CLOCK'] ?? '');
const config = readConfig(process.env);
const lock = config.databaseUrl === undefined ? lockDataDir(config.dataDir) : null;
const database = await openDatabase(lock ? { lock } : { url: config.databaseUrl ?? '' });
const { prisma } = database;
const platforms = new Map<string, ChatPlatform>();
const changed = (change: ChatChange): void => void noteChatChange(prisma, change, clock.now()).catch(report);

let known: { knowledge: Knowledge; revision: number; at: number } | null = null;
/** As the house knows it: compared with the database once a second; while that is away, what was known last. */
async function knowledge(): Promise<Knowledge> {
  if (known && Date.now() - known.at < 1000) return known.knowledge;
  try {
    const { revision } = await prisma.contentState.findUniqueOrThrow({ where: { id: 1 } });
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const made =
      known?.revision === revision ? known.knowledge : await createKnowledge(await loadContent(prisma), today);
    known = { knowledge: made, revision, at: Date.now() };
    return made;
  } catch (error) {
    if (known === null) throw error;
    report(error);
    return known.knowledge;
  }
}

const sending = await prisma.delivery.findMany({
  where: { state: 'sending' },
  select: { platform: true, sendingSince: true },
});
const since = sending.map(({ platform, sendingSince }) => ({ platform, since: sendingSince?.getTime() ?? 0 }));
tell({ kind: 'begun', sending: since });

function scaled(gate: Gate): Gate {
  return {
    ...gate,
    enter: (chat, urgency, limits) =>
      gate.enter(
        chat,
        urgency,
        limits.map(({ count, milliseconds }) => ({ count, milliseconds: milliseconds / faster.limits })),
      ),
  };
}

let started: Awaited<ReturnType<typeof startSending>> | null = null;
const held = (await platformsOn(process.env)).map(({ name, spacing, token, create }) => {
  const now = (): number => performance.now();
  const gate = scaled(createGate({ spacing: spacing / faster.requests, now, wait }));
  return holdPlatform({
    lease: {
      hold: () => holdLease(prisma, token, holder, leaseMilliseconds / faster.lease),
      release: () => releaseLease(prisma, token, holder),
    },
    create: () => create({ gate, report, changed, now: clock.now, wait }),
    respond: () => Promise.resolve(null),
    opened(working) {
      if (working) platforms.set(working.platform, working);
      else platforms.delete(name.toLowerCase());
      void started?.announcing.check();
    },
    say: (why) => report(new Error(why)),
    report,
    now: () => now() * faster.lease,
    wait: (milliseconds) => wait(milliseconds / faster.lease),
  });
});
await Promise.all(held.map((platform) => platform.start()));
started = await startSending(
  { config, database, platforms, knowledge, telling: createTelling(prisma, platforms), now: clock.now },
  { wait, report },
);
const { announcing, stop } = started;

process.on('message', (asked: Asked) => {
  const { id, act, given } = asked;
  const work = acts[act](prisma, given as never, clock.now());
  work.then(
    (result) => {
      announcing.wake();
      tell({ kind: 'done', id, result });
    },
    (error: unknown) => {
      report(error);
      tell({ kind: 'failed', id });
    },
  );
});
// Whoever started it is not there any more.
process.once('disconnect', () => process.exit(1));
process.once('SIGTERM', () => {
  void (async () => {
    await stop();
    await Promise.all(held.map((platform) => platform.stop()));
    await database.close();
    process.exit(0);
  })();
});
tell({ kind: 'ready' });
