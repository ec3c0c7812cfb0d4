import type { Announcement } from '../core/announcement.ts';
import { factsOf } from '../core/event-facts.ts';
import type { Due } from '../store/deliveries.ts';
import type { Subject } from './composing.ts';
import { dueAt, type Pace } from './due.ts';
import { quietEnd } from './quiet.ts';

/** So long before an event's start a change of it disturbs. */
const changeDisturbs = 24 * 60 * 60 * 1000;
/** Milliseconds until what is known has caught up with what was written. */
const catchUp = 1000;
/** So long after it was accepted what an announcement is about may not be known yet; later it is not there any more. */
const newRecord = 10_000;

/** What is to be done about a delivery now. Times are milliseconds since 1970. */
export type Decision =
  | { kind: 'send'; gathered: boolean }
  /** It was withdrawn, and may be there without anybody knowing. */
  | { kind: 'find'; gathered: boolean }
  /** Changes what is there; then tells of it, at once or at a time, or never. */
  | { kind: 'change'; tell: number | null }
  | { kind: 'tell' }
  | { kind: 'remove' }
  /** `isBehind`: what is known of the event is other than what the announcement is to say. */
  | { kind: 'later'; at: number; isBehind: boolean }
  | { kind: 'skip'; reason: SkipReason }
  /** It is as it should be. */
  | { kind: 'nothing' };

export type SkipReason =
  | 'cancelled'
  | 'withdrawn'
  | 'expired'
  | 'begun'
  | 'called-off'
  | 'filled'
  | 'no-record'
  | 'unsubscribed'
  | 'paused'
  | 'resting';

export interface Circumstances {
  announcement: Announcement;
  subject: Subject;
  now: number;
  zone: string;
}

/** Asked before each request: what was right when it was planned may not be any more. */
export function decide(due: Due, circumstances: Circumstances): Decision {
  const { announcement } = circumstances;
  if (due.sentRevision === 0) return decideFirst(due, circumstances);
  if (due.wantedRevision === 0 || announcement.state === 'withdrawn') return { kind: 'remove' };
  const isOld = due.sentRevision < announcement.revision;
  if (!isOld && due.toldRevision >= due.sentRevision) return { kind: 'nothing' };
  if (isBehind(circumstances)) return { kind: 'later', at: circumstances.now + catchUp, isBehind: true };
  if (hasBegun(circumstances)) return { kind: 'skip', reason: 'begun' };
  const tell = timeToTell(due, circumstances);
  if (isOld) return { kind: 'change', tell };
  if (tell === null) return { kind: 'nothing' };
  return tell <= circumstances.now ? { kind: 'tell' } : { kind: 'later', at: tell, isBehind: false };
}

function decideFirst({ subscription, inDoubtSince }: Due, circumstances: Circumstances): Decision {
  const mayBeThere = inDoubtSince !== null;
  const { announcement, subject, now, zone } = circumstances;
  const gathered = subscription !== null && subscription.cadence !== 'instant' && !announcement.urgent;
  const skip = (reason: SkipReason): Decision => ({ kind: 'skip', reason });
  if (announcement.state === 'withdrawn' && mayBeThere) return { kind: 'find', gathered };
  if (announcement.state === 'withdrawn' || announcement.state === 'cancelled') return skip(announcement.state);
  if (!subscription) return skip('unsubscribed');
  if (subscription.state !== 'active') return skip(subscription.state);
  if (announcement.expiresAt !== null && announcement.expiresAt <= now) return skip('expired');
  if (isBehind(circumstances)) return { kind: 'later', at: now + catchUp, isBehind: true };
  if (hasBegun(circumstances)) return skip('begun');
  if (isUnknown(circumstances)) {
    const isNew = now < announcement.publishAt + newRecord;
    return isNew ? { kind: 'later', at: now + catchUp, isBehind: false } : skip('no-record');
  }
  // Where it may be there already, it has to be said that it is off.
  if (subject.kind === 'event' && subject.isOff && !mayBeThere) return skip('called-off');
  if (subject.kind === 'offer' && subject.offer.freeSlots === 0) return skip('filled');
  // What a paused chat missed comes with the next digest.
  const resumedAt = Math.min(subscription.resumedAt?.getTime() ?? 0, now);
  const publishAt = Math.max(announcement.publishAt, resumedAt);
  const matter = { publishAt, urgent: announcement.urgent, startsAt: startsAt(subject) };
  const at = dueAt(now, matter, paceOf(subscription), zone);
  if (at > now) return { kind: 'later', at, isBehind: false };
  return { kind: 'send', gathered };
}

/** When a change is told of; null: not at all, as nobody there wants to hear anything any more. */
function timeToTell({ subscription }: Due, { announcement, subject, now, zone }: Circumstances): number | null {
  if (!subscription || subscription.state === 'resting') return null;
  const start = startsAt(subject);
  const isSoon = start !== null && start - now <= changeDisturbs;
  if (announcement.urgent || isSoon) return now;
  return quietEnd(now, paceOf(subscription).quiet, zone) ?? now;
}

const startsAt = (subject: Subject): number | null => (subject.kind === 'event' ? subject.occurrence.startsAt : null);

function hasBegun({ subject, now }: Circumstances): boolean {
  const start = startsAt(subject);
  return start !== null && start <= now;
}

/** Nothing is known of what it is about. */
function isUnknown({ announcement: { eventKey, offerKey }, subject }: Circumstances): boolean {
  return (eventKey !== null && subject.kind !== 'event') || (offerKey !== null && subject.kind !== 'offer');
}

/** What is known of the event is older, or newer, than what the revision is to show. */
function isBehind({ announcement, subject }: Circumstances): boolean {
  const { facts } = announcement;
  return facts !== null && subject.kind === 'event' && factsOf(subject.event, announcement.occurrence) !== facts;
}

function paceOf({ cadence, digestHour, digestWeekday, quiet }: NonNullable<Due['subscription']>): Pace {
  return { cadence, digestHour, digestWeekday, quiet };
}
