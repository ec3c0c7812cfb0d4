import type { Knowledge, Occurrence, Wanted } from '../../core/knowledge.ts';
import type { Offer, Place } from '../../core/content.ts';
import type { Reading } from '../parts.ts';

const everything: Wanted = { places: [], topics: [], exclude: { place: [], topics: [] } };
const mostOffered = 8;
const mostLookedAt = 1000;

const plain = (text: string): string => text.toLowerCase().normalize('NFC');

/** As an announcement names one time of an event; null where it has only one. */
export function occurrenceKey({ event, day, start }: Occurrence): string | null {
  return event.recurrence ? `${day}T${start}` : null;
}

/** The next events, or those that words name; examples are never announced. */
export function findOccurrences(
  { places }: Pick<Reading, 'places'>,
  knowledge: Knowledge,
  words: string,
  { now, today }: { now: number; today: string },
): Occurrence[] {
  const days = { from: today, to: null };
  const real = (wanted: Wanted): Occurrence[] =>
    knowledge.occurrences(wanted, days, now, mostLookedAt).filter(({ event }) => !event.example);
  if (words.trim() === '') return firstOfEach(real(everything)).slice(0, mostOffered);
  const named = real(everything).filter(({ event }) =>
    hasWords(words, [
      ...Object.values(event.title),
      event.venue?.public ? event.venue.name : '',
      ...placesOf(knowledge, event.places),
    ]),
  );
  if (named.length > 0) return (isOneEvent(named) ? named : firstOfEach(named)).slice(0, mostOffered);
  const keys = places(words, knowledge);
  return keys.length === 0 ? [] : firstOfEach(real({ ...everything, places: keys })).slice(0, mostOffered);
}

export function findOffers({ places }: Pick<Reading, 'places'>, knowledge: Knowledge, words: string): Offer[] {
  const real = knowledge.offers(everything).filter(({ example }) => !example);
  if (words.trim() === '') return real.slice(0, mostOffered);
  const named = real.filter((offer) =>
    hasWords(words, [...Object.values(offer.title), ...placesOf(knowledge, offer.places)]),
  );
  if (named.length > 0) return named.slice(0, mostOffered);
  const keys = places(words, knowledge);
  return keys.length === 0
    ? []
    : knowledge
        .offers({ ...everything, places: keys })
        .filter(({ example }) => !example)
        .slice(0, mostOffered);
}

/** Each event once, by its next time. */
function firstOfEach(occurrences: readonly Occurrence[]): Occurrence[] {
  const seen = new Set<string>();
  return occurrences.filter(({ event }) => !seen.has(event.key) && seen.add(event.key));
}

function isOneEvent(occurrences: readonly Occurrence[]): boolean {
  return new Set(occurrences.map(({ event }) => event.key)).size === 1;
}

function hasWords(words: string, texts: readonly string[]): boolean {
  const all = plain(texts.join(' '));
  return plain(words)
    .split(/[\s,]+/)
    .filter(Boolean)
    .every((word) => all.includes(word));
}

function placesOf(knowledge: Knowledge, keys: readonly string[]): string[] {
  return keys.map((key) => knowledge.place(key)).flatMap((place: Place | undefined) => (place ? [place.name] : []));
}
