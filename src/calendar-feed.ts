import type { Knowledge } from './core/knowledge.ts';
import { languages } from './core/language.ts';
import type { Order } from './core/subscription.ts';
import { noSlots } from './core/understanding.ts';
import { localTime } from './engine/clock.ts';
import { subscriptionOf } from './store/chats.ts';
import type { PrismaClient } from './store/prisma/client.ts';
import { compose } from './texts/compose.ts';
import { calendarFile } from './texts/icalendar.ts';
import { readTexts } from './texts/texts.ts';
import { feedHash } from './usecases/calendar-feed.ts';

const texts = readTexts();
/** More than anybody looks ahead. */
const mostTimes = 2000;

/** A calendar with the events that the order of a secret's chat names; null: the secret opens nothing (any more). */
export async function calendarFeed(
  db: PrismaClient,
  knowledge: Knowledge,
  token: string,
  now: number,
): Promise<Uint8Array | null> {
  const found = await db.subscription.findUnique({
    where: { feedTokenHash: feedHash(token) },
    include: { places: true, chat: { select: { language: true } } },
  });
  if (!found) return null;
  const language = languages.find((known) => known === found.chat.language) ?? languages[0];
  const today = localTime(now, knowledge.operator?.timeZone ?? 'UTC').day;
  const understanding = {
    language,
    intent: 'list_events',
    slots: noSlots,
    confidence: 1,
    others: [],
    item: null,
    offset: 0,
    evidence: [],
  };
  const composer = compose({ text: '', understanding, knowledge, language, address: 'sie', now, today }, texts);
  const order = subscriptionOf(found);
  const times = knowledge.occurrences(
    { places: placesOf(knowledge, order), topics: order.topics, exclude: noSlots.exclude },
    { from: today, to: null },
    now,
    mostTimes,
  );
  const events = [...new Set(times.map(({ event }) => event))].filter(({ example }) => !example);
  return calendarFile(composer, events, '').bytes;
}

/** The places of an order, and those within its radii. */
function placesOf(knowledge: Knowledge, { places }: Order): string[] {
  return places.flatMap(({ place, radiusKm }) => [
    place,
    ...(radiusKm === 0
      ? []
      : knowledge.places
          .filter(
            ({ key, kind }) =>
              kind !== 'outside' && kind !== 'district' && (knowledge.distance(place, key) ?? Infinity) <= radiusKm,
          )
          .map(({ key }) => key)),
  ]);
}
