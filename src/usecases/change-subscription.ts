import { UserError } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { firstOrder, type Order, type Subscription } from '../core/subscription.ts';
import { ensureChat, findChat, subscriptionOf } from '../store/chats.ts';
import type { Prisma, PrismaClient } from '../store/prisma/client.ts';
import { type ChatActor, isAllowed } from './chat-actor.ts';

/**
 * Orders what is named and leaves the rest as it was, or as a first order has it. A subscription that rested or was
 * paused is active again. Throws a UserError for a place that there is not.
 */
export async function changeSubscription(
  db: PrismaClient,
  actor: ChatActor,
  change: Partial<Order>,
  language: Language,
): Promise<Subscription | 'refused'> {
  if (!(await isAllowed(actor))) return 'refused';
  return db.$transaction(async (tx) => {
    const known = await findChat(tx, actor.chat);
    const before: Order = known?.subscription ? subscriptionOf(known.subscription) : firstOrder;
    const order: Order = { ...before, ...change };
    await refuseUnknownPlaces(tx, order);
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
      state: 'active' as const,
      restingReason: null,
    };
    await tx.subscription.upsert({ where: { chatId: id }, create: { chatId: id, ...columns }, update: columns });
    await tx.subscriptionPlace.deleteMany({ where: { chatId: id } });
    await tx.subscriptionPlace.createMany({
      data: order.places.map(({ place, radiusKm }) => ({ chatId: id, placeKey: place, radiusKm })),
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

async function refuseUnknownPlaces(tx: Prisma.TransactionClient, { places, kinds }: Order): Promise<void> {
  const keys = [...new Set(places.map(({ place }) => place))];
  const known = await tx.place.count({ where: { key: { in: keys }, kind: { not: 'outside' } } });
  if (known < keys.length || keys.length < places.length)
    throw new UserError(
      'One of the places is not in the content, or is named twice.',
      'Choose places of the district.',
    );
  if (kinds.length === 0) throw new UserError('Nothing is ordered.', 'Choose events, needs or news.');
}
