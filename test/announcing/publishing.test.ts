import { beforeEach, describe, expect, it } from 'vitest';
import type { AnnouncementDraft } from '../../src/core/announcement.ts';
import { correctAnnouncement } from '../../src/usecases/correct-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { pauseAnnouncement, resumeAnnouncement, withdrawAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { serverDatabase } from './server.ts';
import { at, author, draftOf, fileOf, meeting, meetingDraft, monday, publishAnnouncement, subscribe } from './stage.ts';

const prisma = serverDatabase();
beforeEach(() => subscribe(prisma(), 'a'));

const publish = (draft: AnnouncementDraft, now = monday) => publishAnnouncement(prisma(), author, draft, now);
const texts = (title: string, body = ''): AnnouncementDraft['texts'] => ({ de: { title, body } });
const change = (changed: object) => importContent(prisma(), 'test', fileOf({ events: [{ ...meeting, ...changed }] }));
const written = async () => ({
  announcements: await prisma().announcement.count(),
  deliveries: await prisma().delivery.count(),
});

describe('an announcement is refused', () => {
  const drafts: [string, Partial<AnnouncementDraft>, RegExp][] = [
    ['without a title', { texts: texts('  ') }, /no title/],
    ['without the original', { language: 'en' }, /no title/],
    ['with a title too long', { texts: texts('x'.repeat(201)) }, /title .* too long/],
    ['with a text too long', { texts: texts('Titel', 'x'.repeat(3501)) }, /text .* too long/],
    ['with control characters', { texts: texts('Titel', 'a\u0000b') }, /control characters/],
    ['for a time that is past', { publishAt: monday - 120_000 }, /is past/],
    ['that would be out of date', { publishAt: monday + 1000, expiresAt: monday + 500 }, /out of date/],
    ['for an event that there is not', { kind: 'event', eventKey: 'nothing' }, /no event/],
    ['for an offer that there is not', { kind: 'offer', offerKey: 'nothing' }, /no offer/],
    [
      'after the event has begun',
      { kind: 'event', eventKey: 'treffen', publishAt: at('2026-12-01T18:00') },
      /has begun/,
    ],
    [
      'for a time at which there is no event',
      { kind: 'event', eventKey: 'treffen', occurrence: '2026-12-02T18:00' },
      /at that time/,
    ],
  ];
  it.each(drafts)('%s, and nothing is written', async (_, draft, message) => {
    await expect(publish(draftOf(draft))).rejects.toThrow(message);
    expect(await written()).toEqual({ announcements: 0, deliveries: 0 });
  });

  it('where nobody ordered anything like it', async () => {
    await prisma().subscription.updateMany({ data: { kinds: ['offer'] } });
    await expect(publish(draftOf())).rejects.toThrow(/Nobody ordered/);
    expect(await written()).toEqual({ announcements: 0, deliveries: 0 });
  });

  it('for an event that was cancelled or is an example', async () => {
    await change({ status: 'cancelled' });
    await expect(publish(meetingDraft())).rejects.toThrow(/was cancelled/);
    await change({ example: true });
    await expect(publish(meetingDraft())).rejects.toThrow(/only an example/);
  });

  it('for one of several times that is not named, or was called off', async () => {
    await change({ recurrence: { rule: 'FREQ=WEEKLY', except: ['2026-12-08T18:00'] } });
    await expect(publish(meetingDraft())).rejects.toThrow(/several times/);
    await expect(publish(meetingDraft({ occurrence: '2026-12-08T18:00' }))).rejects.toThrow(/cancelled/);
    expect(await publish(meetingDraft({ occurrence: '2026-12-15T18:00' }))).toMatchObject({ isRepeated: false });
  });

  it('where it says where a protected venue is, also when it is corrected', async () => {
    await change({ venue: { name: 'Haus am Deich', address: 'Deichweg 3', public: false } });
    await expect(publish(meetingDraft({ texts: texts('Treffen', 'Im HAUS  am\nDeich.') }))).rejects.toThrow(
      /protected/,
    );
    const { id } = await publish(meetingDraft());
    const said = correctAnnouncement(prisma(), author, id, { texts: texts('Treffen', 'Deichweg 3') });
    await expect(said).rejects.toThrow(/protected/);
    expect(await prisma().announcement.findUnique({ where: { id } })).toMatchObject({ revision: 1 });
  });
});

describe('an announcement', () => {
  it('that is published twice, also at the same moment, is there once', async () => {
    const both = await Promise.all([publish(draftOf()), publish(draftOf())]);
    expect(both.map(({ id }) => id)).toEqual([1, 1]);
    expect(both.filter(({ isRepeated }) => isRepeated)).toHaveLength(1);
    expect(await publish(draftOf(), monday + 8 * 24 * 3_600_000)).toMatchObject({ isRepeated: false });
  });

  it('and all that is done to it stands in the audit log, without its words', async () => {
    const { id } = await publish(draftOf());
    expect(await pauseAnnouncement(prisma(), author, id)).toBe(true);
    expect(await pauseAnnouncement(prisma(), author, id)).toBe(false);
    await resumeAnnouncement(prisma(), author, id);
    expect(await correctAnnouncement(prisma(), author, id, { texts: texts('Anders') })).toBe(true);
    expect(await correctAnnouncement(prisma(), author, id, { texts: texts('Anders') })).toBe(false);
    await withdrawAnnouncement(prisma(), author, id);
    await expect(resumeAnnouncement(prisma(), author, id)).rejects.toThrow(/was withdrawn/);
    await expect(pauseAnnouncement(prisma(), author, 99)).rejects.toThrow(/no announcement 99/);
    const entries = await prisma().audit.findMany({ where: { subject: 'announcement:1' }, orderBy: { id: 'asc' } });
    expect(entries.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'staff:1 publish-announcement',
      'staff:1 pause-announcement',
      'staff:1 resume-announcement',
      'staff:1 correct-announcement',
      'staff:1 withdraw-announcement',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Sprechzeiten|Anders/);
  });
});

it('by somebody whose role is being taken away waits for that, and is not written', async () => {
  let publishing: Promise<unknown> = Promise.resolve();
  await prisma().$transaction(async (tx) => {
    await tx.staff.update({ where: { id: author.staffId }, data: { role: 'editor' } });
    publishing = publish(draftOf());
    publishing.catch(() => undefined);
    const waiting = async (): Promise<unknown> => prisma().$queryRaw`SELECT 1 AS waits FROM pg_locks WHERE NOT granted`;
    await expect.poll(waiting).toEqual([{ waits: 1 }]);
  });
  await expect(publishing).rejects.toThrow('You may not do that');
  expect(await written()).toEqual({ announcements: 0, deliveries: 0 });
});
