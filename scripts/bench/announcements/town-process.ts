import { z } from 'zod';
import { startTelegram } from '../../../test/simulators/telegram/server.ts';
import { createCrowd } from '../adapters/crowd.ts';
import { serve } from '../adapters/helper-process.ts';
import { telegramTown } from '../adapters/towns/telegram.ts';
import { quantile } from '../show.ts';
import { createReception } from './reception.ts';

/** A simulated Telegram in a process of its own: how many milliseconds each request takes, and whether it has limits. */

const [latency, limits] = process.argv.slice(2);
/** Telegram's limits for messages, in its FAQ for bots. */
const real = { enforced: true, perSecond: 30 };
const telegram = await startTelegram({ latency: Number(latency), ...(limits === 'limited' ? real : {}) });
const town = telegramTown(telegram);
const reception = createReception(telegram);
let crowd: ReturnType<typeof createCrowd> | null = null;

const Stream = z.object({ people: z.number(), count: z.number(), perSecond: z.number() });

serve({
  variables: () => town.variables,
  recipients: (value) => Array.from({ length: z.number().parse(value) }, () => town.chat().id),
  watch: () => reception.watch(),
  reached: (value) => reception.reached(z.number().parse(value)),
  sample: () => reception.sample(),
  async answers(value) {
    const { people, count, perSecond } = Stream.parse(value);
    crowd ??= createCrowd(town, people);
    return quantile(await crowd.stream(count, perSecond), 0.95);
  },
});
