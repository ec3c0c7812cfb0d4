import type { ChatRef } from '../core/chat.ts';
import type { Language } from '../core/language.ts';
import { keyOf } from '../store/chats.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

/** The language in which a chat is told what it ordered; nothing is kept of a chat without an order. */
export async function changeLanguage(db: PrismaClient, chat: ChatRef, language: Language): Promise<void> {
  await db.chat.updateMany({ where: keyOf(chat), data: { language } });
}
