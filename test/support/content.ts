import type { z } from 'zod';
import { type Content, ContentFile, type Place } from '../../src/core/content.ts';
import { topics } from '../../src/core/topics.ts';

type Written = Omit<z.input<typeof ContentFile>, 'format' | 'version' | 'title'>;

/** Content as a file would bring it: only what matters to a test needs to be written. */
export function content(written: Written): Content {
  const {
    $schema: _s,
    format: _f,
    version: _v,
    title: _t,
    ...rest
  } = ContentFile.parse({
    format: 'lotse-content',
    version: 1,
    title: 'Test',
    ...written,
  });
  return rest;
}

/** Some 15 km from west to east: a district, two associations, a town outside them, localities, and a neighbour. */
export const fewPlaces = [
  { key: 'land', kind: 'district', name: 'Kreis Musterland', location: { lat: 54.1, lon: 9.1 } },
  { key: 'amt-west', kind: 'association', name: 'Amt West', parent: 'land' },
  { key: 'amt-ost', kind: 'association', name: 'Amt Ost', parent: 'land' },
  { key: 'adorf', kind: 'municipality', name: 'Adorf', parent: 'amt-west', location: { lat: 54.1, lon: 9 } },
  { key: 'adorf/hafen', kind: 'locality', name: 'Hafen', parent: 'adorf' },
  { key: 'bdorf', kind: 'municipality', name: 'Bdorf', parent: 'amt-west', location: { lat: 54.1, lon: 9.05 } },
  { key: 'cdorf', kind: 'municipality', name: 'Cdorf', parent: 'amt-ost', location: { lat: 54.1, lon: 9.2 } },
  { key: 'cdorf/moor', kind: 'locality', name: 'Moor', parent: 'cdorf', location: { lat: 54.1, lon: 9.22 } },
  { key: 'stadt', kind: 'municipality', name: 'Stadt', parent: 'land', location: { lat: 54.1, lon: 9.1 } },
  { key: 'nirgends', kind: 'municipality', name: 'Nirgends', parent: 'amt-ost' },
  { key: 'nachbar', kind: 'outside', name: 'Nachbar', otherDistrict: 'Nebenan', location: { lat: 54.1, lon: 9.3 } },
] satisfies Written['places'];

const rules = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'FREQ=WEEKLY;UNTIL=20271231T220000Z',
  'FREQ=MONTHLY;BYDAY=1TU',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=WEEKLY;BYDAY=SA;COUNT=100',
  'FREQ=YEARLY',
];

/** The same numbers between 0 and 1 in every run. */
function dice(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * `count` offers and as many events in and around the places, the same for every call: half of the events recur (since
 * up to three years before `around`), the others lie within a year after it. A tenth is for a whole area.
 */
export function manyRecords(count: number, places: Place[], around: string): Content {
  const roll = dice();
  const pick = <T>(from: readonly T[]): T[] => from.slice(Math.floor(roll() * from.length)).slice(0, 1);
  const areas = places.filter((place) => place.kind === 'association' || place.kind === 'district');
  const points = places.filter((place) => place.kind === 'municipality' || place.kind === 'locality');
  const somewhere = (): string[] => pick(roll() < 0.1 ? areas : points).map((place) => place.key);
  const startAt = (days: number): string =>
    `${new Date(Date.parse(around) + days * 86_400_000).toISOString().slice(0, 10)}T${String(8 + Math.floor(roll() * 12)).padStart(2, '0')}:30`;
  const numbers = Array.from({ length: count }, (_, number) => number);

  return content({
    places,
    operator: { organisation: 'traeger', contact: 'zentrale', subject: 'Ehrenamt' },
    organisations: [{ key: 'traeger', name: 'Träger' }],
    contacts: [
      { key: 'zentrale', name: 'Zentrale', phone: '0481 1234' },
      ...places.map((place) => ({
        key: `rat-${place.key}`,
        name: `Rat ${place.name}`,
        places: [place.key],
        topics: roll() < 0.5 ? [] : pick(topics),
      })),
    ],
    offers: numbers.map((number) => ({
      key: `offer-${number}`,
      title: { de: `Hilfe ${Math.floor(roll() * 1e6)}`, en: `Help ${number}` },
      summary: 'Einmal in der Woche gemeinsam lernen, kochen oder reden.',
      topics: pick(topics),
      places: somewhere(),
      freeSlots: roll() < 0.5 ? null : Math.floor(roll() * 5),
    })),
    events: numbers.map((number) => ({
      key: `event-${number}`,
      title: { de: `Treffen ${Math.floor(roll() * 1e6)}`, en: `Meeting ${number}` },
      topics: pick(topics),
      places: somewhere(),
      durationMinutes: 90,
      ...(number % 2 === 0
        ? { start: startAt(-Math.floor(roll() * 1000)), recurrence: { rule: pick(rules).join('') } }
        : { start: startAt(Math.floor(roll() * 365)) }),
      venue: { name: 'Gemeindehaus', public: true },
    })),
  });
}
