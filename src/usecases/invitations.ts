import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { ChatPlatform } from '../core/adapter.ts';
import { Refusal } from '../core/errors.ts';
import { firstOrder, kinds, type Order } from '../core/subscription.ts';
import { Topic } from '../core/topics.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { type Acting, nameOfActor, requireRight } from './staff-actor.ts';

/** Letters that nobody mistakes for another. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 6;

const Kept = z.object({
  kinds: z.array(z.enum(kinds)).min(1),
  topics: z.array(Topic),
  places: z.array(z.object({ place: z.string(), radiusKm: z.number().int().min(0).max(100) })),
});
export type InvitedOrder = z.infer<typeof Kept>;

/** Makes a code that orders the same for everybody who uses it. Throws a Refusal for a place that there is not. */
export async function createInvitation(db: PrismaClient, actor: Acting, order: Partial<InvitedOrder>): Promise<string> {
  const kept = Kept.parse({
    kinds: order.kinds ?? firstOrder.kinds,
    topics: order.topics ?? [],
    places: order.places ?? [],
  });
  const keys = kept.places.map(({ place }) => place);
  const known = await db.place.findMany({
    where: { key: { in: keys }, kind: { not: 'outside' } },
    select: { key: true },
  });
  const missing = keys.find((key) => known.every((place) => place.key !== key));
  if (missing !== undefined)
    throw new Refusal(
      'check-record-gone',
      `There is no place "${missing}".`,
      'Name the key of a place; scripts/lotse export lists them.',
    );
  const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  await db.$transaction(async (tx) => {
    await requireRight(tx, actor, 'invite');
    await tx.invitation.create({ data: { code, order: kept } });
    await tx.audit.create({
      data: { actor: nameOfActor(actor), action: 'create-invitation', subject: `invitation:${code}`, detail: kept },
    });
  });
  return code;
}

/** Addresses that open the assistant, by platform. `isComplete`: the code comes along, and nothing is to be typed. */
export function linksOf(
  code: string,
  platforms: ReadonlyMap<string, ChatPlatform>,
): { platform: string; link: string; isComplete: boolean }[] {
  return [...platforms].flatMap(([name, platform]) => {
    const link = platform.link?.(`abo-${code}`);
    return link ? [{ platform: name, link, isComplete: link.includes(code) }] : [];
  });
}

/** What a code orders; null for one that there is not. Spaces and small letters do not matter. */
export async function findInvitation(
  db: PrismaClient,
  written: string,
): Promise<Pick<Order, 'kinds' | 'topics' | 'places'> | null> {
  const code = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (code.length !== length) return null;
  const found = await db.invitation.findUnique({ where: { code } });
  const read = Kept.safeParse(found?.order);
  return read.success ? read.data : null;
}
