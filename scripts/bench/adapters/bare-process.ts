import { startBareDiscord } from './bare/discord.ts';
import { startBareSlack } from './bare/slack.ts';
import { startBareTelegram } from './bare/telegram.ts';
import { serve } from './helper-process.ts';
import { liftLibraryLimit } from './library-limit.ts';
import { Platform } from './platforms.ts';
import { usage } from './usage.ts';

/** A platform's library with the shortest handler that answers: always the same. */

const platform = Platform.parse(process.argv[2]);
const start = { telegram: startBareTelegram, slack: startBareSlack, discord: startBareDiscord };
await liftLibraryLimit(platform);
await start[platform](process.env, 'Ein fester Text.');

serve({ ...usage, ready: () => true });
