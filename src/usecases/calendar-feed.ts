import { createHash, randomBytes } from 'node:crypto';
import { findChat } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/** What is kept of a feed's secret. */
export function feedHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** A new secret for the calendar of the chat's order, instead of the one before; null: nothing is ordered. */
export async function openFeed(db: PrismaClient, actor: ChatActor): Promise<{ token: string } | null | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  const known = await findChat(db, actor.chat);
  if (!known?.subscription) return null;
  const token = randomBytes(24).toString('base64url');
  await db.subscription.update({ where: { chatId: known.id }, data: { feedTokenHash: feedHash(token) } });
  return { token };
}

/** The secret opens nothing any more; false: there was none. */
export async function closeFeed(db: PrismaClient, actor: ChatActor): Promise<boolean | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  const known = await findChat(db, actor.chat);
  if (!known?.subscription?.feedTokenHash) return false;
  await db.subscription.update({ where: { chatId: known.id }, data: { feedTokenHash: null } });
  return true;
}
