import { z } from 'zod';
import { measureBeside } from './beside.ts';
import { measureLimit } from './limit.ts';
import { measureEmbeddedPlanning, measurePlanning } from './planning.ts';
import { measureProcesses } from './processes.ts';
import { measureRate } from './rate.ts';
import { measureSize } from './size.ts';

/** What is measured of announcements. */
export const Aspect = z.enum(['limit', 'rate', 'planning', 'size', 'processes', 'beside']);
type Aspect = z.infer<typeof Aspect>;

/** Some eight minutes; `isBrief` shows in two whether everything runs, and its figures are worth little. */
export async function measureAnnouncements(aspects: readonly Aspect[], isBrief: boolean): Promise<void> {
  const runs = isBrief ? 1 : 5;
  const measure: Record<Aspect, () => Promise<void>> = {
    limit: () => measureLimit(isBrief ? 90 : 2000),
    rate: () => measureRate(runs, isBrief ? 500 : 2000),
    async planning() {
      await measurePlanning(runs, isBrief ? 10_000 : 100_000);
      await measureEmbeddedPlanning(runs, isBrief ? 1000 : 10_000);
    },
    size: () => measureSize(isBrief ? 2000 : 100_000),
    processes: () => measureProcesses(runs, isBrief ? 500 : 2000),
    beside: () => measureBeside(runs, isBrief ? 24 : 40),
  };
  for (const aspect of aspects) await measure[aspect]();
}
