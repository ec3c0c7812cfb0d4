import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDates, resolve } from '../../src/engine/dates/dates.ts';
import { type Case, english, german } from './dates.cases.ts';

const monday = { day: '2026-11-23', minutes: 9 * 60 };

function read(said: string, language: 'de' | 'en'): string {
  const [day, text] = said.includes('|') ? said.split('|') : [monday.day, said];
  return findDates(text ?? '', { ...monday, day: day ?? '' }, language)
    .map(({ range, time }) => {
      const days = range && (range.to === range.from ? range.from : `${range.from}..${range.to ?? ''}`);
      return days === null ? (time ?? '?') : time === null ? days : `${days} ${time}`;
    })
    .join(', ');
}

const tables = [
  ['de', german],
  ['en', english],
] as const;
for (const [language, groups] of tables)
  describe(`dates in ${language}`, () => {
    for (const [group, cases] of Object.entries<readonly Case[]>(groups))
      describe(`meaning: ${group}`, () => {
        test.each(cases)('%s', (said, means) => expect(read(said, language)).toBe(means));
      });
  });

describe('a mention', () => {
  it('says where it stands in the text as it was written', () => {
    const text = 'Grünkohlessen ab nächste Woche Freitag, 18 Uhr?';
    const [mention] = findDates(text, monday, 'de');
    expect(mention).toMatchObject({ text: 'ab nächste Woche Freitag, 18 Uhr', start: 14, end: 46, time: '18:00' });
  });
});

describe('several mentions', () => {
  const one = (text: string): unknown => resolve(findDates(text, monday, 'de'), monday.day);

  it('become one range where they stand side by side', () => {
    expect(one('Dienstag oder vielleicht Donnerstag')).toEqual({ from: '2026-11-24', to: '2026-11-26' });
    expect(one('Samstag oder ab Montag')).toEqual({ from: '2026-11-28', to: null });
  });

  it('leave out what is over, and what is said elsewhere', () => {
    expect(one('Gestern war ich da, und was gibt es denn nun am Freitag?')).toEqual({
      from: '2026-11-27',
      to: '2026-11-27',
    });
    expect(one('Am Freitag kann ich helfen. Ich habe übrigens ab Januar noch mehr Zeit.')).toEqual({
      from: '2026-11-27',
      to: '2026-11-27',
    });
  });

  it('are no range where none is understood', () => {
    expect(one('in den Ferien um 18 Uhr')).toBeNull();
  });
});

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');

test('every day of a year means itself however it is written', () => {
  for (let time = Date.UTC(2026, 10, 23); time < Date.UTC(2027, 10, 23); time += 86_400_000) {
    const date = new Date(time);
    const iso = date.toISOString().slice(0, 10);
    const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
    const written = [
      iso,
      `am ${day}.${month}.`,
      `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`,
      `${day}. ${months[month - 1]}`,
      `${weekdays[date.getUTCDay()]}, den ${day}. ${months[month - 1]?.slice(0, 3)}. ${year}`,
    ];
    const read = written.map((text) => ({
      text,
      ranges: findDates(`Was ist ${text} los?`, monday, 'de').map(({ range }) => range),
    }));
    expect(read).toEqual(written.map((text) => ({ text, ranges: [{ from: iso, to: iso }] })));
  }
});

const words = Object.values({ ...german, ...english })
  .flat()
  .flatMap(([said]) => said.replace(/^.*\|/, '').split(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...words, '.', '-', '3', '2026', '99.', '31.'), { maxLength: 12 })
    .map((all) => all.join(' ')),
  fc.array(fc.constantFrom(...words, '.', '/', '12', ':'), { maxLength: 8 }).map((all) => all.join('')),
);

test('whatever is written: mentions lie in the text one after the other, and no range ends before it begins', () => {
  const days = fc
    .integer({ min: 0, max: 9000 })
    .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(anyText, days, fc.constantFrom('de', 'en'), (text, day, language) => {
      let last = 0;
      for (const mention of findDates(text, { day, minutes: 600 }, language)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        const { from, to } = mention.range ?? { from: '2026-01-01', to: null };
        expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(from <= (to ?? from)).toBe(true);
        expect(mention.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        last = mention.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(['3.12. ', 'Montag bis ', '1., ', 'viertel vor ', 'die nächste ', 'so ', 'wohnzimma', 'a '])(
  'a very long text of "%s" is read in a moment',
  (part) => {
    const begin = process.cpuUsage();
    findDates(part.repeat(Math.ceil(100_000 / part.length)), monday, 'de');
    // Of the processor, in microseconds: other programs do not count.
    expect(process.cpuUsage(begin).user).toBeLessThan(4_000_000);
  },
);
