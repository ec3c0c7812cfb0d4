import { createHash } from 'node:crypto';
import type { ChatPlatform, PlatformParts } from '../src/core/adapter.ts';
import { UserError } from '../src/core/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Create = (parts: PlatformParts) => ChatPlatform;

/** A chat platform that needs tokens of its own. The terminal and the web chat need none and are always there. */
interface Platform {
  name: string;
  /** The variable without which it is off. All of its variables begin with its name. */
  variable: string;
  /** The time between two requests with one token, in milliseconds. */
  spacing: number;
  load(): Promise<Loaded>;
}

interface Loaded {
  /** Null where nothing is set; throws a UserError for a part of it. */
  open(environment: Environment): Create | null;
  /** How to create the bot, with what can be made of the environment. */
  setup(environment: Environment, publicUrl: string | undefined): string;
}

/** Libraries of platforms are large: each is loaded only where it is used. */
const all: readonly Platform[] = [
  {
    name: 'Telegram',
    variable: 'TELEGRAM_BOT_TOKEN',
    spacing: 34,
    async load() {
      const { createTelegram, readTelegram, setupTelegram } = await import('./telegram/index.ts');
      return loaded(readTelegram, createTelegram, setupTelegram);
    },
  },
  {
    name: 'Slack',
    variable: 'SLACK_BOT_TOKEN',
    spacing: 50,
    async load() {
      const { createSlack, readSlack, setupSlack } = await import('./slack/index.ts');
      return loaded(readSlack, createSlack, setupSlack);
    },
  },
  {
    name: 'Discord',
    variable: 'DISCORD_BOT_TOKEN',
    spacing: 21,
    async load() {
      const { createDiscord, readDiscord, setupDiscord } = await import('./discord/index.ts');
      return loaded(readDiscord, createDiscord, setupDiscord);
    },
  },
];

function loaded<Settings>(
  read: (environment: Environment) => Settings | null,
  create: (settings: Settings, parts: PlatformParts) => ChatPlatform,
  setup: (settings: Settings | null, publicUrl?: string) => string,
): Loaded {
  return {
    open(environment) {
      const settings = read(environment);
      return settings && ((parts) => create(settings, parts));
    },
    setup: (environment, publicUrl) => setup(read(environment), publicUrl),
  };
}

function isMentioned({ name }: Platform, environment: Environment): boolean {
  const prefix = `${name.toUpperCase()}_`;
  return Object.entries(environment).some(([variable, value]) => variable.startsWith(prefix) && value?.trim());
}

/** A platform that is on. `token` names its token without showing it. */
export interface PlatformOn {
  name: string;
  spacing: number;
  token: string;
  create: Create;
}

/** The platforms that are on. Throws a UserError where one is set up in part. */
export async function platformsOn(environment: Environment): Promise<PlatformOn[]> {
  const found = await Promise.all(
    all.map(async (platform) => {
      const { name, spacing, variable } = platform;
      const create = isMentioned(platform, environment) ? (await platform.load()).open(environment) : null;
      const token = createHash('sha256')
        .update(environment[variable] ?? '')
        .digest('hex')
        .slice(0, 16);
      return create ? [{ name, spacing, token: `${name.toLowerCase()}:${token}`, create }] : [];
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
        const isOn = isMentioned(platform, environment) && (await platform.load()).open(environment);
        return isOn ? `${name}: on` : `${name}: off (${variable} is not set)`;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return `${name}: off (${error.message})`;
      }
    }),
  );
}

/** What `scripts/lotse setup` prints for a platform, by its name in any case. Throws a UserError for another name. */
export async function setup(name: string, environment: Environment, publicUrl: string | undefined): Promise<string> {
  const platform = all.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!platform) {
    const names = all.map((known) => known.name.toLowerCase()).join(', ');
    throw new UserError(`There is no platform "${name}".`, `Choose one of: ${names}.`);
  }
  return (await platform.load()).setup(environment, publicUrl);
}

export { createTerminal } from './terminal/index.ts';
export { createWebChat } from './webchat/index.ts';
