import { z } from 'zod';
import { createCrowd } from './crowd.ts';
import { serve } from './helper-process.ts';
import { Platform } from './platforms.ts';
import { openDiscordTown } from './towns/discord.ts';
import { openSlackTown } from './towns/slack.ts';
import { openTelegramTown } from './towns/telegram.ts';

/** A simulated platform in a process of its own, with people who write to the bot. */

const [platform, latency, people] = process.argv.slice(2);
const open = { telegram: openTelegramTown, slack: openSlackTown, discord: openDiscordTown };
const town = await open[Platform.parse(platform)](Number(latency));
const crowd = createCrowd(town, Number(people));

const Rush = z.object({ count: z.number(), atOnce: z.number() });
const Stream = z.object({ count: z.number(), perSecond: z.number() });

serve({
  variables: () => town.variables,
  rush(value) {
    const { count, atOnce } = Rush.parse(value);
    return crowd.rush(count, atOnce);
  },
  stream(value) {
    const { count, perSecond } = Stream.parse(value);
    return crowd.stream(count, perSecond);
  },
  /** Chats of others, who do not write. */
  recipients: (value) =>
    Array.from({ length: z.number().parse(value) }, () => ({
      platform,
      account: town.account,
      chat: town.chat().id,
      thread: null,
    })),
});
