import type { Changeable, EventChanged, Saved } from '../core/content-change.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { saveRecord } from './save-record.ts';
import type { Acting } from './staff-actor.ts';

/**
 * The record is shown no more; it stays for what refers to it. `yesterday`: the last day on which it was shown. Faulty
 * for the contact to whom people are led where nobody else is responsible.
 */
export async function retireRecord(
  db: PrismaClient,
  actor: Acting,
  section: Changeable,
  key: string,
  yesterday: string,
  eventChanged: EventChanged,
): Promise<Saved> {
  if (section === 'contacts' && (await db.operator.findFirst({ where: { contactKey: key } })))
    return { kind: 'faulty', faults: [{ field: 'key', kind: 'needed', found: key }] };
  const change = { section, key, fields: { validUntil: yesterday } };
  return saveRecord<Changeable>(db, actor, change, eventChanged, { action: 'retire-record' });
}
