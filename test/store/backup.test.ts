import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentFile } from '../../src/core/content.ts';
import { backup } from '../../src/store/backup.ts';
import { lockDataDir } from '../../src/store/data-dir.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { restore } from '../../src/store/restore.ts';
import { changeSubscription } from '../../src/usecases/change-subscription.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { dataDir, done, lotse, refused, startProgram } from '../support/program.ts';

const pack = readFileSync(new URL('../../prisma/content/dithmarschen.json', import.meta.url), 'utf8');
let server: PostgresServer;
const open: Database[] = [];
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  for (const database of open) await database.close();
  await server.stop();
});

const linesOf = async ({ prisma }: Database): Promise<string[]> => {
  const lines: string[] = [];
  await backup(prisma, (line) => void lines.push(line));
  return lines;
};

/** The embedded database with content, a subscription and 500 chats more, so that rows come in several parts. */
async function filled(): Promise<Database> {
  const database = await embedded();
  const { prisma } = database;
  await importContent(prisma, 'command', ContentFile.parse(JSON.parse(pack)));
  const chat = { platform: 'telegram', account: 'bot', chat: '7', thread: null };
  const actor = { chat, kind: 'private' as const, mayManage: () => Promise.resolve(true) };
  await changeSubscription(prisma, actor, { places: [{ place: '01051074', radiusKm: 10 }] }, 'uk', Date.now());
  await prisma.chat.createMany({
    data: Array.from({ length: 500 }, (_, index) => ({
      platform: 'slack',
      account: 't',
      chat: `c${index}`,
      kind: 'group' as const,
    })),
  });
  return database;
}

async function embedded(): Promise<Database> {
  const database = await openDatabase({ lock: lockDataDir(temporaryFolder()) });
  open.push(database);
  return database;
}

test('a backup of the embedded database comes back the same on a server, and from there into a folder again', async () => {
  const first = await filled();
  const lines = await linesOf(first);
  const onServer = await openDatabase({ url: server.url });
  open.push(onServer);
  await restore(onServer.prisma, lines);
  expect(await linesOf(onServer)).toEqual(lines);
  const again = await embedded();
  await restore(again.prisma, await linesOf(onServer));
  expect(await linesOf(again)).toEqual(lines);
  // What is new gets a number of its own.
  const { id } = await again.prisma.chat.create({ data: { platform: 'x', account: 'x', chat: 'x', kind: 'private' } });
  expect(id).toBe(502);
});

test('what is no backup, is cut off or does not find an empty database is refused, and nothing is written', async () => {
  const lines = await linesOf(await filled());
  const empty = await embedded();
  const before = await linesOf(empty);
  const cases: [string[], RegExp][] = [
    [['{}'], /^This is no backup/],
    [lines.slice(0, -1), /^The backup ends too early/],
    [lines.toSpliced(3, 1), /rows are missing/],
    [lines.with(2, lines[2]?.slice(0, 50) ?? ''), /^The backup is damaged/],
    [lines.with(0, (lines[0] ?? '').replace('["', '["20990101000000_later","')), /newer version of Lotse/],
  ];
  for (const [damaged, sentence] of cases) await expect(restore(empty.prisma, damaged)).rejects.toThrow(sentence);
  expect(await linesOf(empty)).toEqual(before);
  const full = open[0];
  await expect(restore(full?.prisma ?? empty.prisma, lines)).rejects.toThrow(/^The database is not empty/);
});

test('the commands back up a running program into a file of its owner, and restore it into a new folder', async () => {
  const variables = dataDir();
  const program = await startProgram(variables);
  expect(await program.answer('Wo kann ich in Meldorf helfen?')).toContain('Hausaufgabenhilfe');
  const file = join(temporaryFolder(), 'lotse.gz');
  expect((await lotse(['backup', file], variables)).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(refused(await lotse(['backup', file], variables))).toContain('exists already');
  expect(refused(await lotse(['restore', file], variables))).toContain('The database is not empty');
  await program.stop('SIGTERM');

  const fresh = dataDir();
  expect(done(await lotse(['restore', file], fresh))).toMatch(/^\d+ rows are restored/);
  expect(done(await lotse(['export'], fresh))).toBe(done(await lotse(['export'], variables)));

  const broken = join(temporaryFolder(), 'broken.gz');
  writeFileSync(broken, readFileSync(file).subarray(0, 500));
  expect(refused(await lotse(['restore', broken], dataDir()))).toContain('is no backup, or is not whole');
  expect(existsSync(`${file}.unfinished`)).toBe(false);
}, 60_000);
