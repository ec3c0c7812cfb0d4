import { type Counts, countDeliveries, type PlatformCounts } from '../store/progress.ts';
import type { PrismaClient } from '../store/prisma/client.ts';

export interface Progress extends Omit<Counts, 'platforms' | 'lastDue'> {
  /** `seconds` until what is due now is done there, by what the platform takes. */
  platforms: (PlatformCounts & { seconds: number })[];
  /** When it can be finished; null: it is. Milliseconds since 1970. */
  until: number | null;
  isFinished: boolean;
}

/** How far an announcement is; null: there is none. `perSecond` is how many messages a platform takes. */
export async function progress(
  db: PrismaClient,
  id: number,
  { now, perSecond }: { now: number; perSecond(platform: string): number },
): Promise<Progress | null> {
  const counts = await countDeliveries(db, id, new Date(now));
  if (!counts) return null;
  const { platforms, lastDue, ...rest } = counts;
  const timed = platforms.map((platform) => ({
    ...platform,
    seconds: Math.ceil((platform.waiting - platform.later) / perSecond(platform.platform)),
  }));
  const isFinished = counts.isPlanned && platforms.every(({ waiting }) => waiting === 0);
  const soonest = now + 1000 * Math.max(0, ...timed.map(({ seconds }) => seconds));
  return {
    ...rest,
    platforms: timed,
    until: isFinished ? null : Math.max(soonest, lastDue?.getTime() ?? 0),
    isFinished,
  };
}
