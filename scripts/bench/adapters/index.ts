import { measureBroadcast } from './broadcast.ts';
import { measureMemory } from './memory.ts';
import type { Platform } from './platforms.ts';
import { measureSpeed } from './speed.ts';

/** So many that nobody's limits are met: each asks again after some seconds. */
const people = 4000;

/** `isBrief` shows in a minute or two whether everything runs; its figures are worth little. */
export async function measureAdapters(platforms: readonly Platform[], isBrief: boolean): Promise<void> {
  for (const platform of platforms) {
    await measureSpeed(platform, isBrief ? { runs: 1, count: 500, people: 500 } : { runs: 5, count: 3000, people });
    await measureBroadcast(platform, isBrief ? { runs: 1, count: 24 } : { runs: 5, count: 80 });
    await measureMemory(platform, isBrief ? { few: 300, people: 1000 } : { few: 10_000, people });
  }
}
