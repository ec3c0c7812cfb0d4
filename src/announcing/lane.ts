import type { ChatChange, ChatPlatform } from '../core/adapter.ts';
import type { Announcement } from '../core/announcement.ts';
import type { Knowledge } from '../core/knowledge.ts';
import {
  claimDue,
  deliveryKey,
  type Due,
  findDue,
  gatheredIn,
  messageKey,
  nextDue,
  renameMessage,
  renewClaims,
  type Settlement,
  settle,
} from '../store/deliveries.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import type { Catalogue } from './catalogue.ts';
import { decideAll, withoutRequest } from './deciding.ts';
import { asItWas, type Claimed, type DeliveryParts, inOrder } from './delivering.ts';
import { type Request, requestsFor } from './requests.ts';
import { createSettling } from './settling.ts';
import { createWording, type Wording } from './wording.ts';

/** Chats that are sent to at the same time, and so few are left when more are claimed; the platform's gate spaces the requests. */
const few = { most: 50, refill: 25 };
/**
 * While all goes well the database is asked for more at once, above all the embedded one, where one statement costs the
 * processor as much as a hundred rows. A list that is refused is not to be claimed from end to end before somebody notices.
 */
const many = { embedded: { most: 200, refill: 50 }, server: { most: 75, refill: 50 } };
/** Times that one look claims: so one wake is for 100 chats or more. */
const batches = 4;
/** Milliseconds after which claims are renewed that still wait for their turn. */
const renewal = 20_000;
/** Renamed messages that are remembered: more are not under way. */
const mostRenames = 1000;
/** Whoever looks once a minute anyway need not be woken for later. */
const soon = 120_000;
/** Milliseconds that requests under way get when it is stopped. */
const patience = 3000;

/** Brings what is due on one platform from what it is to what it should be. */
export interface Lane {
  /** Claims the next batch and lets it go out; resolves when there is room for another. */
  look(): Promise<void>;
  /** Whether nothing is under way, nor still to be written down. */
  isIdle(): boolean;
  /** Claims nothing more; lets requests under way end, but not for long. */
  stop(): Promise<void>;
}

export interface LaneParts {
  db: PrismaClient;
  embedded: boolean;
  platform: ChatPlatform;
  catalogue: Catalogue;
  knowledge(): Promise<Knowledge>;
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Asks for another look, after so many milliseconds. */
  wake(delay: number): void;
  changed(change: ChatChange): Promise<void>;
  /** How each announcement fares: what was done, and what was refused or reached nobody. */
  fared(announcement: Announcement, settled: Settlement): void;
  /** What is known of an event is other than what an announcement of it says. */
  isBehind(): void;
  report(error: unknown): void;
}

/** A platform's words may hold what the database takes in no text, and one row must not keep the others from being written. */
const storable = (one: Settlement): Settlement => ({
  ...one,
  messageId: one.messageId && plain(one.messageId),
  reason: one.reason && plain(one.reason),
});
const plain = (text: string): string => text.replaceAll('\0', '').toWellFormed();

