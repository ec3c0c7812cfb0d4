import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { lockDataDir, tryLockDataDir } from '../../src/store/data-dir.ts';
import { handOver, holdOrHandOver, type Run, serveHandover, type Stream } from '../../src/store/handover.ts';
import { temporaryFolder } from '../support/folder.ts';

const script = fileURLToPath(new URL('../support/holder.ts', import.meta.url));

/** A process of its own on the folder; killed when the test is over. */
function start(
  dataDir: string,
  command = '',
): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, dataDir, command], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function firstLine(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stream })) return line;
  return '';
}

/** The exit code. */
async function ended(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, 'exit')) as [number];
  return code;
}

async function finish(child: ReturnType<typeof start>): Promise<{ code: number; out: string; err: string }> {
  const [code, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

/** Holds the folder in this process. */
async function serve(dataDir: string, run: Run): Promise<() => Promise<void>> {
  const lock = lockDataDir(dataDir);
  const { close } = await serveHandover(dataDir, run);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= close().then(() => lock.release()));
  onTestFinished(stop);
  return stop;
}

const nothing: Run = async () => 0;
const ignore = (): void => undefined;

/** What a person would read. */
async function sentence(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? `${error.message} ${error.remedy}` : '';
}

test('of processes that start at the same moment one holds the folder, and it does the work of all', {
  timeout: 60_000,
}, async () => {
  const dataDir = temporaryFolder();
  const children = Array.from({ length: 5 }, () => start(dataDir, 'count'));
  const lines = Promise.all(children.map((child) => firstLine(child.stdout)));
  const codes = Promise.all(children.map(ended));
  expect((await lines).toSorted()).toEqual(['0', '0', '0', '0', 'held']);
  const holder = children[(await lines).indexOf('held')];
  holder?.stdin?.end();
  expect((await codes).toSorted((a, b) => a - b)).toEqual([0, 7, 7, 7, 7]);
});

test('after kill -9 the folder is free at once, and every acknowledged row is there', { timeout: 60_000 }, async () => {
  const dataDir = temporaryFolder();
  const holder = start(dataDir, 'write');
  let acknowledged = 0;
  for await (const line of createInterface({ input: holder.stdout })) {
    if (line === 'held') continue;
    acknowledged = Number(line);
    if (acknowledged === 200) holder.kill('SIGKILL');
  }
  await once(holder, 'close').catch(ignore);
  expect(acknowledged).toBeGreaterThanOrEqual(200);
  expect(existsSync(join(dataDir, 'lotse.sock'))).toBe(true);
  const lock = tryLockDataDir(dataDir);
  expect(lock).not.toBeNull();
  lock?.release();

  const next = start(dataDir);
  expect(await firstLine(next.stdout)).toBe('held');
  const { code, out } = await finish(start(dataDir, 'count'));
  expect(code).toBe(7);
  expect(Number(out)).toBeGreaterThanOrEqual(acknowledged);
  expect(Number(out)).toBeLessThanOrEqual(acknowledged + 1);
});

test('what a process cannot do reaches the other as a sentence', { timeout: 60_000 }, async () => {
  const dataDir = temporaryFolder();
  await serve(dataDir, async () => {
    throw new UserError('This cannot be.', 'Try something else.');
  });
  expect(await finish(start(dataDir, 'any'))).toEqual({
    code: 1,
    out: '',
    err: 'This cannot be. Try something else.\n',
  });
});

test('a holder that is killed in the middle of the work is told of, not waited for', { timeout: 60_000 }, async () => {
  const dataDir = temporaryFolder();
  const holder = start(dataDir);
  expect(await firstLine(holder.stdout)).toBe('held');
  const kill = (): void => void holder.kill('SIGKILL');
  expect(await sentence(handOver(dataDir, 'for-ever', null, kill))).toContain('ended before it had finished');
});

test('output arrives while the work goes on, in order and unchanged', async () => {
  const dataDir = temporaryFolder();
  const seen = Promise.withResolvers<void>();
  await serve(dataDir, async (command, args, output) => {
    output('out', JSON.stringify({ command, args }));
    output('err', 'Grüße 👋\nzwei Zeilen');
    await seen.promise;
    output('out', 'x'.repeat(1_000_000));
    return 3;
  });
  const received: [Stream, string][] = [];
  const code = await handOver(dataDir, 'import', { file: 'ä' }, (stream, words) => {
    received.push([stream, words]);
    if (received.length === 2) seen.resolve();
  });
  expect(code).toBe(3);
  expect(received).toEqual([
    ['out', '{"command":"import","args":{"file":"ä"}}'],
    ['err', 'Grüße 👋\nzwei Zeilen'],
    ['out', 'x'.repeat(1_000_000)],
  ]);
});

test('a fault of the program stays one on the other side', async () => {
  const dataDir = temporaryFolder();
  await serve(dataDir, async () => {
    throw new TypeError('broken');
  });
  const error: unknown = await handOver(dataDir, 'any', null, ignore).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'Error', message: 'broken' });
});

