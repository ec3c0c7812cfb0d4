import type { EventChanged, Fields, Saved } from '../core/content-change.ts';
import type { Event } from '../core/content.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { saveRecord } from './save-record.ts';
import type { Acting } from './staff-actor.ts';

/** The event does not take place; of a recurring one only the time that starts at `occurrence`, if one is named. */
export async function cancelEvent(
  db: PrismaClient,
  actor: Acting,
  key: string,
  occurrence: string | null,
  eventChanged: EventChanged,
): Promise<Saved> {
  const fields = ({ recurrence }: Event): Fields<'events'> => {
    if (recurrence === null || occurrence === null) return { status: 'cancelled' };
    const also = recurrence.also.filter((start) => start !== occurrence);
    const except = [...new Set([...recurrence.except, occurrence])].sort();
    return { recurrence: { ...recurrence, also, except } };
  };
  return saveRecord(db, actor, { section: 'events', key, fields }, eventChanged, { action: 'cancel-event' });
}
