import { beforeEach, describe, expect, it } from 'vitest';
import type { Event, Offer } from '../../src/core/content.ts';
import type { Role } from '../../src/core/staff.ts';
import { contentRevision, loadContent } from '../../src/store/content.ts';
import { cancelEvent } from '../../src/usecases/cancel-event.ts';
import { approveProposal, proposalsToDecide, rejectProposal } from '../../src/usecases/decide-proposal.ts';
import { fillOffer, reopenOffer } from '../../src/usecases/fill-offer.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { moveEvent } from '../../src/usecases/move-event.ts';
import { retireRecord } from '../../src/usecases/retire-record.ts';
import { saveRecord } from '../../src/usecases/save-record.ts';
import { RightMissing } from '../../src/usecases/staff-actor.ts';
import { content, fewPlaces } from '../support/content.ts';
import { embeddedDatabase } from './database.ts';

const database = embeddedDatabase();
const db = () => database.prisma();
/** Events of which recipients are to be told. */
let told: string[] = [];
const eventChanged = (key: string): Promise<void> => {
  told.push(key);
  return Promise.resolve();
};

const series = {
  key: 'cafe',
  title: { de: 'Sprachcafé', en: 'Language café' },
  start: '2026-12-01T18:00',
  recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU' },
  venue: { name: 'Frauenhaus', public: false },
  organisation: 'verein',
};

beforeEach(async () => {
  await database.empty();
  told = [];
  const brought = content({
    places: fewPlaces,
    organisations: [
      { key: 'verein', name: 'Verein' },
      { key: 'anderer', name: 'Anderer' },
    ],
    contacts: [{ key: 'zentrale', name: 'Zentrale' }],
    operator: { organisation: 'verein', contact: 'zentrale', subject: 'x' },
    offers: [
      { key: 'lesen', title: 'Lesen', organisation: 'verein', freeSlots: 3 },
      { key: 'fremd', title: 'Fremd', organisation: 'anderer' },
    ],
    events: [series, { key: 'einmal', title: 'Treffen', start: '2026-12-01T18:00' }],
  });
  await importContent(db(), 'command', { ...brought, format: 'lotse-content', version: 1, title: 'Test' });
});

const staff = async (role: Role, organisation: string | null = null): Promise<{ staffId: number }> => {
  const { id } = await db().staff.create({ data: { name: 'Eva', role, organisationKey: organisation } });
  return { staffId: id };
};
const event = async (key: string): Promise<Event | undefined> =>
  (await loadContent(db())).events.find((found) => found.key === key);
const offer = async (key: string): Promise<Offer | undefined> =>
  (await loadContent(db())).offers.find((found) => found.key === key);

