import type { ChatMember, ChatMemberUpdated, Update } from 'grammy/types';
import type { ChatChange } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { kindOf, type Me } from './inbound.ts';

/** What happened to a chat as a whole, and what to answer as if it had been asked: who this is. */
export interface Happened {
  change: ChatChange;
  introduction: Inbound | null;
}

/** Null for an update that tells of something else. */
export function readMembership(update: Update, me: Me): Happened | null {
  if (update.my_chat_member) return readMember(String(update.update_id), update.my_chat_member, me);
  const { chat, migrate_to_chat_id: to, migrate_from_chat_id: from } = update.message ?? {};
  if (!chat) return null;
  if (to !== undefined) return moved(String(chat.id), String(to), me);
  if (from !== undefined) return moved(String(from), String(chat.id), me);
  return null;
}

function refOf(chat: string, me: Me): ChatRef {
  return { platform: 'telegram', account: String(me.id), chat, thread: null };
}

function moved(from: string, to: string, me: Me): Happened {
  return { change: { kind: 'moved', chat: refOf(from, me), to }, introduction: null };
}

function readMember(id: string, member: ChatMemberUpdated, me: Me): Happened | null {
  const chat = refOf(String(member.chat.id), me);
  const was = isThere(member.old_chat_member);
  const is = isThere(member.new_chat_member);
  if (was === is) return null;
  const kind = kindOf(member.chat);
  if (!is) {
    return { change: { kind: 'gone', chat, reason: kind === 'private' ? 'blocked' : 'removed' }, introduction: null };
  }
  // In a private chat the person presses Start, which is a message of its own.
  if (kind === 'private') return { change: { kind: 'back', chat }, introduction: null };
  const introduction: Inbound = {
    id,
    chat,
    kind,
    sender: String(member.from.id),
    text: '',
    action: 'welcome',
    locale: member.from.language_code ?? null,
  };
  return {
    change: { kind: 'added', chat },
    introduction: maySpeak(member.new_chat_member) ? introduction : null,
  };
}

function isThere(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member;
  return member.status !== 'left' && member.status !== 'kicked';
}

function maySpeak(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.can_send_messages;
  return member.status !== 'administrator' || member.can_post_messages !== false;
}

/** Passes on each move of a chat once, and not that members of its old end left and came in at the new one. */
export function createMoves(): { isNews(change: ChatChange): boolean } {
  /** Old id to new id, oldest first. */
  const moves = new Map<string, string>();
  const arrived = new Set<string>();
  return {
    isNews(change) {
      const { chat } = change.chat;
      if (change.kind === 'gone') return !moves.has(chat);
      if (change.kind === 'added') return !arrived.delete(chat);
      if (change.kind !== 'moved') return true;
      if (moves.get(chat) === change.to) return false;
      moves.set(chat, change.to);
      arrived.add(change.to);
      const [oldest] = moves;
      if (oldest && moves.size > 1000) {
        moves.delete(oldest[0]);
        arrived.delete(oldest[1]);
      }
      return true;
    },
  };
}
