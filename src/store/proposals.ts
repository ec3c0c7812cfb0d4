import type { Changeable } from '../core/content-change.ts';
import type { Prisma } from './prisma/client.ts';

/** What a partner would change. */
export interface Proposal {
  id: number;
  staffId: number;
  section: Changeable;
  key: string;
  fields: Record<string, unknown>;
}

const proposal = (row: { id: number; staffId: number; section: string; key: string; record: unknown }): Proposal => ({
  id: row.id,
  staffId: row.staffId,
  // The database's own check holds it to these sections, and only objects are written.
  section: row.section as Changeable,
  key: row.key,
  fields: row.record as Record<string, unknown>,
});

/** Null once it was approved, rejected or replaced by a newer one. */
export async function proposalById(db: Prisma.TransactionClient, id: number): Promise<Proposal | null> {
  const row = await db.proposal.findUnique({ where: { id } });
  return row && proposal(row);
}

/** The oldest first. */
export async function openProposals(db: Prisma.TransactionClient, limit: number): Promise<Proposal[]> {
  return (await db.proposal.findMany({ orderBy: { id: 'asc' }, take: limit })).map(proposal);
}