describe('an editor', () => {
  it('creates a record: its key comes from the title, its revision and its audit entry tell of it', async () => {
    const editor = await staff('editor');
    const before = await contentRevision(db());
    const fields = { title: 'Nähen für Ältere', start: '2026-12-02T10:00', places: ['stadt'] };
    const saved = await saveRecord(db(), editor, { section: 'events', key: null, fields }, eventChanged);
    if (saved.kind !== 'written') throw new Error(saved.kind);
    expect(saved.created).toBe(true);
    expect(saved.key).toMatch(/^naehen-fuer-aeltere-[a-z2-9]{6}$/);
    expect(await event(saved.key)).toMatchObject({ title: { de: 'Nähen für Ältere' }, places: ['stadt'] });
    expect(await contentRevision(db())).toBe(before + 1);
    const entries = await db().audit.findMany({ where: { action: 'save-record' } });
    expect(entries).toMatchObject([{ actor: `staff:${editor.staffId}`, subject: `events:${saved.key}` }]);
    expect(JSON.stringify(entries)).not.toContain('Nähen');
    expect(told).toEqual([]);
  });

  it('is told field by field what is wrong, and nothing is written', async () => {
    const editor = await staff('editor');
    const before = await loadContent(db());
    const fields = { title: ' ', start: '2026-02-30T10:00', places: ['nirgendwo'], organisation: 'keine' };
    const saved = await saveRecord(db(), editor, { section: 'events', key: null, fields }, eventChanged);
    expect(saved).toMatchObject({
      kind: 'faulty',
      faults: [
        { field: 'title' },
        { field: 'start', kind: 'format' },
        { field: 'places', kind: 'unknown', found: 'nirgendwo' },
        { field: 'organisation', kind: 'unknown' },
      ],
    });
    const skipped = { title: 'x', start: '2026-03-29T02:30' };
    expect(
      await saveRecord(db(), editor, { section: 'events', key: null, fields: skipped }, eventChanged),
    ).toMatchObject({ kind: 'faulty', faults: [{ field: 'start', kind: 'skipped' }] });
    const never = {
      title: 'x',
      start: '2026-03-28T10:00',
      recurrence: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' },
    };
    expect(await saveRecord(db(), editor, { section: 'events', key: null, fields: never }, eventChanged)).toMatchObject(
      {
        kind: 'faulty',
        faults: [{ field: 'recurrence', kind: 'rule' }],
      },
    );
    expect(await loadContent(db())).toEqual(before);
  });

  it('cancels an event, and recipients of its announcements are told; once is enough', async () => {
    const editor = await staff('editor');
    await cancelEvent(db(), editor, 'einmal', null, eventChanged);
    expect(await event('einmal')).toMatchObject({ status: 'cancelled' });
    expect(told).toEqual(['einmal']);
    expect(await cancelEvent(db(), editor, 'einmal', null, eventChanged)).toMatchObject({ kind: 'unchanged' });
    expect(told).toEqual(['einmal']);
  });

  it('cancels and moves one time of a series, and leaves the others', async () => {
    const editor = await staff('editor');
    await cancelEvent(db(), editor, 'cafe', '2026-12-08T18:00', eventChanged);
    await moveEvent(db(), editor, 'cafe', '2026-12-15T18:00', { start: '2026-12-16T19:00' }, eventChanged);
    expect((await event('cafe'))?.recurrence).toEqual({
      rule: 'FREQ=WEEKLY;BYDAY=TU',
      except: ['2026-12-08T18:00', '2026-12-15T18:00'],
      also: ['2026-12-16T19:00'],
    });
    await moveEvent(db(), editor, 'cafe', '2026-12-16T19:00', { start: '2026-12-15T18:00' }, eventChanged);
    expect((await event('cafe'))?.recurrence).toMatchObject({ except: ['2026-12-08T18:00', '2026-12-16T19:00'] });
    expect(told).toEqual(['cafe', 'cafe', 'cafe']);
  });

  it('moves a whole series to another weekday', async () => {
    await moveEvent(db(), await staff('editor'), 'cafe', null, { start: '2026-12-02T17:00' }, eventChanged);
    expect(await event('cafe')).toMatchObject({
      start: '2026-12-02T17:00',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE' },
    });
  });

  it('a protected venue stays protected where a change does not say otherwise', async () => {
    const fields = { venue: { name: 'Haus' } } as object;
    await saveRecord(db(), await staff('editor'), { section: 'events', key: 'cafe', fields }, eventChanged);
    expect((await event('cafe'))?.venue).toEqual({ name: 'Haus', address: null, public: false });
  });

  it('retires a record, but not the contact whom people are led to', async () => {
    const editor = await staff('editor');
    await retireRecord(db(), editor, 'offers', 'lesen', '2026-11-26', eventChanged);
    expect(await offer('lesen')).toMatchObject({ validUntil: '2026-11-26' });
    expect(await retireRecord(db(), editor, 'contacts', 'zentrale', '2026-11-26', eventChanged)).toMatchObject({
      kind: 'faulty',
      faults: [{ kind: 'needed' }],
    });
    expect((await loadContent(db())).contacts).toMatchObject([{ key: 'zentrale', validUntil: null }]);
  });
});

