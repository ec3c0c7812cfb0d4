import type { ChatPlatform, PlatformParts } from '../src/core/adapter.ts';
import { UserError } from '../src/core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Create = (parts: PlatformParts) => ChatPlatform;

/** A chat platform that needs tokens of its own. The terminal and the web chat need none and are always there. */
interface Platform {
  name: string;
  /** The variable without which it is off. All of its variables begin with its name. */
  variable: string;
  /** The least time between two requests with one token, in milliseconds. */
  spacing: number;
  /** Null where nothing is set; throws a UserError for a part of it. */
  open(environment: Environment): Promise<Create | null>;
  /** How to create the bot, with what can be made of the environment. */
  setup(environment: Environment, publicUrl: string | undefined): Promise<string>;
}

/** Libraries of platforms are large: each is loaded only where it is used. */
const all: readonly Platform[] = [
  {
    name: 'Telegram',
    variable: 'TELEGRAM_BOT_TOKEN',
    spacing: 35,
    async open(environment) {
      const { createTelegram, readTelegram } = await import('./telegram/index.ts');
      return opened(readTelegram(environment), createTelegram);
    },
    async setup(environment) {
      const { readTelegram, setupTelegram } = await import('./telegram/index.ts');
      return setupTelegram(readTelegram(environment));
    },
  },
  {
    name: 'Slack',
    variable: 'SLACK_BOT_TOKEN',
    spacing: 50,
    async open(environment) {
      const { createSlack, readSlack } = await import('./slack/index.ts');
      return opened(readSlack(environment), createSlack);
    },
    async setup(environment, publicUrl) {
      const { readSlack, setupSlack } = await import('./slack/index.ts');
      return setupSlack(readSlack(environment), publicUrl);
    },
  },
  {
    name: 'Discord',
    variable: 'DISCORD_BOT_TOKEN',
    spacing: 21,
    async open(environment) {
      const { createDiscord, readDiscord } = await import('./discord/index.ts');
      return opened(readDiscord(environment), createDiscord);
    },
    async setup(environment) {
      const { readDiscord, setupDiscord } = await import('./discord/index.ts');
      return setupDiscord(readDiscord(environment));
    },
  },
];

function opened<Settings>(
  settings: Settings | null,
  create: (settings: Settings, parts: PlatformParts) => ChatPlatform,
): Create | null {
  return settings && ((parts) => create(settings, parts));
}

function isMentioned({ name }: Platform, environment: Environment): boolean {
  const prefix = `${name.toUpperCase()}_`;
  return Object.entries(environment).some(([variable, value]) => variable.startsWith(prefix) && value?.trim());
}

/** The platforms that are on. Throws a UserError where one is set up in part. */
export async function platformsOn(
  environment: Environment,
): Promise<{ name: string; spacing: number; create: Create }[]> {
  const found = await Promise.all(
    all.map(async (platform) => {
      const create = isMentioned(platform, environment) ? await platform.open(environment) : null;
      return create ? [{ name: platform.name, spacing: platform.spacing, create }] : [];
    }),
  );
  return found.flat();
}

/** Which platforms are on or off, and why: a line each. */
export function platforms(environment: Environment): Promise<string[]> {
  return Promise.all(
    all.map(async (platform) => {
      const { name, variable } = platform;
      try {
        const isOn = isMentioned(platform, environment) && (await platform.open(environment));
        return isOn ? `${name}: on` : `${name}: off (${variable} is not set)`;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return `${name}: off (${error.message})`;
      }
    }),
  );
}

/** What `scripts/lotse setup` prints for a platform, by its name in any case. Throws a UserError for another name. */
export function setup(name: string, environment: Environment, publicUrl: string | undefined): Promise<string> {
  const platform = all.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!platform) {
    const names = all.map((known) => known.name.toLowerCase()).join(', ');
    throw new UserError(`There is no platform "${name}".`, `Choose one of: ${names}.`);
  }
  return platform.setup(environment, publicUrl);
}

export { createTerminal } from './terminal/index.ts';
export { createWebChat } from './webchat/index.ts';
