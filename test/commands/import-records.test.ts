import { expect, test } from 'vitest';
import { ownHouse } from '../support/house.ts';
import { dataDir, done, type Ended, lotse, refused } from '../support/program.ts';

const { command } = ownHouse();
const importing = (file: string, text: string, more: object = {}): Promise<Ended> =>
  command('import', { file, base64: Buffer.from(text).toString('base64'), examples: null, ...more });
const exported = async (): Promise<string> => done(await command('export', {}));

const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
const event = (uid: string, summary: string, start: string): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${summary}`, `DTSTART:${start}`, 'END:VEVENT'].join('\r\n');

test('a calendar is looked at first, then written, then changes nothing', async () => {
  const before = await exported();
  const text = calendar(event('a', 'Lesung in Meldorf', '20261210T190000'));
  const looked = done(await importing('termine.ics', text, { dryRun: true }));
  expect(looked).toContain('New: Lesung in Meldorf');
  expect(looked).toContain('(place from the text: Meldorf)');
  expect(looked).toContain('1 new\nNothing was written (--dry-run).');
  expect(await exported()).toBe(before);
  expect(done(await importing('termine.ics', text))).toContain('Written.');
  expect(await exported()).toContain('Lesung in Meldorf');
  expect(done(await importing('termine.ics', text))).toBe('1 as before\nNothing has changed.\n');
  const moved = calendar(event('a', 'Lesung in Meldorf', '20261211T190000'));
  expect(done(await importing('-', moved))).toMatch(
    /Changed: Lesung in Meldorf\n {2}Start: Fri, 11 December, 19:00 \(until now: Thu, 10 December, 19:00\)/,
  );
});

test('what is faulty is told with its line, and nothing is written unless the rest is wanted', async () => {
  const before = await exported();
  const text = calendar(event('b', 'Gut', '20261210T190000'), event('c', 'Krumm', '20260230T190000'));
  expect(refused(await importing('b.ics', text))).toContain(
    'b.ics: Line 10, Krumm: There is no such time: 20260230T190000',
  );
  expect(await exported()).toBe(before);
  const { code, out } = await importing('b.ics', text, { onlyGood: true });
  expect([code, out]).toEqual([0, expect.stringContaining('1 new, 1 with faults\nWritten.')]);
});

test('a table has its organisation and place by option, and unknown ones are told', async () => {
  const text = 'Titel;Wann\nLesen;montags';
  expect(
    refused(
      await importing('a.csv', text, { organisation: 'niemand' }).catch((error: Error & { remedy: string }) => ({
        code: 1,
        out: '',
        err: `${error.message} ${error.remedy}`,
      })),
    ),
  ).toContain('There is no organisation "niemand".');
  expect(done(await importing('a.csv', text, { place: '01051044' }))).toContain('Place: Heide');
});

test('the template is what the import understands', async () => {
  const variables = dataDir();
  const printed = done(await lotse(['template', 'events'], variables));
  expect(printed).toContain('Titel;Beginn;Datum;Uhrzeit');
  expect(done(await importing('termine.csv', printed, { dryRun: true }))).toContain(
    'New: Austauschtreffen für Freiwillige',
  );
  expect((await lotse(['template', 'places'], variables)).code).toBe(1);
});
