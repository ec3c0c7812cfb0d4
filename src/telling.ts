import type { ChatPlatform } from './core/adapter.ts';
import { languages, type Language } from './core/language.ts';
import type { Message } from './core/message.ts';
import { type Act, mayDo } from './core/staff.ts';
import type { PrismaClient } from './store/prisma/client.ts';

/** Tells staff in their private chats what concerns them. */
export interface Telling {
  /** How many of the people were reached on at least one platform; `key` is the same for a repeated attempt. */
  tell(people: readonly number[], key: string, message: (language: Language) => Message): Promise<number>;
  /** Everybody who may do that now. */
  whoMay(act: Act): Promise<number[]>;
}

/** `platforms` are those on which this process may send now. */
export function createTelling(db: PrismaClient, platforms: ReadonlyMap<string, ChatPlatform>): Telling {
  return {
    async tell(people, key, message) {
      const identities = await db.staffIdentity.findMany({
        where: { staffId: { in: [...people] }, staff: { removedAt: null } },
      });
      const reached = await Promise.all(
        identities.map(async ({ platform, account, chat, staffId }) => {
          const ref = { platform, account, chat, thread: null };
          const words = message(await languageOf(db, ref));
          const result = await platforms
            .get(platform)
            ?.send(ref, words, { key: `${key}:${staffId}`, urgency: 'answer' });
          return result?.kind === 'ok' ? [staffId] : [];
        }),
      );
      return new Set(reached.flat()).size;
    },
    async whoMay(act) {
      const staff = await db.staff.findMany({ where: { removedAt: null }, select: { id: true, role: true } });
      return staff.filter(({ role }) => mayDo(role, act)).map(({ id }) => id);
    },
  };
}

/** The language that the private chat ordered in, else the first. */
async function languageOf(
  db: PrismaClient,
  { platform, account, chat }: { platform: string; account: string; chat: string },
): Promise<Language> {
  const found = await db.chat.findFirst({ where: { platform, account, chat }, select: { language: true } });
  return languages.find((language) => language === found?.language) ?? languages[0];
}
