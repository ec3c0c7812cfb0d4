import type { AnnouncementDraft } from '../core/announcement.ts';
import { Refusal } from '../core/errors.ts';
import { factsOf } from '../core/event-facts.ts';
import { mayDo } from '../core/staff.ts';
import { textColumn } from '../store/announcements.ts';
import { findEvent } from '../store/content.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import type { Approval } from './announce.ts';
import { checkTexts, refuseProtectedVenue } from './announcement-faults.ts';
import { note, requireIn } from './required-announcement.ts';
import { requireRight } from './staff-actor.ts';

/**
 * What recipients see is other from now on: whoever got it sees the new version and is told of it, whoever did not gets
 * the new version only. Where a second person has to approve, this version was not approved: only who may override an
 * approval can do that, and the audit log says so. False: nothing changed. An event's new time or place needs no call: it
 * is noticed.
 */
export async function correctAnnouncement(
  db: PrismaClient,
  staff: { staffId: number },
  id: number,
  change: { texts?: AnnouncementDraft['texts']; occurrence?: string | null },
  approval: Approval = 'off',
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const member = await requireRight(tx, staff, 'control-announcement');
    const isForced = approval === 'required';
    if (isForced && member !== null && !mayDo(member.role, 'override-approval'))
      throw new Refusal(
        'reword-needs-approval',
        'A second person has to approve every version.',
        'Withdraw the announcement and hand in a new one for approval.',
      );
    const before = await requireIn(tx, staff, id, ['accepted', 'paused', 'cancelled']);
    const after = { ...before, ...change };
    checkTexts(after);
    const event = after.eventKey === null ? null : await findEvent(tx, after.eventKey);
    if (event) refuseProtectedVenue(event, after);
    const facts = event ? factsOf(event, after.occurrence) : null;
    const isSame = facts === before.facts && sorted(after.texts) === sorted(before.texts);
    if (isSame && after.occurrence === before.occurrence) return false;
    await tx.announcement.update({
      where: { id },
      data: {
        texts: textColumn(after.texts),
        occurrence: after.occurrence,
        facts,
        revision: { increment: 1 },
        appliedTo: 0,
      },
    });
    await note(tx, staff, 'correct-announcement', id, { revision: before.revision + 1, ...namesOf(change) });
    if (isForced) await note(tx, staff, 'override-approval', id, {});
    return true;
  });
}

/** What changed, without the words: the announcement itself has them. */
function namesOf({ texts, occurrence }: Parameters<typeof correctAnnouncement>[3]): Prisma.InputJsonObject {
  return {
    ...(texts ? { texts: Object.keys(texts) } : {}),
    ...(occurrence === undefined ? {} : { occurrence }),
  };
}

function sorted(texts: AnnouncementDraft['texts']): string {
  const entries = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries.map(([tag, { title, body }]) => [tag, title, body]));
}
