import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Content } from '../../src/core/content.ts';
import { contentFile } from '../support/content-file.ts';
import { ownHouse } from '../support/house.ts';
import { dataDir, done, type Ended, lotse, refused } from '../support/program.ts';

const { command, variables } = ownHouse();
const pack = fileURLToPath(new URL('../../prisma/content/dithmarschen.json', import.meta.url));

const importing = (written: string, examples: boolean | null = null): Promise<Ended> =>
  command('import', { file: 'neu.json', base64: Buffer.from(written).toString('base64'), examples });
const exported = async (): Promise<string> => done(await command('export', {}));
const keys = (written: string, section: 'offers' | 'events'): string[] =>
  ((JSON.parse(written) as Partial<Content>)[section] ?? []).map(({ key }) => key);

test('the pack of the first start imported again changes nothing', async () => {
  const before = await exported();
  const out = done(await lotse(['import', pack], variables));
  expect(out).toContain('places: 0 new, 0 changed, 215 as before');
  expect(out).toContain('Nothing has changed.');
  expect(await exported()).toBe(before);
});

test('a file with faults is listed fault by fault, with file, line, path, value and expectation, and not written', async () => {
  const before = await exported();
  const written = `{
  "format": "lotse-content", "version": 1, "title": "Faults",
  "offers": [
    { "key": "neu/gut", "title": "Gut" },
    { "key": "neu/gut", "title": "Doppelt" },
    { "key": "neu/feld", "titel": "Feld" },
    { "key": "neu/ort", "title": "Ort", "places": ["01051999"] }
  ],
  "events": [
    { "key": "neu/tag", "title": "Tag", "start": "2026-02-30T10:00" },
    { "key": "neu/regel", "title": "Regel", "start": "2026-02-20T10:00", "recurrence": { "rule": "FREQ=SOMETIMES" } }
  ]
}`;
  const err = refused(await importing(written));
  const lines = err.trimEnd().split('\n');
  for (const [line, path, found] of [
    [5, 'offers[1].key', 'neu/gut'],
    [6, 'offers[2]', 'titel'],
    [6, 'offers[2].title', 'nothing'],
    [7, 'offers[3].places[0]', '01051999'],
    [10, 'events[0].start', '2026-02-30T10:00'],
    [11, 'events[1].recurrence.rule', 'FREQ=SOMETIMES'],
  ] as const) {
    const fault = lines.find(
      (words) => words.startsWith(`neu.json:${line}:`) && words.includes(` ${path}`) && words.includes(found),
    );
    expect(fault, `${path} in:\n${err}`).toMatch(/found .+, expected /);
  }
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('6 faults, nothing was written. Correct the file and import it again.');
  expect(await exported()).toBe(before);
});

test.each([
  ['no JSON', '{"format": "lotse-content",', /^neu\.json:1:\d+/],
  ['nothing', '', /^neu\.json/],
  ['JSON of something else', '[]', /^neu\.json/],
  ['a later version', contentFile({}).replace('"version": 1', '"version": 2'), /version: found 2/],
])('a file that holds %s is refused', async (_, written, fault) => {
  const err = refused(await importing(written));
  expect(err).toMatch(fault);
  expect(err).toContain('nothing was written');
});

test('a file that is not there is a sentence', async () => {
  const err = refused(await lotse(['import', 'nowhere.json'], variables));
  expect(err).toBe('The file nowhere.json cannot be read (ENOENT). Check its name and your rights, then try again.\n');
});

test('a changed file updates what it names and leaves the rest', async () => {
  const offer = (title: string): string =>
    contentFile({
      offers: [
        { key: 'neu/lesen', title, places: ['01051074'], freeSlots: 2, verified: { on: '2026-11', by: 'Test' } },
      ],
    });
  expect((await importing(offer('Vorlesen'))).out).toContain('offers: 1 new, 0 changed, 0 as before');
  const before = keys(await exported(), 'offers');
  expect((await importing(offer('Vorlesen für Kinder'))).out).toContain('offers: 0 new, 1 changed, 0 as before');
  const after = await exported();
  expect(keys(after, 'offers')).toEqual(before);
  expect(after).toContain('Vorlesen für Kinder');
});

test('what is exported and imported into an empty folder is exported the same', { timeout: 60_000 }, async () => {
  const other = dataDir();
  const file = await exported();
  expect((await lotse(['import', '-'], other, file)).out).toContain('places: 215 new');
  expect(done(await lotse(['export'], other))).toBe(file);
});

test('examples are removed by one command, and come back only when they are asked for', async () => {
  expect(keys(await exported(), 'events')).not.toEqual([]);
  expect(done(await command('remove-examples', {}))).toMatch(/14 offers.*13 events/);
  const bare = await exported();
  expect(keys(bare, 'offers')).toEqual(['neu/lesen']);
  expect(keys(bare, 'events')).toEqual([]);

  const again = await lotse(['import', pack], variables);
  expect(done(again)).toContain('27 examples were left out (--examples brings them)');
  expect(await exported()).toBe(bare);

  done(await lotse(['import', pack, '--examples'], variables));
  expect(keys(await exported(), 'offers')).toHaveLength(15);
});

test('the doctor counts what is there and says what is missing, until it is there', async () => {
  const out = done(await lotse(['doctor'], { ...variables, TELEGRAM_BOT_TOKEN: ' ' }));
  expect(out).toMatch(/^database: embedded in \/.+, reachable$/m);
  expect(out).toContain('content: 215 places, 8 organisations, 1 contacts, 15 offers, 13 events');
  expect(out).toContain('examples: 27 offers and events');
  expect(out).toContain('Telegram: off (TELEGRAM_BOT_TOKEN is not set)');
  expect(out).toContain('language model: off');
  expect(out).toMatch(/^missing: operator\.imprint/m);
  expect(out).toMatch(/^missing: operator\.privacy/m);

  const { operator } = JSON.parse(await exported()) as Content;
  if (!operator) throw new Error('The pack has no operator.');
  const filled = contentFile({ operator: { ...operator, imprint: 'Kreis', privacy: 'Wir speichern nichts.' } });
  expect(done(await importing(filled))).toContain('operator: 0 new, 1 changed');
  await expect
    .poll(async () => (await command('doctor', { platforms: [] })).out, { timeout: 3000 })
    .not.toContain('missing:');
});
