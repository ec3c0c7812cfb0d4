import type { ChatRef, Inbound } from '../core/chat.ts';
import type { Language } from '../core/language.ts';
import { type Kind, kinds, type Subscription } from '../core/subscription.ts';
import { type Topic, topics } from '../core/topics.ts';
import type { Prisma } from './prisma/client.ts';

type Database = Prisma.TransactionClient;

const withOrder = { subscription: { include: { places: { orderBy: { placeKey: 'asc' } } } } } as const;

export type ChatRow = Prisma.ChatGetPayload<{ include: typeof withOrder }>;

/** The columns by which a chat is found. */
export function keyOf({
  platform,
  account,
  chat,
  thread,
}: ChatRef): Prisma.ChatPlatformAccountChatThreadCompoundUniqueInput {
  return { platform, account, chat, thread: thread ?? '' };
}

export function refOf({ platform, account, chat, thread }: Omit<ReturnType<typeof keyOf>, 'id'>): ChatRef {
  return { platform, account, chat, thread: thread === '' ? null : thread };
}

/** With its subscription; null where nothing is kept of the chat. */
export function findChat(db: Database, chat: ChatRef): Promise<ChatRow | null> {
  return db.chat.findUnique({ where: { platform_account_chat_thread: keyOf(chat) }, include: withOrder });
}

/** The chat's row, made where there is none. */
export async function ensureChat(
  db: Database,
  chat: ChatRef,
  kind: Inbound['kind'],
  language: Language,
): Promise<{ id: number }> {
  const key = keyOf(chat);
  return db.chat.upsert({
    where: { platform_account_chat_thread: key },
    create: { ...key, kind, language },
    update: { language },
    select: { id: true },
  });
}

const isKind = (value: string): value is Kind => kinds.some((kind) => kind === value);
const isTopic = (value: string): value is Topic => topics.some((topic) => topic === value);

/** What a chat ordered; topics that this version does not know are left out. */
export function subscriptionOf(row: NonNullable<ChatRow['subscription']>): Subscription {
  const { cadence, reminders, state, digestHour, digestWeekday, quietFrom, quietTo } = row;
  return {
    kinds: row.kinds.filter(isKind),
    topics: row.topics.filter(isTopic),
    places: row.places.map(({ placeKey, radiusKm }) => ({ place: placeKey, radiusKm })),
    cadence,
    digestHour: digestHour ?? 8,
    digestWeekday: digestWeekday ?? 1,
    quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo },
    reminders,
    state,
  };
}
