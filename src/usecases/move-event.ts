import type { EventChanged, Fields, Saved } from '../core/content-change.ts';
import type { Event } from '../core/content.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { saveRecord } from './save-record.ts';
import type { Acting } from './staff-actor.ts';

export type Move = Pick<Fields<'events'>, 'start' | 'places' | 'venue'>;

/**
 * Another time or place. Of a recurring event, a time that is named by its start (`occurrence`) is moved by itself, but
 * it cannot be at another place than the others.
 */
export async function moveEvent(
  db: PrismaClient,
  actor: Acting,
  key: string,
  occurrence: string | null,
  to: Move,
  eventChanged: EventChanged,
): Promise<Saved> {
  const fields = (event: Event): Fields<'events'> => {
    const { recurrence } = event;
    if (recurrence === null || occurrence === null || to.start === undefined) return moved(event, to);
    const also = recurrence.also.filter((start) => start !== occurrence);
    return {
      recurrence: {
        ...recurrence,
        also: [...new Set([...also, to.start])].sort(),
        except: [...new Set([...recurrence.except, occurrence])].filter((start) => start !== to.start).sort(),
      },
    };
  };
  return saveRecord(db, actor, { section: 'events', key, fields }, eventChanged, { action: 'move-event' });
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const weekdayOf = (start: string): string => weekdays[new Date(`${start.slice(0, 10)}T00:00Z`).getUTCDay()] ?? '';

/** A weekly series that goes over to another day of the week says so in its rule as well. */
function moved({ start, recurrence }: Event, to: Move): Fields<'events'> {
  const [from, next] = [weekdayOf(start), weekdayOf(to.start ?? start)];
  if (recurrence === null || from === next || !/(?:^|;)FREQ=WEEKLY(?:;|$)/.test(recurrence.rule)) return to;
  const rule = recurrence.rule.replace(`BYDAY=${from}`, `BYDAY=${next}`);
  return { ...to, recurrence: { ...recurrence, rule } };
}
