import { assert, asyncProperty, constantFrom, nat, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/content-change.ts';
import type { FileFault, ReadRecords } from '../../src/core/importing.ts';
import { readCalendarFile } from '../../src/imports/calendar-file.ts';
import { fewImportParts } from '../support/import-parts.ts';

const parts = fewImportParts();
const read = (text: string | Uint8Array, withParts = parts): Promise<ReadRecords> =>
  readCalendarFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, withParts);
const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
const vevent = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:1@x', 'SUMMARY:Treffen', ...lines, 'END:VEVENT'].join('\r\n');
const fieldsOf = async (...lines: string[]): Promise<Record<string, unknown>> => {
  const { rows, faults } = await read(calendar(vevent(...lines)));
  expect(faults).toEqual([]);
  return rows[0]?.change.fields ?? {};
};
const faultOf = async (...lines: string[]): Promise<FileFault | undefined> => {
  const { rows, faults } = await read(calendar(vevent(...lines)));
  expect(rows).toEqual([]);
  return faults[0];
};

describe('the times of a calendar', () => {
  const berlin = { start: '2026-12-01T18:00', timeZone: 'Europe/Berlin' };
  it.each([
    ['in a zone', 'DTSTART;TZID=Europe/Berlin:20261201T180000', berlin],
    ['in a zone of Windows', 'DTSTART;TZID=W. Europe Standard Time:20261201T180000', berlin],
    ['in a zone with a path', 'DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20261201T180000', berlin],
    ['in UTC', 'DTSTART:20261201T170000Z', berlin],
    ['on the clock on the wall', 'DTSTART:20261201T180000', berlin],
    [
      'in another zone',
      'DTSTART;TZID=Europe/London:20261201T170000',
      { start: '2026-12-01T17:00', timeZone: 'Europe/London' },
    ],
    ['for a whole day', 'DTSTART;VALUE=DATE:20261201', { start: '2026-12-01T00:00', durationMinutes: 1440 }],
  ])('%s', async (_, line, expected) => {
    expect(await fieldsOf(line)).toMatchObject(expected);
  });

  it.each([
    ['an end', ['DTEND;TZID=Europe/Berlin:20261201T193000'], 90],
    ['an end in another zone', ['DTEND:20261201T193000Z'], 150],
    ['a duration', ['DURATION:PT1H30M'], 90],
    ['no end', [], null],
    ['an end at the start', ['DTEND;TZID=Europe/Berlin:20261201T180000'], null],
  ])('with %s', async (_, lines, durationMinutes) => {
    expect(await fieldsOf('DTSTART;TZID=Europe/Berlin:20261201T180000', ...lines)).toMatchObject({ durationMinutes });
  });

  it('a night in which the clocks change lasts as long as it does', async () => {
    const night = ['DTSTART;TZID=Europe/Berlin:20261024T220000', 'DTEND;TZID=Europe/Berlin:20261025T060000'];
    expect(await fieldsOf(...night)).toMatchObject({ durationMinutes: 540 });
  });

  it('a zone that the calendar describes itself is that of here if its rules are', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const event = vevent('DTSTART;TZID=Customized Time Zone:20261201T180000');
    const { rows } = await read(calendar(...zone, event));
    expect(rows).toMatchObject([{ change: { fields: berlin } }]);
    expect(rows[0]?.notes).toContain('zone-guessed');
    const hostile = zone.map((line) => line.replace('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'FREQ=SECONDLY'));
    expect((await read(calendar(...hostile, event))).faults).toMatchObject([{ kind: 'unknown-zone' }]);
  });
});

describe('a series', () => {
  const start = 'DTSTART;TZID=Europe/Berlin:20261201T180000';
  it('has its rule, exceptions and further times', async () => {
    const fields = await fieldsOf(
      start,
      'RRULE:FREQ=WEEKLY;INTERVAL=1;UNTIL=20270301T225959Z;BYDAY=TU',
      'EXDATE;TZID=Europe/Berlin:20261208T180000',
      'EXDATE;VALUE=DATE:20261215',
      'EXDATE:20261222T170000Z',
      'RDATE;TZID=Europe/Berlin:20261203T180000',
    );
    expect(fields['recurrence']).toEqual({
      rule: 'FREQ=WEEKLY;UNTIL=20270301;BYDAY=TU',
      except: ['2026-12-08T18:00', '2026-12-15T18:00', '2026-12-22T18:00'],
      also: ['2026-12-03T18:00'],
    });
  });

  it('takes place at its first start, even where its rule does not say so', async () => {
    expect(await fieldsOf(start, 'RRULE:FREQ=MONTHLY;BYDAY=1WE')).toMatchObject({
      recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1WE', also: ['2026-12-01T18:00'] },
    });
  });

  it('may have times that are cancelled, moved, or another event altogether', async () => {
    const other = (id: string, ...lines: string[]): string =>
      vevent(`RECURRENCE-ID;TZID=Europe/Berlin:${id}`, ...lines);
    const { rows, faults } = await read(
      calendar(
        vevent(start, 'RRULE:FREQ=WEEKLY;BYDAY=TU', 'SEQUENCE:1'),
        other('20261208T180000', start, 'STATUS:CANCELLED'),
        other('20261215T180000', 'DTSTART;TZID=Europe/Berlin:20261216T190000'),
        other('20261222T180000', 'DTSTART;TZID=Europe/Berlin:20261222T180000', 'LOCATION:Kino\\, Stadt'),
      ),
    );
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([
      {
        change: {
          fields: {
            recurrence: {
              except: ['2026-12-08T18:00', '2026-12-15T18:00', '2026-12-22T18:00'],
              also: ['2026-12-16T19:00'],
            },
          },
        },
      },
      { change: { fields: { venue: { name: 'Kino' }, places: ['stadt'], recurrence: null } } },
    ]);
    expect(rows[1]?.change.key).toBe(`${rows[0]?.change.key}/20261222T1800`);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=5',
    'FREQ=WEEKLY;COUNT=1000000000',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYSETPOS=999999',
    'FREQ=WEEKLY;UNTIL=20200101T000000Z',
    'FREQ=',
    'nonsense',
  ])('is refused where its rule is hostile or never comes true: %s', async (rule) => {
    expect(await faultOf(start, `RRULE:${rule}`)).toMatchObject({ kind: 'bad-rule', line: 7, title: 'Treffen' });
  });

  it('of which one part is faulty is left out as a whole', async () => {
    const { rows, faults } = await read(
      calendar(
        vevent(start, 'RRULE:FREQ=WEEKLY'),
        vevent('RECURRENCE-ID;TZID=Mars:20261208T180000', start),
        vevent('RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T180000', start),
      ),
    );
    expect([rows, faults.map(({ kind }) => kind)]).toEqual([[], ['unknown-zone', 'split-series']]);
  });
});

describe('an event', () => {
  const start = 'DTSTART:20261201T180000';
  it('has its place, topics and words; what was guessed is marked', async () => {
    const { rows } = await read(
      calendar(
        vevent(
          start,
          'LOCATION:Bürgerhaus\\, Hauptstraße 1\\, Adorf',
          'DESCRIPTION:Wir nähen\\, ',
          ' und reden.',
          'URL:https://example.org/a',
        ),
        ['BEGIN:VEVENT', 'UID:2', start, 'SUMMARY:Fußball in Cdorf', 'END:VEVENT'].join('\n'),
      ),
    );
    expect(rows[0]).toMatchObject({
      notes: ['topics-guessed'],
      change: {
        fields: {
          title: { de: 'Treffen' },
          summary: { de: 'Wir nähen, und reden.\nhttps://example.org/a' },
          places: ['adorf'],
          venue: { name: 'Bürgerhaus', address: 'Hauptstraße 1, Adorf' },
        },
      },
    });
    expect(rows[1]).toMatchObject({
      notes: ['place-guessed', 'topics-guessed'],
      change: { fields: { venue: null }, guesses: { places: ['cdorf'], topics: ['sport'] } },
    });
  });

  it('has a key that only its UID decides', async () => {
    const first = await read(calendar(vevent(start)));
    const moved = await read(calendar(vevent('DTSTART:20270101T100000', 'SUMMARY:Anders')));
    expect(first.rows[0]?.change.key).toBe(moved.rows[0]?.change.key);
    expect(first.rows[0]?.change.key).toMatch(/^calendar\/[0-9a-f]{20}$/);
  });

  it('that comes twice counts as its newest version; where neither is newer, as none', async () => {
    const newer = vevent('DTSTART:20270101T100000', 'SEQUENCE:2');
    const { rows } = await read(calendar(newer, vevent(start, 'SEQUENCE:1')));
    expect(rows).toMatchObject([{ change: { fields: { start: '2027-01-01T10:00' } } }]);
    expect(await faultOf(start, 'END:VEVENT', 'BEGIN:VEVENT', 'UID:1@x', 'SUMMARY:B', start)).toMatchObject({
      kind: 'repeated',
    });
  });

  it('of ours keeps its key, and only its time is taken', async () => {
    const ours = fewImportParts({ events: [{ key: 'cafe', title: 'Café', start: '2026-12-01T18:00' }] });
    const { rows } = await read(calendar(vevent('UID:cafe@verein.lotse', start).replace('UID:1@x\r\n', '')), ours);
    expect(rows[0]?.change).toMatchObject({ key: 'cafe', guesses: {} });
    expect(Object.keys(rows[0]?.change.fields ?? {})).toEqual([
      'start',
      'durationMinutes',
      'timeZone',
      'recurrence',
      'status',
    ]);
  });

  it.each<[string, FileFault['kind'], string[]]>([
    ['no title', 'no-title', ['SUMMARY:', start]],
    ['no start', 'no-start', []],
    ['30 February', 'no-such-time', ['DTSTART:20260230T100000']],
    ['25 o’clock', 'no-such-time', ['DTSTART:20260228T250000']],
    ['an unknown zone', 'unknown-zone', ['DTSTART;TZID=Mars/Phobos:20260228T100000']],
    ['an end before its start', 'bad-end', [start, 'DTEND:20261201T170000']],
    ['a year long', 'bad-end', [start, 'DURATION:P52W']],
    ['a duration that is none', 'bad-end', [start, 'DURATION:soon']],
    ['a broken line', 'broken-line', [start, 'und das hier']],
    ['a line made to take for ever', 'broken-line', [start, `LOCATION;A=":"${';A=b'.repeat(100_000)}:x`]],
    ['marked as private', 'private', [start, 'CLASS:PRIVATE']],
    ['two rules', 'many-rules', [start, 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY']],
  ])('is refused with its line: %s', async (_, kind, lines) => {
    const text = vevent(...lines);
    const shown = lines[0] === 'SUMMARY:' ? text.replace('SUMMARY:Treffen\r\n', '') : text;
    const { rows, faults } = await read(calendar(shown, vevent('UID:2', start).replace('UID:1@x\r\n', '')));
    expect(faults.map((fault) => [fault.kind, typeof fault.line])).toEqual([[kind, 'number']]);
    expect(rows).toHaveLength(1);
  });
});

describe('a file', () => {
  it.each<[string, FileFault['kind'], string | Uint8Array]>([
    ['that is empty', 'no-calendar', ''],
    ['that is a page', 'no-calendar', '<html></html>'],
    ['that is a picture', 'binary', Uint8Array.of(0x89, 0x50, 0, 0, 1)],
    ['without events', 'empty', calendar()],
    ['that is too large', 'too-large', new Uint8Array(2_000_001)],
    ['with too many events', 'too-many', calendar(...Array.from({ length: 2001 }, () => 'BEGIN:VEVENT\nEND:VEVENT'))],
  ])('is refused with a sentence: %s', async (_, kind, text) => {
    expect(await read(text)).toMatchObject({ rows: [], faults: [{ kind }] });
  });

  it('may be in the encoding of old programs', async () => {
    const bytes = Uint8Array.from(calendar(vevent('DTSTART:20261201T180000', 'LOCATION:Café')), (c) => c.charCodeAt(0));
    expect((await read(bytes)).rows[0]?.change.fields).toMatchObject({ venue: { name: 'Café' } });
  });

  it('that was cut off keeps what is whole', async () => {
    const whole = calendar(vevent('DTSTART:20261201T180000'), vevent('DTSTART:20261201T180000').replace('1@x', '2@x'));
    const { rows, faults } = await read(whole.slice(0, -40));
    expect(rows).toHaveLength(1);
    expect(faults.map(({ kind }) => kind)).toContain('no-end');
  });

  it('never throws, whatever is cut out of it or put into it', async () => {
    const whole = calendar(
      vevent('DTSTART;TZID=Europe/Berlin:20261201T180000', 'RRULE:FREQ=MONTHLY;BYDAY=1TU', 'EXDATE:20270105T170000Z'),
      vevent('RECURRENCE-ID:20270202T170000Z', 'DTSTART:20270203T170000Z', 'DURATION:PT1H'),
    );
    const piece = oneof(
      string({ unit: 'binary', maxLength: 20 }),
      constantFrom(
        '\r\n',
        ';',
        ':',
        '"',
        ',',
        'BEGIN:VEVENT\n',
        'END:VCALENDAR\n',
        'RRULE:FREQ=',
        '99999999',
        'TZID=',
        '\\',
        '\n ',
      ),
    );
    await assert(
      asyncProperty(nat(whole.length), nat(60), piece, async (at, cut, put) => {
        const { rows, faults } = await read(whole.slice(0, at) + put + whole.slice(at + cut));
        expect(rows.length + faults.length).toBeGreaterThan(0);
        for (const { change } of rows) expect(isWhole(change)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const isWhole = ({ fields }: Change): boolean =>
  typeof fields['start'] === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(fields['start']);
