import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { temporaryFolder } from '../support/folder.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { furnish, subscribeMany } from './stage.ts';

const sender = fileURLToPath(new URL('./sender.ts', import.meta.url));

const linesOf = (log: string): string[] => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);

/** Runs a sender to its end, which is its being killed in the middle of so many messages, or with 0 its finishing. */
async function run(where: object, queue: string, log: string, messages: number): Promise<string> {
  const flags = ['--disable-warning=ExperimentalWarning', sender];
  const child = spawn(process.execPath, [...flags, JSON.stringify(where), queue, log, String(messages)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const print = (text: string): void => void (printed += text);
  child.stdout.setEncoding('utf8').on('data', print);
  child.stderr.setEncoding('utf8').on('data', print);
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return `${printed}${signal ?? ''}`;
}

/** Senders that are killed at random moments, and one that finishes. */
async function sendWithKills(where: object, queue: string, log: string, kills: number): Promise<void> {
  for (let turn = 0; turn < kills; turn += 1)
    expect(await run(where, queue, log, 1 + Math.floor(Math.random() * 250))).toBe('SIGKILL');
  expect(await run(where, queue, log, 0)).toBe('finished 0\n');
}

async function compare({ prisma: db }: Database, log: string, chats: number): Promise<void> {
  const lines = linesOf(log);
  const reached = new Set(lines.map((line) => line.split('\t')[0]));
  const inDoubt = await db.delivery.count({ where: { inDoubt: true } });
  expect(reached.size).toBe(chats);
  expect(await db.delivery.count({ where: { state: 'done', sentRevision: 1 } })).toBe(chats);
  expect(inDoubt).toBeGreaterThan(0);
  expect(lines.length - chats).toBeLessThanOrEqual(inDoubt);
  // A platform that knows a key again shows it once.
  expect(new Set(lines).size).toBe(chats);
}

it('a sender that is killed at any moment leaves nobody out, on servers', async () => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  onTestFinished(async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  });
  const log = join(temporaryFolder(), 'log');
  const database = await openDatabase({ url: postgres.url });
  onTestFinished(() => database.close());
  await furnish(database.prisma);
  await subscribeMany(database.prisma, 1500);
  await sendWithKills({ url: postgres.url }, redis.url, log, 2);
  await compare(database, log, 1500);
}, 120_000);

it('nor on the embedded database', async () => {
  const folder = temporaryFolder();
  const [dataDir, log] = [join(folder, 'data'), join(folder, 'log')];
  const before = await openDatabase({ lock: lockDataDir(dataDir) });
  await furnish(before.prisma);
  await subscribeMany(before.prisma, 800);
  await before.close();
  await sendWithKills({ dataDir }, '', log, 1);
  const after = await openDatabase({ lock: lockDataDir(dataDir) });
  onTestFinished(() => after.close());
  await compare(after, log, 800);
}, 120_000);