describe('rights', () => {
  it('a publisher changes no content, nor does who was removed', async () => {
    const publisher = await staff('publisher');
    await expect(cancelEvent(db(), publisher, 'einmal', null, eventChanged)).rejects.toThrow(RightMissing);
    const editor = await staff('editor');
    await db().staff.update({ where: { id: editor.staffId }, data: { removedAt: new Date() } });
    await expect(cancelEvent(db(), editor, 'einmal', null, eventChanged)).rejects.toThrow(RightMissing);
    expect(await event('einmal')).toMatchObject({ status: 'scheduled' });
  });

  it('a partner proposes for the own organisation, and an editor approves what it shows', async () => {
    const partner = await staff('partner', 'verein');
    const editor = await staff('editor');
    const rename = { section: 'events' as const, key: 'cafe', fields: { title: 'Café' } };
    const proposed = await saveRecord(db(), partner, rename, eventChanged);
    expect(proposed).toMatchObject({ kind: 'proposed' });
    expect(await event('cafe')).toMatchObject({ title: { de: 'Sprachcafé' } });
    const [shown] = await proposalsToDecide(db(), editor, 10);
    expect(shown?.compared).toMatchObject({
      state: 'changed',
      changes: [{ field: 'title', old: { de: 'Sprachcafé', en: 'Language café' }, new: { de: 'Café' } }],
    });
    await expect(approveProposal(db(), partner, shown?.id ?? 0, eventChanged)).rejects.toThrow(RightMissing);
    expect(await approveProposal(db(), editor, shown?.id ?? 0, eventChanged)).toMatchObject({
      kind: 'written',
      staffId: partner.staffId,
    });
    expect(await event('cafe')).toMatchObject({ title: { de: 'Café' } });
    expect(await approveProposal(db(), editor, shown?.id ?? 0, eventChanged)).toEqual({ kind: 'gone' });
  });

  it('a proposal that was changed after it was shown is not approved by the old button', async () => {
    const partner = await staff('partner', 'verein');
    const editor = await staff('editor');
    const move = (start: string) => moveEvent(db(), partner, 'cafe', null, { start }, eventChanged);
    const first = await move('2026-12-01T19:00');
    await move('2026-12-01T03:00');
    if (first.kind !== 'proposed') throw new Error(first.kind);
    expect(await approveProposal(db(), editor, first.proposal, eventChanged)).toEqual({ kind: 'gone' });
    expect(await proposalsToDecide(db(), editor, 10)).toHaveLength(1);
  });

  it('a rejected proposal is gone, and nothing has changed', async () => {
    const partner = await staff('partner', 'verein');
    const editor = await staff('editor');
    const fields = { title: 'Neu' };
    const proposed = await saveRecord(db(), partner, { section: 'offers', key: null, fields }, eventChanged);
    if (proposed.kind !== 'proposed') throw new Error(proposed.kind);
    expect(await rejectProposal(db(), editor, proposed.proposal)).toEqual({ staffId: partner.staffId, title: 'Neu' });
    expect(await rejectProposal(db(), editor, proposed.proposal)).toBeNull();
    expect(await loadContent(db())).toMatchObject({ offers: [{ key: 'fremd' }, { key: 'lesen' }] });
  });

  it("a partner touches nobody else's records, and makes none for others", async () => {
    const partner = await staff('partner', 'verein');
    const foreign = { kind: 'faulty', faults: [{ field: 'organisation', kind: 'foreign' }] };
    expect(await fillOffer(db(), partner, 'fremd')).toMatchObject(foreign);
    expect(await cancelEvent(db(), partner, 'einmal', null, eventChanged)).toMatchObject(foreign);
    const away = { section: 'offers' as const, key: 'lesen', fields: { organisation: 'anderer' } };
    expect(await saveRecord(db(), partner, away, eventChanged)).toMatchObject(foreign);
  });
});

it('the owner of a need marks it filled with one press, and opens it again', async () => {
  const partner = await staff('partner', 'verein');
  expect(await fillOffer(db(), partner, 'lesen')).toMatchObject({ kind: 'written', changes: [{ old: 3, new: 0 }] });
  expect(await offer('lesen')).toMatchObject({ freeSlots: 0 });
  await reopenOffer(db(), partner, 'lesen', 2);
  expect(await offer('lesen')).toMatchObject({ freeSlots: 2 });
});
