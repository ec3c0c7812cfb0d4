import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/content-change.ts';
import type { Content, Event } from '../../src/core/content.ts';
import type { Question } from '../../src/core/intent.ts';
import { noSlots } from '../../src/core/understanding.ts';
import { importParts } from '../../src/importing.ts';
import { readRecordsFile } from '../../src/imports/records-file.ts';
import { contentRevision, loadContent } from '../../src/store/content.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { calendarFile } from '../../src/texts/icalendar.ts';
import { compose } from '../../src/texts/compose.ts';
import { readTexts } from '../../src/texts/texts.ts';
import { approveProposal } from '../../src/usecases/decide-proposal.ts';
import { applyChanges, previewChanges } from '../../src/usecases/import-changes.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { content, fewPlaces } from '../support/content.ts';
import { embeddedDatabase } from './database.ts';

const database = embeddedDatabase();
const db = () => database.prisma();
let told: string[] = [];
const eventChanged = (key: string): Promise<void> => {
  told.push(key);
  return Promise.resolve();
};
const events = [
  {
    key: 'cafe',
    title: { de: 'Sprachcafé', en: 'Language café' },
    summary: 'Wir reden.',
    start: '2026-12-01T18:00',
    durationMinutes: 90,
    recurrence: {
      rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270601',
      except: ['2026-12-08T18:00'],
      also: ['2026-12-03T18:00'],
    },
    venue: { name: 'Haus', public: false },
    places: ['stadt'],
    topics: ['sprache' as const],
    organisation: 'verein',
  },
  { key: 'wanderung', title: 'Wanderung', start: '2026-12-05T10:00', timeZone: 'Europe/London', places: ['adorf'] },
  {
    key: 'erster',
    title: 'Erster Dienstag',
    start: '2026-12-01T18:00',
    recurrence: { rule: 'FREQ=MONTHLY;BYDAY=1TU' },
  },
  { key: 'aus', title: 'Aus', start: '2026-12-05T10:00', status: 'cancelled' as const },
];

beforeEach(async () => {
  await database.empty();
  told = [];
  const brought = content({
    places: fewPlaces,
    organisations: [
      { key: 'verein', name: 'Verein' },
      { key: 'anderer', name: 'Anderer' },
    ],
    contacts: [{ key: 'zentrale', name: 'Zentrale', phone: '0481 1' }],
    operator: { organisation: 'verein', contact: 'zentrale', subject: 'x' },
    events,
  });
  await importContent(db(), 'command', { ...brought, format: 'lotse-content', version: 1, title: 'Test' });
});

const load = (): Promise<Content> => loadContent(db());
const event = async (key: string): Promise<Event | undefined> => (await load()).events.find((one) => one.key === key);
async function changesOf(name: string, text: string | Uint8Array): Promise<Change[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const { rows, faults } = await readRecordsFile(
    name,
    bytes,
    importParts(await load(), { organisation: null, place: null }),
  );
  expect(faults).toEqual([]);
  return rows.map(({ change }) => change);
}
const ics = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:9@x', 'SUMMARY:Treffen', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join(
    '\r\n',
  );
const partner = async (): Promise<{ staffId: number }> => {
  const { id } = await db().staff.create({ data: { name: 'P', role: 'partner', organisationKey: 'verein' } });
  return { staffId: id };
};

