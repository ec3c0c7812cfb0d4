import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentFile } from '../../src/core/content.ts';
import { topics } from '../../src/core/topics.ts';
import { readContentFile } from '../../src/imports/content-file.ts';
import { contentSchema } from '../../src/imports/content-schema.ts';
import { contentText } from '../../src/imports/content-text.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';

const nothing = { places: new Map(), organisations: new Set<string>(), contacts: new Set<string>() };
const inPack = (name: string): URL => new URL(`../../prisma/content/${name}`, import.meta.url);

describe('the pack of Dithmarschen', () => {
  let written: string;
  let pack: ContentFile;
  beforeAll(async () => {
    written = await readFile(inPack('dithmarschen.json'), 'utf8');
    const { content, faults } = await readContentFile('dithmarschen.json', Buffer.from(written), nothing);
    expect(faults).toEqual([]);
    pack = ContentFile.parse(content);
  });

  it('stands as an export would write it, so that changes show line by line', () => {
    expect(contentText(pack)).toBe(written);
  });

  it('has all places of the district, and each lies in it', async () => {
    const kinds = Map.groupBy(pack.places, ({ kind }) => kind);
    const counts = ['municipality', 'association', 'district'] as const;
    expect(counts.map((kind) => kinds.get(kind)?.length)).toEqual([116, 6, 1]);
    const unfinished = kinds
      .get('municipality')
      ?.filter(({ location, postalCodes }) => !location || postalCodes.length === 0);
    expect(unfinished).toEqual([]);

    const knowledge = await createKnowledge(pack, '2026-11-23');
    const lost = pack.places.filter(({ key }) => knowledge.within(key).at(-1)?.key !== '01051');
    expect(lost.filter(({ kind }) => kind !== 'outside')).toEqual([]);
    expect(knowledge.within('01051044/suederholm').map(({ name }) => name)).toEqual([
      'Süderholm',
      'Heide',
      'Dithmarschen',
    ]);
    expect(knowledge.within('01051133').map(({ name }) => name)).toContain('Eider');
  });

  it('names a real contact for every place, with the date and source of the data', async () => {
    const knowledge = await createKnowledge(pack, '2026-11-23');
    const inside = pack.places.filter(({ kind }) => kind !== 'outside');
    const names = new Set(
      inside.map(({ key }) =>
        knowledge
          .contactsFor(key, [])
          .map(({ name }) => name)
          .join(),
      ),
    );
    expect([...names]).toEqual(['Marie Lüpke']);
    expect(pack.contacts).toMatchObject([
      { phone: '0481 97-4840', mobile: '0170 7976494', email: 'marie.luepke@dithmarschen.de' },
    ]);
    for (const { verified, source, example } of [...pack.contacts, ...pack.organisations]) {
      expect([verified?.on, example]).toEqual(['2021-02', false]);
      expect(`${source?.de}, ${source?.en}`).toMatch(/Februar 2021.*February 2021/);
    }
  });

  it('has offers and events only as examples, in both languages, over all topics', () => {
    const shown = [...pack.offers, ...pack.events];
    for (const { example, title, summary, contact } of shown) {
      expect([example, contact]).toEqual([true, 'marie-luepke']);
      expect([Object.keys(title), Object.keys(summary ?? {})]).toEqual([
        ['de', 'en'],
        ['de', 'en'],
      ]);
      expect(JSON.stringify(title)).not.toMatch(/beispiel|example/i);
    }
    const covered = new Set(shown.flatMap((record) => record.topics));
    expect(topics.filter((topic) => !covered.has(topic))).toEqual([]);
  });

  it.each(['2026-11-23', '2028-02-29', '2041-07-15'])('has a next time of every event on %s', async (today) => {
    const knowledge = await createKnowledge(pack, today);
    const next = pack.events.map(({ key }) => knowledge.occurrencesOf(key, Date.parse(today), 1)[0]?.start);
    expect(next).toEqual(pack.events.map(({ start }) => start.slice(11)));
  });

  it('has events that take place on their first day', async () => {
    const knowledge = await createKnowledge(pack, '2026-01-02');
    const first = pack.events.map(({ key }) => knowledge.occurrencesOf(key, Date.parse('2026-01-02'), 1)[0]?.day);
    expect(first).toEqual(pack.events.map(({ start }) => start.slice(0, 10)));
  });
});

it('the JSON Schema is that of the format (else run scripts/content-schema.ts)', async () => {
  expect(await readFile(inPack('schema.json'), 'utf8')).toBe(contentSchema());
});
