import { show } from '../show.ts';
import { tell, withOpened } from './opened.ts';
import { openPlace } from './places.ts';
import { openSender } from './sender.ts';
import { openTown } from './town.ts';

/** Messages a second that Telegram lets one bot send. */
const perSecond = 30;

/** How near a broadcast comes to what Telegram lets through. */
export function measureLimit(count: number): Promise<void> {
  return withOpened(async (opened) => {
    // Without latency: Telegram counts a message when it comes in, the simulator when it replies.
    const town = await opened(openTown(0, 'limited'));
    const place = await opened(openPlace('PostgreSQL with Redis'));
    const sender = await opened(openSender(place, [{ name: 'telegram', variables: town.variables }], 'spaced'));
    await sender.subscribe([{ platform: 'telegram', chats: await town.recipients(count) }]);
    const floor = count / perSecond;
    tell(`${count} recipients at ${perSecond} a second, ${Math.round(floor)} s`);
    await town.watch();
    await sender.publish('Sprachcafé am Samstag');
    const received = await Promise.race([town.reached(count), sender.broken]);
    await sender.settled();
    const { seconds, mostInASecond, refused } = received;
    show(`time to the last of ${count} recipients; ratio: over ${perSecond} a second`, seconds, 's', {
      ratio: seconds / floor,
      target: { most: 1.03 },
    });
    show('most messages in any second', mostInASecond, '', { target: { most: perSecond } });
    show('requests that Telegram refused', refused, '', { target: { most: 0 } });
  });
}