export function createLane(parts: LaneParts): Lane {
  const { db, embedded, platform, catalogue, now, wait, wake, fared, report } = parts;
  const trusted = embedded ? many.embedded : many.server;
  let chats = few;
  const underWay = new Map<number, Promise<void>>();
  const claims = new Map<number, Date>();
  /** What messages are called now, by what they were called when they were claimed or sent; the oldest are forgotten. */
  const renames = new Map<string, string>();
  let wording: { knowledge: Knowledge; words: Wording } | null = null;
  let room = Promise.withResolvers<void>();
  const run = { isStopped: false, isLooking: false };

  const presentName = ({ chatId, messageId }: Pick<Due, 'chatId' | 'messageId'>): string | null => {
    let name = messageId;
    for (let next = renames.get(messageKey(chatId, name)); next !== undefined; ) {
      name = next;
      next = renames.get(messageKey(chatId, name));
    }
    return name;
  };

  const delivery: DeliveryParts = {
    platform,
    now,
    changed: parts.changed,
    async renamed(chatId, from, to) {
      renames.delete(messageKey(chatId, to));
      renames.set(messageKey(chatId, from), to);
      const [first] = renames.keys();
      if (first !== undefined && renames.size > mostRenames) renames.delete(first);
      await renameMessage(db, chatId, from, to);
    },
    async gatheredIn(chatId, messageId) {
      await settling.flush();
      const numbers = (await gatheredIn(db, [{ chatId, messageId }])).get(messageKey(chatId, messageId)) ?? [];
      return catalogue.thatStay(numbers);
    },
  };
  const settling = createSettling({
    mostRows: trusted.most - trusted.refill,
    write: (settled) =>
      settle(
        db,
        settled.map((one) => ({ ...one, messageId: presentName(one) })),
      ),
    written(settled) {
      const waiting = settled.filter(({ state }) => state === 'waiting');
      const next = Math.min(...waiting.map(({ nextAttemptAt }) => nextAttemptAt.getTime()));
      if (waiting.length > 0) wakeAt(next);
      if (isIdle() && !run.isStopped) void lookAhead().catch(report);
    },
    report,
    wait,
  });

  const wakeAt = (at: number): void => {
    const delay = Math.max(0, at - now());
    if (!run.isStopped && delay <= soon) wake(delay);
  };
  const isDone = (): boolean => underWay.size === 0 && settling.chats().length === 0;
  const isIdle = (): boolean => isDone() && !run.isLooking;
  /** What became due while its chat was busy, or will be soon. */
  const lookAhead = async (): Promise<void> => {
    const next = await nextDue(db, platform.platform);
    if (next) wakeAt(next.getTime());
  };

  const words = (knowledge: Knowledge): Wording => {
    if (wording?.knowledge !== knowledge) wording = { knowledge, words: createWording(knowledge, now) };
    return wording.words;
  };

  const begin = ({ claimed, make }: Request): void => {
    const [{ due, since }] = claimed;
    const before = underWay.get(due.chatId) ?? Promise.resolve();
    const begun = before
      .then(() => {
        for (const one of claimed) one.due.messageId = presentName(one.due);
        return settleAll(claimed, make);
      })
      .finally(() => {
        if (underWay.get(due.chatId) !== begun) return;
        underWay.delete(due.chatId);
        claims.delete(due.chatId);
        if (underWay.size <= chats.refill) room.resolve();
      });
    underWay.set(due.chatId, begun);
    claims.set(due.chatId, since);
  };

  /** Settles whatever comes of it: what fails here is a fault of ours, and is tried again as what nobody knows. */
  const settleAll = async (claimed: readonly Claimed[], request: () => Promise<Settlement[]>): Promise<void> => {
    let settled: Settlement[];
    try {
      settled = (await request()).map(storable);
    } catch (error) {
      report(error);
      settled = claimed.map((one) => ({
        ...inOrder(delivery, one, asItWas(one)),
        inDoubtSince: one.due.inDoubtSince ?? one.since,
        inDoubt: true,
        attempts: one.due.attempts + 1,
        ...(one.due.attempts < 5
          ? { state: 'waiting' as const, nextAttemptAt: new Date(now() + 60_000) }
          : { state: 'failed' as const, reason: 'a fault of the program' }),
      }));
    }
    for (const settlement of settled) {
      const found = claimed.find(({ due }) => deliveryKey(due) === deliveryKey(settlement));
      if (found) fared(found.announcement, settlement);
      if (settlement.state === 'done') chats = trusted;
      else if (settlement.state !== 'waiting') chats = few;
    }
    settling.add(settled);
  };

  /** Claims what there is room for; false: that was all. */
  const claimSome = async (): Promise<boolean> => {
    const free = Math.max(0, chats.most - underWay.size);
    const knowledge = await parts.knowledge();
    // A claim may have run out, by a clock that jumped or a database that was away, before it could be settled.
    const busy = [...underWay.keys(), ...settling.chats()];
    const found = await findDue(db, platform.platform, new Date(now()), busy, free);
    const decided = await decideAll(parts, found, knowledge);
    const aside = decided.map((one) => withoutRequest(one, now()));
    await settle(
      db,
      aside.filter((settlement) => settlement !== null),
    );
    const toClaim = decided.filter((_, index) => aside[index] === null);
    const since = new Date(now());
    const taken = await claimDue(
      db,
      toClaim.map(({ due }) => due),
      since,
      embedded,
    );
    const claimed = toClaim.filter(({ due }) => taken.has(deliveryKey(due))).map((one) => ({ ...one, since }));
    for (const request of await requestsFor({ db, catalogue, delivery }, claimed, words(knowledge))) begin(request);
    if (decided.some(({ decision }) => decision.kind === 'later' && decision.isBehind)) parts.isBehind();
    return found.length === free;
  };

  const lookOnce = async (): Promise<void> => {
    for (let claims = 0; claims < batches && !run.isStopped; claims += 1) {
      await roomForMore();
      if (run.isStopped || (await claimSome())) continue;
      if (isDone()) await lookAhead();
      return;
    }
    wake(0);
  };

  const roomForMore = async (): Promise<void> => {
    while (underWay.size > chats.refill && !run.isStopped) {
      room = Promise.withResolvers();
      await room.promise;
    }
  };

  const renewing = setInterval(() => {
    const old = [...new Set(claims.values())].filter((since) => now() - since.getTime() >= renewal);
    if (old.length > 0) void renewClaims(db, platform.platform, old, new Date(now())).catch(report);
  }, renewal);

  return {
    isIdle,
    async look() {
      const { state } = platform.connection();
      if (run.isStopped || state === 'off' || state === 'refused' || state === 'standby') return;
      run.isLooking = true;
      try {
        await lookOnce();
      } finally {
        run.isLooking = false;
      }
    },
    async stop() {
      run.isStopped = true;
      room.resolve();
      await Promise.race([Promise.all(underWay.values()), wait(patience)]);
      clearInterval(renewing);
      await Promise.race([settling.flush(), wait(patience)]);
    },
  };
}
