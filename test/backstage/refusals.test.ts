import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/backstage/visit.ts';
import { refusals } from '../../src/core/errors.ts';
import { FileFault } from '../../src/core/fetch-file.ts';
import type { Role } from '../../src/core/staff.ts';
import { languages } from '../../src/core/language.ts';
import { announce } from '../../src/usecases/announce.ts';
import { approveAnnouncement } from '../../src/usecases/approve-announcement.ts';
import { saveRecord } from '../../src/usecases/save-record.ts';
import { withdrawAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { submitAnnouncement } from '../../src/usecases/submit-announcement.ts';
import { draftOf, meetingDraft, subscribe } from '../announcing/stage.ts';
import { type Desk, office } from './office.ts';

const { prisma, member, chatOf, requireApproval, now } = office();
const src = new URL('../../src/', import.meta.url);

describe('what a use-case refuses', () => {
  test.each(languages)('has a sentence of its own in every language: %s', (language) => {
    const values = { most: 3, length: 4, state: 'withdrawn' };
    const say = texts(language, 'sie');
    expect(refusals.filter((kind) => !say.has(kind))).toEqual([]);
    const other = texts(language === 'en' ? 'de' : 'en', 'sie');
    expect(refusals.filter((kind) => say(kind, values) === other(kind, values))).toEqual([]);
  });

  test('is a Refusal and no bare UserError, in everything that chats lead to', () => {
    const reached = new Set<string>();
    const visit = (file: URL): void => {
      if (reached.has(file.href) || !existsSync(file)) return;
      reached.add(file.href);
      const code = readFileSync(file, 'utf8');
      for (const [, path = ''] of code.matchAll(/from '(\.{1,2}\/[^']+\.ts)'/g)) visit(new URL(path, file));
    };
    for (const start of ['office.ts', 'desk.ts', 'intents/index.ts', 'engine/respond.ts']) visit(new URL(start, src));
    const files = [...reached].filter((file) => !file.endsWith('/core/errors.ts'));
    const inUseCases = files.filter((file) => file.includes('/usecases/'));
    expect(inUseCases.length).toBeGreaterThan(30);
    const bare = files.filter((file) => /\bUserError\(|extends UserError/.test(readFileSync(new URL(file), 'utf8')));
    expect(bare).toEqual([]);
    // Nor does anything that speaks take the command line's sentence of a Refusal along.
    const speaking = files.filter((file) => !/\/(?:store|usecases)\//.test(file));
    const told = speaking.filter((file) => /\.remedy\b|\berror\.message\b/.test(readFileSync(new URL(file), 'utf8')));
    expect(told).toEqual([]);
  });
});

describe.each(['de', 'ar'] as const)('in a chat in %s', (locale) => {
  const say = texts(locale, 'sie');
  const staff = async (
    name: string,
    role: Role,
    organisation: string | null = null,
  ): Promise<Desk & { id: number }> => {
    const { id } = await member(name, role, organisation);
    return { id, ...chatOf(name.toLowerCase(), { locale }) };
  };
  const announcementBy = async (id: number): Promise<number> => {
    await subscribe(prisma(), 'v1', { platform: 'telegram' });
    const options = { approval: 'off' as const, isEmergency: false, author: id, now: now() };
    return (await announce(prisma(), { staffId: id }, draftOf(), options)).id;
  };
  const become = (state: 'withdrawn' | 'cancelled') => prisma().announcement.updateMany({ data: { state } });
  /** The sentence of the reader's language, and none of the command line's. */
  const expectSentence = (said: string, id: string, values?: Record<string, string | number>): void => {
    expect(said).toContain(say(id, values));
    expect(said).not.toMatch(/\b(?:[Tt]he|[Yy]ou|[Tt]here|[Nn]obody|[Cc]hoose|[Ww]rite|withdrawn|person|approval)\b/);
  };

  test.each(['pause', 'resume', 'cancel-now', 'resend'])('%s of what was withdrawn meanwhile', async (act) => {
    const anna = await staff('Anna', 'publisher');
    const id = await announcementBy(anna.id);
    await become('withdrawn');
    const said = await anna.say('x', { action: `announcement?i=${act}.${id}` });
    expectSentence(said, 'announcement-is', { state: 'withdrawn' });
    expect(anna.labels()).toContain(say('again-button'));
  });

  test('resuming what was stopped meanwhile', async () => {
    const anna = await staff('Anna', 'publisher');
    const id = await announcementBy(anna.id);
    await become('cancelled');
    expectSentence(await anna.say('x', { action: `announcement?i=resume.${id}` }), 'announcement-is', {
      state: 'cancelled',
    });
  });

  test('other words for what was withdrawn meanwhile: the draft stays', async () => {
    const anna = await staff('Anna', 'publisher');
    const id = await announcementBy(anna.id);
    await anna.say('x', { action: `announcement?i=edit.${id}` });
    await become('withdrawn');
    expectSentence(await anna.press(say('correct-button')), 'announcement-is', { state: 'withdrawn' });
    expect(await prisma().draft.count()).toBe(1);
  });

  test('sending what needs approval since the program was started anew', async () => {
    await subscribe(prisma(), 'v1', { platform: 'telegram', language: locale });
    const anna = await staff('Anna', 'publisher');
    await anna.say('/announce Neue Zeiten');
    const send = anna.last().choices.find(({ label }) => label === say('send-button'));
    requireApproval();
    expectSentence(await anna.say('x', { action: send?.action ?? null }), 'needs-approval');
    expect(anna.labels()).toContain(say('submit-button'));
  });

  const submitted = async (): Promise<{ id: number; ed: Desk }> => {
    await subscribe(prisma(), 'v1', { platform: 'telegram' });
    const petra = await staff('Petra', 'partner', 'traeger');
    const ed = await staff('Ed', 'editor');
    const id = await submitAnnouncement(prisma(), { staffId: petra.id }, meetingDraft(), now());
    return { id: id ?? 0, ed };
  };

  test('approving what was withdrawn meanwhile', async () => {
    const { id, ed } = await submitted();
    const eva = { staffId: (await staff('Eva', 'editor')).id };
    await approveAnnouncement(prisma(), eva, { id, revision: 1 }, now());
    await withdrawAnnouncement(prisma(), eva, id);
    expectSentence(await ed.say('x', { action: `announcement?i=approve.${id}.1` }), 'decision-decided');
  });

  test('approving what is about an event that was called off meanwhile: it can be turned down', async () => {
    const { id, ed } = await submitted();
    await prisma().event.update({ where: { key: 'treffen' }, data: { status: 'cancelled' } });
    expectSentence(await ed.say('x', { action: `announcement?i=approve.${id}.1` }), 'check-cancelled');
    expect(await ed.press(say('reject-button'))).toContain(say('rejected'));
  });

  const contentChanged = () => prisma().contentState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });

  test('filling a need that was filled meanwhile', async () => {
    const anna = await staff('Anna', 'editor');
    await anna.say('/besetzt');
    await prisma().offer.update({ where: { key: 'fahrdienst' }, data: { freeSlots: 0 } });
    await contentChanged();
    expectSentence(await anna.press('Fahrten zum Arzt'), 'record-unchanged', { title: 'Fahrten zum Arzt' });
  });

  test('moving and calling off an event that was called off meanwhile', async () => {
    const anna = await staff('Anna', 'editor');
    await anna.say('/ändern austausch');
    await anna.press(say('act-move-button'));
    await anna.say(locale === 'de' ? '2. Dezember 2026 um 19 Uhr' : '2 ديسمبر 2026 الساعة 19:00');
    await prisma().event.update({ where: { key: 'treffen' }, data: { status: 'cancelled' } });
    await contentChanged();
    expectSentence(await anna.press(say('save-button')), 'record-changed', { title: 'Austauschtreffen' });
    await prisma().event.update({ where: { key: 'treffen' }, data: { status: 'scheduled' } });
    await contentChanged();
    await anna.say('/ändern austausch');
    await anna.press(say('act-cancel-button'));
    await prisma().event.update({ where: { key: 'treffen' }, data: { status: 'cancelled' } });
    await contentChanged();
    expectSentence(await anna.press(say('save-button')), 'record-unchanged', { title: 'Austauschtreffen' });
  });

  test('a proposal that somebody else has decided', async () => {
    await prisma().offer.update({ where: { key: 'fahrdienst' }, data: { organisationKey: 'traeger' } });
    const petra = await staff('Petra', 'partner', 'traeger');
    const [ed, eva] = [await staff('Ed', 'editor'), await staff('Eva', 'editor')];
    const wanted = { section: 'offers' as const, key: 'fahrdienst', fields: { title: { de: 'Fahrten' } } };
    const saved = await saveRecord(prisma(), { staffId: petra.id }, wanted, () => Promise.resolve());
    const item = saved.kind === 'proposed' ? saved.proposal : 0;
    expectSentence(await ed.say('x', { action: `content?i=reject.${item}` }), 'proposal-rejected', {
      title: 'Fahrten',
    });
    expectSentence(await eva.say('x', { action: `content?i=approve.${item}` }), 'proposal-gone');
  });

  test('a file that the platform does not give', async () => {
    const anna = await staff('Anna', 'editor');
    const fetch = () => Promise.reject(new FileFault('not-had'));
    const files = [{ name: 'a.ics', mediaType: 'text/calendar', size: 3, fetch }];
    expectSentence(await anna.say('', { files }), 'file-not-had');
  });
});
