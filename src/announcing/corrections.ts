import { factsOf } from '../core/event-facts.ts';
import { correctByProgram } from '../store/announcement-states.ts';
import { announcedFacts } from '../store/announcements.ts';
import { findEvents } from '../store/content.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Corrects announcements whose events are at another time or place now, or were called off: however the record was
 * changed. Whether there were any.
 */
export async function correctChanged(db: PrismaClient, now: number): Promise<boolean> {
  const announced = await announcedFacts(db, new Date(now - day).toISOString().slice(0, 10));
  if (announced.length === 0) return false;
  // What is known in memory may be older than what was written together with a correction.
  const events = new Map(
    (await findEvents(db, [...new Set(announced.map(({ eventKey }) => eventKey))])).map((e) => [e.key, e]),
  );
  let any = false;
  for (const { id, eventKey, occurrence, facts } of announced) {
    const event = events.get(eventKey);
    if (!event) continue;
    const present = factsOf(event, occurrence);
    if (present !== facts && (await correctByProgram(db, id, facts, present))) any = true;
  }
  return any;
}
