import { type KnownKeys, references, type Section, sections } from '../core/content.ts';
import { recurrenceFault } from '../store/recurrence.ts';
import { createZone, type Zone } from '../store/zone.ts';
import { nearest } from './nearest.ts';

/** What each record says by itself may be right, and all together still wrong. */
export interface ContentFault {
  path: (string | number)[];
  found: unknown;
  /** Asked only for faults that are shown: it may take a while. */
  expected(): string;
}

/** Records by section as a file holds them, before or after they were validated. */
export type Records = Readonly<Partial<Record<Section, readonly unknown[]> & { operator: unknown }>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const field = (record: unknown, name: string): unknown => (isObject(record) ? record[name] : undefined);
const one: Record<Section, string> = {
  places: 'a place',
  organisations: 'an organisation',
  contacts: 'a contact',
  offers: 'an offer',
  events: 'an event',
};

/** Keys used twice in a section, references to nothing, to oneself or in a circle, and an operator that is an example. */
export function* referenceFaults(records: Records, known: KnownKeys): Generator<ContentFault> {
  const keys: Record<Section, Map<string, number>> = {
    places: new Map(),
    organisations: new Map(),
    contacts: new Map(),
    offers: new Map(),
    events: new Map(),
  };
  for (const section of sections) {
    for (const [index, record] of (records[section] ?? []).entries()) {
      const key = field(record, 'key');
      if (typeof key !== 'string') continue;
      const first = keys[section].get(key);
      if (first === undefined) keys[section].set(key, index);
      else
        yield {
          path: [section, index, 'key'],
          found: key,
          expected: () => `expected a key of its own: ${section}[${first}] has it`,
        };
    }
  }

  const exists = (section: Section, key: string): boolean =>
    keys[section].has(key) || (section !== 'offers' && section !== 'events' && known[section].has(key));
  const unknown = (path: (string | number)[], section: Section, key: string): ContentFault => ({
    path,
    found: key,
    expected: () => {
      const inDatabase = section === 'offers' || section === 'events' ? [] : [...known[section].keys()];
      const meant = nearest(key, [...keys[section].keys(), ...inDatabase]);
      return `expected the key of ${one[section]} in this file or in the database${meant === null ? '' : `, such as "${meant}"`}`;
    },
  });
  function* check(
    record: unknown,
    path: (string | number)[],
    refers: Readonly<Record<string, Section>>,
  ): Generator<ContentFault> {
    for (const [name, section] of Object.entries(refers)) {
      const value = field(record, name);
      if (typeof value === 'string' && !exists(section, value)) yield unknown([...path, name], section, value);
      if (!Array.isArray(value)) continue;
      for (const [index, key] of value.entries()) {
        if (typeof key === 'string' && !exists(section, key)) yield unknown([...path, name, index], section, key);
      }
    }
  }
  yield* check(records.operator, ['operator'], references.operator);
  for (const section of sections) {
    for (const [index, record] of (records[section] ?? []).entries())
      yield* check(record, [section, index], references[section]);
  }
  for (const [name, section] of Object.entries(references.operator)) {
    const key = field(records.operator, name);
    if (!records[section]?.some((record) => field(record, 'key') === key && field(record, 'example') === true))
      continue;
    yield { path: ['operator', name], found: key, expected: () => `expected ${one[section]} that is not an example` };
  }
  for (const [index, contact] of (records.contacts ?? []).entries()) {
    const deputy = field(contact, 'deputy');
    if (deputy === undefined || deputy !== field(contact, 'key')) continue;
    yield { path: ['contacts', index, 'deputy'], found: deputy, expected: () => 'expected another contact' };
  }
  yield* circles(records.places ?? [], known.places);
}

/** One fault for each circle of parents, at the first of its places that the file has. */
function* circles(places: readonly unknown[], known: ReadonlyMap<string, string | null>): Generator<ContentFault> {
  const parents = new Map<unknown, unknown>(known);
  const indexes = new Map<unknown, number>();
  for (const [index, place] of places.entries()) {
    const key = field(place, 'key');
    if (typeof key !== 'string') continue;
    parents.set(key, field(place, 'parent'));
    if (!indexes.has(key)) indexes.set(key, index);
  }
  const seen = new Map<unknown, number>();
  for (const [start, place] of places.entries()) {
    const way: unknown[] = [];
    let key = field(place, 'key');
    for (; parents.has(key) && !seen.has(key); key = parents.get(key)) {
      seen.set(key, start);
      way.push(key);
    }
    if (!way.includes(key)) continue;
    const circle = way.slice(way.indexOf(key));
    const index = circle.reduce<number>((first, member) => Math.min(first, indexes.get(member) ?? Infinity), Infinity);
    if (index === Infinity) continue;
    const shown = [...(circle.length > 6 ? [...circle.slice(0, 5), '…'] : circle), key].join(' > ');
    yield {
      path: ['places', index, 'parent'],
      found: field(places[index], 'parent'),
      expected: () => `expected parents that end at the top, not in a circle: ${shown}`,
    };
  }
}

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const minutes = (time: string): number => Date.parse(`${time}Z`) / 60_000;
const zones = new Map<string, Zone | null>();

/** Null for a zone that does not exist. */
function zoneOf(name: unknown): Zone | null {
  const wanted = name === undefined ? 'Europe/Berlin' : name;
  if (typeof wanted !== 'string') return null;
  const cached = zones.get(wanted);
  if (cached !== undefined) return cached;
  let zone: Zone | null = null;
  try {
    zone = createZone(wanted, minutes('2020-01-01T00:00'), minutes('2040-01-01T00:00'));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (zones.size < 1000) zones.set(wanted, zone);
  return zone;
}

/** Times that the clocks skip, and rules that cannot be read or never come true. `event` need not be valid otherwise. */
export function* timeFaults(event: unknown): Generator<ContentFault> {
  const zone = zoneOf(field(event, 'timeZone'));
  if (!zone) return;
  const start = field(event, 'start');
  const recurrence = field(event, 'recurrence');
  const times = [
    { path: ['start'], time: start },
    ...['except', 'also'].flatMap((name) => {
      const listed = field(recurrence, name);
      if (!Array.isArray(listed)) return [];
      return listed.map((time: unknown, index) => ({ path: ['recurrence', name, index], time }));
    }),
  ];
  for (const { path, time } of times) {
    if (typeof time !== 'string' || !local.test(time) || Number.isNaN(minutes(time)) || !zone.skips(minutes(time)))
      continue;
    yield {
      path,
      found: time,
      expected: () => `expected a time that exists: the clocks in ${zone.name} skip this one`,
    };
  }
  const rule = field(recurrence, 'rule');
  if (typeof rule !== 'string' || !rule.startsWith('FREQ=')) return;
  const from =
    typeof start === 'string' && local.test(start) && !Number.isNaN(minutes(start)) ? start : '2026-01-01T12:00';
  const fault = recurrenceFault(rule, from, zone.name);
  if (fault !== null)
    yield {
      path: ['recurrence', 'rule'],
      found: rule,
      expected: () => `expected a rule of RFC 5545 that comes true: ${fault}`,
    };
}
