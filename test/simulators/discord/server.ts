import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import { createRest, type Rest } from './rest.ts';
import { seenOf } from './shown.ts';
import {
  type Channel,
  createWorld,
  type Guild,
  guildPayload,
  memberPayload,
  messagesIn,
  type Person,
  type Posted,
  snowflake,
  threadPayload,
  type World,
} from './world.ts';

/** A Discord on this machine: its REST API, its gateway, and the people on it. */
export interface Discord {
  readonly world: World;
  readonly rest: Rest;
  readonly gateway: Gateway;
  /** For discord.js' `rest.api`. */
  readonly api: string;
  person(locale?: string): Person;
  /** A server with one text channel. `owner` is its owner; the bot is not in it yet. */
  server(owner: Person, locale?: string): { guild: Guild; channel: Channel };
  channel(guild: Guild): Channel;
  /** `isTold` false: one that was archived when the bot connected. */
  thread(parent: Channel, more?: { isTold: boolean }): Channel;
  directChannel(person: Person): Channel;
  addBot(guild: Guild): void;
  removeBot(guild: Guild): void;
  breakDown(guild: Guild): void;
  recover(guild: Guild): void;
  deleteChannel(channel: Channel): void;
  write(person: Person, channel: Channel, content: string, more?: Record<string, unknown>): string;
  /** Sends a file along; `fields` forges what the event says of it. */
  sendFile(person: Person, channel: Channel, name: string, bytes: Uint8Array, fields?: object): string;
  edit(person: Person, channel: Channel, id: string, content: string): void;
  /** A slash command; the id of the interaction. */
  command(person: Person, channel: Channel, name: string, question?: string): string;
  /** A button of a message, or any other data for a forged one; the id of the interaction. */
  press(person: Person, channel: Channel, message: Posted | null, customId: string): string;
  /** An option of a message's menu; the id of the interaction. */
  choose(person: Person, channel: Channel, message: Posted, customId: string, value: string): string;
  posts(channel: Channel): Posted[];
  /** All that is shown in a channel. */
  seen(channel: Channel): string;
  /** Calls back after each change. */
  onChange(listener: () => void): void;
  stop(): Promise<void>;
}

const everybody = String((1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 14n));

