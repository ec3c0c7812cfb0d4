import type { EventChanged, FieldChange } from '../core/content-change.ts';
import { writeRecords, raiseRevision } from '../store/content-writing.ts';
import type { Contact, Event, Offer } from '../core/content.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { lockContent } from '../store/content-writing.ts';
import { mayDo, type StaffMember } from '../core/staff.ts';
import type { Comparison } from './compare-changes.ts';
import { requireRight, type Acting } from './staff-actor.ts';

/** Whether the actor writes, or proposes for the own organisation. Throws RightMissing for whoever may do neither. */
export async function contentRight(
  tx: Prisma.TransactionClient,
  actor: Acting,
): Promise<{ member: StaffMember | null; organisation: string | null }> {
  const member = await requireRight(tx, actor, 'propose-content');
  const proposes = member !== null && !mayDo(member.role, 'write-content');
  // A partner whose organisation is gone has nothing to change: no record has an empty key.
  return { member, organisation: proposes ? (member.organisation ?? '') : null };
}

/** One transaction in which nobody else changes content. */
export async function changingContent<T>(
  db: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  return db.$transaction(
    async (tx) => {
      await lockContent(tx);
      return work(tx);
    },
    { maxWait: 60_000, timeout: 120_000 },
  );
}

/** Writes what is new or changed, and says so to every process; what is faulty must not be among it. */
export async function writeCompared(tx: Prisma.TransactionClient, compared: readonly Comparison[]): Promise<void> {
  const wanted = compared.filter(({ state }) => state === 'new' || state === 'changed');
  if (wanted.length === 0) return;
  const of = (section: Comparison['section'], state: Comparison['state']) =>
    wanted.flatMap((one) => (one.section === section && one.state === state && one.record ? [one.record] : []));
  // The section says which record it is.
  await writeRecords(tx, 'contacts', of('contacts', 'new') as Contact[], of('contacts', 'changed') as Contact[]);
  await writeRecords(tx, 'offers', of('offers', 'new') as Offer[], of('offers', 'changed') as Offer[]);
  await writeRecords(tx, 'events', of('events', 'new') as Event[], of('events', 'changed') as Event[]);
  for (const { key, section, changes } of wanted) if (section === 'events') await followMove(tx, key, changes);
  await raiseRevision(tx);
}

/** Announcements of one time of a series that was moved are of the new one from now on: it was not called off. */
async function followMove(
  tx: Prisma.TransactionClient,
  eventKey: string,
  changes: readonly FieldChange[],
): Promise<void> {
  const change = changes.find(({ field }) => field === 'recurrence');
  const [old, now] = [change?.old, change?.new] as (Event['recurrence'] | undefined)[];
  if (!old || !now) return;
  const [occurrence, ...others] = now.except.filter((start) => !old.except.includes(start));
  const [start, ...further] = now.also.filter((one) => !old.also.includes(one));
  if (occurrence === undefined || start === undefined || others.length + further.length > 0) return;
  await tx.announcement.updateMany({ where: { eventKey, occurrence }, data: { occurrence: start } });
}

/** Keeps it for whoever may approve it, in the place of what the same person proposed for the record before. */
export async function propose(
  tx: Prisma.TransactionClient,
  staffId: number,
  { section, key, changes }: Comparison,
): Promise<number> {
  const record = Object.fromEntries(changes.map((change) => [change.field, change.new]));
  const earlier = await tx.proposal.findUnique({ where: { staffId_section_key: { staffId, section, key } } });
  // A new number: who has the earlier one before them approves nothing that they have not seen.
  if (earlier) await tx.proposal.delete({ where: { id: earlier.id } });
  const all = { ...(earlier?.record as object | undefined), ...record } as Prisma.InputJsonObject;
  const { id } = await tx.proposal.create({ data: { staffId, section, key, record: all }, select: { id: true } });
  return id;
}

const seenByRecipients = new Set(['start', 'durationMinutes', 'timeZone', 'recurrence', 'venue', 'places', 'status']);

/** Whether what recipients were told of an event is no longer so. */
function isMoved(changes: readonly FieldChange[]): boolean {
  return changes.some(({ field }) => seenByRecipients.has(field));
}

/** After the transaction, so that whoever is told finds what was written. */
export async function tellOfEvents(
  changed: EventChanged,
  written: readonly Pick<Comparison, 'section' | 'key' | 'state' | 'changes'>[],
): Promise<void> {
  for (const { section, key, state, changes } of written)
    if (section === 'events' && state === 'changed' && isMoved(changes)) await changed(key);
}

/** For the audit log: which fields, never what people wrote. */
export function fieldsOf(changes: readonly FieldChange[]): string[] {
  return changes.map(({ field }) => field);
}
