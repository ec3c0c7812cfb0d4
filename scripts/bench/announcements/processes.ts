import { median, show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';
import type { Chats } from './rows.ts';
import { type Held, openSender, type Sender } from './sender.ts';
import { latency, openTown } from './town.ts';

/** Two bots served by one process, and by a process each: how much more processor time a delivery takes. */
export function measureProcesses(runs: number, count: number): Promise<void> {
  return withOpened(async (opened) => {
    const names = ['telegram', 'other'];
    const towns = await Promise.all(names.map(() => opened(openTown(latency, 'unlimited'))));
    const held = towns.map(({ variables }, index): Held => ({ name: names[index] ?? '', variables }));
    const all = await Promise.all(
      towns.map(
        async (town, index): Promise<Chats> => ({
          platform: names[index] ?? '',
          chats: await town.recipients(count / towns.length),
        }),
      ),
    );

    /** Milliseconds of each delivery; each time with processes that have just started. */
    const run = (shares: readonly (readonly Held[])[]): Promise<number> =>
      withOpened(async (own) => {
        const place = await own(openPlace('PostgreSQL with Redis'));
        const senders: Sender[] = [];
        for (const share of shares) senders.push(await own(openSender(place, share, 'unspaced')));
        const [first] = senders;
        if (!first) throw new Error('Nobody sends.');
        const processor = async (): Promise<number> =>
          (await Promise.all(senders.map((sender) => sender.processor()))).reduce((sum, used) => sum + used, 0);
        await first.subscribe(all);
        let before = 0;
        // The first time is not measured: code is still being compiled.
        for (const title of ['Vorher', 'Sprachcafé']) {
          before = await processor();
          await Promise.all(towns.map((town) => town.watch()));
          await first.publish(title);
          const reached = towns.map((town) => town.reached(count / towns.length));
          await Promise.race([Promise.all(reached), ...senders.map(({ broken }) => broken)]);
          await first.settled();
        }
        return ((await processor()) - before) / count;
      });

    const [one, two]: [number[], number[]] = [[], []];
    for (let number = 1; number <= runs; number += 1) {
      tell(`one process and two, run ${number} of ${runs}`);
      one.push(await run([held]));
      two.push(await run(held.map((mine) => [mine])));
    }
    const of = `median of ${runs} runs of ${count}`;
    show(`processor time of a delivery, one process, ${of}`, median(one), 'ms');
    show(`processor time of a delivery, two processes, ${of}; ratio: over one`, median(two), 'ms', {
      ratio: median(two) / median(one),
      target: { most: 1.15 },
    });
  });
}
