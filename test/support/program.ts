import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { type Message, plainText } from '../../src/core/message.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Variables for a process; DATA_DIR is always among them. */
export type Variables = Readonly<Record<string, string>> & { DATA_DIR: string };

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** What a command that did its work printed. */
export function done({ code, out, err }: Ended): string {
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** What a person reads of one that did not. */
export function refused({ code, err }: Ended): string {
  expect(code).toBe(1);
  expect(err).not.toMatch(/^\s+at |fault of the program|[A-Z]\w+Error|undefined/m);
  return err;
}

// What a test file started or made is gone with it, whatever failed.
const children = new Set<ChildProcess>();
const folders: string[] = [];
afterAll(async () => {
  const ended = [...children].map((child) => once(child, 'close'));
  for (const child of children) {
    if (child.spawnfile === 'npm' && child.pid) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  }
  await Promise.all(ended);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Variables for a new DATA_DIR: an empty one, or a copy of another. */
export function dataDir(from?: Variables): Variables {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'));
  folders.push(folder);
  const DATA_DIR = join(folder, 'data');
  if (from) cpSync(join(from.DATA_DIR, 'database'), join(DATA_DIR, 'database'), { recursive: true });
  return { DATA_DIR };
}

/** As a shell starts them, but without this machine's variables and `.env`. */
function run(file: string, args: readonly string[], variables: Variables) {
  const { PATH = '' } = process.env;
  const cwd = dirname(variables.DATA_DIR);
  mkdirSync(cwd, { recursive: true });
  // npm in a group of its own: the end of npm alone would leave the program running.
  const child = spawn(file, args, {
    detached: file === 'npm',
    cwd,
    env: { PATH, TZ: 'UTC', DATABASE_URL: '', ...variables },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('close', () => children.delete(child));
  child.stdin.on('error', () => undefined); // It ended before it had read everything.
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (words: string) => void (printed.out += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => void (printed.err += words));
  const ended = once(child, 'close').then(
    ([code]: unknown[]): Ended => ({ code: typeof code === 'number' ? code : null, ...printed }),
  );
  return { child, printed, ended };
}

/** Resolves when the words are printed; fails with all that was printed when the process ends before. */
async function printing({ child, printed, ended }: ReturnType<typeof run>, words: string): Promise<void> {
  const seen = new Promise<true>((resolve) => {
    const look = (): void => {
      if (printed.out.includes(words) || printed.err.includes(words)) resolve(true);
    };
    look();
    child.stdout.on('data', look);
    child.stderr.on('data', look);
  });
  const first = await Promise.race([seen, ended]);
  if (first !== true) throw new Error(`"${words}" was not printed, but:\n${first.out}${first.err}`);
}

/** A command of `scripts/lotse` under way, whose standard input stays open until it is ended. */
export function startCommand(args: readonly string[], variables: Variables) {
  const started = run(join(root, 'scripts/lotse'), args, variables);
  return { ended: started.ended, input: started.child.stdin, printing: (words: string) => printing(started, words) };
}

/** A command of `scripts/lotse` from start to end. */
export function lotse(args: readonly string[], variables: Variables, written = ''): Promise<Ended> {
  const { ended, input } = startCommand(args, variables);
  input.end(written);
  return ended;
}

/** The program itself, without npm around it. */
const node = [process.execPath, '--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')] as const;
export const npmStart = ['npm', '--silent', '--prefix', root, 'start'] as const;

function start(variables: Variables, [file, ...args]: readonly [string, ...string[]] = node) {
  return run(file, args, { PORT: '0', ...variables });
}

/** What the process printed after it has ended by itself: for starts that are refused. */
export function startRefused(variables: Variables): Promise<Ended> {
  return start(variables).ended;
}

export interface Program {
  /** Of the web chat. */
  address: string;
  /** All that it has printed so far. */
  printed: { out: string; err: string };
  post(body: unknown): Promise<{ status: number; body: string }>;
  /** The words of the web chat's answer to a person who asks for the first time. */
  answer(question: string): Promise<string>;
  /** Ends it; resolves to what it printed and the milliseconds that it took. */
  stop(signal: NodeJS.Signals): Promise<Ended & { milliseconds: number }>;
}

/** On a free port, once it says that it is ready. */
export async function startProgram(variables: Variables, command?: typeof npmStart): Promise<Program> {
  const started = start(variables, command);
  await printing(started, 'Ready.');
  const { printed, child, ended } = started;
  const address = /^Web chat: (\S+)$/m.exec(printed.out)?.[1] ?? '';
  const post = async (body: unknown): Promise<{ status: number; body: string }> => {
    const response = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'de' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.text() };
  };
  return {
    address,
    printed,
    post,
    async answer(question) {
      const { status, body } = await post({ conversation: randomUUID(), text: question, action: null });
      if (status !== 200) throw new Error(`${status}: ${body}`);
      const { message } = JSON.parse(body) as { message: Message };
      return plainText(message);
    },
    async stop(signal) {
      const begun = performance.now();
      child.kill(signal);
      return { ...(await ended), milliseconds: performance.now() - begun };
    },
  };
}
