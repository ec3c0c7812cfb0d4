import { setTimeout as wait } from 'node:timers/promises';
import { median, show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';
import { openSender } from './sender.ts';
import { latency, openTown } from './town.ts';

const recipients = 2000;
const perSecond = 8;
/** Each writes again after more seconds than any limit of a chat lasts. */
const people = 60;
/** Milliseconds until a broadcast has filled the gate, and until its last messages are through. */
const settling = 1500;

/** How long people wait for an answer while an announcement goes out from the process that answers, all embedded. */
export function measureBeside(runs: number, count: number): Promise<void> {
  return withOpened(async (opened) => {
    const town = await opened(openTown(latency, 'limited'));
    const place = await opened(openPlace('embedded'));
    const sender = await opened(openSender(place, [{ name: 'telegram', variables: town.variables }], 'spaced'));
    await sender.subscribe([{ platform: 'telegram', chats: await town.recipients(recipients) }]);
    const answers = (): Promise<number> =>
      Promise.race([town.answers({ people, count, perSecond }), sender.broken, town.broken]);
    await answers();
    const [quiet, busy]: [number[], number[]] = [[], []];
    for (let run = 1; run <= runs; run += 1) {
      tell(`answers beside an announcement, run ${run} of ${runs}`);
      quiet.push(await answers());
      const id = await sender.publish(`Sprachcafé ${run}`);
      await wait(settling);
      busy.push(await answers());
      await sender.cancel(id);
      await sender.settled();
      await wait(settling);
    }
    const of = `median of ${runs} runs`;
    show(`time of an answer, 95th percentile, quiet, ${of}`, median(quiet), 'ms');
    show(`time of an answer, 95th percentile, during an announcement, ${of}`, median(busy), 'ms');
    show('what an announcement adds to it', median(busy) - median(quiet), 'ms', { target: { most: 100 } });
  });
}
