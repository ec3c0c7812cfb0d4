import type { Prisma } from './prisma/client.ts';

export interface AuditEntry {
  at: Date;
  /** `staff:3`, `chat:7`, or what acted without a person, such as `command`. */
  actor: string;
  action: string;
  subject: string;
  detail: unknown;
}

/** The newest entries of the audit log, the newest last. */
export async function lastAudit(db: Prisma.TransactionClient, limit: number): Promise<AuditEntry[]> {
  const rows = await db.audit.findMany({
    orderBy: { id: 'desc' },
    take: limit,
    select: { at: true, actor: true, action: true, subject: true, detail: true },
  });
  return rows.toReversed();
}
