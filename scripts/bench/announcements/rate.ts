import { z } from 'zod';
import { startHelper } from '../adapters/helper-process.ts';
import { median, show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace, type PlaceName, placeNames } from './places.ts';
import { openSender } from './sender.ts';
import { latency, openTown } from './town.ts';

/** Of the bare loop: at least so much of its rate, at most so many times its processor time. */
const targets: Record<PlaceName, { rate: number; processor: number }> = {
  'PostgreSQL with Redis': { rate: 0.75, processor: 1.4 },
  PostgreSQL: { rate: 0.7, processor: 1.4 },
  embedded: { rate: 0.5, processor: 1.8 },
};

/** Neither is measured while its code is still being compiled: V8 works on that of the embedded database for as long. */
const warmUps = 6;

interface Run {
  perSecond: number;
  /** Milliseconds for each delivery. */
  processor: number;
}

/** Deliveries against a loop that only sends the same messages, both without the platform's limit. */
export async function measureRate(runs: number, count: number): Promise<void> {
  for (const name of placeNames) {
    const { ours, bare } = await compare(name, runs, count);
    const of = `median of ${runs} runs of ${count}`;
    const middle = (all: Run[], what: keyof Run): number => median(all.map((run) => run[what]));
    const ratio = (what: keyof Run): number => middle(ours, what) / middle(bare, what);
    show(`deliveries a second, bare loop, beside ${name}, ${of}`, middle(bare, 'perSecond'), '1/s');
    show(`deliveries a second, ${name}, ${of}; ratio: over the bare loop's`, middle(ours, 'perSecond'), '1/s', {
      ratio: ratio('perSecond'),
      target: { least: targets[name].rate },
    });
    show(`processor time of a delivery, bare loop, beside ${name}, ${of}`, middle(bare, 'processor'), 'ms');
    show(`processor time of a delivery, ${name}, ${of}; ratio: over the bare loop's`, middle(ours, 'processor'), 'ms', {
      ratio: ratio('processor'),
      target: { most: targets[name].processor },
    });
  }
}

function compare(name: PlaceName, runs: number, count: number): Promise<{ ours: Run[]; bare: Run[] }> {
  return withOpened(async (opened) => {
    const town = await opened(openTown(latency, 'unlimited'));
    const place = await opened(openPlace(name));
    const sender = await opened(openSender(place, [{ name: 'telegram', variables: town.variables }], 'unspaced'));
    const bare = await opened(startHelper(new URL('./bare-process.ts', import.meta.url), [], town.variables));
    const chats = await town.recipients(count);
    await sender.subscribe([{ platform: 'telegram', chats }]);
    const bareProcessor = (): Promise<number> => bare.ask('processor', z.number());

    const deliver = async (title: string): Promise<Run> => {
      const before = await sender.processor();
      await town.watch();
      await sender.publish(title);
      const { seconds } = await Promise.race([town.reached(count), sender.broken, town.broken]);
      await sender.settled();
      return { perSecond: count / seconds, processor: ((await sender.processor()) - before) / count };
    };
    const sendBare = async (): Promise<Run> => {
      const message = await town.sample();
      const before = await bareProcessor();
      await town.watch();
      await bare.ask('send', z.undefined(), { chats, message });
      const { seconds } = await town.reached(count);
      return { perSecond: count / seconds, processor: ((await bareProcessor()) - before) / count };
    };

    for (let run = 1; run <= warmUps; run += 1) {
      tell(`${name}, warming up, ${run} of ${warmUps}`);
      await deliver(`Vorher ${run}`);
      await sendBare();
    }
    const all: { ours: Run[]; bare: Run[] } = { ours: [], bare: [] };
    for (let run = 1; run <= runs; run += 1) {
      tell(`${name}, run ${run} of ${runs}`);
      const first = run % 2 === 0;
      if (first) all.ours.push(await deliver(`Sprachcafé ${run}`));
      all.bare.push(await sendBare());
      if (!first) all.ours.push(await deliver(`Sprachcafé ${run}`));
    }
    return all;
  });
}
