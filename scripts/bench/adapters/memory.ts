import { show } from '../show.ts';
import type { Platform } from './platforms.ts';
import { openSide } from './side.ts';

const atOnce = 50;
/** Progress is told after so many answers. */
const step = 10_000;

/**
 * Memory of one process after so many answers, and after ten times as many. The same people ask again and again: with
 * new ones each time, what is remembered of people for half an hour would be measured, at a pace that no platform allows.
 */
export async function measureMemory(
  platform: Platform,
  { few, people }: { few: number; people: number },
): Promise<void> {
  const side = await openSide(platform, 'unspaced', { latency: 0, people });
  try {
    await side.rush(few, atOnce);
    const before = await side.memory();
    for (let done = few; done < few * 10; ) {
      const count = Math.min(step, few * 10 - done);
      const { seconds } = await side.rush(count, atOnce);
      done += count;
      process.stderr.write(`${platform}: ${done} of ${few * 10} answered, ${Math.round(count / seconds)} a second\n`);
    }
    const after = await side.memory();
    const compared = `after ${few * 10} answers; ratio: over that after ${few}`;
    const target = { most: 1.2 };
    const ratio = (name: 'resident' | 'heap'): number => after[name] / before[name];
    show(`${platform}: memory ${compared}`, after.resident, 'MB', { ratio: ratio('resident'), target });
    show(`${platform}: heap ${compared}`, after.heap, 'MB', { ratio: ratio('heap'), target });
  } finally {
    await side.end();
  }
}
