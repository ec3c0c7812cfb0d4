import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { platformsOn } from '../../../adapters/index.ts';
import { readConfig } from '../../../src/config.ts';
import { createGate } from '../../../src/core/gate.ts';
import { openHouse } from '../../../src/house.ts';
import { lockDataDir } from '../../../src/store/data-dir.ts';
import { createBroadcast } from './broadcaster.ts';
import { serve } from './helper-process.ts';
import { liftLibraryLimit } from './library-limit.ts';
import { Platform } from './platforms.ts';
import { usage } from './usage.ts';

/** One adapter with all that answers, as src/main.ts wires them; with `unspaced`, the platform's limit is lifted. */

const [name, pace] = process.argv.slice(2);
const isUnspaced = pace === 'unspaced';
if (isUnspaced) await liftLibraryLimit(Platform.parse(name));
const config = readConfig(process.env);
const [on] = await platformsOn(process.env);
if (!on) throw new Error('The platform is off.');
const report = (error: unknown): void => console.error(error);
const house = await openHouse(config, lockDataDir(config.dataDir), { say: () => undefined, report });
const now = (): number => Date.now();
const gate = createGate({ spacing: isUnspaced ? 0 : on.spacing, now, wait });
const platform = on.create({ gate, report, changed: house.changed, now, wait });
await house.knowledge();
house.engine();
house.platforms.set(platform.platform, platform);
await platform.start(house.respond);

const Recipients = z.array(
  z.object({ platform: z.string(), account: z.string(), chat: z.string(), thread: z.string().nullable() }),
);
const broadcast = createBroadcast(platform);

serve({
  ...usage,
  ready: () => platform.connection().state === 'connected',
  broadcast: (value) => broadcast.start(Recipients.parse(value)),
  silence: () => broadcast.stop(),
});
