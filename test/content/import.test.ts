import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Content, ContentFile } from '../../src/core/content.ts';
import { UserError } from '../../src/core/errors.ts';
import { readContentFile } from '../../src/imports/content-file.ts';
import { contentText } from '../../src/imports/content-text.ts';
import { contentRevision, knownKeys, loadContent, wasContentImported } from '../../src/store/content.ts';
import { exportContent } from '../../src/store/content-export.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { removeExamples } from '../../src/usecases/remove-examples.ts';
import { content, fewPlaces, manyRecords } from '../support/content.ts';
import { embeddedDatabase } from './database.ts';

const database = embeddedDatabase();
beforeEach(() => database.empty());

const file = (sections: Partial<z.input<typeof ContentFile>>): ContentFile =>
  ContentFile.parse({ format: 'lotse-content', version: 1, title: 'Test', ...sections });
const bring = (sections: Partial<z.input<typeof ContentFile>>, options?: { examples?: boolean }) =>
  importContent(database.prisma(), 'command', file(sections), options);
const load = (): Promise<Content> => loadContent(database.prisma());
const pack = async (): Promise<ContentFile> =>
  ContentFile.parse(
    JSON.parse(await readFile(new URL('../../prisma/content/dithmarschen.json', import.meta.url), 'utf8')),
  );

const land = { key: 'land', kind: 'district', name: 'Land' } as const;
const offer = {
  key: 'o',
  title: { en: 'T', de: 'T' },
  summary: 's',
  organisation: 'verein',
  contact: 'eva',
  schedule: 'x',
  timeCommitment: 't',
  requirements: ['a', { de: 'b', en: 'c' }],
  freeSlots: 0,
  example: true,
};

/** One record with every field. */
const full = {
  attributions: ['© Jemand'],
  operator: {
    assistantName: 'Ampel',
    organisation: 'verein',
    contact: 'eva',
    subject: { de: 'das Ehrenamt', uk: 'волонтерство' },
    address: 'du',
    timeZone: 'Europe/Vienna',
    newsletter: 'Ein Brief',
    imprint: 'Absatz 1\n\nAbsatz 2',
    privacy: { de: 'Nichts' },
  },
  places: [
    { ...land, label: 'Kreis', seat: 'Stadt', population: 5, names: ['Land', { text: 'LA', weak: true }], weak: true },
    {
      key: 'nebenan',
      kind: 'outside',
      name: 'Nebenan',
      otherDistrict: 'Fern',
      postalCodes: ['12345'],
      location: { lat: 54.123456789, lon: -9 },
    },
    {
      key: 'stadt',
      kind: 'municipality',
      name: 'Stadt',
      parent: 'land',
      ambiguity: { level: 'high', kinds: ['a'], note: 'b' },
    },
  ],
  organisations: [
    {
      key: 'verein',
      name: 'Verein',
      otherNames: ['V', 'A'],
      description: 'd',
      website: 'https://example.org/?a=1',
      social: [{ network: 'n', name: '@x' }],
      funding: { en: 'f' },
      places: ['stadt', 'land'],
      topics: ['sprache', 'garten'],
      languages: ['uk', 'de-simple'],
      verified: { on: '2026-11', by: 'x' },
      source: 's',
      validUntil: '2027-01-31',
      example: false,
    },
  ],
  contacts: [
    {
      key: 'eva',
      name: 'Eva',
      role: 'r',
      organisation: 'verein',
      deputy: 'adam',
      phone: '0481 1',
      mobile: '+49 (170) 1',
      email: 'e@example.org',
      hours: 'h',
      places: ['land'],
    },
    { key: 'adam', name: 'Adam', deputy: 'eva' },
  ],
  offers: [offer],
  events: [
    {
      key: 'e',
      title: '"; DROP TABLE "Event"; --',
      start: '2026-01-06T18:00',
      durationMinutes: 90,
      timeZone: 'Europe/London',
      recurrence: { rule: 'FREQ=WEEKLY', except: ['2026-01-13T18:00'], also: ['2026-01-14T18:00'] },
      venue: { name: 'n', address: 'a', public: false },
      status: 'cancelled',
      places: ['nebenan'],
    },
  ],
} satisfies Partial<z.input<typeof ContentFile>>;

