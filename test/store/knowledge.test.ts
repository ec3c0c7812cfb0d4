import { expect, test } from 'vitest';
import type { Content } from '../../src/core/content.ts';
import type { Wanted } from '../../src/core/knowledge.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { content, fewPlaces } from '../support/content.ts';

const today = '2026-11-23';

type Written = Parameters<typeof content>[0];
const know = (written: Written) => createKnowledge(content({ places: fewPlaces, ...written }), today);
const want = (wanted: Partial<Wanted> = {}): Wanted => ({
  places: [],
  topics: [],
  exclude: { place: [], topics: [] },
  ...wanted,
});
const keys = (records: readonly { key: string }[]): string[] => records.map(({ key }) => key);
const offers = (...records: { key: string; places?: string[]; [more: string]: unknown }[]): Content['offers'] =>
  content({ offers: records.map((record) => ({ title: record.key, ...record })) }).offers;

const spread = offers(
  { key: 'everywhere' },
  { key: 'west', places: ['amt-west'] },
  { key: 'district', places: ['land'] },
  { key: 'a', places: ['adorf'] },
  { key: 'harbour', places: ['adorf/hafen'] },
  { key: 'b', places: ['bdorf'] },
  { key: 'town', places: ['stadt'] },
  { key: 'abroad', places: ['nachbar'] },
);

test("a village lists its own offers and its localities' first, then what is for the whole area around it", async () => {
  const knowledge = await know({ offers: spread });
  expect(keys(knowledge.offers(want({ places: ['adorf'] })))).toEqual([
    'a',
    'harbour',
    'west',
    'district',
    'everywhere',
  ]);
  expect(keys(knowledge.offers(want({ places: ['adorf/hafen'] })))).toEqual([
    'harbour',
    'a',
    'west',
    'district',
    'everywhere',
  ]);
});

test('an association lists what is in all its municipalities, and nothing of the others', async () => {
  const knowledge = await know({ offers: spread });
  expect(keys(knowledge.offers(want({ places: ['amt-west'] })))).toEqual([
    'a',
    'b',
    'harbour',
    'west',
    'district',
    'everywhere',
  ]);
});

test('the district lists everything in it, but not the neighbours', async () => {
  const knowledge = await know({ offers: spread });
  expect(keys(knowledge.offers(want({ places: ['land'] })))).toHaveLength(7);
  expect(keys(knowledge.offers(want()))).toHaveLength(8);
  expect(keys(knowledge.offers(want({ places: ['nachbar'] })))).toEqual(['abroad']);
});

test('several places are one list without doubles, ordered by the nearer of them', async () => {
  const knowledge = await know({ offers: [...spread, ...offers({ key: 'both', places: ['adorf', 'stadt'] })] });
  expect(keys(knowledge.offers(want({ places: ['bdorf', 'stadt'] })))).toEqual([
    'b',
    'both',
    'town',
    'district',
    'everywhere',
    'west',
  ]);
});

test("an offer for a village and the area around it is the village's own", async () => {
  const knowledge = await know({
    offers: offers({ key: 'a-district', places: ['land'] }, { key: 'both', places: ['adorf', 'land'] }),
  });
  expect(keys(knowledge.offers(want({ places: ['adorf'] })))).toEqual(['both', 'a-district']);
});

test('real offers come before examples, counted free slots before uncounted ones, then titles as in a dictionary', async () => {
  const knowledge = await know({
    offers: offers(
      { key: 'z-example', places: ['adorf'], example: true, freeSlots: 3 },
      { key: 'zelt', places: ['adorf'] },
      { key: 'obst', places: ['adorf'] },
      { key: 'ol', title: 'Öl', places: ['adorf'] },
      { key: 'counted', title: 'Zz', places: ['adorf'], freeSlots: 1 },
      { key: 'full', places: ['adorf'], freeSlots: 0 },
      { key: 'district' },
    ),
  });
  expect(keys(knowledge.offers(want({ places: ['adorf'] })))).toEqual([
    'counted',
    'obst',
    'ol',
    'zelt',
    'district',
    'z-example',
  ]);
  expect(knowledge.offer('full')?.freeSlots).toBe(0);
});

