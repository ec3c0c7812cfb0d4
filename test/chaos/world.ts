import { seenOf } from '../simulators/discord/shown.ts';
import { startDiscord } from '../simulators/discord/server.ts';
import { openSlack } from '../simulators/slack/index.ts';
import { tooMany } from '../simulators/telegram/errors.ts';
import { html, serverError, startTelegram } from '../simulators/telegram/server.ts';
import type { Chance } from './chance.ts';

export const platforms = ['telegram', 'slack', 'discord'] as const;
type PlatformName = (typeof platforms)[number];

/** A simulated chat, as the database is to know it. */
interface SimulatedChat {
  platform: PlatformName;
  account: string;
  chat: string;
  /** What it shows, oldest first, with the names of files. */
  shown(): string[];
}

/** When a chat wants to be told: at once, when the quiet hours are over, or once a day. */
type Manner = 'at once' | 'quiet' | 'digest';

/** For the same number of chats each, on each platform. */
const orders = [
  { manner: 'at once', reminders: false },
  { manner: 'at once', reminders: true },
  { manner: 'quiet', reminders: true },
  { manner: 'digest', reminders: false },
] as const satisfies readonly { manner: Manner; reminders: boolean }[];

export type WorldChat = SimulatedChat & { manner: Manner; reminders: boolean };

export const faultKinds = ['429', '5xx', 'cut before', 'cut after'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Requests with one platform from one that goes wrong to the next. */
const betweenFaults = 15;

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Three simulated platforms with as many private chats together. */
export async function openWorld(count: number, now: () => number) {
  const [telegram, slack, discord] = await Promise.all([
    startTelegram({ latency: 5 }),
    openSlack({ latency: 5, now }),
    startDiscord(),
  ]);
  discord.rest.delay = 5;
  /** Requests that went wrong, by platform and kind. */
  const faults = new Map<string, number>();

  const making: Record<PlatformName, () => SimulatedChat> = {
    telegram() {
      const { room } = telegram.person('de');
      room.members.set(telegram.world.bot.id, 'member');
      return {
        platform: 'telegram',
        account: String(telegram.world.bot.id),
        chat: String(room.chat.id),
        shown: () => telegram.shown(room).map(({ text, file }) => (file ? `${file.name}\n${text}` : text)),
      };
    },
    slack() {
      const channel = slack.direct(slack.person());
      const { id } = channel;
      return { platform: 'slack', account: slack.space.team, chat: id, shown: () => slack.seen(channel) };
    },
    discord() {
      const channel = discord.directChannel(discord.person());
      const { id } = channel;
      const shown = (): string[] => discord.posts(channel).map(seenOf);
      return { platform: 'discord', account: discord.world.bot.id, chat: id, shown };
    },
  };
  const chats = Array.from({ length: count }, (_, number): WorldChat => {
    const order = orders[Math.floor(number / 3) % orders.length] ?? orders[0];
    return { ...making[platforms[number % 3] ?? 'telegram'](), ...order };
  });

  const requests: Record<PlatformName, () => number> = {
    telegram: () => telegram.calls.length,
    slack: () => slack.requests.length,
    discord: () => discord.rest.asked.length,
  };
  const failedAt: Record<PlatformName, number> = { telegram: 0, slack: 0, discord: 0 };

  const failing: Record<PlatformName, (kind: FaultKind, chance: Chance) => void> = {
    telegram(kind, chance) {
      const method = chance.one(['sendMessage', 'sendMessage', 'editMessageText']);
      const limited = { status: 429, body: tooMany(1).body };
      telegram.fails(method, kind === '429' ? limited : kind === '5xx' ? chance.one([html, serverError]) : kind);
    },
    slack(kind, chance) {
      const method = chance.one(['chat.postMessage', 'chat.postMessage', 'chat.update']);
      if (kind === '429') slack.trouble(method, { kind: 'http', status: 429, retryAfter: 1 });
      else if (kind === '5xx') slack.trouble(method, { kind: 'http', status: chance.one([500, 503]) });
      else slack.trouble(method, { kind: 'cut', when: kind === 'cut before' ? 'before' : 'after' });
    },
    discord(kind, chance) {
      const on = chance.one(['POST /channels/', 'POST /channels/', 'PATCH /channels/']);
      if (kind === '429') discord.rest.faults.push({ on, fault: { kind: 'limited', seconds: 0.5 } });
      else if (kind === '5xx') discord.rest.faults.push({ on, fault: { kind: 'status', status: 502 } });
      else discord.rest.faults.push({ on, fault: { kind: 'cut', taken: kind === 'cut after' } });
    },
  };

  return {
    chats,
    faults,
    variables: {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      SLACK_BOT_TOKEN: slack.tokens.botToken,
      SLACK_APP_TOKEN: slack.tokens.appToken,
      SLACK_API_URL: slack.apiUrl,
      DISCORD_BOT_TOKEN: discord.world.token,
      DISCORD_API_URL: discord.api,
    },
    /** Lets the next request of some kind go wrong, unless the last one that did was a moment ago. */
    fail(chance: Chance): void {
      const [platform, kind] = [chance.one(platforms), chance.one(faultKinds)];
      const count = requests[platform]();
      if (count < failedAt[platform] + betweenFaults) return;
      failedAt[platform] = count;
      failing[platform](kind, chance);
      faults.set(`${platform} ${kind}`, (faults.get(`${platform} ${kind}`) ?? 0) + 1);
    },
    /** Slack is not there for so long. */
    async outage(milliseconds: number): Promise<void> {
      await slack.server.close();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      await slack.server.listen();
    },
    async close(): Promise<void> {
      await Promise.all([telegram.close(), slack.close(), discord.stop()]);
    },
  };
}
