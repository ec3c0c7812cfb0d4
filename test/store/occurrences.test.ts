import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Wanted } from '../../src/core/knowledge.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { content, fewPlaces, manyRecords } from '../support/content.ts';

const today = '2026-11-23';
const monday = Date.parse('2026-11-23T08:00:00Z');
const all: Wanted = { places: [], topics: [], exclude: { place: [], topics: [] } };

type Written = NonNullable<Parameters<typeof content>[0]['events']>;
const know = (...events: Written) => createKnowledge(content({ places: fewPlaces, events }), today);
const times = (found: readonly { day: string; start: string }[]): string[] =>
  found.map(({ day, start }) => `${day} ${start}`);
const tuesdays = {
  key: 'tuesdays',
  title: 'Tuesdays',
  start: '2026-11-03T18:00',
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
};

test('a weekly meeting stays at 18:00 when the clocks change', async () => {
  const knowledge = await know({ ...tuesdays, durationMinutes: 90 });
  const found = knowledge.occurrences(all, { from: '2027-03-22', to: '2027-04-05' }, monday, 10);
  expect(found.map(({ day, start, end, startsAt }) => [day, start, end, new Date(startsAt).toISOString()])).toEqual([
    ['2027-03-23', '18:00', '19:30', '2027-03-23T17:00:00.000Z'],
    ['2027-03-30', '18:00', '19:30', '2027-03-30T16:00:00.000Z'],
  ]);
});

test('exceptions do not take place, and further starts do', async () => {
  const knowledge = await know({
    ...tuesdays,
    recurrence: {
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: ['2026-12-01T18:00'],
      also: ['2026-12-02T19:00', '2026-12-08T18:00'],
    },
  });
  expect(times(knowledge.occurrences(all, { from: '2026-11-30', to: '2026-12-15' }, monday, 10))).toEqual([
    '2026-12-02 19:00',
    '2026-12-08 18:00',
    '2026-12-15 18:00',
  ]);
});

test('what begins this minute has begun', async () => {
  const knowledge = await know(tuesdays);
  const first = (now: string) => times(knowledge.occurrences(all, { from: today, to: null }, Date.parse(now), 1));
  expect(first('2026-11-24T16:59:59.999Z')).toEqual(['2026-11-24 18:00']);
  expect(first('2026-11-24T17:00:00Z')).toEqual(['2026-12-01 18:00']);
});

test("days are those of the event's own time zone, both ends included, and order is that of time", async () => {
  const knowledge = await know(
    { key: 'berlin', title: 'B', start: '2026-12-01T00:00' },
    { key: 'late', title: 'L', start: '2026-12-01T23:59' },
    { key: 'new-york', title: 'N', start: '2026-12-01T21:00', timeZone: 'America/New_York' },
    { key: 'kiritimati', title: 'K', start: '2026-12-01T01:00', timeZone: 'Pacific/Kiritimati' },
    { key: 'before', title: 'V', start: '2026-11-30T23:59' },
    { key: 'after', title: 'A', start: '2026-12-02T00:00' },
  );
  const found = knowledge.occurrences(all, { from: '2026-12-01', to: '2026-12-01' }, monday, 10);
  expect(found.map(({ event, start }) => [event.key, start])).toEqual([
    ['kiritimati', '01:00'],
    ['berlin', '00:00'],
    ['late', '23:59'],
    ['new-york', '21:00'],
  ]);
});

test('cancelled and past events do not occur; the time of the same moment goes to real events, then by title', async () => {
  const start = '2026-12-01T10:00';
  const knowledge = await know(
    { key: 'example', title: 'A', start, example: true },
    { key: 'b', title: 'B', start },
    { key: 'a', title: 'Ä', start },
    { key: 'cancelled', title: 'C', start, status: 'cancelled' },
    { key: 'past', title: 'P', start: '2026-11-23T08:59' },
  );
  const found = knowledge.occurrences(all, { from: today, to: null }, monday, 10);
  expect(found.map(({ event }) => event.key)).toEqual(['a', 'b', 'example']);
  expect(knowledge.event('cancelled')?.status).toBe('cancelled');
});

test('an open end finds the next time, even years ahead for a single event', async () => {
  const knowledge = await know(
    { key: 'yearly', title: 'Y', start: '2020-10-03T11:00', recurrence: { rule: 'FREQ=YEARLY' } },
    { key: 'far', title: 'F', start: '2031-07-01T09:00' },
  );
  const found = (from: string) => times(knowledge.occurrences(all, { from, to: null }, monday, 5));
  expect(found(today)).toEqual(['2027-10-03 11:00', '2028-10-03 11:00', '2031-07-01 09:00']);
  expect(found('2027-11-23')).toEqual(['2028-10-03 11:00', '2031-07-01 09:00']);
});

test('occurrences are found by place and topic, and no more than asked for', async () => {
  const knowledge = await know(
    { ...tuesdays, topics: ['kochen'], places: ['adorf'] },
    { ...tuesdays, key: 'town', topics: ['sport'], places: ['stadt'] },
    { ...tuesdays, key: 'district', topics: ['kochen'] },
  );
  const find = (wanted: Partial<Wanted>) =>
    knowledge
      .occurrences({ ...all, ...wanted }, { from: today, to: '2026-11-29' }, monday, 10)
      .map(({ event }) => event.key)
      .sort();
  expect(find({ places: ['adorf'] })).toEqual(['district', 'tuesdays']);
  expect(find({ topics: ['sport'] })).toEqual(['town']);
  expect(find({ exclude: { place: ['stadt'], topics: ['kochen'] } })).toEqual([]);
  expect(knowledge.occurrences(all, { from: today, to: null }, monday, 4)).toHaveLength(4);
  expect(times(knowledge.occurrencesOf('town', monday, 2))).toEqual(['2026-11-24 18:00', '2026-12-01 18:00']);
});

test('a rule that cannot be read is reported, and its event never occurs', async () => {
  const knowledge = await know(
    { ...tuesdays, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=XX' } },
    { ...tuesdays, key: 'fine' },
  );
  expect(knowledge.faults).toEqual([{ key: 'tuesdays', fault: 'cannot read "BYDAY=XX"' }]);
  expect(knowledge.occurrences(all, { from: today, to: null }, monday, 3).map(({ event }) => event.key)).toEqual([
    'fine',
    'fine',
    'fine',
  ]);
});

test('days that do not exist, or stand in the wrong order, find nothing', async () => {
  const knowledge = await know(tuesdays);
  for (const days of [
    { from: '2026-99-99', to: null },
    { from: today, to: '9999-99-99' },
    { from: '2026-12-31', to: '2026-12-01' },
  ]) {
    expect(knowledge.occurrences(all, days, monday, 3)).toEqual([]);
  }
});

test('thousands of events come in order of time, and building them lets others work', async () => {
  const many = manyRecords(1000, content({ places: fewPlaces }).places, today);
  let turns = 0;
  const building = createKnowledge(many, today).finally(() => (turns += 1000));
  while (turns < 1000) {
    await setImmediate();
    turns += 1;
  }
  const knowledge = await building;
  expect(turns).toBeGreaterThan(1003);
  expect(knowledge.faults).toEqual([]);
  const found = knowledge.occurrences(all, { from: '2026-12-01', to: '2027-12-31' }, monday, Infinity);
  expect(found.length).toBeGreaterThan(10_000);
  expect(found.every(({ startsAt }, index) => startsAt >= (found[index - 1]?.startsAt ?? 0))).toBe(true);
  expect(found.every(({ day }) => day >= '2026-12-01' && day <= '2027-12-31')).toBe(true);
});
