import { afterEach, expect } from 'vitest';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { ChatChange, ChatPlatform, PlatformParts } from '../../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../../src/core/chat.ts';
import { farewell } from '../../../src/core/door.ts';
import { createGate } from '../../../src/core/gate.ts';
import type { Message } from '../../../src/core/message.ts';
import { type Discord, startDiscord } from './server.ts';
import type { Channel, Guild, Person } from './world.ts';

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

/** Is done after the test, the last one first. */
export const afterwards = (end: () => Promise<void>): void => void endings.push(end);

export async function simulate(): Promise<Discord> {
  const discord = await startDiscord();
  afterwards(() => discord.stop());
  return discord;
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
/** Every pause is short, except the ten seconds that a start may take; the farewell is long enough for an answer. */
const brief = (milliseconds: number): Promise<void> => {
  if (milliseconds === farewell) return wait(500);
  return wait(milliseconds === 10_000 ? 10_000 : Math.min(milliseconds, 25));
};

export function parts(more: Partial<PlatformParts> = {}): PlatformParts {
  const { wait = brief, now = Date.now } = more;
  const gate = createGate({ spacing: 1, now, wait });
  const fault = (error: unknown): void => {
    throw error;
  };
  return { gate, now, wait, report: fault, changed: () => undefined, ...more };
}

/** Lets everything through at once, for what is not about pace. */
export const free: PlatformParts['gate'] = { enter: () => Promise.resolve(), pause: () => undefined };

export const saying = (text: string, more: Partial<Message> = {}): Message => ({
  language: 'de',
  direction: 'ltr',
  blocks: [{ kind: 'paragraph', spans: [{ text }] }],
  choices: [],
  ...more,
});

export interface Stage {
  discord: Discord;
  adapter: ChatPlatform;
  person: Person;
  direct: Channel;
  guild: Guild;
  channel: Channel;
  asked: Inbound[];
  changes: ChatChange[];
  reports: string[];
  /** What the assistant answers; by default it repeats what was asked. */
  answer: (inbound: Inbound) => Promise<Message | null>;
  ref(channel: Channel): ChatRef;
  mention: string;
}

/** A connected bot in one server with a person who is an ordinary member and writes to it directly too. */
export async function open(more: Partial<PlatformParts> = {}): Promise<Stage> {
  const discord = await simulate();
  const owner = discord.person();
  const person = discord.person();
  const { guild, channel } = discord.server(owner);
  guild.members.set(person.id, []);
  discord.addBot(guild);
  const changes: ChatChange[] = [];
  const reports: string[] = [];
  const given = parts({
    changed: (change) => void changes.push(change),
    report: (error) => void reports.push(String(error)),
    ...more,
  });
  const stage: Stage = {
    discord,
    adapter: createDiscord({ token: discord.world.token, apiUrl: discord.api }, given),
    person,
    direct: discord.directChannel(person),
    guild,
    channel,
    asked: [],
    changes,
    reports,
    answer: ({ text, action }) => Promise.resolve(saying(`answer to ${action ?? text}`)),
    ref: ({ id, parent_id: parent }) => ({
      platform: 'discord',
      account: discord.world.bot.id,
      ...(parent === null ? { chat: id, thread: null } : { chat: parent, thread: id }),
    }),
    mention: `<@${discord.world.bot.id}>`,
  };
  afterwards(() => stage.adapter.stop());
  await stage.adapter.start((inbound) => {
    stage.asked.push(inbound);
    return stage.answer(inbound);
  });
  await expect.poll(() => discord.world.commands.length).toBeGreaterThan(0);
  return stage;
}

/** Everything that was sent to the bot before has been read once this is answered. */
export async function settled({ discord, adapter }: Stage): Promise<void> {
  const other = discord.person();
  const channel = discord.directChannel(other);
  discord.write(other, channel, 'settled?');
  await expect.poll(() => discord.seen(channel)).toContain('settled?');
  expect(adapter.connection()).toEqual({ state: 'connected' });
}
