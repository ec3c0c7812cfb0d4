import type { ChatChange, ChatPlatform } from '../core/adapter.ts';
import type { Announcement } from '../core/announcement.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Looking, Queues } from '../queue/queues.ts';
import { findAnnouncement, nextPublish } from '../store/announcements.ts';
import { nextDue, releaseClaims } from '../store/deliveries.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { createCatalogue } from './catalogue.ts';
import { correctChanged } from './corrections.ts';
import { createLane, type Lane } from './lane.ts';
import { planAll } from './planning.ts';
import { createPatience } from './patience.ts';
import { remind } from './reminders.ts';

/** Milliseconds between two looks at everything. */
const minute = 60_000;
/** Milliseconds after which it is tried again where the database did not answer. */
const afterFault = 2000;

const planningQueue = 'lotse-plan';
const laneQueue = (platform: string): string => `lotse-send-${platform}`;

export interface Announcing {
  /** Takes up what an earlier process left, then everything that becomes due. */
  start(): void;
  /** Something was accepted, changed, resumed or withdrawn: some process takes it up. */
  wake(): void;
  /**
   * Looks at everything once, as it does every minute: what was lost on the way to a queue is found here. Also for when
   * the platforms of this process are others.
   */
  check(): Promise<void>;
  stop(): Promise<void>;
}

export interface AnnouncingParts {
  db: PrismaClient;
  embedded: boolean;
  queues: Queues;
  /** Those that this process speaks for; may change while it runs. */
  platforms: ReadonlyMap<string, ChatPlatform>;
  knowledge(): Promise<Knowledge>;
  /** Takes note of what happened to a chat. */
  changed(change: ChatChange): Promise<void>;
  /** The author, by number, is to know. */
  tell(author: number, news: AuthorNews): void;
  /** So many refusals in a row pause an announcement. */
  mostRefusals: number;
  now(): number;
  wait(milliseconds: number): Promise<void>;
  report(error: unknown): void;
}

export interface AuthorNews {
  kind: 'paused';
  announcement: number;
  /** What the platform said last. */
  reason: string;
}

interface Working {
  platform: ChatPlatform;
  lane: Lane;
  looking: Looking;
}

export function createAnnouncing(parts: AnnouncingParts): Announcing {
  const { db, queues, platforms, now, report } = parts;
  const working = new Map<string, Working>();
  const catalogue = createCatalogue((id) => findAnnouncement(db, id));
  const patience = createPatience(parts);
  let planning: Looking | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = true;
  let checking: Promise<void> = Promise.resolve();
  let hasFailed = false;

  /** Lanes of this process that are to look anyway: each look that found much asks for the next. */
  const woken = new Set<string>();
  const wakeLane = (name: string, delay: number): void => {
    if (delay === 0 && woken.has(name)) return;
    if (delay === 0 && working.has(name)) woken.add(name);
    void queues.wake(laneQueue(name), delay).catch((error: unknown) => {
      woken.delete(name);
      report(error);
    });
  };
  const wake = (): void => {
    if (!isStopped) void queues.wake(planningQueue).catch(report);
  };

  const plan = async (): Promise<void> => {
    await planAll({
      ...parts,
      wake: (platform) => wakeLane(platform, 0),
      isStopped: () => isStopped,
    });
  };

  const open = async (name: string, platform: ChatPlatform): Promise<void> => {
    // Whoever spoke for the platform before does so no more.
    await releaseClaims(db, name, new Date(now()));
    const lane = createLane({
      ...parts,
      platform,
      catalogue,
      wake: (delay) => wakeLane(name, delay),
      fared: (announcement: Announcement, settled) => patience.note(announcement, settled),
      isBehind: () => void correctChanged(db, now()).then((any) => any && wake(), report),
    });
    // Another process may speak for it from one moment to the next.
    const look = async (): Promise<void> => {
      woken.delete(name);
      if (platforms.get(name) !== platform) return;
      try {
        await lane.look();
      } catch (error) {
        wakeLane(name, afterFault);
        throw error;
      }
    };
    working.set(name, { platform, lane, looking: queues.work(laneQueue(name), 1, look) });
    wakeLane(name, 0);
  };
  const close = async (name: string, { lane, looking }: Working): Promise<void> => {
    working.delete(name);
    await lane.stop();
    await looking.stop();
  };

  /** Works on exactly the platforms that this process speaks for at this moment. */
  const follow = async (): Promise<void> => {
    for (const [name, known] of working) if (platforms.get(name) !== known.platform) await close(name, known);
    for (const [name, platform] of platforms) if (!working.has(name)) await open(name, platform);
  };

  const checkOnce = async (): Promise<void> => {
    if (isStopped) return;
    await follow();
    await correctChanged(db, now());
    await remind(db, now());
    await plan();
    for (const [name, { lane }] of working) {
      const next = await nextDue(db, name);
      if (!next || next.getTime() > now() || !lane.isIdle()) continue;
      // What was woken is not in the queue any more.
      woken.delete(name);
      wakeLane(name, 0);
    }
  };
  /** Never two at once. */
  const check = (): Promise<void> => {
    checking = checking.then(async () => {
      try {
        await checkOnce();
        hasFailed = false;
      } catch (error) {
        hasFailed = true;
        report(error);
      }
    });
    return checking;
  };

  const again = async (): Promise<void> => {
    await check();
    const publish = await nextPublish(db, new Date(now())).catch(report);
    const until = publish ? publish.getTime() - now() : minute;
    if (isStopped) return;
    timer = setTimeout(() => void again(), hasFailed ? afterFault : Math.min(minute, Math.max(0, until)));
  };

  return {
    start() {
      isStopped = false;
      planning = queues.work(planningQueue, 1, check);
      void again();
    },
    wake,
    check,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await checking;
      await planning?.stop();
      await Promise.all([...working].map(([name, known]) => close(name, known)));
    },
  };
}
