import type { Compared, EventChanged, Saved } from '../core/content-change.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { openProposals, type Proposal, proposalById } from '../store/proposals.ts';
import { compareChanges, type Comparison } from './compare-changes.ts';
import { nameOfActor, requireRight, type Acting } from './staff-actor.ts';
import { changingContent, fieldsOf, tellOfEvents, writeCompared } from './write-changes.ts';

/** A proposal beside the content as it is now. */
export interface ShownProposal {
  id: number;
  staffId: number;
  compared: Compared;
}

/** What a proposal became; `staffId` is whose it was. */
export type Decided = (Exclude<Saved, { kind: 'proposed' | 'gone' }> & { staffId: number }) | { kind: 'gone' };

/** Writes what was proposed, and forgets the proposal. Where something is wrong by now, it stays. */
export async function approveProposal(
  db: PrismaClient,
  actor: Acting,
  id: number,
  eventChanged: EventChanged,
): Promise<Decided> {
  const { decided, written } = await changingContent(db, async (tx) => {
    await requireRight(tx, actor, 'approve-content');
    const proposal = await proposalById(tx, id);
    if (proposal === null) return { decided: { kind: 'gone' as const }, written: [] };
    const { staffId } = proposal;
    const compared = await beside(tx, proposal);
    const { key, title, state, changes, faults } = compared;
    if (state === 'faulty') return { decided: { kind: 'faulty' as const, faults, staffId }, written: [] };
    await writeCompared(tx, [compared]);
    await forget(tx, actor, proposal, 'approve-proposal', fieldsOf(changes));
    if (state === 'unchanged') return { decided: { kind: 'unchanged' as const, key, title, staffId }, written: [] };
    const created = state === 'new';
    return { decided: { kind: 'written' as const, key, title, created, changes, staffId }, written: [compared] };
  });
  await tellOfEvents(eventChanged, written);
  return decided;
}

/** Null: it is no longer there. */
export async function rejectProposal(
  db: PrismaClient,
  actor: Acting,
  id: number,
): Promise<{ staffId: number; title: string } | null> {
  return db.$transaction(async (tx) => {
    await requireRight(tx, actor, 'approve-content');
    const proposal = await proposalById(tx, id);
    if (proposal === null) return null;
    const { title } = await beside(tx, proposal);
    await forget(tx, actor, proposal, 'reject-proposal', Object.keys(proposal.fields));
    return { staffId: proposal.staffId, title };
  });
}

/** What waits to be decided, the oldest first. */
export async function proposalsToDecide(db: PrismaClient, actor: Acting, limit: number): Promise<ShownProposal[]> {
  await requireRight(db, actor, 'approve-content');
  const shown: ShownProposal[] = [];
  for (const proposal of await openProposals(db, limit)) {
    const { record: _, ...compared } = await beside(db, proposal);
    shown.push({ id: proposal.id, staffId: proposal.staffId, compared });
  }
  return shown;
}

async function beside(tx: Prisma.TransactionClient, { section, key, fields }: Proposal): Promise<Comparison> {
  const [compared] = await compareChanges(tx, [{ section, key, fields, guesses: {} }], null);
  if (!compared) throw new Error('One change has one comparison');
  return compared;
}

async function forget(
  tx: Prisma.TransactionClient,
  actor: Acting,
  { id, staffId, section, key }: Proposal,
  action: string,
  fields: string[],
): Promise<void> {
  await tx.proposal.delete({ where: { id } });
  await tx.audit.create({
    data: { actor: nameOfActor(actor), action, subject: `${section}:${key}`, detail: { proposedBy: staffId, fields } },
  });
}
