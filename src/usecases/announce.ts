import type { AnnouncementDraft } from '../core/announcement.ts';
import { Refusal } from '../core/errors.ts';
import { mayDo, type StaffMember } from '../core/staff.ts';
import { insertAnnouncement } from '../store/announcement-rows.ts';
import { findSameSince, lockAccepting } from '../store/announcements.ts';
import { countRecipients } from '../store/planning.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { checkDraft, checkTexts } from './announcement-faults.ts';
import { type Acting, nameOfActor, requireRight, RightMissing } from './staff-actor.ts';

/** The same again within these milliseconds is a button pressed twice. */
const repeatedWithin = 7 * 24 * 60 * 60 * 1000;

/** Whether a second person has to approve what is announced. */
export type Approval = 'required' | 'off';

export interface Published {
  id: number;
  /** By platform, as it is now. */
  recipients: ReadonlyMap<string, number>;
  /** It was accepted already, and is not sent twice. */
  isRepeated: boolean;
}

/** Whether the person may send it without asking anybody. */
export function mayAnnounceAlone({ role }: Pick<StaffMember, 'role'>, approval: Approval): boolean {
  return approval === 'off' && mayDo(role, 'announce');
}

/**
 * Accepts an announcement: from then on it reaches everyone who ordered it, whatever happens to the program. Where
 * approval is required, only as an emergency by who may do that, and the audit log says so. Throws a Refusal, and writes
 * nothing, for what must not be sent or would reach nobody. `author` is whose it is where the command line acts. Whoever
 * calls it wakes the sending.
 */
export async function announce(
  db: PrismaClient,
  actor: Acting,
  draft: AnnouncementDraft,
  { approval, isEmergency, author, now }: { approval: Approval; isEmergency: boolean; author: number; now: number },
): Promise<Published> {
  return accepting(db, async (tx) => {
    const member = await requireRight(tx, actor, 'announce');
    const isForced = approval === 'required';
    if (isForced && !isEmergency)
      throw new Refusal('needs-approval', 'A second person has to approve announcements.', 'Hand it in for approval.');
    if (isForced && member !== null && !mayDo(member.role, 'override-approval')) throw new RightMissing();
    const published = await accept(tx, nameOfActor(actor), author, draft, now);
    if (isForced && !published.isRepeated) {
      const subject = `announcement:${published.id}`;
      await tx.audit.create({
        data: { actor: nameOfActor(actor), action: 'override-approval', subject, detail: {} },
      });
    }
    return published;
  });
}

/** One transaction in which nobody else accepts an announcement or hands one in. */
export function accepting<T>(db: PrismaClient, work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await lockAccepting(tx);
      return work(tx);
    },
    // Whom it would reach is counted first, and another may be accepted just now.
    { maxWait: 10_000, timeout: 30_000 },
  );
}

/** Throws a Refusal where nobody would get it. */
export function requireRecipients(recipients: ReadonlyMap<string, number>): void {
  if (recipients.size === 0)
    throw new Refusal(
      'check-nobody',
      'Nobody ordered anything like it.',
      'Choose more topics or places, or another kind.',
    );
}

async function accept(
  tx: Prisma.TransactionClient,
  actor: string,
  authorId: number,
  draft: AnnouncementDraft,
  now: number,
): Promise<Published> {
  checkTexts(draft);
  const recipients = await countRecipients(tx, draft);
  const same = await findSameSince(tx, draft, new Date(now - repeatedWithin));
  if (same !== null) return { id: same, recipients, isRepeated: true };
  const facts = await checkDraft(tx, draft, now);
  requireRecipients(recipients);
  const id = await insertAnnouncement(tx, draft, { facts, authorId, state: 'accepted', now });
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
}
