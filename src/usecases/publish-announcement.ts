import type { AnnouncementDraft, StaffActor } from '../core/announcement.ts';
import { UserError } from '../core/errors.ts';
import { insertAnnouncement } from '../store/announcement-rows.ts';
import { findSameSince, lockAccepting } from '../store/announcements.ts';
import { countRecipients } from '../store/planning.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { checkDraft, checkTexts } from './announcement-faults.ts';

/** The same again within these milliseconds is a button pressed twice. */
const repeatedWithin = 7 * 24 * 60 * 60 * 1000;

export interface Published {
  id: number;
  /** By platform, as it is now. */
  recipients: ReadonlyMap<string, number>;
  /** It was accepted already, and is not sent twice. */
  isRepeated: boolean;
}

/**
 * Accepts an announcement: from then on it reaches everyone who ordered it, whatever happens to the program. Throws a
 * UserError, and writes nothing, for what must not be sent or would reach nobody. Whoever calls it wakes the sending.
 */
export async function publishAnnouncement(
  db: PrismaClient,
  { actor, staffId }: StaffActor,
  draft: AnnouncementDraft,
  now: number,
): Promise<Published> {
  checkTexts(draft);
  const work = async (tx: Prisma.TransactionClient): Promise<Published> => {
    await lockAccepting(tx);
    const recipients = await countRecipients(tx, draft);
    const same = await findSameSince(tx, draft, new Date(now - repeatedWithin));
    if (same !== null) return { id: same, recipients, isRepeated: true };
    const facts = await checkDraft(tx, draft, now);
    if (recipients.size === 0)
      throw new UserError('Nobody ordered anything like it.', 'Choose more topics or places, or another kind.');
    const id = await insertAnnouncement(tx, draft, { facts, authorId: staffId, state: 'accepted', now });
    const subject = { event: draft.eventKey, occurrence: draft.occurrence, offer: draft.offerKey };
    await tx.audit.create({
      data: {
        actor,
        action: 'publish-announcement',
        subject: `announcement:${id}`,
        detail: { kind: draft.kind, ...subject, urgent: draft.urgent, recipients: Object.fromEntries(recipients) },
      },
    });
    return { id, recipients, isRepeated: false };
  };
  // Whom it would reach is counted first, and another may be accepted just now.
  return db.$transaction(work, { maxWait: 10_000, timeout: 30_000 });
}
