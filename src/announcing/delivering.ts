import type { ChatChange, ChatPlatform, SendResult } from '../core/adapter.ts';
import type { Announcement } from '../core/announcement.ts';
import type { Due, Settlement } from '../store/deliveries.ts';
import { mostAttempts, outcome } from './outcome.ts';
import type { Wording } from './wording.ts';

/** A claimed delivery with the words for it. */
export interface Claimed {
  due: Due;
  announcement: Announcement;
  /** When it was claimed. */
  since: Date;
}

export interface DeliveryParts {
  platform: Pick<ChatPlatform, 'send' | 'edit' | 'remove'>;
  now(): number;
  /** Takes note of what happened to a chat. */
  changed(change: ChatChange): Promise<void>;
  /** A message that several deliveries share has another id from now on. */
  renamed(chatId: number, from: string, to: string): Promise<void>;
}

/** What may be shown where nobody knows which revision is: it is changed to the newest, and told of. */
const oldest = 1;

/** What is there after a request. */
type There = Pick<Settlement, 'sentRevision' | 'toldRevision' | 'messageId'>;

/** Nothing was done yet. */
export const asItWas = ({ due }: Claimed): There => ({
  sentRevision: due.sentRevision,
  toldRevision: due.toldRevision,
  messageId: due.messageId,
});

/** Sends what was never sent to the chat: one announcement, or several as one message. */
export async function sendFirst(
  parts: DeliveryParts,
  gathered: readonly [Claimed, ...Claimed[]],
  wording: Wording,
): Promise<Settlement[]> {
  const [first] = gathered;
  const { chat, language, chatId } = first.due;
  const announcements = gathered.map(({ announcement }) => announcement);
  const message =
    gathered.length === 1
      ? wording.announcement(first.announcement, language)
      : wording.digest(announcements, language);
  const result = await parts.platform.send(chat, message, {
    // Without revisions: what was perhaps sent before a correction is to be found after it.
    key: `${announcements.map(({ id }) => id).join(' ')} to ${chatId}`,
    urgency: 'broadcast',
    ...doubtOf(first),
  });
  await noteFate(parts, first, result);
  return gathered.map((claimed) => {
    const revision = result.kind === 'ok' && result.isEarlier ? oldest : claimed.announcement.revision;
    return settled(parts, claimed, result, asItWas(claimed), (id) => ({
      sentRevision: revision,
      toldRevision: revision,
      messageId: id,
    }));
  });
}

/**
 * Makes the newest of what is there, then tells of it: now, or with `tell` at a later time, or with null never. Where it
 * cannot be changed any more, the chat is told all the same.
 */
export async function change(
  parts: DeliveryParts,
  claimed: Claimed,
  gathered: readonly Announcement[],
  tell: number | null,
  wording: Wording,
): Promise<Settlement[]> {
  const { due, announcement } = claimed;
  const message =
    gathered.length > 1 ? wording.digest(gathered, due.language) : wording.announcement(announcement, due.language);
  const result = await parts.platform.edit(due.chat, due.messageId ?? '', message);
  const isFixed = result.kind === 'refused' && tell !== null;
  if (result.kind !== 'ok' && !isFixed) {
    await noteFate(parts, claimed, result);
    return [settled(parts, claimed, result, asItWas(claimed), () => asItWas(claimed))];
  }
  const messageId = result.kind === 'ok' ? result.id : due.messageId;
  await noteName(parts, due, result);
  const changed = { sentRevision: announcement.revision, toldRevision: due.toldRevision, messageId };
  if (tell === null) return [inOrder(parts, claimed, { ...changed, toldRevision: announcement.revision })];
  if (tell > parts.now())
    return [{ ...inOrder(parts, claimed, changed), state: 'waiting', nextAttemptAt: new Date(tell) }];
  return tellOf(parts, claimed, changed, wording);
}

