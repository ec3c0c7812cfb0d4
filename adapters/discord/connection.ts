import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
} from 'discord.js';
import type { Connection, PlatformParts } from '../../src/core/adapter.ts';
import { Frame, Payload } from './events.ts';
import { restOptions } from './requests.ts';
import type { DiscordSettings } from './settings.ts';

/** None is privileged: servers, what is written in them without its text, and direct messages. */
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Milliseconds before another attempt to connect. */
const pause = (attempt: number): number => Math.min(60_000, 1000 * 2 ** Math.min(attempt, 10));
/** How long a connection is given to say goodbye. */
const patience = 3000;

export interface Gateway {
  /** The one that is connected or was last; null before. */
  client(): Client | null;
  state(): Connection;
  /** Tries until Discord accepts us; resolves false if it refuses the token. */
  connect(): Promise<boolean>;
  /** The token was found to be invalid. */
  refuse(): void;
  close(): Promise<void>;
}

/**
 * The gateway connection. `prepare` is called with each new client, `frame` with every event, after it is known;
 * what it throws is reported as a frame that could not be read.
 */
export function createGateway(
  settings: DiscordSettings,
  parts: Pick<PlatformParts, 'report' | 'wait'>,
  prepare: (client: Client) => void,
  frame: (type: string, data: unknown) => void,
): Gateway {
  let client: Client | null = null;
  let state: Connection = { state: 'off' };
  let isClosed = false;
  /** Lost connections in a row. */
  let losses = 0;
  let isDialling = false;
  const unreadable = (): void => parts.report(new Error('Discord sent a frame that could not be read'));

  const isOpen = (): boolean => !isClosed;
  const isRefused = (): boolean => state.state === 'refused';
  const refuse = (why = 'Discord does not accept the token'): void => {
    // At the start, who starts it is told.
    if (!isRefused() && isOpen() && state.state !== 'connecting') parts.report(new Error(why));
    state = { state: 'refused', why };
  };

  const create = (): Client => {
    const made: Client = new Client({
      intents,
      rest: restOptions(settings),
      makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...remembered(() => made.user?.id) }),
      waitGuildTimeout: 2000,
      ws: {
        buildStrategy(manager) {
          // The library dials again at once, for ever; it asks for its session before, which makes it wait.
          const retrieve = manager.options.retrieveSessionInfo;
          manager.options.retrieveSessionInfo = async (shard) => {
            if (isDialling && losses > 1) await parts.wait(pause(losses - 2));
            isDialling = false;
            if (isClosed || made !== client) return new Promise(() => undefined);
            return retrieve(shard);
          };
          return new GuardedStrategy(manager, unreadable);
        },
      },
    });
    made.on('raw', (packet: unknown) => {
      const read = Frame.safeParse(packet);
      if (!read.success) return;
      if (read.data.t === 'READY' || read.data.t === 'RESUMED') {
        state = { state: 'connected' };
        losses = 0;
      }
      // Only after the library has read it too, so that its channels and servers are those after the event.
      setImmediate(() => {
        try {
          if (!isClosed) frame(read.data.t, read.data.d);
        } catch {
          unreadable();
        }
      });
    });
    made.on(Events.ShardReconnecting, () => {
      if (isClosed || made !== client) return;
      losses += 1;
      isDialling = true;
      // The first one is Discord's way to move connections about.
      if (losses === 2) parts.report(new Error('the connection to Discord was lost'));
      if (!isRefused()) state = { state: 'retrying', why: 'the connection to Discord was lost' };
    });
    made.on(Events.ShardDisconnect, ({ code }) => {
      const isToken = code === (GatewayCloseCodes.AuthenticationFailed as number);
      refuse(isToken ? undefined : `Discord closed the connection for good (${code})`);
    });
    made.on(Events.ShardError, () => undefined);
    made.on(Events.Error, ({ name }) => parts.report(new Error(`discord.js has a fault (${name})`)));
    prepare(made);
    return made;
  };

  return {
    client: () => client,
    state: () => state,
    refuse,
    async connect() {
      state = { state: 'connecting' };
      for (let attempt = 0; isOpen(); attempt += 1) {
        const made = create();
        client = made;
        try {
          await made.login(settings.token);
          return true;
        } catch (error) {
          if (isInvalidToken(error)) refuse();
          if (isRefused()) return false;
          state = { state: 'retrying', why: 'Discord cannot be reached' };
          if (attempt === 1) parts.report(new Error('Discord cannot be reached'));
        }
        await parts.wait(pause(attempt));
      }
      return false;
    },
    async close() {
      isClosed = true;
      state = { state: 'off' };
      if (client === null) return;
      let cut: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        cut = setTimeout(resolve, patience);
      });
      await Promise.race([client.destroy(), late]);
      clearTimeout(cut);
    },
  };
}

/** Nothing of people is kept; of the members of a server only the bot itself, which holds its permissions. */
function remembered(self: () => string | undefined): Parameters<typeof Options.cacheWithLimits>[0] {
  return {
    MessageManager: 0,
    UserManager: { maxSize: 0, keepOverLimit: ({ id }) => id === self() },
    GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id }) => id === self() },
    ThreadMemberManager: 0,
    PresenceManager: 0,
    VoiceStateManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    GuildEmojiManager: 0,
    GuildStickerManager: 0,
    GuildScheduledEventManager: 0,
    DMMessageManager: 0,
    GuildMessageManager: 0,
  };
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** The library's own, in which a frame that it cannot read is reported: there it would end the process. */
class GuardedStrategy extends SimpleShardingStrategy {
  readonly #unreadable: () => void;

  constructor(manager: ConstructorParameters<typeof SimpleShardingStrategy>[0], unreadable: () => void) {
    super(manager);
    this.#unreadable = unreadable;
  }

  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    const shards: unknown = Reflect.get(this, 'shards');
    if (!(shards instanceof Map)) throw new Error('the library keeps its shards elsewhere');
    for (const shard of shards.values() as Iterable<object>) {
      this.#guard(shard, 'onMessage', () => true);
      this.#guard(shard, 'onClose', () => true);
      this.#guard(shard, 'unpackMessage', (payload) => Payload.safeParse(payload).success);
    }
  }

  /** What the method throws, and a result that is not as it should be, is reported and becomes null: nothing. */
  #guard(shard: object, name: string, isRight: (result: unknown) => boolean): void {
    const method: unknown = Reflect.get(shard, name);
    if (typeof method !== 'function') throw new Error(`the library has no ${name} any more`);
    Reflect.set(shard, name, async (...given: unknown[]) => {
      try {
        const result: unknown = await Reflect.apply(method, shard, given);
        if (isRight(result)) return result;
      } catch {
        // Its message may hold what people wrote.
      }
      this.#unreadable();
      return null;
    });
  }
}
