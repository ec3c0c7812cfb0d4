/** What Discord knows: people, servers, channels, messages. Field names are those of its API. */
export interface User {
  id: string;
  username: string;
  bot: boolean;
}

export interface Person extends User {
  locale: string;
}

export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface Channel {
  id: string;
  /** 0 text in a server, 1 direct message, 11 public thread. */
  type: number;
  name: string;
  guild_id?: string;
  parent_id: string | null;
  position: number;
  recipients?: User[];
  permission_overwrites: Overwrite[];
}

export interface Guild {
  id: string;
  name: string;
  owner_id: string;
  preferred_locale: string;
  system_channel_id: string | null;
  joined_at: string;
  roles: { id: string; name: string; permissions: string; position: number }[];
  /** The roles of each member. */
  members: Map<string, string[]>;
}

/** A button (type 2) or a menu of options (type 3). */
export interface Button {
  type: number;
  style?: number;
  label?: string | undefined;
  custom_id: string;
  placeholder?: string;
  options?: readonly { label: string; value: string; description?: string }[];
}

/** A file that a request uploads. */
export interface Upload {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A file of a message, with what is said about it for people who do not see it. */
export interface PostedFile extends Upload {
  id: string;
  description: string;
}

/** The body of a request that makes or changes a message. */
export interface Shown {
  files: readonly PostedFile[];
  content: string;
  embeds: readonly { description?: string | undefined }[];
  components: readonly { type: number; components: readonly Button[] }[];
  flags: number;
}

export interface Posted extends Shown {
  id: string;
  channel_id: string;
  author: User;
  timestamp: string;
  edited_timestamp: string | null;
  nonce: string | null;
  message_reference?: { message_id: string };
  /** On the answer to a command or button: whose it was. */
  interaction_metadata?: { id: string; user: User };
}

const epoch = 1_420_070_400_000;
let counter = 0;

/** An id as Discord makes them: they grow with time. */
export function snowflake(): string {
  counter += 1;
  return String((BigInt(Date.now() - epoch) << 22n) + BigInt(counter % 4_194_304));
}

export interface World {
  bot: User;
  application: string;
  token: string;
  people: Map<string, Person>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  messages: Map<string, Posted[]>;
  /** People who blocked the bot or take no direct messages. */
  blocking: Set<string>;
  /** Channels that the bot does not see, and those in which it may not write. */
  hidden: Set<string>;
  silent: Set<string>;
  /** Channels in which the bot may not attach files. */
  fileless: Set<string>;
  commands: unknown[];
  /** Channels in which "… is typing" was shown, one entry each time. */
  typing: string[];
}

/** Its token has the shape of a real one: the bot's id, a time, a signature. */
export function createWorld(): World {
  const id = snowflake();
  const token = `${Buffer.from(id).toString('base64url')}.G7xY2z.simulated-signature`;
  return {
    bot: { id, username: 'Lotse', bot: true },
    application: id,
    token,
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    blocking: new Set(),
    hidden: new Set(),
    silent: new Set(),
    fileless: new Set(),
    commands: [],
    typing: [],
  };
}

export function messagesIn(world: World, channel: string): Posted[] {
  const known = world.messages.get(channel) ?? [];
  world.messages.set(channel, known);
  return known;
}

/** As `GUILD_CREATE` tells of a server. */
export function guildPayload(world: World, guild: Guild): Record<string, unknown> {
  const here = [...world.channels.values()].filter((channel) => channel.guild_id === guild.id);
  return {
    ...guild,
    unavailable: false,
    member_count: guild.members.size,
    emojis: [],
    stickers: [],
    features: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels: here.filter(({ type }) => type !== 11),
    threads: here.filter(({ type }) => type === 11).map(threadPayload),
    members: [memberPayload(world.bot, guild)],
  };
}

export function threadPayload(thread: Channel): Record<string, unknown> {
  const metadata = { archived: false, auto_archive_duration: 1440, archive_timestamp: new Date().toISOString() };
  return { ...thread, thread_metadata: { ...metadata, locked: false }, message_count: 0, member_count: 1 };
}

export function memberPayload(user: User, guild: Guild): Record<string, unknown> {
  const { id, username, bot } = user;
  return {
    user: { id, username, bot, discriminator: '0', avatar: null },
    roles: guild.members.get(id) ?? [],
    joined_at: guild.joined_at,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
