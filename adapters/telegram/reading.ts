import type { Message, Update } from 'grammy/types';
import type { ChatChange, PlatformParts } from '../../src/core/adapter.ts';
import type { SentFile } from '../../src/core/chat.ts';
import { createIgnored } from '../../src/core/ignored.ts';
import type { Answers } from './answers.ts';
import { type Me, readUpdate } from './inbound.ts';
import { readMembership } from './membership.ts';
import type { Outbound } from './outbound.ts';
import { inWords } from './results.ts';

/** Albums of which is known that they were answered. */
const remembered = 500;

/** Takes one update after the other, whatever it holds. Never throws. */
export function createReading(
  outbound: Outbound,
  report: PlatformParts['report'],
  /** False for what was told already; then it is not answered either. */
  changed: (change: ChatChange) => boolean,
  /** What was sent along with a message. */
  filesOf: (message: Message) => readonly SentFile[],
): (update: Update, me: Me, answers: Answers) => void {
  const albums = new Set<string>();
  const ignored = createIgnored('Telegram', report);

  /** Each picture of an album is a message of its own; one answer is enough. */
  const isMoreOfAlbum = (message: Message | undefined): boolean => {
    if (!message?.media_group_id || message.caption) return false;
    const album = `${message.chat.id} ${message.media_group_id}`;
    return !isNew(albums, album);
  };

  return (update, me, answers) => {
    try {
      if (update.callback_query) void outbound.acknowledge(update.callback_query.id);
      const happened = readMembership(update, me);
      if (happened) {
        const isNews = changed(happened.change);
        if (isNews && happened.introduction) answers.hear({ inbound: happened.introduction, replyTo: null });
        return;
      }
      const heard = isMoreOfAlbum(update.message) ? null : readUpdate(update, me, ignored);
      const files = heard?.inbound.kind === 'private' && update.message ? filesOf(update.message) : [];
      if (heard) answers.hear(files.length > 0 ? { ...heard, inbound: { ...heard.inbound, files } } : heard);
    } catch (error) {
      // The error itself may quote the update.
      report(new Error(`Telegram: an update could not be read (${inWords(error)})`));
    }
  };
}

function isNew(seen: Set<string>, value: string): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  const [oldest] = seen;
  if (oldest !== undefined && seen.size > remembered) seen.delete(oldest);
  return true;
}
