import type { AnnouncementDraft } from '../core/announcement.ts';
import { insertAnnouncement } from '../store/announcement-rows.ts';
import { findSameSince } from '../store/announcements.ts';
import { countRecipients } from '../store/planning.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { accepting, requireRecipients } from './announce.ts';
import { checkDraft, checkTexts } from './announcement-faults.ts';
import { nameOfActor, requireRight } from './staff-actor.ts';

const week = 7 * 24 * 60 * 60_000;

/** Hands an announcement in for approval; nothing is sent before. Null: the same was accepted within a week. */
export async function submitAnnouncement(
  db: PrismaClient,
  actor: { staffId: number },
  draft: AnnouncementDraft,
  now: number,
): Promise<number | null> {
  return accepting(db, async (tx) => {
    await requireRight(tx, actor, 'propose-announcement');
    checkTexts(draft);
    if ((await findSameSince(tx, draft, new Date(now - week))) !== null) return null;
    const facts = await checkDraft(tx, draft, now);
    requireRecipients(await countRecipients(tx, draft));
    const id = await insertAnnouncement(tx, draft, { facts, authorId: actor.staffId, state: 'submitted', now });
    await tx.audit.create({
      data: { actor: nameOfActor(actor), action: 'submit-announcement', subject: `announcement:${id}`, detail: {} },
    });
    return id;
  });
}
