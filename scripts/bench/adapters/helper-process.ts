import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Asked = z.object({ number: z.number(), what: z.string(), value: z.unknown() });
const Replied = z.object({ number: z.number(), value: z.unknown(), fault: z.string().optional() });

/** Another process that does what it is asked for. */
export interface Helper {
  /** Rejects with what went wrong there, or when the process ends before it replied. */
  ask<T>(what: string, reply: z.ZodType<T>, value?: unknown): Promise<T>;
  /** Rejects when the process ends before it is asked to. */
  readonly broken: Promise<never>;
  end(): Promise<void>;
}

/** What Node is told where the program runs: see package.json. */
const { scripts } = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')));
const asStarted = scripts.start.match(/--\S+/g) ?? [];

/** Starts a file that calls `serve`, with no more of the environment than what is given. */
export function startHelper(file: URL, args: readonly string[], variables: Readonly<Record<string, string>>): Helper {
  const { PATH = '' } = process.env;
  const child: ChildProcess = fork(file, args, {
    env: { PATH, TZ: 'Europe/Berlin', ...variables },
    execArgv: [...process.execArgv, ...asStarted, '--expose-gc'],
    serialization: 'advanced',
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  let isOver = false;
  let isEnding = false;
  child.on('message', (message) => {
    const { number, value, fault } = Replied.parse(message);
    if (fault === undefined) waiting.get(number)?.resolve(value);
    else waiting.get(number)?.reject(new Error(fault));
    waiting.delete(number);
  });
  const { promise: broken, reject: fail } = Promise.withResolvers<never>();
  // Whoever asks it for something is told, too.
  broken.catch(() => undefined);
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    isOver = true;
    const fault = new Error(`${file.pathname} ended with ${String(code)}.`);
    if (!isEnding) fail(fault);
    for (const { reject } of waiting.values()) reject(fault);
  });
  return {
    broken,
    async ask(what, reply, value) {
      if (isOver) throw new Error(`${file.pathname} has ended.`);
      const number = (count += 1);
      const mine = Promise.withResolvers<unknown>();
      waiting.set(number, mine);
      child.send({ number, what, value });
      return reply.parse(await mine.promise);
    },
    async end() {
      isEnding = true;
      if (!isOver) child.disconnect();
      await ended;
    },
  };
}

/** Does in this process what the one that started it asks for, until that lets go of it or ends. */
export function serve(tasks: Readonly<Record<string, (value: unknown) => unknown>>): void {
  process.on('message', (message) => {
    const { number, what, value } = Asked.parse(message);
    const reply = (result: Omit<z.infer<typeof Replied>, 'number'>): void => void process.send?.({ number, ...result });
    (async () => tasks[what]?.(value))().then(
      (result) => reply({ value: result }),
      (error: unknown) => reply({ value: null, fault: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit());
}
