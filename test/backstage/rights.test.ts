import { describe, expect, test, vi } from 'vitest';
import type { Role } from '../../src/core/staff.ts';
import { announce } from '../../src/usecases/announce.ts';
import { saveRecord } from '../../src/usecases/save-record.ts';
import { submitAnnouncement } from '../../src/usecases/submit-announcement.ts';
import { draftOf, subscribe } from '../announcing/stage.ts';
import { type Desk, office } from './office.ts';

const { prisma, member, now } = office();

/** As the very next transaction begins, the person is staff no more: later than every check before it. */
function takenAwayInTheLastMoment(id: number): void {
  const db = prisma();
  const begin = db.$transaction.bind(db) as (...asked: unknown[]) => Promise<unknown>;
  vi.spyOn(db, '$transaction').mockImplementationOnce(async (...asked: unknown[]) => {
    await db.staff.update({ where: { id }, data: { removedAt: new Date() } });
    return begin(...asked);
  });
}

const button = (action: string) => (desk: Desk) => desk.say('x', { action });
const control = (act: string, state: 'accepted' | 'paused' = 'accepted') => ({
  role: 'publisher' as const,
  prepare: () => prisma().announcement.updateMany({ where: { id: 1 }, data: { state } }),
  act: button(`announcement?i=${act}.1`),
});

type Case = { role: Role; prepare?(desk: Desk): Promise<unknown>; act(desk: Desk): Promise<string> };
const cases: Record<string, Case> = {
  send: {
    role: 'publisher',
    prepare: (desk) => desk.say('/announce Der Newsletter ist da'),
    act: (desk) => desk.press('Senden'),
  },
  'hand in': {
    role: 'editor',
    prepare: (desk) => desk.say('/announce Der Newsletter ist da'),
    act: (desk) => desk.press('Zur Freigabe'),
  },
  pause: control('pause'),
  resume: control('resume', 'paused'),
  stop: control('cancel-now'),
  withdraw: control('withdraw-now'),
  'send again': control('resend'),
  correct: {
    role: 'publisher',
    async prepare(desk) {
      await desk.say('x', { action: 'announcement?i=edit.1' });
      await desk.press('Ändern');
      await desk.press('Text');
      await desk.say('Ganz andere Worte');
    },
    act: (desk) => desk.press('Ändern und mitteilen'),
  },
  approve: { role: 'editor', act: button('announcement?i=approve.2.1') },
  reject: { role: 'editor', act: button('announcement?i=reject.2.1') },
  'fill a need': { role: 'editor', prepare: (desk) => desk.say('/besetzt'), act: (desk) => desk.press('Fahrten') },
  'approve a proposal': { role: 'editor', act: button('content?i=approve.1') },
  'reject a proposal': { role: 'editor', act: button('content?i=reject.1') },
  'make a code': { role: 'administrator', act: button('staff?i=code.1') },
};

describe('a role taken away between the check and the act', () => {
  test.each(Object.entries(cases))('does nothing: %s', async (_, { role, prepare, act }) => {
    await subscribe(prisma(), 'v1', { platform: 'telegram' });
    const ada = await member('Ada', 'administrator');
    const petra = await member('Petra', 'partner', 'traeger');
    await prisma().offer.update({ where: { key: 'fahrdienst' }, data: { organisationKey: 'traeger' } });
    const options = { approval: 'off' as const, isEmergency: false, author: ada.id, now: now() };
    await announce(prisma(), { staffId: ada.id }, draftOf(), options);
    const other = { texts: { de: { title: 'Stühle gesucht', body: '' } } };
    await submitAnnouncement(prisma(), { staffId: petra.id }, draftOf(other), now());
    const wanted = { section: 'offers' as const, key: 'fahrdienst', fields: { title: { de: 'Fahrten' } } };
    await saveRecord(prisma(), { staffId: petra.id }, wanted, () => Promise.resolve());
    const anna = await member('Anna', role);
    await prepare?.(anna);
    const kept = async () => ({
      announcements: await prisma().announcement.findMany({ select: { id: true, state: true, texts: true } }),
      offers: await prisma().offer.findMany(),
      proposals: await prisma().proposal.findMany(),
      codes: await prisma().staffCode.count(),
      audit: await prisma().audit.count(),
    });
    const before = await kept();
    takenAwayInTheLastMoment(anna.id);
    expect(await act(anna)).toContain('es wurde nichts geschrieben');
    expect(await kept()).toEqual(before);
  });
});
