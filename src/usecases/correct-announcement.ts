import type { AnnouncementDraft, StaffActor } from '../core/announcement.ts';
import { factsOf } from '../core/event-facts.ts';
import { textColumn } from '../store/announcements.ts';
import { findEvent } from '../store/content.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { checkTexts, refuseProtectedVenue } from './announcement-faults.ts';
import { note, requireIn } from './required-announcement.ts';

/**
 * What recipients see is other from now on: whoever got it sees the new version and is told of it, whoever did not gets
 * the new version only. False: nothing changed. An event's new time or place needs no call: it is noticed.
 */
export async function correctAnnouncement(
  db: PrismaClient,
  { actor }: StaffActor,
  id: number,
  change: { texts?: AnnouncementDraft['texts']; occurrence?: string | null },
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const before = await requireIn(tx, id, ['accepted', 'paused', 'cancelled']);
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
    await note(tx, actor, 'correct-announcement', id, { revision: before.revision + 1, ...namesOf(change) });
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
