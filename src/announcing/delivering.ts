import type { ChatChange, ChatPlatform, SendResult } from '../core/adapter.ts';
import type { Announcement } from '../core/announcement.ts';
import type { Message } from '../core/message.ts';
import type { Due, Settlement } from '../store/deliveries.ts';
import type { Decision } from './decide.ts';
import { mostAttempts, outcome } from './outcome.ts';
import type { Wording } from './wording.ts';

/** A claimed delivery with the words for it. */
export interface Claimed {
  due: Due;
  announcement: Announcement;
  /** When it was claimed. */
  since: Date;
}

/** With what is to be done about it. */
export type ClaimedDecision = Claimed & { decision: Decision };

export interface DeliveryParts {
  platform: Pick<ChatPlatform, 'send' | 'edit' | 'remove' | 'find'>;
  now(): number;
  /** Takes note of what happened to a chat. */
  changed(change: ChatChange): Promise<void>;
  /** A message that several deliveries share has another id from now on. */
  renamed(chatId: number, from: string, to: string): Promise<void>;
  /** What a message says that is to stay, by all that was settled so far. */
  gatheredIn(chatId: number, messageId: string): Promise<Announcement[]>;
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

/**
 * Sends what was never sent to the chat: one announcement, or several as one message. What was withdrawn meanwhile, and
 * may be there, is left out; where nothing else is to be said it is found, to be removed.
 */
export async function sendFirst(
  parts: DeliveryParts,
  gathered: readonly [ClaimedDecision, ...ClaimedDecision[]],
  wording: Wording,
): Promise<Settlement[]> {
  const [first, ...more] = gathered.filter(({ decision }) => decision.kind === 'send');
  if (!first) return findWithdrawn(parts, gathered, wording);
  const result = await sendAll(parts, [first, ...more], wording);
  await noteFate(parts, first, result);
  return gathered.map((claimed) => {
    if (result.kind === 'ok' && claimed.decision.kind === 'find')
      return leftOut(parts, claimed, !result.mayBeTwice && (result.isEarlier === true || canFind(parts)));
    const revision = result.kind === 'ok' && result.isEarlier ? oldest : claimed.announcement.revision;
    return settled(parts, claimed, result, asItWas(claimed), (id) => ({
      sentRevision: revision,
      toldRevision: revision,
      messageId: id,
    }));
  });
}

const canFind = ({ platform }: DeliveryParts): boolean => platform.find !== undefined;

async function sendAll(
  parts: DeliveryParts,
  said: readonly [ClaimedDecision, ...ClaimedDecision[]],
  wording: Wording,
): Promise<SendResult> {
  const [first] = said;
  const { chat, language, chatId } = first.due;
  const announcements = said.map(({ announcement }) => announcement);
  const attempt = { key: keyOf(first), urgency: 'broadcast' as const, ...doubtOf(first) };
  const result = await parts.platform.send(chat, worded(announcements, language, wording), attempt);
  if (result.kind !== 'ok' || !result.isEarlier || !isGathered(first)) return result;
  // The earlier attempt may have gathered others: some that are there by it, some that are not to be there any more.
  const numbers = new Set(announcements.map(({ id }) => id));
  const others = (await parts.gatheredIn(chatId, result.id)).filter(({ id }) => !numbers.has(id));
  const all = [...others, ...announcements].sort((one, other) => one.id - other.id);
  const changed = await parts.platform.edit(chat, result.id, worded(all, language, wording));
  // It is there all the same.
  if (changed.kind === 'refused') return result;
  if (changed.kind !== 'ok') return changed;
  if (changed.id !== result.id) await parts.renamed(chatId, result.id, changed.id);
  return { ...changed, isEarlier: true };
}

/** What is found counts as there: it is to be removed, as what is known to be there. */
async function findWithdrawn(
  parts: DeliveryParts,
  gathered: readonly [ClaimedDecision, ...ClaimedDecision[]],
  wording: Wording,
): Promise<Settlement[]> {
  const { platform } = parts;
  const [first] = gathered;
  const { chat, language, inDoubtSince } = first.due;
  const announcements = gathered.map(({ announcement }) => announcement);
  const attempt = { key: keyOf(first), since: (inDoubtSince ?? first.since).getTime() };
  const message = worded(announcements, language, wording);
  const found = await platform.find?.(chat, message, attempt, wording.withdrawn(language));
  if (!found || found.kind === 'refused') return gathered.map((claimed) => leftOut(parts, claimed, found === null));
  await noteFate(parts, first, found);
  return gathered.map((claimed) =>
    settled(parts, claimed, found, asItWas(claimed), (id) => ({
      sentRevision: oldest,
      toldRevision: oldest,
      messageId: id,
    })),
  );
}

/** Withdrawn before it was sent, or `isKnown`: surely not there; else nobody knows. */
function leftOut(parts: DeliveryParts, claimed: Claimed, isKnown: boolean): Settlement {
  const skipped = { ...inOrder(parts, claimed, asItWas(claimed)), state: 'skipped' as const, reason: 'withdrawn' };
  return isKnown
    ? { ...skipped, inDoubt: false }
    : { ...skipped, inDoubt: true, inDoubtSince: claimed.due.inDoubtSince };
}

const isGathered = ({ decision }: ClaimedDecision): boolean => 'gathered' in decision && decision.gathered;

/**
 * The same for each attempt, without revisions: what was perhaps sent before a correction is to be found after it. What
 * a digest gathers may be other things at another attempt: it is known by when it was first tried.
 */
function keyOf(claimed: ClaimedDecision): string {
  const { announcementId, chatId, inDoubtSince } = claimed.due;
  const name = isGathered(claimed) ? `digest ${(inDoubtSince ?? claimed.since).getTime()}` : announcementId;
  return `${name} to ${chatId}`;
}

function worded(announcements: readonly Announcement[], language: string | null, wording: Wording): Message {
  const [only, ...more] = announcements;
  return only && more.length === 0 ? wording.announcement(only, language) : wording.digest(announcements, language);
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
  const message = worded(gathered.length > 1 ? gathered : [announcement], due.language, wording);
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
  let result: SendResult;
  if (others.length === 0) {
    result = await parts.platform.remove(chat, id);
    if (result.kind === 'refused') result = await parts.platform.edit(chat, id, wording.withdrawn(language));
  } else {
    result = await parts.platform.edit(chat, id, worded(others, language, wording));
    await noteName(parts, claimed.due, result);
  }
  await noteFate(parts, claimed, result);
  return [
    settled(parts, claimed, result, asItWas(claimed), () => ({ sentRevision: 0, toldRevision: 0, messageId: null })),
  ];
}

/** An attempt whose outcome nobody knows may have been done; where there were several, the first may. */
function doubtOf({ due: { inDoubtSince } }: Claimed): { inDoubtSince?: number } {
  return inDoubtSince === null ? {} : { inDoubtSince: inDoubtSince.getTime() };
}

/** A process ended, or a connection broke, while it was being sent. */
export const wasInterrupted = ({ inDoubt, sendingSince }: Due): boolean => inDoubt || sendingSince !== null;

/** A part of it may be there that nobody remembers. */
function mayBeTwice(parts: DeliveryParts, due: Due, result: Extract<SendResult, { kind: 'ok' }>): boolean {
  return result.mayBeTwice ?? (!canFind(parts) && due.inDoubtSince !== null && !result.isEarlier);
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
export function inOrder(parts: DeliveryParts, { due, since }: Claimed, there: There): Settlement {
  return {
    announcementId: due.announcementId,
    chatId: due.chatId,
    sendingSince: since,
    readAs: null,
    ...there,
    attempts: 0,
    inDoubtSince: null,
    // Where an earlier attempt is found, nothing is there twice.
    inDoubt: !canFind(parts) && wasInterrupted(due),
    state: 'done',
    reason: null,
    nextAttemptAt: new Date(parts.now()),
  };
}

function settled(
  parts: DeliveryParts,
  claimed: Claimed,
  result: SendResult,
  before: There,
  after: (id: string) => There,
): Settlement {
  const { due, since } = claimed;
  const attempts = due.attempts + 1;
  const what = outcome(result, attempts);
  const isUnknown = result.kind === 'unknown';
  const isPartly = result.kind === 'busy' && result.isPartly === true;
  const base = {
    ...inOrder(parts, claimed, before),
    attempts,
    inDoubtSince: due.inDoubtSince ?? (isUnknown || isPartly ? since : null),
    inDoubt: isUnknown || wasInterrupted(due),
  };
  switch (what.kind) {
    case 'done': {
      const done = inOrder(parts, claimed, after(what.id));
      return result.kind === 'ok' && mayBeTwice(parts, due, result) ? { ...done, inDoubt: true } : done;
    }
    case 'again':
      return {
        ...base,
        state: 'waiting',
        attempts: what.counted ? attempts : due.attempts,
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
