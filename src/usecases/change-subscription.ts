import type { Language } from '../core/language.ts';
import { firstOrder, type Order, type Subscription } from '../core/subscription.ts';
import { ensureChat, findChat, subscriptionOf } from '../store/chats.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { resumeSubscriptions } from '../store/resuming.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/**
 * Orders what is named and leaves the rest as it was, or as a first order has it. A subscription that rested or was
 * paused is active again, and gets what it missed and is still news. `outside`: a place that was not ordered before is
 * not one of the district; nothing changes.
 */
export async function changeSubscription(
  db: PrismaClient,
  actor: ChatActor,
  change: Partial<Order>,
  language: Language,
  now: number,
): Promise<Subscription | 'refused' | 'outside'> {
  if (!(await isAllowed(actor))) return 'refused';
  return db.$transaction(async (tx) => {
    const known = await findChat(tx, actor.chat);
    const before: Order = known?.subscription ? subscriptionOf(known.subscription) : firstOrder;
    const order: Order = { ...before, ...change };
    if (await namesOutside(tx, order.places, before.places)) return 'outside';
    const { id } = await ensureChat(tx, actor.chat, actor.kind, language);
    const columns = {
      kinds: [...order.kinds],
      topics: [...order.topics],
      cadence: order.cadence,
      digestHour: order.cadence === 'instant' ? null : order.digestHour,
      digestWeekday: order.cadence === 'weekly' ? order.digestWeekday : null,
      quietFrom: order.quiet?.from ?? null,
      quietTo: order.quiet?.to ?? null,
      reminders: order.reminders,
    };
    await tx.subscription.upsert({ where: { chatId: id }, create: { chatId: id, ...columns }, update: columns });
    await resumeSubscriptions(tx, [id], ['paused', 'resting'], new Date(now));
    await tx.subscriptionPlace.deleteMany({ where: { chatId: id } });
    await tx.subscriptionPlace.createMany({
      data: order.places.map(({ place, radiusKm }) => ({ chatId: id, placeKey: place, radiusKm })),
      skipDuplicates: true,
    });
    await tx.audit.create({
      data: {
        actor: `chat:${id}`,
        action: 'change-subscription',
        subject: `chat:${id}`,
        detail: { ...order, kinds: [...order.kinds], topics: [...order.topics], places: [...order.places] },
      },
    });
    return { ...order, state: 'active' };
  });
}

/** Whether one of the places is new to the order and not, or not any more, of the district. */
async function namesOutside(
  tx: Prisma.TransactionClient,
  places: Order['places'],
  before: Order['places'],
): Promise<boolean> {
  const had = new Set(before.map(({ place }) => place));
  const added = new Set(places.map(({ place }) => place).filter((place) => !had.has(place)));
  return (await tx.place.count({ where: { key: { in: [...added] }, kind: { not: 'outside' } } })) < added.size;
}
