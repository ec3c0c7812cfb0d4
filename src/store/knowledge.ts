import type { Contact, Content, Offer } from '../core/content.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { inLanguage, type Text } from '../core/language.ts';
import { createGeography } from './geography.ts';
import { createCalendar, politely } from './occurrences.ts';
import { createSelection } from './selection.ts';

const points = new Set(['municipality', 'locality', 'outside']);

const byKey = <R extends { key: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((r) => [r.key, r]));

/** Real records before examples, then as a list sorted by people would have them. */
function sorted<R extends { example: boolean }>(records: readonly R[], title: (record: R) => string | Text): R[] {
  return records
    .map((record) => {
      const words = title(record);
      const plain = typeof words === 'string' ? words : inLanguage(words, 'de').words;
      return { record, key: plain.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') };
    })
    .sort((a, b) => Number(a.record.example) - Number(b.record.example) || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ record }) => record);
}

const rounded = (km: number): number => (km < 10 ? Math.round(km * 10) / 10 : Math.round(km));

/** Takes a second or two for 20,000 records, but never the event loop for long. */
export async function createKnowledge(content: Content, today: string): Promise<Knowledge> {
  const rest = politely();
  const valid = <R extends { validUntil: string | null }>(records: readonly R[]): R[] =>
    records.filter((record) => record.validUntil === null || record.validUntil >= today);

  const geography = createGeography(content.places);
  const organisations = sorted(valid(content.organisations), (organisation) => organisation.name);
  const contacts = sorted(valid(content.contacts), (contact) => contact.name);
  await rest();
  const offers = sorted(valid(content.offers), (offer) => offer.title);
  await rest();
  const events = sorted(valid(content.events), (event) => event.title);
  await rest();
  const eventIndexes = new Map(events.map((event, index) => [event.key, index]));
  const organisationsByKey = byKey(organisations);
  const contactsByKey = byKey(contacts);
  const offersByKey = byKey(offers);

  const free = offers.filter((offer) => offer.freeSlots !== 0);
  const available = [true, false].flatMap((counted) => free.filter((offer) => (offer.freeSlots !== null) === counted));
  const availableAt = Map.groupBy(
    available.flatMap((offer, index) => offer.places.map((key) => ({ key, offer, index }))),
    ({ key }) => key,
  );
  const pointsWithOffers = content.places.filter((place) => points.has(place.kind) && availableAt.has(place.key));
  await rest();
  const selectOffers = createSelection(available, geography);
  const selectEvents = createSelection(events, geography);
  await rest();
  const calendar = await createCalendar(events, today);

  return {
    operator: content.operator,
    attributions: content.attributions,
    places: content.places,
    organisations,
    faults: calendar.faults,
    place: geography.place,
    within: geography.within,
    distance(from, to) {
      const km = geography.distance(from, to);
      return km === null ? null : rounded(km);
    },
    organisation: (key) => organisationsByKey.get(key),
    contact: (key) => contactsByKey.get(key),
    offer: (key) => offersByKey.get(key),
    event: (key) => events[eventIndexes.get(key) ?? -1],

    offers(wanted) {
      const ranks = selectOffers(wanted);
      const real: Offer[][] = [];
      const examples: Offer[][] = [];
      for (const [index, offer] of available.entries()) {
        const rank = ranks[index] ?? -1;
        if (rank >= 0) ((offer.example ? examples : real)[rank] ??= []).push(offer);
      }
      return [...real.flat(), ...examples.flat()];
    },

    offersNear(place, wanted, limit) {
      const wantedRanks = selectOffers({ ...wanted, places: [] });
      const ranksHere = selectOffers({ places: [place], topics: [], exclude: { place: [], topics: [] } });
      const nearest = pointsWithOffers
        .map((near) => ({ near, km: geography.distance(place, near.key) ?? Infinity }))
        .filter(({ km }) => km < Infinity)
        .sort((a, b) => a.km - b.km);
      const seen = new Set<Offer>();
      const real: ReturnType<Knowledge['offersNear']> = [];
      const examples: typeof real = [];
      for (const { near, km } of nearest) {
        for (const { offer, index } of availableAt.get(near.key) ?? []) {
          if (real.length >= limit) return real;
          if (seen.has(offer) || ranksHere[index] !== -1 || wantedRanks[index] === -1) continue;
          seen.add(offer);
          (offer.example ? examples : real).push({ offer, place: near, km: rounded(km) });
        }
      }
      return [...real, ...examples].slice(0, limit);
    },

    occurrences: (wanted, days, now, limit) => calendar.find(selectEvents(wanted), days, now, limit),

    occurrencesOf(key, now, limit) {
      const only = new Int8Array(events.length).fill(-1);
      const index = eventIndexes.get(key);
      if (index === undefined) return [];
      only[index] = 0;
      return calendar.find(only, { from: today, to: null }, now, limit);
    },

    contactsFor(place, topics) {
      const levels = new Map(geography.within(place ?? '').map((step, level) => [step.key, level]));
      const found: { contact: Contact; level: number; apart: boolean }[] = [];
      const own = contactsByKey.get(content.operator?.contact ?? '');
      for (const contact of contacts) {
        if (contact === own) continue;
        const general = contact.topics.length === 0;
        const specific = topics.some((topic) => contact.topics.includes(topic));
        if (topics.length > 0 && !general && !specific) continue;
        const theirs = contact.places.length > 0 ? contact.places : geography.wholeDistrict;
        const everywhere = contact.places.length === 0 || theirs.some((key) => geography.wholeDistrict.includes(key));
        const level =
          place === null
            ? specific || everywhere
              ? 0
              : Infinity
            : Math.min(...theirs.map((key) => levels.get(key) ?? Infinity));
        if (level === Infinity) continue;
        found.push({ contact, level, apart: topics.length > 0 ? !specific : !general });
      }
      found.sort(
        (a, b) =>
          Number(a.contact.example) - Number(b.contact.example) ||
          a.level - b.level ||
          Number(a.apart) - Number(b.apart),
      );
      return [...found.map(({ contact }) => contact), ...(own ? [own] : [])];
    },
  };
}
