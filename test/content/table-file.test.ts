import { assert, asyncProperty, constantFrom, nat, oneof, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeable } from '../../src/core/content-change.ts';
import type { FileFault, ReadRecords } from '../../src/core/importing.ts';
import { readTableFile } from '../../src/imports/table-file.ts';
import { templateOf } from '../../src/imports/table-template.ts';
import { fewImportParts } from '../support/import-parts.ts';

const parts = fewImportParts();
const read = (text: string | Uint8Array, withParts = parts): Promise<ReadRecords> =>
  readTableFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, withParts);
const fieldsOf = async (text: string): Promise<Record<string, unknown>[]> => {
  const { rows, faults } = await read(text);
  expect(faults).toEqual([]);
  return rows.map(({ change }) => change.fields);
};

describe('a table', () => {
  const expected = {
    title: { de: 'Treffen' },
    start: '2026-12-01T18:00',
    places: ['adorf', 'stadt'],
    topics: ['kochen', 'sprache'],
    organisation: 'verein',
    contact: 'eva',
  };
  it.each([
    [
      'with semicolons, in German',
      'Titel;Beginn;Ort;Themen;Organisation;Kontakt\nTreffen;1.12.2026 18:00;Adorf, Stadt;Kochen, Deutsch lernen;Der Verein;Eva Muster',
    ],
    [
      'with commas, in English',
      'title,start,place,topics,organisation,contact\r\nTreffen,2026-12-01 18:00,"Adorf; stadt","cooking, sprache",verein,eva',
    ],
    [
      'with tabs and a mark',
      '\ufeffTITEL\tDATUM\tUHRZEIT\tOrt\tThema\tVerein\tAnsprechperson\nTreffen\tDi, 1.12.26\t18 Uhr\tadorf|Stadt\tKochen|sprache\tVerein\tEva Muster\n',
    ],
  ])('is read %s', async (_, text) => {
    expect(await fieldsOf(text)).toMatchObject([expected]);
  });

  it.each([
    ['events', 'Titel;Beginn'],
    ['offers', 'Titel;Freie Plätze'],
    ['contacts', 'Name;Telefon'],
  ])('of %s is recognised by its columns', async (section, header) => {
    expect(await read(`${header}\nX;`)).toMatchObject({ section });
  });

  it('may be in the encoding of old spreadsheets', async () => {
    const bytes = Uint8Array.from('Titel;Freie Plätze\nNähen für Ältere;3', (character) => character.charCodeAt(0));
    expect(await read(bytes)).toMatchObject({
      faults: [],
      rows: [{ change: { fields: { title: { de: 'Nähen für Ältere' }, freeSlots: 3 } } }],
    });
    const wide = Buffer.from('\ufeffTitel\tFreie Plätze\nNähen\t3', 'utf16le');
    expect((await read(wide)).rows).toHaveLength(1);
  });

  it.each([
    ['1.12.2026 18:00', '2026-12-01T18:00', undefined],
    ['01.12.2026, 18.00 Uhr', '2026-12-01T18:00', undefined],
    ['1. Dezember 2026 18 Uhr', '2026-12-01T18:00', undefined],
    ['2026-12-01T18:00', '2026-12-01T18:00', undefined],
    ['Dienstag, 1.12.2026 18:00-19:30', '2026-12-01T18:00', 90],
    ['1.12.2026 22:00 bis 1:00', '2026-12-01T22:00', 180],
  ])('reads a time as people write it: %s', async (written, start, durationMinutes) => {
    const [fields] = await fieldsOf(`Titel;Beginn\nX;"${written}"`);
    expect([fields?.['start'], fields?.['durationMinutes']]).toEqual([start, durationMinutes]);
  });

  it('has words in several languages', async () => {
    expect(await fieldsOf('Titel;Titel (en);Wann\nNähen;Sewing;montags')).toMatchObject([
      { title: { de: 'Nähen', en: 'Sewing' }, schedule: { de: 'montags' } },
    ]);
  });

  it('gives a record the same key each time, and a contact one that does not tell the name', async () => {
    const [first, again] = await Promise.all([read('Titel;Wann\nNähen;x'), read('Wann;Titel\ny;Nähen')]);
    expect(first.rows[0]?.change.key).toBe(again.rows[0]?.change.key);
    expect(first.rows[0]?.change.key).toMatch(/^table\/naehen-[0-9a-f]{12}$/);
    expect((await read('Name;Telefon\nEva Muster;1')).rows[0]?.change.key).toMatch(/^table\/[0-9a-f]{12}$/);
    expect((await read('Schlüssel;Titel;Wann\nnaehen;Nähen;x')).rows[0]?.change.key).toBe('naehen');
  });

  it('keeps formulas as the text that they are, and the template marks what would be one', async () => {
    const [fields] = await fieldsOf('Titel;Beschreibung;Wann\n=1+1;@SUM(A1);\'=HYPERLINK("x")');
    expect(fields).toMatchObject({
      title: { de: '=1+1' },
      summary: { de: '@SUM(A1)' },
      schedule: { de: '=HYPERLINK("x")' },
    });
  });

  it('of a venue that is not public says so', async () => {
    const [fields] = await fieldsOf('Titel;Beginn;Treffpunkt;Öffentlich\nX;1.12.2026 18:00;Haus;nein');
    expect(fields).toMatchObject({ venue: { name: 'Haus', public: false } });
  });

  it.each(changeable)('that is the template is understood: %s', async (section) => {
    const { faults, rows, section: found } = await read(templateOf(section));
    expect({ faults, found, rows: rows.length }).toEqual({ faults: [], found: section, rows: 1 });
  });
});

