import type { Saved } from '../core/content-change.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { saveRecord } from './save-record.ts';
import type { Acting } from './staff-actor.ts';

const offersAreNoEvents = (): Promise<void> => Promise.resolve();

/** Nobody more is wanted. Its owner needs nobody's approval for that. */
export async function fillOffer(db: PrismaClient, actor: Acting, key: string): Promise<Saved> {
  return withFreeSlots(db, actor, key, 0, 'fill-offer');
}

/** `freeSlots` more people are wanted; null: not counted. */
export async function reopenOffer(
  db: PrismaClient,
  actor: Acting,
  key: string,
  freeSlots: number | null,
): Promise<Saved> {
  return withFreeSlots(db, actor, key, freeSlots, 'reopen-offer');
}

async function withFreeSlots(
  db: PrismaClient,
  actor: Acting,
  key: string,
  freeSlots: number | null,
  action: string,
): Promise<Saved> {
  const change = { section: 'offers' as const, key, fields: { freeSlots } };
  return saveRecord(db, actor, change, offersAreNoEvents, { action, approval: 'free' });
}