/** Answers what was sent before with what changed. */
export async function tellOf(
  parts: DeliveryParts,
  claimed: Claimed,
  there: There,
  wording: Wording,
): Promise<Settlement[]> {
  const { due, announcement } = claimed;
  const result = await parts.platform.send(due.chat, wording.change(announcement, due.language), {
    key: `${announcement.id}.${announcement.revision} told to ${due.chatId}`,
    urgency: 'broadcast',
    ...(there.messageId === null ? {} : { replyTo: there.messageId }),
    ...doubtOf(claimed),
  });
  await noteFate(parts, claimed, result);
  return [settled(parts, claimed, result, there, () => ({ ...there, toldRevision: announcement.revision }))];
}

/** Takes back what is there; where the platform does not allow that, a short notice stands in its place. */
export async function takeBack(
  parts: DeliveryParts,
  claimed: Claimed,
  others: readonly Announcement[],
  wording: Wording,
): Promise<Settlement[]> {
  const { chat, messageId, language } = claimed.due;
  const id = messageId ?? '';
  const [other] = others;
  let result: SendResult;
  if (other === undefined) {
    result = await parts.platform.remove(chat, id);
    if (result.kind === 'refused') result = await parts.platform.edit(chat, id, wording.withdrawn(language));
  } else {
    const rest = others.length === 1 ? wording.announcement(other, language) : wording.digest(others, language);
    result = await parts.platform.edit(chat, id, rest);
    await noteName(parts, claimed.due, result);
  }
  await noteFate(parts, claimed, result);
  return [
    settled(parts, claimed, result, asItWas(claimed), () => ({ sentRevision: 0, toldRevision: 0, messageId: null })),
  ];
}

/** An attempt whose outcome nobody knows may have been done; where there were several, the first may. */
function doubtOf({ due, announcement }: Claimed): { inDoubtSince?: number } {
  if (due.inDoubt) return { inDoubtSince: announcement.publishAt };
  return due.sendingSince ? { inDoubtSince: due.sendingSince.getTime() } : {};
}

async function noteName({ renamed }: DeliveryParts, { chatId, messageId }: Due, result: SendResult): Promise<void> {
  if (result.kind === 'ok' && messageId !== null && result.id !== messageId)
    await renamed(chatId, messageId, result.id);
}

async function noteFate({ changed }: DeliveryParts, { due: { chat } }: Claimed, result: SendResult): Promise<void> {
  if (result.kind === 'gone') await changed({ kind: 'gone', chat, reason: result.reason });
  if (result.kind === 'moved') await changed({ kind: 'moved', chat, to: result.chat });
}

/** As it is to be: done. */
export function inOrder({ now }: DeliveryParts, { due, since }: Claimed, there: There): Settlement {
  return {
    announcementId: due.announcementId,
    chatId: due.chatId,
    sendingSince: since,
    readAs: null,
    ...there,
    attempts: 0,
    inDoubt: false,
    state: 'done',
    reason: null,
    nextAttemptAt: new Date(now()),
  };
}

function settled(
  parts: DeliveryParts,
  claimed: Claimed,
  result: SendResult,
  before: There,
  after: (id: string) => There,
): Settlement {
  const attempts = claimed.due.attempts + 1;
  const what = outcome(result, attempts);
  const base = { ...inOrder(parts, claimed, before), attempts };
  switch (what.kind) {
    case 'done':
      return inOrder(parts, claimed, after(what.id));
    case 'again':
      return {
        ...base,
        state: 'waiting',
        attempts: what.counted ? attempts : claimed.due.attempts,
        inDoubt: what.inDoubt,
        nextAttemptAt: new Date(parts.now() + what.after),
      };
    case 'moved':
      return attempts >= mostAttempts
        ? { ...base, state: 'failed', reason: 'the chat moves on and on' }
        : { ...base, state: 'waiting' };
    case 'gone':
      return { ...base, state: 'gone', reason: what.reason };
    default:
      return { ...base, state: 'failed', reason: what.why };
  }
}
