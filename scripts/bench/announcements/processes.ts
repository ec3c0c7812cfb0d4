import { median, show } from '../show.ts';
import { type Opened, tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';
import { type Held, openSender, type Sender } from './sender.ts';
import { latency, openTown } from './town.ts';

const bots = ['telegram', 'other'];
/** Announcements before any is measured: until then code is being compiled, for each process anew. */
const before = 3;

/** Two bots served by one process, and by a process each: how much more processor time a delivery takes. */
export function measureProcesses(runs: number, count: number): Promise<void> {
  return withOpened(async (opened) => {
    const one = await openSide(opened, 1, count);
    const two = await openSide(opened, 2, count);
    for (let number = 1; number <= before; number += 1) {
      await one.deliver(`Vorher ${number}`);
      await two.deliver(`Vorher ${number}`);
    }
    const used: { one: number[]; two: number[] } = { one: [], two: [] };
    for (let number = 1; number <= runs; number += 1) {
      tell(`one process and two, run ${number} of ${runs}`);
      used.one.push(await one.deliver(`Sprachcafé ${number}`));
      used.two.push(await two.deliver(`Sprachcafé ${number}`));
    }
    const of = `median of ${runs} runs of ${count}`;
    show(`processor time of a delivery, one process, ${of}`, median(used.one), 'ms');
    show(`processor time of a delivery, two processes, ${of}; ratio: over one`, median(used.two), 'ms', {
      ratio: median(used.two) / median(used.one),
      target: { most: 1.15 },
    });
  });
}

/** So many processes with servers of their own. `deliver` tells the milliseconds of each delivery, in all of them. */
async function openSide(
  opened: Opened,
  processes: 1 | 2,
  count: number,
): Promise<{ deliver(title: string): Promise<number> }> {
  const each = count / bots.length;
  const towns = await Promise.all(
    bots.map(async (name) => ({ name, town: await opened(openTown(latency, 'unlimited')) })),
  );
  const held = towns.map(({ name, town }): Held => ({ name, variables: town.variables }));
  const place = await opened(openPlace('PostgreSQL with Redis'));
  const first = await opened(openSender(place, processes === 1 ? held : held.slice(0, 1), 'unspaced'));
  const senders: Sender[] = [first];
  if (processes === 2) senders.push(await opened(openSender(place, held.slice(1), 'unspaced')));
  await first.subscribe(
    await Promise.all(towns.map(async ({ name, town }) => ({ platform: name, chats: await town.recipients(each) }))),
  );
  const processor = async (): Promise<number> =>
    (await Promise.all(senders.map((sender) => sender.processor()))).reduce((sum, used) => sum + used, 0);
  return {
    async deliver(title) {
      const usedBefore = await processor();
      await Promise.all(towns.map(({ town }) => town.watch()));
      await first.publish(title);
      const reached = Promise.all(towns.map(({ town }) => town.reached(each)));
      await Promise.race([reached, ...senders.map(({ broken }) => broken)]);
      await first.settled();
      return ((await processor()) - usedBefore) / count;
    },
  };
}
