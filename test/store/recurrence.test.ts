import * as fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { recurrenceFault, startsOf } from '../../src/store/recurrence.ts';
import { createZone } from '../../src/store/zone.ts';
import { content } from '../support/content.ts';

const minute = (instant: string): number => Date.parse(instant) / 60_000;
const from = minute('2026-11-21T00:00Z');
const to = minute('2029-01-29T00:00Z');
const names = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'UTC',
];
const zones = new Map(names.map((name) => [name, createZone(name, from - 2880, to + 2880)]));
const zone = fc.constantFrom(...zones.values());
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
/** Nights too, where clocks change. */
const local = (first: string, last: string) =>
  fc
    .tuple(
      fc.integer({ min: minute(`${first}T00:00Z`) / 1440, max: minute(`${last}T00:00Z`) / 1440 }),
      fc.constantFrom('00:00', '00:30', '01:45', '02:00', '02:15', '03:00', '18:00', '23:59'),
    )
    .map(([day, time]) => `${new Date(day * 86_400_000).toISOString().slice(0, 10)}T${time}`);
const event = (start: string, timeZone: string, rule: string) => {
  const [made] = content({ events: [{ key: 'e', title: 'E', start, timeZone, recurrence: { rule } }] }).events;
  if (!made) throw new Error('no event');
  return made;
};

test('daily and weekly rules counted by days are what the library says', () => {
  const rule = fc
    .record({
      FREQ: fc.constantFrom('WEEKLY', 'DAILY'),
      INTERVAL: fc.option(fc.integer({ min: 1, max: 9 })),
      BYDAY: fc.option(fc.uniqueArray(weekday, { minLength: 1 })),
      WKST: fc.option(weekday),
      UNTIL: fc.option(fc.tuple(local('2026-11-01', '2028-12-31'), fc.boolean())),
    })
    .map(({ FREQ, INTERVAL, BYDAY, WKST, UNTIL }) =>
      [
        `FREQ=${FREQ}`,
        INTERVAL && `INTERVAL=${INTERVAL}`,
        BYDAY && FREQ === 'WEEKLY' && `BYDAY=${BYDAY.join(',')}`,
        WKST && `WKST=${WKST}`,
        UNTIL &&
          `UNTIL=${UNTIL[1] ? `${UNTIL[0].replaceAll(/[-:]/g, '')}00Z` : UNTIL[0].slice(0, 10).replaceAll('-', '')}`,
      ]
        .filter(Boolean)
        .join(';'),
    );
  fc.assert(
    fc.property(rule, local('2025-01-01', '2027-06-01'), zone, (text, start, where) => {
      const library = new RRuleTemporal({
        rruleString: text,
        dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime(where.name),
      });
      const said = library
        .between(new Date(from * 60_000), new Date(to * 60_000), true)
        .map((found) => found.epochMilliseconds / 60_000);
      expect(startsOf(event(start, where.name, text), where, from, to).sort((a, b) => a - b)).toEqual(said);
    }),
    { numRuns: 100 },
  );
});

test('a zone converts as Temporal does, at clock changes and outside its span too', () => {
  fc.assert(
    fc.property(zone, local('2026-03-01', '2030-12-31'), (where, text) => {
      const plain = Temporal.PlainDateTime.from(text);
      const right = plain.toZonedDateTime(where.name);
      const instant = right.epochMilliseconds / 60_000;
      expect(where.instant(minute(`${text}Z`))).toBe(instant);
      expect(where.skips(minute(`${text}Z`))).toBe(!right.toPlainDateTime().equals(plain));
      expect(where.offset(instant)).toBe(right.offsetNanoseconds / 60e9);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['FREQ=MONTHLY;BYDAY=-1FR', ['2026-11-27', '2026-12-25', '2027-01-29']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['2026-11-30', '2026-12-31', '2027-01-29']],
  ['FREQ=WEEKLY;BYDAY=FR;COUNT=300', ['2026-11-27', '2026-12-04', '2026-12-11']],
  ['FREQ=WEEKLY;BYDAY=FR;COUNT=3', []],
])('%s', (rule, days) => {
  const berlin = createZone('Europe/Berlin', from, to);
  const starts = startsOf(event('2025-01-01T18:00', 'Europe/Berlin', rule), berlin, from, to).sort((a, b) => a - b);
  expect(
    starts.slice(0, 3).map((start) => new Date((start + berlin.offset(start)) * 60_000).toISOString().slice(0, 16)),
  ).toEqual(days.map((day) => `${day}T18:00`));
});

test.each([
  ['FREQ=WEEKLY;BYDAY=TU', null],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', null],
  ['FREQ=WEEKLY;BYDAY=1TU', 'a weekly rule cannot number its days'],
  ['FREQ=WEEKLY;BYDAY=XX', 'cannot read "BYDAY=XX"'],
  ['FREQ=SECONDLY', 'cannot read "FREQ=SECONDLY"'],
  ['FREQ=DAILY;BYMONTH=13', 'cannot read "BYMONTH=13"'],
  ['FREQ=DAILY;FREQ=DAILY', '"FREQ" comes twice'],
  ['FREQ=DAILY;UNTIL=20261301', 'cannot read "UNTIL=20261301"'],
  ['FREQ=DAILY;UNTIL=20260230', 'Invalid day: 30; must be between 1-28'],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'never takes place'],
  ['FREQ=WEEKLY;UNTIL=20240101', 'never takes place'],
])('what is wrong with %s: %s', (rule, fault) => {
  expect(recurrenceFault(rule, '2025-01-01T18:00', 'Europe/Berlin')).toBe(fault);
});
