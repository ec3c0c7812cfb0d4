import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContentFile } from '../../src/imports/content-file.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../scripts/make-places.ts', import.meta.url));

/** A line of GV100AD: each field at its columns. */
function line(
  record: string,
  district: string,
  place: string,
  association: string,
  fields: { name: string; seat?: string; kind?: string; people?: number; code?: string },
): string {
  const { name, seat = '', kind = '', people = 0, code = '' } = fields;
  const beginning = `${record}20251130${district}${place.padEnd(3)}${association.padEnd(4)}${name.padEnd(50)}${seat.padEnd(50)}${kind}`;
  const numbers = beginning.padEnd(128) + '00000001712' + String(people).padStart(11, '0');
  return `${numbers.padEnd(165)}${code}`.padEnd(220);
}

const register = [
  line('40', '01099', '', '', { name: 'Musterland', seat: 'Musterstadt, Stadt', kind: '43' }),
  line('50', '01099', '', '0001', { name: 'Musterstadt, Stadt', kind: '50' }),
  line('60', '01099', '001', '0001', { name: 'Musterstadt, Stadt', kind: '63', people: 1000, code: '11111' }),
  line('50', '01099', '', '5101', { name: 'Aue-Land', seat: 'Adorf', kind: '51' }),
  line('60', '01099', '002', '5101', { name: 'Adorf', kind: '64', people: 30, code: '11112' }),
  line('60', '01099', '003', '5101', { name: 'Burg (Muster)', kind: '64', people: 20, code: '11113' }),
  line('40', '01098', '', '', { name: 'Anderswo', kind: '43' }),
  line('60', '01098', '001', '0001', { name: 'Fremd', kind: '64', people: 9, code: '99999' }),
].join('\r\n');

const geonames = [
  ['1', 'Adorf', 'Adorf', 'Adorf,Адорф,أدورف', '54.5', '9.5', 'P', 'PPL', 'DE', '', '10', '', '01099', '01099002'],
  ['2', 'Ferienhof', 'Ferienhof', 'Хоф', '55', '9', 'P', 'PPL', 'DE', '', '10', '', '01099', '01099002'],
].map((fields) => fields.join('\t'));

const additions = {
  title: 'Musterland mit Dörfern',
  attributions: ['Ortsteile: Wikipedia'],
  places: [
    {
      key: '01099003',
      names: ['Burg', { text: 'BU', weak: true }],
      postalCodes: ['11114'],
      ambiguity: { level: 'high' },
    },
    { key: '01099002/moor', kind: 'locality', name: 'Moor', parent: '01099002' },
  ],
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lotse-places-'));
  await writeFile(join(folder, 'register.txt'), register);
  await writeFile(
    join(folder, 'codes.csv'),
    'osm_id,ags,ort,plz,landkreis,bundesland\n1,1099001,Musterstadt,11110,x,y\n2,1098001,Fremd,99998,x,y\n',
  );
  await writeFile(
    join(folder, 'centres.json'),
    JSON.stringify({ '010995101003': { center_lat: '54,25', center_lon: '9,75', name: 'Burg' } }),
  );
  await writeFile(join(folder, 'geonames.txt'), geonames.join('\n'));
  await writeFile(join(folder, 'additions.json'), JSON.stringify(additions));
});
afterAll(() => rm(folder, { recursive: true }));

const make = (...options: string[]): Promise<{ stdout: string; stderr: string }> =>
  run(process.execPath, [script, '--register', 'register.txt', ...options], { cwd: folder });

it('makes a content file of one district from all sources', async () => {
  const sources = [
    '--postal-codes',
    'codes.csv',
    '--centres',
    'centres.json',
    '--geonames',
    'geonames.txt',
    '--additions',
    'additions.json',
  ];
  const { stderr } = await make('--district', '01099', ...sources, '--out', 'out.json');
  expect(stderr).toContain('3 municipalities, 1 associations');
  const known = { places: new Map(), organisations: new Set<string>(), contacts: new Set<string>() };
  const { content, faults } = await readContentFile('out.json', await readFile(join(folder, 'out.json')), known);
  expect(faults).toEqual([]);
  expect(content).toMatchObject({
    title: 'Musterland mit Dörfern',
    attributions: [
      'Gemeindedaten: © Statistisches Bundesamt (Destatis); Postleitzahlen: © OpenStreetMap-Mitwirkende (ODbL); Koordinaten und Namen: © GeoNames (CC BY 4.0)',
      'Ortsteile: Wikipedia',
    ],
    places: [
      { key: '01099', kind: 'district', name: 'Musterland', label: 'Kreis', seat: 'Musterstadt', population: 1050 },
      {
        key: '01099001',
        name: 'Musterstadt',
        label: 'Stadt',
        parent: '01099',
        postalCodes: ['11110', '11111'],
        population: 1000,
      },
      {
        key: '01099002',
        name: 'Adorf',
        label: 'Gemeinde',
        parent: '010995101',
        location: { lat: 54.5, lon: 9.5 },
        names: [{ text: 'Адорф' }, { text: 'أدورف' }],
      },
      { key: '01099002/moor', kind: 'locality', parent: '01099002' },
      {
        key: '01099003',
        postalCodes: ['11113', '11114'],
        location: { lat: 54.25, lon: 9.75 },
        names: [
          { text: 'Burg', weak: false },
          { text: 'BU', weak: true },
        ],
        ambiguity: { level: 'high' },
      },
      {
        key: '010995101',
        kind: 'association',
        name: 'Aue-Land',
        label: 'Amt',
        parent: '01099',
        seat: 'Adorf',
        population: 50,
      },
    ],
  });
});

it('needs only the register, and writes to standard output', async () => {
  const { stdout } = await make('--district', '01099');
  expect(JSON.parse(stdout)).toMatchObject({
    attributions: ['Gemeindedaten: © Statistisches Bundesamt (Destatis)'],
    places: { length: 5 },
  });
});

it('a district that the register does not have gets a sentence', async () => {
  const failed: unknown = await make('--district', '09999').catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(String(failed)).toMatch(/The register has no district 09999\. Check/);
});
