import { existsSync } from 'node:fs';
import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { createWebChat, platforms, platformsOn } from '../adapters/index.ts';
import { readConfig } from './config.ts';
import type { ChatPlatform, Respond } from './core/adapter.ts';
import { UserError } from './core/errors.ts';
import { createGate } from './core/gate.ts';
import { handedOverTo, openHouse } from './house.ts';
import { pageFacts } from './pages.ts';
import { serveHandover } from './store/handover.ts';
import { lockDataDir, tryLockDataDir, type DataDirLock } from './store/data-dir.ts';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that a platform gets for its last answers when the program stops. */
const patience = 3000;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function start(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const on = await platformsOn(process.env);
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  say('Lotse is starting …');
  const report = (error: unknown): void => log.error(faultOf(error), 'fault');
  const lock = config.databaseUrl === undefined ? await waitForLock(config.dataDir) : null;
  const house = await openHouse(config, lock, { say, report });
  const now = (): number => Date.now();
  const connected = on.map(({ name, spacing, create }) => {
    const gate = createGate({ spacing, now, wait });
    // What happened to chats is not kept yet: no chat is subscribed to anything.
    const platform = create({ gate, report, changed: () => undefined, now, wait });
    house.connections.push({ name, connection: () => platform.connection() });
    return { name, platform };
  });
  const web = createWebChat({
    host: config.host,
    port: config.port,
    publicUrl: config.publicUrl,
    pages: async (language) => pageFacts(await house.knowledge(), language, config.languageModel?.host ?? null),
    health: () => house.health(),
    webhooks: connected.flatMap(({ platform }) => platform.webhook ?? []),
    report,
  });
  const handover = lock && (await serveHandover(config.dataDir, handedOverTo(house)));
  closeWithGrace({ delay: 4500, logger: false }, async ({ err }) => {
    if (err) report(err);
    say('Lotse is stopping …');
    await Promise.all([web.stop(), ...connected.map(({ platform }) => stopped(platform))]);
    await handover?.close();
    await house.close();
    say('Stopped.');
  });
  try {
    await house.knowledge();
    house.engine();
    await web.start(house.respond);
  } catch (error) {
    await handover?.close();
    await house.close();
    throw error;
  }
  say(`Web chat: ${web.address}`);
  for (const line of await platforms(process.env)) if (!line.endsWith(': on')) say(line);
  await Promise.all(
    connected.map(async ({ name, platform }) => say(`${name}: ${await startOf(platform, house.respond, report)}`)),
  );
  say('Ready. Stop with Ctrl-C.');
}

/** Starts a platform and says how it is. One that cannot start leaves the others alone. */
async function startOf(platform: ChatPlatform, respond: Respond, report: (error: unknown) => void): Promise<string> {
  try {
    await platform.start(respond);
    return platform.connection().state;
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.remedy}`;
    report(error);
    return 'could not start; the log says why';
  }
}

/** Waits for what is under way, but not for ever: a platform may be holding us up. */
async function stopped(platform: ChatPlatform): Promise<void> {
  await Promise.race([platform.stop(), wait(patience)]);
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
