import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Act, Asked, Given, Result, Told } from './acts.ts';

const program = fileURLToPath(new URL('./program.ts', import.meta.url));

/** A process that sends, is killed, and is started again under another name. */
export interface Sender {
  /** Under which it holds leases. */
  readonly holder: string;
  readonly isReady: boolean;
  /** It ended by itself: while its database is away it cannot start. */
  readonly isEnded: boolean;
  readonly begunAt: number;
  /** What was being sent when it began, and since when. */
  readonly found: readonly { platform: string; since: number }[];
  readonly begun: Promise<unknown>;
  /** Before that it has only loaded what it needs. */
  begin(holder: string): void;
  /** Resolves null where the process ends before it answers, or its database does. */
  ask<A extends Act>(act: A, given: Given<A>): Promise<Result<A> | null>;
  kill(): Promise<void>;
  /** Lets it end by itself; its exit code. */
  stop(): Promise<number | null>;
}

export interface Starting {
  /** By which it knows since when something is being sent. */
  now(): number;
  variables: Readonly<Record<string, string>>;
  /** Is told of the faults that it reports. */
  fault(words: string): void;
}

export function startSender({ variables, fault, now }: Starting): Sender {
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PATH, TZ: 'UTC', ...variables },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Files of announcements are bytes.
    serialization: 'advanced',
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    process.off('exit', end);
    state.isReady = false;
    state.isEnded = true;
    begun.resolve(null);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
    if (typeof code === 'number' && code !== 0) fault(`ended with ${code}: ${printed.slice(0, 500)}`);
    return typeof code === 'number' ? code : null;
  });
  const state = { holder: '', isReady: false, isEnded: false, begunAt: 0, found: [] as Sender['found'], next: 0 };
  const begun = Promise.withResolvers<null>();
  const waiting = new Map<number, (result: unknown) => void>();
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (words: string) => void (printed += words));
  child.on('error', () => undefined);
  child.on('message', (told: Told) => {
    if (told.kind === 'fault') fault(told.fault);
    if (told.kind === 'ready') state.isReady = true;
    if (told.kind === 'begun') {
      state.found = told.sending;
      begun.resolve(null);
    }
    if (told.kind !== 'done' && told.kind !== 'failed') return;
    waiting.get(told.id)?.(told.kind === 'done' ? told.result : null);
    waiting.delete(told.id);
  });
  return {
    get holder() {
      return state.holder;
    },
    begin(holder) {
      state.holder = holder;
      state.begunAt = now();
      child.send(holder, () => undefined);
    },
    begun: begun.promise,
    get isReady() {
      return state.isReady;
    },
    get isEnded() {
      return state.isEnded;
    },
    get begunAt() {
      return state.begunAt;
    },
    get found() {
      return state.found;
    },
    ask: (act, given) =>
      new Promise((resolve) => {
        if (!state.isReady || !child.connected) return resolve(null);
        state.next += 1;
        waiting.set(state.next, resolve as (result: unknown) => void);
        child.send({ id: state.next, act, given } satisfies Asked, () => undefined);
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      const cut = setTimeout(end, 15_000);
      const code = await ended;
      clearTimeout(cut);
      return code;
    },
  };
}
