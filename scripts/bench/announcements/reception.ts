import { z } from 'zod';
import type { Telegram } from '../../../test/simulators/telegram/server.ts';

/** Milliseconds without a message after which the rest counts as lost. */
const patience = 60_000;

export const Received = z.object({
  /** From the beginning of watching to the last message. */
  seconds: z.number(),
  /** Messages a second from the first to the last, in each fifth of them. */
  fifths: z.array(z.number()),
  /** The most in any second. */
  mostInASecond: z.number(),
  /** Requests that were answered by an error, or not yet. */
  refused: z.number(),
});
export type Received = z.infer<typeof Received>;

/** What arrives on a simulated Telegram, and when. */
export function createReception(telegram: Telegram) {
  let begun = performance.now();
  let times: number[] = [];
  let asked = 0;
  let first: Record<string, unknown> = {};
  let wanted: { count: number; resolve(): void } | null = null;

  telegram.onChange((method) => {
    // The simulator keeps what it was asked; of so many messages that would fill its memory.
    const sends = telegram.calls.filter((call) => call.method === 'sendMessage');
    telegram.calls.length = 0;
    asked += sends.length;
    first = sends[0]?.payload ?? first;
    if (method !== 'sendMessage') return;
    times.push(performance.now());
    if (wanted && times.length >= wanted.count) wanted.resolve();
  });

  return {
    watch(): void {
      begun = performance.now();
      times = [];
      asked = 0;
    },
    async reached(count: number): Promise<Received> {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      wanted = { count, resolve };
      if (times.length >= count) resolve();
      let known = -1;
      const looking = setInterval(() => {
        if (times.length === known) reject(new Error(`Only ${known} of ${count} messages arrived.`));
        known = times.length;
      }, patience);
      try {
        await promise;
      } finally {
        clearInterval(looking);
        wanted = null;
      }
      return {
        seconds: ((times.at(-1) ?? begun) - begun) / 1000,
        fifths: [0, 1, 2, 3, 4].map((fifth) => rate(times.slice((fifth * count) / 5, ((fifth + 1) * count) / 5))),
        mostInASecond: mostWithin(times, 1000),
        refused: asked - times.length,
      };
    },
    /** One request as it came. */
    sample: () => first,
  };
}

const rate = (times: readonly number[]): number =>
  ((times.length - 1) * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0));

function mostWithin(times: readonly number[], milliseconds: number): number {
  let most = 0;
  let from = 0;
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? at) <= at - milliseconds) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
