import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { startHelper } from './helper-process.ts';
import type { Platform } from './platforms.ts';

const files = {
  town: new URL('./platform-process.ts', import.meta.url),
  bare: new URL('./bare-process.ts', import.meta.url),
  lotse: new URL('./lotse-process.ts', import.meta.url),
};
const Megabytes = z.object({ resident: z.number(), heap: z.number() });

/** A simulated platform and one program on it, each in a process of its own. */
export interface Side {
  rush(count: number, atOnce: number): Promise<{ seconds: number; processor: number }>;
  stream(count: number, perSecond: number): Promise<number[]>;
  memory(): Promise<z.infer<typeof Megabytes>>;
  /** To so many chats in turn, until `silence`, which says how many a second. */
  broadcast(recipients: number): Promise<void>;
  silence(): Promise<number>;
  end(): Promise<void>;
}

/** `unspaced` is the program without the platform's limit. */
export async function openSide(
  platform: Platform,
  program: 'bare' | 'lotse' | 'unspaced',
  { latency, people }: { latency: number; people: number },
): Promise<Side> {
  const town = startHelper(files.town, [platform, String(latency), String(people)], {});
  const variables = await town.ask('variables', z.record(z.string(), z.string()));
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const file = program === 'bare' ? files.bare : files.lotse;
  const answering = startHelper(file, [platform, program], { ...variables, DATA_DIR: folder, DATABASE_URL: '' });
  const end = async (): Promise<void> => {
    await answering.end();
    await town.end();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering.ask('ready', z.literal(true));
  } catch (error) {
    await end();
    throw error;
  }
  const processor = (): Promise<number> => answering.ask('processor', z.number());
  return {
    async rush(count, atOnce) {
      const before = await processor();
      const seconds = await Promise.race([town.ask('rush', z.number(), { count, atOnce }), answering.broken]);
      return { seconds, processor: (await processor()) - before };
    },
    stream: (count, perSecond) =>
      Promise.race([town.ask('stream', z.array(z.number()), { count, perSecond }), answering.broken]),
    memory: () => answering.ask('memory', Megabytes),
    async broadcast(recipients) {
      await answering.ask('broadcast', z.undefined(), await town.ask('recipients', z.array(z.unknown()), recipients));
    },
    silence: () => answering.ask('silence', z.number()),
    end,
  };
}