describe('a fault', () => {
  const inEvents = (cells: string): string =>
    `Titel;Beginn;Dauer;Ort;Themen;Organisation;Kontakt;Sprachen;Status\n"Gut\nso";1.12.2026 18:00;;;;;;;\n${cells}`;
  it.each<[string, FileFault['kind'], string, string]>([
    ['30 February', 'bad-date', 'Beginn', 'X;30.2.2026 18:00'],
    ['a weekday that does not fit', 'bad-date', 'Beginn', 'X;Mo, 1.12.2026 18:00'],
    ['an American day', 'bad-date', 'Beginn', 'X;12/1/2026 18:00'],
    ['a day without a time', 'bad-date', 'Beginn', 'X;1.12.2026'],
    ['a duration in words', 'bad-number', 'Dauer', 'X;1.12.2026 18:00;lange'],
    ['an unknown place', 'unknown-place', 'Ort', 'X;1.12.2026 18:00;;Xyzstadt'],
    ['an unknown topic', 'unknown-topic', 'Themen', 'X;1.12.2026 18:00;;;qwertz'],
    ['an unknown organisation', 'unknown-organisation', 'Organisation', 'X;1.12.2026 18:00;;;;Niemand'],
    ['an unknown contact', 'unknown-contact', 'Kontakt', 'X;1.12.2026 18:00;;;;;Niemand'],
    ['an unknown language', 'unknown-language', 'Sprachen', 'X;1.12.2026 18:00;;;;;;Klingonisch'],
    ['an unknown state', 'bad-status', 'Status', 'X;1.12.2026 18:00;;;;;;;vielleicht'],
    ['too many cells', 'too-many-cells', '', 'X;1.12.2026 18:00;;;;;;;;;mehr'],
    ['a quotation mark without an end', 'open-quote', '', '"X;1.12.2026 18:00'],
  ])('has its line and column: %s', async (_, kind, column, cells) => {
    const { rows, faults } = await read(inEvents(cells));
    expect(rows).toHaveLength(1);
    expect(faults).toMatchObject([{ kind, column, line: 4 }]);
  });

  it.each<[string, FileFault['kind'], string | Uint8Array]>([
    ['nothing', 'empty', '\n\n'],
    ['a picture', 'binary', Uint8Array.of(0x89, 0x50, 0, 0, 1)],
    ['a letter', 'no-header', 'Sehr geehrte Damen und Herren,\nanbei die Termine.'],
    ['a table without its main column', 'missing-column', 'Beginn;Ort\n1.12.2026 18:00;Adorf'],
    ['a column twice', 'repeated-column', 'Titel;Titel;Wann\nA;B;C'],
    ['only a heading', 'empty', 'Titel;Beginn'],
    ['too much', 'too-large', new Uint8Array(2_000_001)],
    ['too many rows', 'too-many', `Titel;Wann\n${'x;y\n'.repeat(2001)}`],
  ])('of a whole file leaves nothing: %s', async (_, kind, text) => {
    const { rows, faults } = await read(text);
    expect([rows, faults[0]?.kind]).toEqual([[], kind]);
  });

  it('lists what would be understood', async () => {
    const missing = await read('Beginn;Ort\n1.12.2026 18:00;Adorf');
    expect(missing.faults).toMatchObject([{ found: 'Titel' }]);
    expect(missing.faults[0]?.expected).toContain('Titel; Beginn;');
    const unknown = await read('Titel;Begin;Wan\nX;1;2');
    expect(unknown.faults.map(({ found, expected }) => [found, expected.slice(0, 8)])).toContainEqual(['Wan', 'Wann']);
  });
});

it('a table never throws, whatever is cut out of it or put into it', async () => {
  const whole =
    'Titel;Beginn;Ort;Themen\r\n"Näh-Treff";1.12.2026 18:00;Adorf;kochen\r\nB;2.12.2026 9 Uhr;"Stadt, Adorf";\r\n';
  const piece = oneof(
    string({ unit: 'binary', maxLength: 20 }),
    constantFrom('"', '""', ';', ',', '\t', '\r', '\n', '=cmd|x', '\ufeff', '99999999999'),
  );
  await assert(
    asyncProperty(nat(whole.length), nat(40), piece, async (at, cut, put) => {
      const { rows, faults } = await read(whole.slice(0, at) + put + whole.slice(at + cut));
      expect(rows.length + faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
