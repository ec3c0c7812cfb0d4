import type { ChatRef } from '../core/chat.ts';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

/** What a person of the staff is putting together in a chat. */
export interface Draft {
  id: number;
  form: string;
  /** What was asked last; empty: all is answered, and the summary is shown. */
  step: string;
  data: unknown;
}

/** The person's open draft in this chat. */
export function findDraft(db: Database, staffId: number, { platform, account, chat }: ChatRef): Promise<Draft | null> {
  return db.draft.findUnique({
    where: { staffId_platform_account_chat: { staffId, platform, account, chat } },
    select: { id: true, form: true, step: true, data: true },
  });
}
