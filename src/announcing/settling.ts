import type { Settlement } from '../store/deliveries.ts';

/** A kill leaves in doubt what was not written down for so many milliseconds. */
const longestWait = 100;
/** Milliseconds until the database is asked again after a failure. */
const pause = 1000;

/** Writes down what became of deliveries, several at once. */
export interface Settling {
  add(settled: readonly Settlement[]): void;
  /** Chats about which something is not written down yet. */
  chats(): number[];
  /** Resolves when all that was added is written down. */
  flush(): Promise<void>;
}

export function createSettling(parts: {
  /** It is written down as soon as there are so many rows. */
  mostRows: number;
  write(settled: readonly Settlement[]): Promise<void>;
  /** After they were written down. */
  written(settled: readonly Settlement[]): void;
  report(error: unknown): void;
  wait(milliseconds: number): Promise<void>;
}): Settling {
  const { mostRows, write, written, report, wait } = parts;
  let collected: Settlement[] = [];
  let batch: readonly Settlement[] = [];
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  const writeAll = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    batch = collected;
    collected = [];
    if (batch.length === 0) return;
    try {
      await write(batch);
    } catch (error) {
      // What was done must not be forgotten: it would be done again.
      report(error);
      collected.unshift(...batch);
      batch = [];
      await wait(pause);
      await writeAll();
      return;
    }
    const done = batch;
    batch = [];
    written(done);
  };
  const flush = (): Promise<void> => {
    writing = writing.then(writeAll);
    return writing;
  };
  return {
    add(settled) {
      collected.push(...settled);
      if (collected.length >= mostRows) void flush();
      else timer ??= setTimeout(() => void flush(), longestWait);
    },
    chats: () => [...batch, ...collected].map(({ chatId }) => chatId),
    flush,
  };
}
