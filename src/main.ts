import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { randomUUID } from 'node:crypto';
import { createWebChat, platforms, platformsOn } from '../adapters/index.ts';
import { readConfig } from './config.ts';
import { UserError } from './core/errors.ts';
import { createGate } from './core/gate.ts';
import { holdPlatform, leaseMilliseconds } from './held-platform.ts';
import { handedOverTo, openHouse } from './house.ts';
import { pageFacts } from './pages.ts';
import { type Sending, startSending } from './sending.ts';
import { serveHandover } from './store/handover.ts';
import { holdLease, releaseLease } from './store/lease.ts';
import { lockDataDir, tryLockDataDir, type DataDirLock } from './store/data-dir.ts';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that announcements under way get when the program stops; what is cut off is known and taken up again. */
const patience = 2000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What this process does of it all: the web chat, the platforms with announcements, or both. */
const roles = ['all', 'web', 'worker'];

function readRole(): string {
  let role: string | undefined;
  try {
    role = parseArgs({ options: { role: { type: 'string', default: 'all' } } }).values.role;
  } catch {
    role = undefined;
  }
  if (role !== undefined && roles.includes(role)) return role;
  throw new UserError('The program takes one option, --role.', `Give it one of: ${roles.join(', ')}.`);
}

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const role = readRole();
  const config = readConfig(process.env);
  const on = role === 'web' ? [] : await platformsOn(process.env);
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  say('Lotse is starting …');
  const report = (error: unknown): void => log.error(faultOf(error), 'fault');
  const lock = config.databaseUrl === undefined ? await waitForLock(config.dataDir) : null;
  const house = await openHouse(config, lock, { say, report });
  const now = (): number => Date.now();
  /** Nobody can set this one: spacing and leases outlive a clock that jumps. */
  const steady = (): number => performance.now();
  let sending: Sending | null = null;
  const holder = lock ? 'the only process' : randomUUID();
  const held = on.map(({ name, spacing, token, create }) => {
    const gate = createGate({ spacing, now: steady, wait });
    const key = name.toLowerCase();
    const platform = holdPlatform({
      lease: {
        hold: () => holdLease(house.database.prisma, token, holder, leaseMilliseconds),
        release: () => releaseLease(house.database.prisma, token, holder),
      },
      create: () => create({ gate, report, changed: house.changed, now, wait }),
      respond: house.respond,
      opened(working) {
        if (working) house.platforms.set(working.platform, working);
        else house.platforms.delete(key);
        void sending?.announcing.check();
      },
      say: (why) => say(`${name}: ${why}`),
      report,
      now: steady,
      wait,
    });
    house.connections.set(key, () => platform.connection());
    return { name, platform };
  });
  const web = createWebChat({
    host: config.host,
    port: config.port,
    publicUrl: config.publicUrl,
    pages: async (language) => pageFacts(await house.knowledge(), language, config.languageModel?.host ?? null),
    health: () => house.health(),
    calendar: (token) => house.calendar(token),
    webhooks: () => [...house.platforms.values()].flatMap(({ webhook }) => webhook ?? []),
    report,
  });
  const handover = lock && (await serveHandover(config.dataDir, handedOverTo(house)));
  closeWithGrace({ delay: 4500, logger: false }, async ({ err }) => {
    if (err) report(err);
    say('Lotse is stopping …');
    await Promise.race([sending?.stop(), wait(patience)]);
    await Promise.all([web.stop(), ...held.map(({ platform }) => platform.stop())]);
    await handover?.close();
    await house.close();
    say('Stopped.');
  });
  try {
    await house.knowledge();
    house.engine();
    if (role !== 'worker') await web.start(house.respond);
  } catch (error) {
    await handover?.close();
    await house.close();
    throw error;
  }
  if (role !== 'worker') say(`Web chat: ${web.address}`);
  for (const line of await platforms(process.env)) if (!line.endsWith(': on')) say(line);
  await Promise.all(
    held.map(async ({ name, platform }) => {
      await platform.start();
      const { state } = platform.connection();
      if (state !== 'refused')
        say(`${name}: ${state === 'standby' ? 'another process has the token; this one waits' : state}`);
    }),
  );
  if (held.length > 0) {
    sending = await startSending(house, { wait, report });
    house.sending.wake = sending.announcing.wake;
  }
  say('Ready. Stop with Ctrl-C.');
}

/** A command that is just running may hold the data folder; it is waited for. */
async function waitForLock(dataDir: string): Promise<DataDirLock> {
  for (let tries = 0; tries < 50; tries += 1) {
    const lock = tryLockDataDir(dataDir);
    if (lock) return lock;
    await wait(100);
  }
  return lockDataDir(dataDir);
}

/** What a log may hold of an error: its kind and where it happened, without the message, which may quote people. */
function faultOf(error: unknown): { kind: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { kind: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}

try {
  await start();
} catch (error) {
  if (error instanceof UserError) process.stderr.write(`${error.message} ${error.remedy}\n`);
  else
    process.stderr.write(`This is a fault of the program: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}
