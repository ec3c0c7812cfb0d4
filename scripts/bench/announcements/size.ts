import { show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';
import { openSender } from './sender.ts';
import { openTown } from './town.ts';

/** Whether deliveries become slower the more of them are done. The platform replies at once, to be through sooner. */
export function measureSize(count: number): Promise<void> {
  return withOpened(async (opened) => {
    const town = await opened(openTown(0, 'unlimited'));
    const place = await opened(openPlace('PostgreSQL with Redis'));
    const sender = await opened(openSender(place, [{ name: 'telegram', variables: town.variables }], 'unspaced'));
    await sender.subscribe([{ platform: 'telegram', chats: await town.recipients(count) }]);
    tell(`planning ${count} deliveries`);
    await sender.publishPlanned('Sprachcafé am Samstag');
    tell(`sending ${count} deliveries`);
    await town.watch();
    await sender.wake();
    const { fifths } = await Promise.race([town.reached(count), sender.broken, town.broken]);
    await sender.settled();
    const [first = 0] = fifths;
    const last = fifths.at(-1) ?? 0;
    show(`deliveries a second in the first fifth of ${count}`, first, '1/s');
    show(`deliveries a second in the last fifth of ${count}; ratio: over the first's`, last, '1/s', {
      ratio: last / first,
      target: { least: 0.8 },
    });
  });
}
