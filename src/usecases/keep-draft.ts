import type { ChatRef } from '../core/chat.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Draft } from '../store/drafts.ts';

/** Milliseconds after which a draft that nobody went on with is deleted. */
const keptFor = 30 * 24 * 60 * 60_000;

/** Begins a draft, in the place of the one that was open in this chat. */
export async function beginDraft(
  db: PrismaClient,
  staffId: number,
  { platform, account, chat }: ChatRef,
  begun: Omit<Draft, 'id' | 'data'> & { data: object },
  now: number,
): Promise<Draft> {
  const key = { staffId, platform, account, chat };
  return db.$transaction(async (tx) => {
    await tx.draft.deleteMany({ where: key });
    return tx.draft.create({
      data: { ...key, ...begun, data: begun.data, updatedAt: new Date(now) },
      select: { id: true, form: true, step: true, data: true },
    });
  });
}

/** Keeps how far a draft is; false: it is no longer there. */
export async function keepDraft(
  db: PrismaClient,
  id: number,
  { step, data }: { step: string; data: object },
  now: number,
): Promise<boolean> {
  const { count } = await db.draft.updateMany({
    where: { id },
    data: { step, data: data, updatedAt: new Date(now) },
  });
  return count > 0;
}

/** False: it was gone already, so that of two presses on a button only one does its work. */
export async function dropDraft(db: PrismaClient, id: number): Promise<boolean> {
  const { count } = await db.draft.deleteMany({ where: { id } });
  return count > 0;
}

/** Deletes what was not touched for 30 days. */
export async function dropOldDrafts(db: PrismaClient, now: number): Promise<void> {
  await db.draft.deleteMany({ where: { updatedAt: { lt: new Date(now - keptFor) } } });
}
