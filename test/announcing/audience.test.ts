import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import type { Place } from '../../src/core/content.ts';
import { kinds, type Order } from '../../src/core/subscription.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { countRecipients, planPage, recipientsOf } from '../../src/store/planning.ts';
import { content, fewPlaces } from '../support/content.ts';
import { serverDatabase } from './server.ts';
import { author, draftOf, monday, publishAnnouncement, subscribe } from './stage.ts';

let db: PrismaClient;
const prisma = serverDatabase();
beforeEach(() => {
  db = prisma();
});

const { places } = content({ places: fewPlaces });
const byKey = new Map(places.map((place) => [place.key, place]));

type Filter = Pick<Order, 'kinds' | 'topics' | 'places'>;
type Wanted = Pick<AnnouncementDraft, 'kind' | 'audience'>;

/** The place, what it lies in, and so on. */
function chain(key: string): Place[] {
  const place = byKey.get(key);
  return place ? [place, ...(place.parent === null ? [] : chain(place.parent))] : [];
}

/** On the flat map of a small district; a locality stands where its municipality does. */
function kilometres(from: string, to: string): number {
  const [a, b] = [from, to].map((key) => {
    const place = byKey.get(key);
    return place?.location ?? (place?.kind === 'locality' ? byKey.get(place.parent ?? '')?.location : null);
  });
  if (!a || !b) return Infinity;
  const north = 111.195 * (a.lat - b.lat);
  const east = 111.195 * Math.cos((a.lat * Math.PI) / 180) * (a.lon - b.lon);
  return Math.hypot(north, east);
}

/** The plain model that the database is held against. */
function isWanted(filter: Filter, { kind, audience }: Wanted): boolean {
  if (!filter.kinds.includes(kind)) return false;
  const { topics } = audience;
  if (filter.topics.length > 0 && topics.length > 0 && !topics.some((topic) => filter.topics.includes(topic)))
    return false;
  if (filter.places.length === 0 || audience.places.length === 0) return true;
  return filter.places.some((mine) =>
    audience.places.some((theirs) => {
      const holds = chain(theirs.place).some(({ key }) => key === mine.place);
      const isHeld = chain(mine.place).some(({ key }) => key === theirs.place);
      const near = kilometres(mine.place, theirs.place) <= Math.max(mine.radiusKm, theirs.radiusKm);
      return holds || isHeld || (near && mine.radiusKm + theirs.radiusKm > 0);
    }),
  );
}

const someTopics = fc.subarray(['sprache', 'kinder', 'sport'] as const);
const somePlaces = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom(...places.filter(({ kind }) => kind !== 'outside').map(({ key }) => key)),
    radiusKm: fc.constantFrom(0, 2, 5, 10, 50),
  }),
  { maxLength: 3, selector: ({ place }) => place },
);
const filters: fc.Arbitrary<Filter> = fc.record({
  kinds: fc.subarray([...kinds], { minLength: 1 }),
  topics: someTopics,
  places: somePlaces,
});
const wanted: fc.Arbitrary<Wanted> = fc.record({
  kind: fc.constantFrom(...kinds),
  audience: fc.record({ topics: someTopics, places: somePlaces }),
});

describe('an audience', () => {
  it('is whom a plain model finds, for any filter and any announcement', async () => {
    const orders = fc.sample(filters, { numRuns: 150, seed: 7 });
    const chats = [];
    for (const order of orders) chats.push(await subscribe(db, `c${chats.length}`, order));
    await fc.assert(
      fc.asyncProperty(wanted, async (announcement) => {
        const model = orders.filter((order) => isWanted(order, announcement)).length;
        const found = await countRecipients(db, announcement);
        expect(found.get('test') ?? 0).toBe(model);
      }),
      { numRuns: 150 },
    );
  });

  it('becomes one delivery for each of its chats, however often and wherever planning begins again', async () => {
    const orders = fc.sample(filters, { numRuns: 60, seed: 8 });
    const chats: number[] = [];
    for (const order of orders) chats.push(await subscribe(db, `c${chats.length}`, order));
    const draft = draftOf({ audience: { topics: ['kinder'], places: [{ place: 'cdorf', radiusKm: 10 }] } });
    const { id } = await publishAnnouncement(db, author, draft, monday);
    const recipients = await recipientsOf(db, draft);
    let cursor: number | null = 0;
    while (cursor !== null) {
      const before: number = cursor;
      const pages = await Promise.all([1, 2].map(() => planPage(db, id, recipients, before, 7, new Date(monday))));
      cursor = pages[0]?.cursor ?? null;
    }
    const rows = await db.delivery.findMany({ orderBy: { chatId: 'asc' } });
    expect(rows.map(({ chatId }) => chatId)).toEqual(chats.filter((_, at) => isWanted(orders[at] as Filter, draft)));
    expect(await db.announcement.findUnique({ where: { id } })).toMatchObject({ plannedAt: new Date(monday) });
  });

  it('leaves out who paused or rests', async () => {
    await subscribe(db, 'a', { state: 'paused' });
    await subscribe(db, 'b', { state: 'resting' });
    expect(await countRecipients(db, draftOf())).toEqual(new Map());
  });
});
