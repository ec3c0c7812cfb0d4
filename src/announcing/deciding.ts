import type { Announcement } from '../core/announcement.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { deliveryKey, type Due, findFirstDueIn, type Settlement } from '../store/deliveries.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Catalogue } from './catalogue.ts';
import { subjectOf } from './composing.ts';
import { type Decision, decide } from './decide.ts';
import { wasInterrupted } from './delivering.ts';

/** A delivery with what is to be done about it now. */
export interface Decided {
  due: Due;
  announcement: Announcement;
  decision: Decision;
}

export interface DecidingParts {
  db: PrismaClient;
  catalogue: Catalogue;
  now(): number;
}

/** Decides about what was found. Digests gather all that is due in their chats, also what was not among that. */
export async function decideAll(parts: DecidingParts, found: readonly Due[], knowledge: Knowledge): Promise<Decided[]> {
  const decided = await decideEach(parts, found, knowledge);
  const chats = decided.flatMap(({ due, decision }) =>
    'gathered' in decision && decision.gathered ? [due.chatId] : [],
  );
  if (chats.length === 0) return decided;
  const known = new Set(found.map(deliveryKey));
  const more = await findFirstDueIn(parts.db, [...new Set(chats)], new Date(parts.now()));
  const others = more.filter((due) => !known.has(deliveryKey(due)));
  return [...decided, ...(await decideEach(parts, others, knowledge))];
}

async function decideEach(
  { catalogue, now }: DecidingParts,
  found: readonly Due[],
  knowledge: Knowledge,
): Promise<Decided[]> {
  const zone = knowledge.operator?.timeZone ?? 'UTC';
  const decided: Decided[] = [];
  for (const due of found) {
    const announcement = await catalogue.find(due);
    const subject = subjectOf(announcement, knowledge);
    decided.push({ due, announcement, decision: decide(due, { announcement, subject, now: now(), zone }) });
  }
  return decided;
}

/** What is written down without a request; null: there has to be one. */
export function withoutRequest({ due, decision }: Decided, now: number): Settlement | null {
  const { announcementId, chatId, sendingSince, sentRevision, toldRevision, messageId, attempts, inDoubtSince } = due;
  const there = { announcementId, chatId, sendingSince, sentRevision, toldRevision, messageId, attempts, inDoubtSince };
  const base: Settlement = {
    ...there,
    readAs: due.nextAttemptAt,
    inDoubt: wasInterrupted(due),
    state: 'done',
    reason: null,
    nextAttemptAt: new Date(now),
  };
  if (decision.kind === 'later') return { ...base, state: 'waiting', nextAttemptAt: new Date(decision.at) };
  if (decision.kind === 'skip') return { ...base, state: 'skipped', reason: decision.reason };
  if (decision.kind === 'nothing') return { ...base, toldRevision: sentRevision, inDoubtSince: null };
  return null;
}
