import type { Order } from '../core/subscription.ts';
import { atHour, localTime, quietEnd, quietSpan } from './quiet.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A digest is worth reading until so long before an event's start. */
const ahead = 2 * hour;
/** What must be told before quiet hours is told so long before them. */
const evening = hour;
/** So long after its hour a digest may still come in hours that are quiet otherwise: its hour was chosen. */
const digestGrace = hour;

export type Pace = Pick<Order, 'cadence' | 'digestHour' | 'digestWeekday' | 'quiet'>;

/** What is to be told. Milliseconds since 1970. */
export interface Matter {
  publishAt: number;
  urgent: boolean;
  /** When it is too late to tell; null: never. */
  startsAt: number | null;
}

/** The first digest at or after a moment. */
export function nextDigest(from: number, pace: Pace, zone: string): number {
  const today = localTime(from, zone).toPlainDate();
  for (let days = 0; days <= 8; days += 1) {
    const day = today.add({ days });
    if (pace.cadence === 'weekly' && day.dayOfWeek !== pace.digestWeekday) continue;
    const at = atHour(day, pace.digestHour, zone);
    if (at >= from) return at;
  }
  throw new Error('a week has seven days');
}

/**
 * When a chat is told: `now` or earlier means now. Urgent matters disturb; others wait for the digest and for the end of
 * quiet hours. A digest that would come too late for an event is told early: at the chat's hour on a day before, two
 * hours before the start, or in the evening before where that is quiet.
 */
export function dueAt(now: number, matter: Matter, pace: Pace, zone: string): number {
  const { publishAt, urgent } = matter;
  if (publishAt > now) return publishAt;
  if (urgent) return now;
  const wanted = pace.cadence === 'instant' ? publishAt : digestFor(matter, pace, zone);
  if (wanted > now) return wanted;
  const inDigestHour = pace.cadence !== 'instant' && now - wanted < digestGrace && isDigestTime(wanted, pace, zone);
  return inDigestHour ? now : (quietEnd(now, pace.quiet, zone) ?? now);
}

/** The digest that tells it, or an earlier moment where that comes too late. */
function digestFor({ publishAt, startsAt }: Matter, pace: Pace, zone: string): number {
  const digest = nextDigest(publishAt, pace, zone);
  if (startsAt === null || digest <= startsAt - ahead) return digest;
  const latest = startsAt - ahead;
  const lastHour = lastDigestHour(latest, pace, zone);
  if (lastHour >= publishAt) return lastHour;
  const span = quietSpan(latest, pace.quiet, zone);
  return Math.max(publishAt, span ? span.begin - evening : latest);
}

/** The last time up to a moment that the clock showed the chat's hour. */
function lastDigestHour(until: number, { digestHour }: Pace, zone: string): number {
  const today = localTime(until, zone).toPlainDate();
  const at = atHour(today, digestHour, zone);
  return at <= until ? at : atHour(today.subtract({ days: 1 }), digestHour, zone);
}

function isDigestTime(at: number, { digestHour }: Pace, zone: string): boolean {
  return atHour(localTime(at, zone).toPlainDate(), digestHour, zone) === at;
}
