import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDates } from '../../src/engine/dates/dates.ts';
import type { Case } from './dates.cases.ts';
import { arabic, farsi, russian, turkish, ukrainian } from './dates-languages.cases.ts';

const monday = { day: '2026-11-23', minutes: 9 * 60 };

function read(said: string, language: string): string {
  const [day, text] = said.includes('|') ? said.split('|') : [monday.day, said];
  return findDates(text ?? '', { ...monday, day: day ?? '' }, language)
    .map(({ range, time }) => {
      const days = range && (range.to === range.from ? range.from : `${range.from}..${range.to ?? ''}`);
      return days === null ? (time ?? '?') : time === null ? days : `${days} ${time}`;
    })
    .join(', ');
}

const tables: readonly (readonly [string, readonly Case[]])[] = [
  ['uk', ukrainian],
  ['ru', russian],
  ['ar', arabic],
  ['fa', farsi],
  ['tr', turkish],
];

for (const [language, cases] of tables)
  describe(`dates in ${language}`, () => {
    test.each(cases)('%s', (said, means) => expect(read(said, language)).toBe(means));
  });

describe('a mention stands in the text as it was written', () => {
  it.each([
    ['ar', 'هل هناك شيء في ٣ ديسمبر؟', '٣ ديسمبر'],
    ['ar', 'السبت والأحد', 'السبت والأحد'],
    ['ar', 'هل يوجد لقاء الأسبوع القادم؟', 'الأسبوع القادم'],
    ['ar', 'وعندي وقت والجمعة', 'الجمعة'],
    ['fa', 'کلاس ۳ دسامبر ساعت ۶ کجاست', '۳ دسامبر ساعت ۶'],
    ['fa', 'برای پنج‌شنبه هفته آینده', 'پنج‌شنبه هفته آینده'],
    ['tr', "Cumartesi günü saat 18'de ne var?", "Cumartesi günü saat 18'de"],
    ['uk', 'Що є у п’ятницю о 18:00?', 'п’ятницю о 18:00'],
  ])('%s: %s', (language, text, mentioned) => {
    const [mention] = findDates(text, monday, language);
    expect(mention?.text).toBe(mentioned);
    expect(text.slice(mention?.start, mention?.end)).toBe(mentioned);
  });
});

describe('a language without a table', () => {
  it.each([
    ['Gdzie mogę pomóc 3.12. o 18:30?', '2026-12-03, 18:30'],
    ['2026-12-05', '2026-12-05'],
    ['12/2026', '2026-12-01..2026-12-31'],
    ['w sobotę, heute, tomorrow', ''],
    ['24/7', ''],
  ])('%s', (said, means) => expect(read(said, 'pl')).toBe(means));
});

it('reads simple German as German', () => {
  expect(read('nächste Woche', 'de-simple')).toBe('2026-11-30..2026-12-06');
});

test('whatever is written: mentions lie in the text one after the other, and no range ends before it begins', () => {
  const words = tables.flatMap(([, cases]) => cases.flatMap(([said]) => said.replace(/^.*\|/, '').split(' ')));
  const anyText = fc.oneof(
    fc
      .array(fc.constantFrom(...words, '.', '-', '3', '٣', '۱۵', '2026', '31.'), { maxLength: 12 })
      .map((all) => all.join(' ')),
    fc.array(fc.constantFrom(...words, '.', '/', '12', ':', '\u200f'), { maxLength: 8 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(anyText, fc.constantFrom(...tables.map(([language]) => language), 'pl'), (text, language) => {
      let last = 0;
      for (const mention of findDates(text, monday, language)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        const { from, to } = mention.range ?? { from: '2026-01-01', to: null };
        expect(from <= (to ?? from)).toBe(true);
        expect(mention.time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        last = mention.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['uk', 'п’ятниця до '],
  ['ru', 'через неделю '],
  ['ar', 'والجمعة بعد '],
  ['fa', '۵ شنبه هفته بعد '],
  ['tr', 'cumadan pazara '],
])('a very long text in %s of "%s" is read in a moment', (language, part) => {
  const begin = process.cpuUsage();
  findDates(part.repeat(Math.ceil(100_000 / part.length)), monday, language);
  // Of the processor, in microseconds: other programs do not count.
  expect(process.cpuUsage(begin).user).toBeLessThan(4_000_000);
});
