import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/core/content.ts';
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
    if (content) pack = content;
  });

  it('stands as an export would write it, so that changes show line by line', () => {
    expect(contentText(pack)).toBe(written);
  });

  it('has all places of the district, and each lies in it', async () => {
    const kinds = Map.groupBy(pack.places, ({ kind }) => kind);
    expect([
      kinds.get('municipality')?.length,
      kinds.get('association')?.length,
      kinds.get('district')?.length,
    ]).toEqual([116, 6, 1]);
    const knowledge = await createKnowledge(pack, '2026-11-23');
    for (const place of pack.places) {
      if (place.kind !== 'outside') expect(knowledge.within(place.key).at(-1)?.key, place.name).toBe('01051');
      if (place.kind !== 'municipality') continue;
      expect(place.location, place.name).not.toBeNull();
      expect(place.postalCodes, place.name).not.toEqual([]);
    }
    expect(knowledge.within('01051044/suederholm').map(({ name }) => name)).toEqual([
      'Süderholm',
      'Heide',
      'Dithmarschen',
    ]);
    expect(knowledge.within('01051133').map(({ name }) => name)).toContain('Eider');
  });

  it('names a real contact for every place, with the date and source of the data', async () => {
    const knowledge = await createKnowledge(pack, '2026-11-23');
    for (const { key, kind } of pack.places) {
      if (kind !== 'outside') expect(knowledge.contactsFor(key, []).map(({ name }) => name)).toEqual(['Marie Lüpke']);
    }
    expect(pack.contacts).toMatchObject([
      { phone: '0481 97-4840', mobile: '0170 7976494', email: 'marie.luepke@dithmarschen.de' },
    ]);
    for (const { verified, source, example } of [...pack.contacts, ...pack.organisations]) {
      expect([verified?.on, example]).toEqual(['2021-02', false]);
      expect(source).toEqual({
        de: expect.stringContaining('Februar 2021'),
        en: expect.stringContaining('February 2021'),
      });
    }
  });

  it('has offers and events only as examples, in both languages, over all topics', () => {
    const shown = [...pack.offers, ...pack.events];
    for (const { example, title, summary, contact, key } of shown) {
      expect(example, key).toBe(true);
      expect(Object.keys(title).sort(), key).toEqual(['de', 'en']);
      expect(Object.keys(summary ?? {}).sort(), key).toEqual(['de', 'en']);
      expect(JSON.stringify(title), key).not.toMatch(/beispiel|example/i);
      expect(contact, key).toBe('marie-luepke');
    }
    const covered = new Set(shown.flatMap((record) => record.topics));
    expect(topics.filter((topic) => !covered.has(topic))).toEqual([]);
  });

  it.each(['2026-11-23', '2028-02-29', '2041-07-15'])('has a next time of every event on %s', async (today) => {
    const knowledge = await createKnowledge(pack, today);
    for (const { key, start } of pack.events) {
      const [next] = knowledge.occurrencesOf(key, Date.parse(today), 1);
      expect(next?.start, key).toBe(start.slice(11));
    }
  });

  it('takes place on its first day', async () => {
    const knowledge = await createKnowledge(pack, '2026-01-02');
    for (const { key, start } of pack.events) {
      expect(knowledge.occurrencesOf(key, Date.parse('2026-01-02'), 1)[0]?.day, key).toBe(start.slice(0, 10));
    }
  });
});

it('the JSON Schema is that of the format (else run scripts/content-schema.ts)', async () => {
  expect(await readFile(inPack('schema.json'), 'utf8')).toBe(contentSchema());
});