test('topics are alternatives, and what a person does not want is left out', async () => {
  const knowledge = await know({
    offers: offers(
      { key: 'cook', topics: ['kochen'], places: ['adorf'] },
      { key: 'cook-children', topics: ['kochen', 'kinder'], places: ['bdorf'] },
      { key: 'garden', topics: ['garten'], places: ['adorf', 'bdorf'] },
      { key: 'none', places: ['cdorf'] },
      { key: 'all' },
    ),
  });
  const find = (wanted: Partial<Wanted>) => keys(knowledge.offers(want(wanted))).sort();
  expect(find({ topics: ['kochen', 'garten'] })).toEqual(['cook', 'cook-children', 'garden']);
  expect(find({ exclude: { place: [], topics: ['kinder'] } })).toEqual(['all', 'cook', 'garden', 'none']);
  expect(find({ exclude: { place: ['adorf'], topics: [] } })).toEqual(['all', 'cook-children', 'garden', 'none']);
  expect(find({ exclude: { place: ['amt-west'], topics: [] } })).toEqual(['all', 'none']);
  expect(find({ places: ['amt-west'], exclude: { place: ['land'], topics: [] } })).toEqual([]);
});

test('a record is known until the end of its last day', async () => {
  const knowledge = await know({
    offers: offers({ key: 'last-day', validUntil: today }, { key: 'gone', validUntil: '2026-11-22' }),
    contacts: [{ key: 'gone', name: 'Gone', validUntil: '2026-11-22' }],
    organisations: [{ key: 'gone', name: 'Gone', validUntil: '2026-11-22' }],
    events: [{ key: 'gone', title: 'Gone', start: '2026-12-01T10:00', validUntil: '2026-11-22' }],
  });
  expect(keys(knowledge.offers(want()))).toEqual(['last-day']);
  expect([
    knowledge.offer('gone'),
    knowledge.contact('gone'),
    knowledge.organisation('gone'),
    knowledge.event('gone'),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  expect(knowledge.occurrences(want(), { from: today, to: null }, 0, 10)).toEqual([]);
});

test('nearby offers are the nearest first, with kilometres, without those for the place itself or a whole area', async () => {
  const knowledge = await know({
    offers: [
      ...spread,
      ...offers(
        { key: 'c', places: ['cdorf'] },
        { key: 'unknown', places: ['nirgends'] },
        { key: 'ab', places: ['adorf', 'bdorf'] },
      ),
    ],
  });
  const near = knowledge.offersNear('adorf', want(), 10).map(({ offer, place, km }) => [offer.key, place.key, km]);
  expect(near).toEqual([
    ['b', 'bdorf', 3.3],
    ['town', 'stadt', 6.5],
    ['c', 'cdorf', 13],
    ['abroad', 'nachbar', 20],
  ]);
  expect(knowledge.offersNear('adorf', want(), 2)).toHaveLength(2);
  expect(knowledge.offersNear('adorf', want(), 0)).toEqual([]);
  expect(knowledge.offersNear('nirgends', want(), 10)).toEqual([]);
});

test('an offer in two places near by is named once, with the nearer one; topics and exclusions count; examples come last', async () => {
  const knowledge = await know({
    offers: offers(
      { key: 'two', places: ['stadt', 'bdorf'], topics: ['kochen'] },
      { key: 'example', places: ['bdorf'], topics: ['kochen'], example: true },
      { key: 'other-topic', places: ['bdorf'], topics: ['garten'] },
      { key: 'excluded', places: ['cdorf'], topics: ['kochen'] },
    ),
  });
  const near = knowledge.offersNear('adorf', { topics: ['kochen'], exclude: { place: ['amt-ost'], topics: [] } }, 5);
  expect(near.map(({ offer, place }) => [offer.key, place.key])).toEqual([
    ['two', 'bdorf'],
    ['example', 'bdorf'],
  ]);
});

test('a locality without a position stands where its municipality does', async () => {
  const knowledge = await know({});
  expect(knowledge.distance('adorf/hafen', 'adorf')).toBe(0);
  expect(knowledge.distance('adorf', 'cdorf/moor')).toBe(14);
  expect(knowledge.distance('adorf', 'amt-ost')).toBeNull();
  expect(knowledge.distance('adorf', 'nirgends')).toBeNull();
});

test('a place knows what it lies in, also when content goes in circles', async () => {
  const knowledge = await know({
    places: [
      ...fewPlaces,
      { key: 'x', kind: 'locality', name: 'X', parent: 'y' },
      { key: 'y', kind: 'locality', name: 'Y', parent: 'x' },
    ],
  });
  expect(keys(knowledge.within('adorf/hafen'))).toEqual(['adorf/hafen', 'adorf', 'amt-west', 'land']);
  expect(keys(knowledge.within('x'))).toEqual(['x', 'y']);
});

const contacts: Written['contacts'] = [
  { key: 'operator', name: 'Operator' },
  { key: 'district-language', name: 'A', topics: ['sprache'] },
  { key: 'district', name: 'B', places: ['land'] },
  { key: 'west', name: 'C', places: ['amt-west'] },
  { key: 'west-sport', name: 'D', places: ['amt-west'], topics: ['sport'] },
  { key: 'adorf', name: 'E', places: ['adorf'] },
  { key: 'stadt-bikes', name: 'F', places: ['stadt'], topics: ['fahrrad'] },
];
const operator = { organisation: 'o', contact: 'operator', subject: 'Ehrenamt' };

test("the contact responsible for the innermost place comes first, the operator's own always last", async () => {
  const { contactsFor } = await know({ contacts, operator });
  expect(keys(contactsFor('adorf/hafen', []))).toEqual([
    'adorf',
    'west',
    'west-sport',
    'district',
    'district-language',
    'operator',
  ]);
  expect(keys(contactsFor('bdorf', ['sport']))).toEqual(['west-sport', 'west', 'district', 'operator']);
  expect(keys(contactsFor('nachbar', []))).toEqual(['operator']);
  expect(keys(contactsFor('unknown', []))).toEqual(['operator']);
});

test("without a place the district's contacts answer, and whoever knows the topic anywhere", async () => {
  const { contactsFor } = await know({ contacts, operator });
  expect(keys(contactsFor(null, []))).toEqual(['district', 'district-language', 'operator']);
  expect(keys(contactsFor(null, ['fahrrad']))).toEqual(['stadt-bikes', 'district', 'operator']);
});

test("an operator's contact that has expired, or no operator at all, is not made up", async () => {
  const expired = await know({ contacts: [{ key: 'operator', name: 'O', validUntil: '2026-11-01' }], operator });
  expect(expired.contactsFor('adorf', [])).toEqual([]);
  expect((await know({})).contactsFor(null, [])).toEqual([]);
});

test('unknown keys find nothing and break nothing', async () => {
  const knowledge = await know({ offers: [...spread, ...offers({ key: 'lost', places: ['gone'] })] });
  expect([knowledge.place('x'), knowledge.offer('x'), knowledge.event('x'), knowledge.contact('x')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(knowledge.within('x')).toEqual([]);
  expect(knowledge.distance('x', 'adorf')).toBeNull();
  expect(knowledge.offers(want({ places: ['outside'] }))).toEqual([]);
  expect(knowledge.offersNear('x', want(), 3)).toEqual([]);
  expect(knowledge.occurrencesOf('x', 0, 3)).toEqual([]);
  expect(keys(knowledge.offers(want({ places: ['amt-ost'] })))).toEqual(['district', 'everywhere']);
  expect(keys(knowledge.offers(want()))).toContain('lost');
});
