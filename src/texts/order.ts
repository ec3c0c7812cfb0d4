import type { Order, Subscription } from '../core/subscription.ts';
import { comma, listOf, weekdayName } from './calendar.ts';
import type { Composer } from './compose.ts';
import { placeName } from './facts.ts';

/** What a chat is told, where and when, a line each. */
export function orderLines(composer: Composer, order: Order | Subscription): void {
  const { say } = composer;
  const { language } = say;
  composer.paragraph('order-kinds', {
    kinds: listOf(
      order.kinds.map((kind) => say(`kind-${kind}`)),
      language,
    ),
  });
  composer.paragraph('order-places', { places: orderPlaces(composer, order) });
  composer.paragraph('order-topics', {
    topics:
      order.topics.length === 0
        ? say('all-topics')
        : listOf(
            order.topics.map((topic) => say(`topic-${topic}`)),
            language,
          ),
  });
  composer.paragraph('order-when', { when: orderTime(composer, order) });
  if (order.quiet) composer.paragraph('order-quiet', { from: hour(order.quiet.from), to: hour(order.quiet.to) });
  if (order.reminders) composer.paragraph('order-reminders');
  if ('state' in order && order.state === 'paused') composer.paragraph('order-paused');
}

/** "Heide, Amt Eider (10 km)", or that it is everywhere. */
function orderPlaces(composer: Composer, { places }: Order): string {
  if (places.length === 0) return composer.say('everywhere');
  return places
    .map(({ place, radiusKm }) => {
      const name = placeName(composer, place);
      return radiusKm === 0 ? name : composer.say('with-radius', { place: name, km: radiusKm });
    })
    .join(comma(composer.say.language));
}

/** "sofort", "täglich um 8:00". */
function orderTime({ say }: Composer, { cadence, digestHour, digestWeekday }: Order): string {
  if (cadence === 'instant') return say('at-once');
  const time = hour(digestHour);
  if (cadence === 'daily') return say('every-day', { time });
  return say('every-week', { day: weekdayName(digestWeekday, say.language), time });
}

/** "8:00": the same in every language. */
export function hour(value: number): string {
  return `${value}:00`;
}
