import { median, show } from '../show.ts';
import type { Platform } from './platforms.ts';
import { openSide, type Side } from './side.ts';

/** What the simulator takes for each request, in milliseconds. */
const latency = 60;
const atOnce = 50;

/**
 * Answers a second, and the processor's time for one, over those of the library's bare handler. Both have answered
 * everybody once before: by then Slack's languages are known, and the code is warm.
 */
export async function measureSpeed(
  platform: Platform,
  { runs, count, people }: { runs: number; count: number; people: number },
): Promise<void> {
  const sides: Side[] = [];
  try {
    const bare = await openSide(platform, 'bare', { latency, people });
    sides.push(bare);
    const lotse = await openSide(platform, 'unspaced', { latency, people });
    sides.push(lotse);
    const measured = [bare, lotse].map((side) => ({ side, perSecond: [] as number[], processor: [] as number[] }));
    for (const { side } of measured) await side.rush(people, atOnce);
    for (let run = 0; run < runs; run += 1) {
      for (const { side, perSecond, processor } of run % 2 === 0 ? measured : measured.toReversed()) {
        const used = await side.rush(count, atOnce);
        perSecond.push(count / used.seconds);
        processor.push(used.processor / count);
      }
    }
    const [theirs, ours] = measured.map((side) => ({
      perSecond: median(side.perSecond),
      processor: median(side.processor),
    }));
    if (!theirs || !ours) throw new Error('Nothing was measured.');
    const of = `median of ${runs} runs`;
    show(`${platform}: answers a second, bare handler, ${of}`, theirs.perSecond, '1/s');
    show(`${platform}: answers a second, ${of}; ratio: over the bare handler's`, ours.perSecond, '1/s', {
      ratio: ours.perSecond / theirs.perSecond,
      target: { least: 0.8 },
    });
    show(`${platform}: processor time of an answer, bare handler, ${of}`, theirs.processor, 'ms');
    show(`${platform}: processor time of an answer, ${of}; ratio: over the bare handler's`, ours.processor, 'ms', {
      ratio: ours.processor / theirs.processor,
    });
  } finally {
    await Promise.all(sides.map((side) => side.end()));
  }
}
