import type { Message, Update } from 'grammy/types';
import type { ChatChange, PlatformParts } from '../../src/core/adapter.ts';
import type { Answers } from './answers.ts';
import { type Me, readUpdate } from './inbound.ts';
import { readMembership } from './membership.ts';
import type { Outbound } from './outbound.ts';
import { inWords } from './results.ts';

/** What the assistant asks Telegram to be told of. */
export const updateTypes = ['message', 'edited_message', 'channel_post', 'callback_query', 'my_chat_member'] as const;

const known = new Set<string>(['update_id', ...updateTypes]);
/** Albums of which is known that they were answered, and unknown types that were reported. */
const remembered = 500;

/** Takes one update after the other, whatever it holds. Never throws. */
export function createReading(
  outbound: Outbound,
  report: PlatformParts['report'],
  /** False for what was told already; then it is not answered either. */
  changed: (change: ChatChange) => boolean,
): (update: Update, me: Me, answers: Answers) => void {
  const albums = new Set<string>();
  const reported = new Set<string>();

  /** Each picture of an album is a message of its own; one answer is enough. */
  const isMoreOfAlbum = (message: Message | undefined): boolean => {
    if (!message?.media_group_id || message.caption) return false;
    const album = `${message.chat.id} ${message.media_group_id}`;
    return !isNew(albums, album);
  };

  const reportUnknown = (update: Update): void => {
    for (const type of Object.keys(update).filter((name) => !known.has(name))) {
      if (isNew(reported, type)) {
        report(new Error(`Telegram: updates of an unknown type are ignored (${type.slice(0, 40)})`));
      }
    }
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
      const heard = isMoreOfAlbum(update.message) ? null : readUpdate(update, me);
      if (heard) answers.hear(heard);
      else reportUnknown(update);
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
