import type { ChatPlatform } from '../../core/adapter.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { languages } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import { type Listed, listAnnouncements } from '../../store/announcement-list.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { countDeliveries, type PlatformCounts } from '../../store/progress.ts';
import { missedReasons, progressMessages } from '../../store/progress-messages.ts';
import { noteProgressMessage, stopFollowing } from '../../usecases/follow-announcement.ts';
import type { Reading } from '../parts.ts';
import { type Asker, composerFor } from '../visit.ts';
import { progressText, reportText } from './progress-text.ts';

/** Milliseconds: platforms slow down who changes a message more often. */
export const pace = 3000;
/** Milliseconds: what is due later waits for a digest or the end of quiet hours, and the report does not. */
const soon = 5 * 60_000;

/** Shows how announcements go, in messages that change as they go on. */
export interface ProgressBoard {
  /** Brings every message up to date; false: none of them will change within the next seconds. */
  look(): Promise<boolean>;
}

/** How fast it went since the last look. */
interface Seen {
  at: number;
  sent: number;
  shown: string;
}

export function createProgressBoard({
  db,
  knowledge,
  platforms,
  reading,
  now,
}: {
  db: PrismaClient;
  knowledge(): Promise<Knowledge>;
  platforms: ReadonlyMap<string, ChatPlatform>;
  reading: Pick<Reading, 'localTime'>;
  now(): number;
}): ProgressBoard {
  const seen = new Map<number, Seen>();

  const askerOf = async (tag: string): Promise<Asker> => {
    const known = await knowledge();
    const moment = now();
    return {
      language: languages.find((language) => language === tag) ?? languages[0],
      address: known.operator?.address === 'du' ? 'du' : 'sie',
      knowledge: known,
      now: moment,
      today: reading.localTime(moment, known.operator?.timeZone ?? 'UTC').day,
    };
  };

  const messageOf = async (
    asker: Asker,
    one: Listed,
    progress: PlatformCounts[],
    isOver: boolean,
  ): Promise<Message> => {
    const composer = composerFor(asker);
    if (isOver) reportText(composer, one, progress, await missedReasons(db, one.id));
    else progressText(composer, one, progress, secondsLeft(seen.get(one.id), progress, now()));
    return composer.reply().message;
  };

  const update = async (row: Awaited<ReturnType<typeof progressMessages>>[number]): Promise<boolean> => {
    const { announcementId: id, announcement, messageId } = row;
    const platform = platforms.get(row.platform);
    const isBegun = announcement.state !== 'accepted' || (announcement.publishAt?.getTime() ?? 0) <= now();
    if (!platform || announcement.state === 'submitted' || !isBegun) return false;
    const [one] = await listAnnouncements(db, { limit: 1, id });
    const counts = await countDeliveries(db, id, new Date(now() + soon));
    if (!one || !counts) return false;
    const progress = counts.platforms;
    const isOver = counts.isPlanned && announcement.state !== 'paused' && due(progress) === 0;
    const message = await messageOf(await askerOf(row.language), one, progress, isOver);
    const shown = JSON.stringify([message.blocks, message.choices]);
    if (shown === seen.get(id)?.shown) {
      if (isOver) await stopFollowing(db, id);
      return !isOver;
    }
    const chat = { platform: row.platform, account: row.account, chat: row.chat, thread: null };
    const result =
      messageId === null
        ? await platform.send(chat, message, { key: `progress:${id}`, urgency: 'answer' })
        : await platform.edit(chat, messageId, message);
    if (result.kind === 'ok') {
      if (result.id !== messageId) await noteProgressMessage(db, id, result.id);
      seen.set(id, { at: now(), sent: sentOf(progress), shown });
    }
    if (result.kind === 'gone' || result.kind === 'refused' || (isOver && result.kind === 'ok')) {
      await stopFollowing(db, id);
      seen.delete(id);
      return false;
    }
    return true;
  };

  return {
    async look() {
      let isMoving = false;
      for (const row of await progressMessages(db)) if (await update(row)) isMoving = true;
      return isMoving;
    },
  };
}

/** How many are to be reached within minutes. */
function due(progress: readonly PlatformCounts[]): number {
  return progress.reduce((sum, { waiting, later }) => sum + waiting - later, 0);
}

function sentOf(progress: readonly PlatformCounts[]): number {
  return progress.reduce((sum, { sent }) => sum + sent, 0);
}

/** By what was sent since the last look; null: not known. */
function secondsLeft(before: Seen | undefined, progress: readonly PlatformCounts[], now: number): number | null {
  if (!before || now <= before.at) return null;
  const rate = (sentOf(progress) - before.sent) / (now - before.at);
  return rate > 0 ? Math.ceil(due(progress) / rate / 1000) : null;
}
