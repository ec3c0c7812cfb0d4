import type { Urgency } from './adapter.ts';

/** Milliseconds; requests that are longer ago count for no limit. */
const longestLimit = 60_000;
/** Milliseconds by which a request may be nearer to the one before, where that was late: timers always are a little. */
const mostMadeUp = 6;

/** At most so many requests within so many milliseconds, at most 60,000. */
export interface Limit {
  count: number;
  milliseconds: number;
}

/** The one way out for everything that is sent with one token: spaces requests, answers before broadcasts. */
export interface Gate {
  /** Resolves when a request to the chat may go out. */
  enter(chat: string, urgency: Urgency, limits: readonly Limit[]): Promise<void>;
  /** The platform asked to wait: nothing goes out to the chat, or with null at all, for so long. */
  pause(milliseconds: number, chat: string | null): void;
}

interface Waiting {
  chat: string;
  urgency: Urgency;
  limits: readonly Limit[];
  enter(): void;
}

/** `spacing` is the time from one request to the next at least, in milliseconds: bursts would break a sliding limit. */
export function createGate(parts: { spacing: number; now(): number; wait(milliseconds: number): Promise<void> }): Gate {
  const { spacing, now, wait } = parts;
  const waiting: Waiting[] = [];
  /** When requests went out to each chat, oldest first; older ones than any limit are dropped. */
  const sent = new Map<string, number[]>();
  const paused = new Map<string, number>();
  let free = 0;
  let running = false;
  let changed = Promise.withResolvers<void>();

  /** The first moment at which a request to the chat keeps all its limits. */
  const readyAt = ({ chat, limits }: Waiting): number => {
    const times = sent.get(chat) ?? [];
    const bounds = limits.map(({ count, milliseconds }) => {
      const oldest = times.at(-count);
      return oldest === undefined ? 0 : oldest + milliseconds;
    });
    return Math.max(free, paused.get(chat) ?? 0, ...bounds);
  };

  const note = ({ chat }: Waiting): void => {
    const recent = (sent.get(chat) ?? []).filter((time) => time > now() - longestLimit);
    sent.delete(chat);
    sent.set(chat, [...recent, now()]);
    for (const [oldest, times] of sent) {
      if ((times.at(-1) ?? 0) > now() - longestLimit) break;
      sent.delete(oldest);
    }
    for (const [other, until] of paused) if (until <= now()) paused.delete(other);
    const late = now() - free;
    free = now() + spacing - (late < spacing ? Math.min(late, mostMadeUp) : 0);
  };

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const ready = waiting.filter((entry) => readyAt(entry) <= now());
      const next = ready.find(({ urgency }) => urgency === 'answer') ?? ready[0];
      if (!next) {
        const soonest = wait(Math.max(1, Math.min(...waiting.map(readyAt)) - now()));
        await Promise.race([soonest, changed.promise]);
        changed = Promise.withResolvers();
        continue;
      }
      waiting.splice(waiting.indexOf(next), 1);
      note(next);
      next.enter();
    }
    running = false;
  };

  return {
    enter: (chat, urgency, limits) =>
      new Promise((enter) => {
        waiting.push({ chat, urgency, limits, enter });
        changed.resolve();
        if (running) return;
        running = true;
        void run();
      }),
    pause(milliseconds, chat) {
      const until = now() + milliseconds;
      if (chat === null) free = Math.max(free, until);
      else paused.set(chat, Math.max(paused.get(chat) ?? 0, until));
    },
  };
}
