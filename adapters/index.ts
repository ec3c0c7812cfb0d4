import type { ChatPlatform, PlatformParts } from '../src/core/adapter.ts';
import { UserError } from '../src/core/errors.ts';
import { createDiscord, readDiscord, setupDiscord } from './discord/index.ts';
import { createSlack, readSlack, setupSlack } from './slack/index.ts';
import { createTelegram, readTelegram, setupTelegram } from './telegram/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A chat platform that needs tokens of its own. The terminal and the web chat need none and are always there. */
interface Platform {
  name: string;
  /** The variable without which it is off. */
  variable: string;
  /** The least time between two requests with one token, in milliseconds. */
  spacing: number;
  /** Null where nothing is set; throws a UserError for a part of it. */
  open(environment: Environment): ((parts: PlatformParts) => ChatPlatform) | null;
  /** How to create the bot, with what can be made of the environment. */
  setup(environment: Environment, publicUrl: string | undefined): string;
}

const all: readonly Platform[] = [
  {
    name: 'Telegram',
    variable: 'TELEGRAM_BOT_TOKEN',
    spacing: 35,
    open: (environment) => opened(readTelegram(environment), createTelegram),
    setup: (environment) => setupTelegram(readTelegram(environment)),
  },
  {
    name: 'Slack',
    variable: 'SLACK_BOT_TOKEN',
    spacing: 50,
    open: (environment) => opened(readSlack(environment), createSlack),
    setup: (environment, publicUrl) => setupSlack(readSlack(environment), publicUrl),
  },
  {
    name: 'Discord',
    variable: 'DISCORD_BOT_TOKEN',
    spacing: 21,
    open: (environment) => opened(readDiscord(environment), createDiscord),
    setup: (environment) => setupDiscord(readDiscord(environment)),
  },
];

function opened<Settings>(
  settings: Settings | null,
  create: (settings: Settings, parts: PlatformParts) => ChatPlatform,
): ((parts: PlatformParts) => ChatPlatform) | null {
  return settings && ((parts) => create(settings, parts));
}

/** The platforms that are on. Throws a UserError where one is set up in part. */
export function platformsOn(
  environment: Environment,
): { name: string; spacing: number; create(parts: PlatformParts): ChatPlatform }[] {
  return all.flatMap(({ name, spacing, open }) => {
    const create = open(environment);
    return create ? [{ name, spacing, create }] : [];
  });
}

/** Which platforms are on or off, and why: a line each. */
export function platforms(environment: Environment): string[] {
  return all.map(({ name, variable, open }) => {
    try {
      return open(environment) ? `${name}: on` : `${name}: off (${variable} is not set)`;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return `${name}: off (${error.message})`;
    }
  });
}

/** What `scripts/lotse setup` prints for a platform, by its name in any case. Throws a UserError for another name. */
export function setup(name: string, environment: Environment, publicUrl: string | undefined): string {
  const platform = all.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!platform) {
    const names = all.map((known) => known.name.toLowerCase()).join(', ');
    throw new UserError(`There is no platform "${name}".`, `Choose one of: ${names}.`);
  }
  return platform.setup(environment, publicUrl);
}

export { createTerminal } from './terminal/index.ts';
export { createWebChat } from './webchat/index.ts';
