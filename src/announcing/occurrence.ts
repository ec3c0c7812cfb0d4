import { Temporal } from 'temporal-polyfill';
import type { Event } from '../core/content.ts';
import { startOf } from '../core/event-facts.ts';
import type { Occurrence } from '../core/knowledge.ts';

/** The time of an event that an announcement is about, also where it was called off or is over. */
export function occurrenceOf(event: Event, occurrence: string | null): Occurrence {
  const local = startOf(event, occurrence);
  const start = Temporal.PlainDateTime.from(local).toZonedDateTime(event.timeZone);
  const end = event.durationMinutes === null ? null : start.add({ minutes: event.durationMinutes });
  return {
    event,
    day: start.toPlainDate().toString(),
    start: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    end: end && end.toPlainTime().toString({ smallestUnit: 'minute' }),
    startsAt: start.epochMilliseconds,
  };
}
