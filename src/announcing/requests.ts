import { deliveryKey, gatheredIn, messageKey, type Settlement } from '../store/deliveries.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Catalogue } from './catalogue.ts';
import {
  asItWas,
  change,
  type Claimed,
  type ClaimedDecision,
  type DeliveryParts,
  sendFirst,
  takeBack,
  tellOf,
} from './delivering.ts';
import type { Wording } from './wording.ts';

/** What is asked of the platform for one delivery, or for those that one message gathers. */
export interface Request {
  claimed: readonly [Claimed, ...Claimed[]];
  make(): Promise<Settlement[]>;
}

/** The requests that claimed deliveries need. */
export async function requestsFor(
  parts: { db: PrismaClient; catalogue: Catalogue; delivery: DeliveryParts },
  claimed: readonly ClaimedDecision[],
  say: Wording,
): Promise<Request[]> {
  const { db, catalogue, delivery } = parts;
  const gathered = await gatheredIn(
    db,
    claimed.flatMap(({ due: { chatId, messageId } }) => (messageId === null ? [] : [{ chatId, messageId }])),
  );
  const groups = Map.groupBy(claimed, ({ due, decision }) =>
    'gathered' in decision && decision.gathered
      ? `${due.chatId} gathered ${due.inDoubtSince?.getTime()}`
      : deliveryKey(due),
  );
  return [...groups.values()].flatMap(([first, ...more]): Request[] => {
    if (!first) return [];
    const { decision, due } = first;
    // The message may have another name when its turn comes. What else it says, and the announcement itself.
    const numbers = gathered.get(messageKey(due.chatId, due.messageId)) ?? [];
    const make = async (): Promise<Settlement[]> => {
      if (decision.kind === 'send' || decision.kind === 'find') return sendFirst(delivery, [first, ...more], say);
      if (decision.kind === 'change')
        return change(delivery, first, await catalogue.thatStay(numbers), decision.tell, say);
      if (decision.kind === 'tell') return tellOf(delivery, first, asItWas(first), say);
      const others = (await catalogue.thatStay(numbers)).filter(({ id }) => id !== first.announcement.id);
      return takeBack(delivery, first, others, say);
    };
    return [{ claimed: [first, ...more], make }];
  });
}