export async function startDiscord(): Promise<Discord> {
  const world = createWorld();
  const listeners = new Set<() => void>();
  const sentFiles = new Map<string, Uint8Array>();
  const http = createServer((request, response) => {
    const [, id] = /^\/attachments\/(\d+)\//.exec(request.url ?? '') ?? [];
    if (id !== undefined) {
      const bytes = sentFiles.get(id);
      if (bytes) response.writeHead(200).end(bytes);
      else request.socket.destroy();
      return;
    }
    rest.handle(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  const address = (): string => `ws://127.0.0.1:${port}/`;
  const gateway = new Gateway(world, address);
  const rest = createRest(world, address, () => listeners.forEach((listener) => listener()));
  http.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));

  const add = (channel: Partial<Channel> & { type: number }): Channel => {
    const rest = { id: snowflake(), name: 'allgemein', parent_id: null, position: 0, permission_overwrites: [] };
    const made = { ...rest, ...channel };
    world.channels.set(made.id, made);
    return made;
  };
  const placed = (person: Person, channel: Channel): Record<string, unknown> => {
    const guild = channel.guild_id === undefined ? undefined : world.guilds.get(channel.guild_id);
    if (!guild) return { user: userOf(person) };
    return { guild_id: guild.id, member: { ...memberPayload(person, guild), permissions: everybody } };
  };
  const interact = (person: Person, channel: Channel, type: number, more: Record<string, unknown>): string => {
    const { id, token } = rest.interactions.open(channel.id, userOf(person));
    const common = { id, token, application_id: world.application, version: 1, app_permissions: everybody };
    const where = { channel_id: channel.id, channel, entitlements: [], authorizing_integration_owners: {} };
    const locale = { locale: person.locale, context: channel.type === 1 ? 1 : 0, attachment_size_limit: 0 };
    gateway.dispatch('INTERACTION_CREATE', {
      ...common,
      ...where,
      ...locale,
      type,
      ...placed(person, channel),
      ...more,
    });
    return id;
  };
  const userOf = ({ id, username, bot }: Person) => ({ id, username, bot, discriminator: '0', avatar: null });

  /** Without the privileged intent, what is written in a server has no text unless the bot is mentioned. */
  const messageOf = (person: Person, channel: Channel, id: string, content: string): Record<string, unknown> => {
    const mentioned = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
    const people = [world.bot, ...world.people.values()].filter((user) => mentioned.includes(user.id));
    const { user: _user, ...inGuild } = placed(person, channel);
    return {
      id,
      type: 0,
      channel_id: channel.id,
      channel_type: channel.type,
      author: userOf(person),
      content: channel.type === 1 || content.includes(`<@${world.bot.id}>`) ? content : '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: people,
      mention_roles: [],
      attachments: [],
      embeds: [],
      components: [],
      pinned: false,
      ...inGuild,
    };
  };

  return {
    world,
    rest,
    gateway,
    api: `http://127.0.0.1:${port}/api`,
    person(locale = 'de') {
      const id = snowflake();
      const person = { id, username: `person${id}`, bot: false, locale };
      world.people.set(id, person);
      return person;
    },
    server(owner, locale = 'de') {
      const id = snowflake();
      const guild: Guild = {
        id,
        name: 'Helferkreis',
        owner_id: owner.id,
        preferred_locale: locale,
        system_channel_id: null,
        joined_at: new Date().toISOString(),
        roles: [{ id, name: '@everyone', permissions: everybody, position: 0 }],
        members: new Map([[owner.id, []]]),
      };
      return { guild, channel: add({ type: 0, guild_id: id }) };
    },
    channel: (guild) => add({ type: 0, guild_id: guild.id, position: 1 }),
    thread(parent, { isTold } = { isTold: true }) {
      const guild = parent.guild_id === undefined ? {} : { guild_id: parent.guild_id };
      const thread = add({ type: 11, name: 'Fahrten', parent_id: parent.id, ...guild });
      if (isTold) gateway.dispatch('THREAD_CREATE', { ...threadPayload(thread), newly_created: true });
      return thread;
    },
    directChannel(person) {
      const known = [...world.channels.values()].find(({ recipients }) => recipients?.[0]?.id === person.id);
      return known ?? add({ type: 1, name: '', recipients: [userOf(person)] });
    },
    addBot(guild) {
      guild.members.set(world.bot.id, []);
      guild.joined_at = new Date().toISOString();
      world.guilds.set(guild.id, guild);
      gateway.dispatch('GUILD_CREATE', guildPayload(world, guild));
    },
    removeBot(guild) {
      world.guilds.delete(guild.id);
      gateway.dispatch('GUILD_DELETE', { id: guild.id });
    },
    breakDown: (guild) => gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true }),
    recover: (guild) => gateway.dispatch('GUILD_CREATE', guildPayload(world, guild)),
    deleteChannel(channel) {
      world.channels.delete(channel.id);
      gateway.dispatch(channel.type === 11 ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
    },
    write(person, channel, content, more = {}) {
      const id = snowflake();
      gateway.dispatch('MESSAGE_CREATE', { ...messageOf(person, channel, id, content), ...more });
      return id;
    },
    sendFile(person, channel, name, bytes, fields = {}) {
      const id = snowflake();
      sentFiles.set(id, bytes);
      const url = `http://127.0.0.1:${port}/attachments/${id}/${name}`;
      const file = { id, filename: name, size: bytes.byteLength, content_type: 'text/calendar', url, ...fields };
      gateway.dispatch('MESSAGE_CREATE', { ...messageOf(person, channel, id, ''), attachments: [file] });
      return id;
    },
    edit(person, channel, id, content) {
      const edited = { edited_timestamp: new Date().toISOString() };
      gateway.dispatch('MESSAGE_UPDATE', { ...messageOf(person, channel, id, content), ...edited });
    },
    command(person, channel, name, question) {
      const options = question === undefined ? [] : [{ name: 'frage', type: 3, value: question }];
      return interact(person, channel, 2, { data: { id: snowflake(), name, type: 1, options } });
    },
    press(person, channel, message, customId) {
      const shown = message ?? {
        id: snowflake(),
        channel_id: channel.id,
        author: world.bot,
        content: '',
        components: [],
      };
      return interact(person, channel, 3, { data: { component_type: 2, custom_id: customId }, message: shown });
    },
    choose: (person, channel, message, customId, value) =>
      interact(person, channel, 3, { data: { component_type: 3, custom_id: customId, values: [value] }, message }),
    posts: (channel) => messagesIn(world, channel.id),
    seen: (channel) => messagesIn(world, channel.id).map(seenOf).join('\n'),
    onChange: (listener) => void listeners.add(listener),
    async stop() {
      gateway.close();
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}