describe('a calendar that was read', () => {
  const first = ics('DTSTART:20261201T180000', 'LOCATION:Haus\\, Adorf');

  it('is new, then as before, then changed', async () => {
    const changes = await changesOf('a.ics', first);
    expect((await previewChanges(db(), 'command', changes)).compared).toMatchObject([
      { state: 'new', title: 'Treffen' },
    ]);
    expect(await contentRevision(db())).toBe(1);
    expect(await applyChanges(db(), 'command', changes, eventChanged)).toMatchObject({ created: 1, changed: 0 });
    const revision = await contentRevision(db());
    const audits = await db().audit.count();
    expect(await applyChanges(db(), 'command', await changesOf('a.ics', first), eventChanged)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 1,
    });
    expect([await contentRevision(db()), await db().audit.count(), told]).toEqual([revision, audits, []]);
    const moved = await changesOf('a.ics', ics('DTSTART:20261201T190000', 'LOCATION:Haus\\, Adorf'));
    expect((await previewChanges(db(), 'command', moved)).compared).toMatchObject([
      { state: 'changed', changes: [{ field: 'start', old: '2026-12-01T18:00', new: '2026-12-01T19:00' }] },
    ]);
    await applyChanges(db(), 'command', moved, eventChanged);
    expect(told).toEqual([changes[0]?.key]);
  });

  it('leaves what people added to its events', async () => {
    const changes = await changesOf('a.ics', first);
    await applyChanges(db(), 'command', changes, eventChanged);
    const key = changes[0]?.key ?? '';
    const added: Change = {
      section: 'events',
      key,
      fields: {
        title: { de: 'Treffen', en: 'Meeting' },
        topics: ['kultur'],
        venue: { name: 'Haus', address: 'Adorf', public: false },
      },
      guesses: {},
    };
    await applyChanges(db(), 'command', [added], eventChanged);
    await applyChanges(db(), 'command', await changesOf('a.ics', first), eventChanged);
    expect(await event(key)).toMatchObject({ title: { en: 'Meeting' }, topics: ['kultur'], venue: { public: false } });
  });

  it('is written as a whole or not at all', async () => {
    const [good] = await changesOf('a.ics', first);
    if (!good) throw new Error('one event');
    const before = await load();
    const bad: Change = { section: 'offers', key: 'o', fields: { title: 'T', contact: 'niemand' }, guesses: {} };
    for (const other of [bad, good])
      expect(await applyChanges(db(), 'command', [good, other], eventChanged)).toMatchObject({ kind: 'faulty' });
    expect(await load()).toEqual(before);
  });

  it('skips no time that the clocks skip', async () => {
    const changes = await changesOf('a.ics', ics('DTSTART;TZID=Europe/Berlin:20270328T023000'));
    expect((await previewChanges(db(), 'command', changes)).compared).toMatchObject([
      { state: 'faulty', faults: [{ field: 'start', kind: 'skipped' }] },
    ]);
  });
});

it('what this assistant exports as a calendar changes nothing when it comes back, and a changed time does', async () => {
  const all = await load();
  const knowledge = await createKnowledge(all, '2026-11-27');
  const understanding = {
    language: 'de',
    intent: 'x',
    slots: noSlots,
    confidence: 1,
    others: [],
    item: null,
    offset: 0,
    evidence: [],
  };
  const question = {
    text: '',
    understanding,
    knowledge,
    language: 'de',
    address: 'sie',
    now: Date.parse('2026-11-27'),
    today: '2026-11-27',
  };
  const { bytes } = calendarFile(compose(question as Question, readTexts()), all.events, 'x');
  const changes = await changesOf('a.ics', bytes);
  const { compared } = await previewChanges(db(), 'command', changes);
  expect(compared.map(({ key, state, changes: fields }) => [key, state, fields])).toEqual(
    expect.arrayContaining(events.map(({ key }) => [key, 'unchanged', []])),
  );
  const moved = new TextDecoder().decode(bytes).replaceAll('20261205T100000', '20261205T113000');
  const after = (await previewChanges(db(), 'command', await changesOf('a.ics', moved))).compared;
  expect(after.filter(({ state }) => state === 'changed').map(({ key }) => key)).toEqual(['aus', 'wanderung']);
});

describe("a partner's table", () => {
  it('becomes proposals for the own organisation, and the same table again adds none', async () => {
    const actor = await partner();
    const text = 'Schlüssel;Titel;Wann\nlesen;Lesen;montags\nnaehen;Nähen;dienstags';
    const before = await load();
    expect(await previewChanges(db(), actor, await changesOf('a.csv', text))).toMatchObject({ needsApproval: true });
    await applyChanges(db(), actor, await changesOf('a.csv', text), eventChanged);
    const applied = await applyChanges(db(), actor, await changesOf('a.csv', text), eventChanged);
    expect(await load()).toEqual(before);
    expect(await db().proposal.count()).toBe(2);
    if (applied.kind !== 'applied') throw new Error(applied.kind);
    await approveProposal(db(), 'command', applied.proposals[0] ?? 0, eventChanged);
    expect((await load()).offers).toMatchObject([{ key: 'lesen', title: { de: 'Lesen' }, organisation: 'verein' }]);
  });

  it('that names records of others is refused', async () => {
    const changes = await changesOf('a.csv', 'Schlüssel;Titel;Beginn\nwanderung;Gestohlen;1.12.2026 18:00');
    expect(await applyChanges(db(), await partner(), changes, eventChanged)).toMatchObject({
      kind: 'faulty',
      compared: [{ faults: [{ field: 'organisation', kind: 'foreign' }] }],
    });
    expect(await db().proposal.count()).toBe(0);
  });
});
