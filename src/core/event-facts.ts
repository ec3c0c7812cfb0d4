import type { Event } from './content.ts';

/** The local start of the time that is meant: the event's own where none is named. */
export function startOf(event: Event, occurrence: string | null): string {
  return occurrence ?? event.start;
}

/** Whether that time was called off. */
export function isOff(event: Event, occurrence: string | null): boolean {
  return event.status === 'cancelled' || (event.recurrence?.except ?? []).includes(startOf(event, occurrence));
}

/** What people would have to be told if it changed: the same text as long as nothing of it did. */
export function factsOf(event: Event, occurrence: string | null): string {
  const { durationMinutes, timeZone, venue, places } = event;
  // Where a protected venue is, is told by its contact.
  const where = venue?.public ? [venue.name, venue.address] : null;
  return JSON.stringify([
    startOf(event, occurrence),
    isOff(event, occurrence),
    durationMinutes,
    timeZone,
    where,
    [...places].sort(),
  ]);
}