/** Order of records and places means nothing. */
function canonical(of: ContentFile): unknown {
  const sorted = <R extends { key: string }>(records: readonly R[]): R[] =>
    records
      .map((record) =>
        'places' in record ? { ...record, places: new Set(z.array(z.string()).parse(record.places)) } : record,
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const { $schema: _, ...rest } = of;
  return {
    ...rest,
    places: sorted(of.places),
    organisations: sorted(of.organisations),
    contacts: sorted(of.contacts),
    offers: sorted(of.offers),
    events: sorted(of.events),
  };
}

/** All that is stored, down to the versions of rows. */
async function everything(): Promise<unknown> {
  const tables = [
    'Place',
    'Organisation',
    'Contact',
    'Offer',
    'Event',
    'OfferPlace',
    'EventPlace',
    'Operator',
    'ContentImport',
    'ContentState',
    'Audit',
  ];
  const selects = tables.map(
    (table) => `SELECT '${table}' AS table, xmin::text, ctid::text, to_jsonb(t) AS row FROM "${table}" t`,
  );
  return database.prisma().$queryRawUnsafe(`${selects.join(' UNION ALL ')} ORDER BY 1, 3`);
}

describe('importing', () => {
  it.each([
    ['a record of each kind with every field', () => file(full)],
    ['the pack of Dithmarschen', pack],
    ['nothing', () => file({})],
  ])('what is exported is what was imported: %s', async (_, made) => {
    const original = await made();
    await importContent(database.prisma(), 'command', original);
    expect(canonical(await exportContent(database.prisma()))).toEqual(canonical(original));
  });

  it('an export brings the same content to an empty database', async () => {
    await bring(full);
    const exported = contentText(await exportContent(database.prisma()));
    await database.empty();
    const read = await readContentFile('export.json', Buffer.from(exported), await knownKeys(database.prisma()));
    await importContent(database.prisma(), 'command', ContentFile.parse(read.content));
    expect(contentText(await exportContent(database.prisma()))).toBe(exported);
  });

  it('the same file twice changes nothing at all', async () => {
    expect(await importContent(database.prisma(), 'command', await pack())).toMatchObject({
      changed: true,
      sections: { operator: { created: 1 }, contacts: { created: 1 } },
    });
    const before = await everything();
    const again = await pack();
    const report = await importContent(database.prisma(), 'command', {
      ...again,
      places: again.places.toReversed(),
    });
    expect(report.sections.places).toEqual({ created: 0, updated: 0, unchanged: again.places.length });
    const same = await importContent(database.prisma(), 'command', again);
    expect([report.changed, same.changed]).toEqual([false, false]);
    expect(await everything()).toEqual(before);
  });

  it('a changed file updates what changed, and what it does not name stays', async () => {
    await bring(full);
    const revision = await contentRevision(database.prisma());
    const report = await bring({
      offers: [
        { ...offer, freeSlots: 3, places: ['stadt'] },
        { key: 'neu', title: 'Neu' },
      ],
      events: full.events,
    });
    expect(report.sections).toMatchObject({
      offers: { created: 1, updated: 1, unchanged: 0 },
      events: { created: 0, updated: 0, unchanged: 1 },
      operator: { created: 0, updated: 0, unchanged: 0 },
    });
    const now = await load();
    expect(now.offers.map(({ key, freeSlots, places }) => [key, freeSlots, places])).toEqual([
      ['neu', null, []],
      ['o', 3, ['stadt']],
    ]);
    expect(now).toMatchObject({ operator: { assistantName: 'Ampel' }, contacts: [{ key: 'adam' }, { key: 'eva' }] });
    expect(await contentRevision(database.prisma())).toBe(revision + 1);
    await bring({ offers: [{ ...offer, places: [] }] });
    expect((await load()).offers[1]?.places).toEqual([]);
  });

  it('records may refer to one another in any order, and places may change parents', async () => {
    const chain = Array.from({ length: 500 }, (_, i) => ({
      key: `p${i}`,
      kind: 'locality' as const,
      name: `P${i}`,
      parent: i === 499 ? null : `p${i + 1}`,
    }));
    await bring({ places: chain });
    await bring({
      places: [
        { key: 'p0', kind: 'locality', name: 'P0', parent: 'new' },
        { key: 'new', kind: 'district', name: 'New' },
      ],
    });
    expect((await load()).places.find(({ key }) => key === 'p0')?.parent).toBe('new');
  });

  it('what refers to nothing is refused as a whole', async () => {
    const before = await everything();
    const broken = bring({ places: fewPlaces, offers: [{ key: 'o', title: 'x', contact: 'nobody' }] });
    await expect(broken).rejects.toThrow(UserError);
    await expect(broken).rejects.toThrow(/offers\.0\.contact/);
    expect(await everything()).toEqual(before);
  });

  it('a database that fails half-way keeps nothing', async () => {
    const before = await everything();
    const tooLarge = { ...file({ places: fewPlaces, offers: [{ key: 'o', title: 'x' }] }) };
    for (const offer of tooLarge.offers) offer.freeSlots = 2 ** 40;
    await expect(importContent(database.prisma(), 'command', tooLarge)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('two files may come at the same time', async () => {
    await Promise.all([
      bring({ title: 'A', places: fewPlaces, attributions: ['a'] }),
      bring({ title: 'B', places: fewPlaces, attributions: ['b'] }),
    ]);
    const now = await load();
    expect([now.places.length, now.attributions.toSorted()]).toEqual([fewPlaces.length, ['a', 'b']]);
  });

  it('is known to have happened, and leaves an audit entry without names', async () => {
    expect(await wasContentImported(database.prisma())).toBe(false);
    await bring({ contacts: [{ key: 'eva-muster', name: 'Eva Muster', phone: '0481 123456' }] });
    expect(await wasContentImported(database.prisma())).toBe(true);
    const entries = await database.prisma().audit.findMany();
    expect(entries).toMatchObject([
      { actor: 'command', action: 'import-content', detail: { contacts: { created: 1 } } },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/eva|0481/i);
  });
});

describe('examples', () => {
  const examples = {
    organisations: [
      { key: 'v', name: 'V', example: true },
      { key: 'w', name: 'W' },
    ],
    contacts: [
      { key: 'c', name: 'C', example: true },
      { key: 'd', name: 'D', deputy: 'c', organisation: 'v' },
    ],
    offers: [
      { key: 'o', title: 'O', example: true, contact: 'c', places: ['land'] },
      { key: 'p', title: 'P', contact: 'c', organisation: 'v' },
    ],
    events: [
      { key: 'e', title: 'E', start: '2026-01-06T18:00', example: true },
      { key: 'f', title: 'F', start: '2026-01-06T18:00', contact: 'c' },
    ],
    places: [land],
  } satisfies Partial<z.input<typeof ContentFile>>;
  const keys = async (): Promise<string[]> => {
    const { organisations, contacts, offers, events } = await load();
    return [...organisations, ...contacts, ...offers, ...events].map(({ key }) => key);
  };

  it('are removed at once, and what referred to them stays without', async () => {
    await bring(examples);
    const revision = await contentRevision(database.prisma());
    expect(await removeExamples(database.prisma(), 'command')).toEqual({
      organisations: 1,
      contacts: 1,
      offers: 1,
      events: 1,
    });
    expect(await keys()).toEqual(['w', 'd', 'p', 'f']);
    expect(await load()).toMatchObject({
      contacts: [{ deputy: null, organisation: null }],
      offers: [{ contact: null, organisation: null }],
    });
    expect(await contentRevision(database.prisma())).toBe(revision + 1);
  });

  it('do not come back by themselves once they were removed', async () => {
    await bring(examples);
    await removeExamples(database.prisma(), 'command');
    expect(await bring(examples)).toMatchObject({ examplesLeftOut: 4, changed: false });
    expect(await keys()).toEqual(['w', 'd', 'p', 'f']);
    expect(await bring(examples, { examples: true })).toMatchObject({ examplesLeftOut: 0 });
    expect(await keys()).toHaveLength(8);
    await bring({ offers: [{ key: 'q', title: 'Q', example: true }] });
    expect(await keys()).toContain('q');
  });

  it('may be left out from the start', async () => {
    await bring(examples, { examples: false });
    expect(await keys()).toEqual(['w', 'd', 'p', 'f']);
    await bring(examples);
    expect(await keys()).toHaveLength(8);
  });

  it('the operator is never removed with them', async () => {
    await bring({
      organisations: [{ key: 'w', name: 'W' }],
      contacts: [{ key: 'd', name: 'D' }],
      operator: { organisation: 'w', contact: 'd', subject: 'x' },
    });
    await bring({ contacts: [{ key: 'd', name: 'D', example: true }] });
    await expect(removeExamples(database.prisma(), 'command')).rejects.toThrow(UserError);
    expect(await keys()).toEqual(['w', 'd']);
  });
});

it('20,000 records come in while the process goes on with other things', { timeout: 60_000 }, async () => {
  const many = manyRecords(10_000, content({ places: fewPlaces }).places, '2026-11-23');
  const all: ContentFile = { format: 'lotse-content', version: 1, title: 'Many', ...many };
  let longest = 0;
  let last = performance.now();
  const watching = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const begun = performance.now();
  const report = await importContent(database.prisma(), 'command', all);
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(watching);
  expect(report.sections.offers.created + report.sections.events.created).toBe(20_000);
  expect(seconds).toBeLessThan(15);
  expect(longest).toBeLessThan(500);
});
