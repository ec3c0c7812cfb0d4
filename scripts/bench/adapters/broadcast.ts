import { setTimeout as wait } from 'node:timers/promises';
import { median, quantile, show } from '../show.ts';
import type { Platform } from './platforms.ts';
import { openSide } from './side.ts';

const latency = 60;
/** Each writes again after more seconds than any limit of a chat lasts. */
const people = 60;
const recipients = 2000;
const perSecond = 8;
/** Milliseconds until a broadcast has filled the gate, and until its last messages are through. */
const settling = 1500;

/** How long people wait for an answer while a broadcast takes all that the platform lets through. */
export async function measureBroadcast(
  platform: Platform,
  { runs, count }: { runs: number; count: number },
): Promise<void> {
  const side = await openSide(platform, 'lotse', { latency, people });
  try {
    await side.stream(people, perSecond);
    const [quiet, busy, broadcast]: number[][] = [[], [], []];
    for (let run = 0; run < runs; run += 1) {
      quiet?.push(quantile(await side.stream(count, perSecond), 0.95));
      await side.broadcast(recipients);
      await wait(settling);
      busy?.push(quantile(await side.stream(count, perSecond), 0.95));
      broadcast?.push(await side.silence());
      await wait(settling);
    }
    const of = `median of ${runs} runs`;
    const [before, meanwhile] = [median(quiet ?? []), median(busy ?? [])];
    show(`${platform}: messages of a broadcast a second beside ${perSecond} answers`, median(broadcast ?? []), '1/s');
    show(`${platform}: time of an answer, 95th percentile, quiet, ${of}`, before, 'ms');
    show(`${platform}: time of an answer, 95th percentile, during a broadcast, ${of}`, meanwhile, 'ms');
    show(`${platform}: what a broadcast adds to it`, meanwhile - before, 'ms', { target: { most: 100 } });
  } finally {
    await side.end();
  }
}