test('a holder that stops finishes the work under way first, and takes no more', async () => {
  const dataDir = temporaryFolder();
  const begun = Promise.withResolvers<void>();
  const allowed = Promise.withResolvers<void>();
  const stop = await serve(dataDir, async () => {
    begun.resolve();
    await allowed.promise;
    return 5;
  });
  const code = handOver(dataDir, 'slow', null, ignore);
  await begun.promise;
  const stopped = stop();
  await expect.poll(() => existsSync(join(dataDir, 'lotse.sock'))).toBe(false);
  expect(await sentence(handOver(dataDir, 'late', null, ignore))).toContain('ended before');
  expect(tryLockDataDir(dataDir)).toBeNull();
  allowed.resolve();
  expect(await code).toBe(5);
  await stopped;
  expect(await holdOrHandOver(dataDir)).toHaveProperty('lock');
});

test('a holder that is only just starting is waited for', async () => {
  const dataDir = temporaryFolder();
  const lock = lockDataDir(dataDir);
  const place = holdOrHandOver(dataDir);
  const { close } = await serveHandover(dataDir, nothing);
  expect(await place).toHaveProperty('handOver');
  await close();
  lock.release();
});

test('a holder that is only just stopping is waited for', async () => {
  const dataDir = temporaryFolder();
  const lock = lockDataDir(dataDir);
  const place = holdOrHandOver(dataDir);
  lock.release();
  expect(await place).toHaveProperty('lock');
});

test('a holder that neither answers nor ends is a sentence', async () => {
  const dataDir = temporaryFolder();
  const lock = lockDataDir(dataDir);
  expect(await sentence(holdOrHandOver(dataDir, 300))).toContain(
    `The data folder ${dataDir} is in use by another Lotse`,
  );
  const silent = createServer().listen(join(dataDir, 'lotse.sock'));
  expect(await sentence(holdOrHandOver(dataDir, 300))).toContain('which does not answer');
  silent.close();
  lock.release();
});

test('the socket is for its owner alone, whatever the umask, and what was left of an old one is replaced', async () => {
  const dataDir = temporaryFolder();
  const before = process.umask(0);
  onTestFinished(() => void process.umask(before));
  writeFileSync(join(dataDir, 'lotse.sock'), '');
  const lock = lockDataDir(dataDir);
  const starting = serveHandover(dataDir, nothing);
  expect(statSync(join(dataDir, 'lotse.sock')).mode & 0o777).toBe(0o600);
  writeFileSync(join(dataDir, 'other'), '');
  expect(statSync(join(dataDir, 'other')).mode & 0o777).toBe(0o666);
  const { close } = await starting;
  expect(await handOver(dataDir, 'any', null, ignore)).toBe(0);
  await close();
  lock.release();
});

test('a folder whose name is longer than a socket address works', async () => {
  const dataDir = join(temporaryFolder(), 'a'.repeat(120), 'b'.repeat(120));
  mkdirSync(dataDir, { recursive: true });
  const stop = await serve(dataDir, async () => 4);
  expect(await handOver(dataDir, 'any', null, ignore)).toBe(4);
  await stop();
  expect(existsSync(join(dataDir, 'lotse.sock'))).toBe(false);
});
