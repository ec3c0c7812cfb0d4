import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { platformsOn } from '../../../adapters/index.ts';
import { planAll } from '../../../src/announcing/planning.ts';
import { readConfig } from '../../../src/config.ts';
import { createGate } from '../../../src/core/gate.ts';
import { openHouse } from '../../../src/house.ts';
import { startSending } from '../../../src/sending.ts';
import { lockDataDir } from '../../../src/store/data-dir.ts';
import { cancelAnnouncement } from '../../../src/usecases/stop-announcement.ts';
import { serve } from '../adapters/helper-process.ts';
import { usage } from '../adapters/usage.ts';
import { author, countUnfinished, publish, subscribe } from './rows.ts';

/**
 * Sends announcements as src/main.ts wires it, on platforms each with a name and the variables of its own; with
 * `unspaced`, the platforms' limits are lifted.
 */

const [held = '[]', pace] = process.argv.slice(2);
const Held = z.array(z.object({ name: z.string(), variables: z.record(z.string(), z.string()) }));
const isUnspaced = pace === 'unspaced';
const config = readConfig(process.env);
const report = (error: unknown): void => console.error(error);
const lock = config.databaseUrl === undefined ? lockDataDir(config.dataDir) : null;
const house = await openHouse(config, lock, { say: () => undefined, report });
const { prisma: db, embedded } = house.database;
const now = (): number => Date.now();
await house.knowledge();
house.engine();

for (const { name, variables } of Held.parse(JSON.parse(held))) {
  const [on] = await platformsOn(variables);
  if (!on) throw new Error('The platform is off.');
  const gate = createGate({ spacing: isUnspaced ? 0 : on.spacing, now, wait });
  const platform = on.create({ gate, report, changed: house.changed, now, wait });
  await platform.start(house.respond);
  house.platforms.set(name, { ...platform, platform: name });
}
const { announcing } = await startSending(house, { wait, report });

const Subscribing = z.array(z.object({ platform: z.string(), chats: z.array(z.string()) }));

serve({
  ...usage,
  ready: () => [...house.platforms.values()].every((platform) => platform.connection().state === 'connected'),
  subscribe: (value) => subscribe(db, Subscribing.parse(value)),
  async publish(value) {
    const { id } = await publish(db, z.string().parse(value));
    announcing.wake();
    return id;
  },
  /** Like `publish`, but sending begins after everybody stands in the plan. */
  async publishPlanned(value) {
    const { id } = await publish(db, z.string().parse(value));
    await planAll({ db, embedded, now, wake: () => undefined, isStopped: () => false });
    return id;
  },
  wake: () => announcing.wake(),
  cancel: (value) => cancelAnnouncement(db, author, z.number().parse(value)),
  /** Resolves when every delivery is settled. */
  async settled() {
    while ((await countUnfinished(db)) > 0) await wait(50);
  },
});
