import { Temporal } from 'temporal-polyfill';
import { factsOf, isOff, startOf } from '../core/event-facts.ts';
import { findEvents } from '../store/content.ts';
import { addReminder, unreminded } from '../store/reminders.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

/** The hour of the day before an event, by its own clock. */
const hour = 17;
/** Who was told so shortly before the reminder needs none. */
const freshly = 6 * 60 * 60_000;
const twoDays = 2 * 24 * 60 * 60_000;

/**
 * Makes a reminder of each announced event whose day is tomorrow, for those who want one. It is an announcement like
 * others, at most one for each: doing it twice, or in two processes, reminds once.
 */
export async function remind(db: PrismaClient, now: number): Promise<void> {
  const days = [now - twoDays / 2, now + twoDays].map((time) => new Date(time).toISOString().slice(0, 10));
  const announced = await unreminded(db, days[0] ?? '', days[1] ?? '');
  if (announced.length === 0) return;
  const events = new Map(
    (
      await findEvents(
        db,
        announced.map(({ eventKey }) => eventKey),
      )
    ).map((event) => [event.key, event]),
  );
  for (const { id, eventKey, occurrence, publishAt } of announced) {
    const event = events.get(eventKey);
    if (!event || isOff(event, occurrence)) continue;
    const start = Temporal.PlainDateTime.from(startOf(event, occurrence)).toZonedDateTime(event.timeZone);
    const at = start.subtract({ days: 1 }).withPlainTime({ hour }).epochMilliseconds;
    if (at > now || start.epochMilliseconds <= now || publishAt.getTime() > at - freshly) continue;
    await addReminder(db, id, factsOf(event, occurrence), new Date(now));
  }
}
