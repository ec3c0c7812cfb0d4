import type { ChatPlatform, Connection, Respond } from './core/adapter.ts';
import { farewell } from './core/door.ts';
import { UserError } from './core/errors.ts';

/** Another process takes over within the lease and one round: 13 seconds. */
export const leaseMilliseconds = 10_000;
const round = 3000;
const shortestRound = 250;
/** Left of the lease when a process that cannot renew it falls silent: what a platform gets for its last answers. */
const margin = farewell + 500;

/** Which process speaks for a token. */
export interface TokenLease {
  /** Takes or renews it; false while another process has it. Rejects where the database cannot be reached. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

export interface HeldPlatform {
  connection(): Connection;
  /** Resolves when the platform has started, or another process holds the token; then it goes on asking for it. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Connects a platform while this process holds its token's lease, and lets go of it when the lease is lost: a token is
 * polled and sent from by one process at a time. `opened` is told of the platform while it works, and of null.
 */
export function holdPlatform(parts: {
  lease: TokenLease;
  create(): ChatPlatform;
  respond: Respond;
  opened(platform: ChatPlatform | null): void;
  /** Is told why the platform cannot start, in words. */
  say(text: string): void;
  report(error: unknown): void;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}): HeldPlatform {
  const { lease, create, respond, opened, say, report, now, wait } = parts;
  let platform: ChatPlatform | null = null;
  /** Until when the lease surely holds. */
  let heldUntil = 0;
  let stopping = false;
  let refused: string | null = null;
  let opening: Promise<void> = Promise.resolve();
  let loop: Promise<void> = Promise.resolve();
  const stopped = Promise.withResolvers<void>();

  const open = async (): Promise<void> => {
    const created = create();
    platform = created;
    opened(created);
    try {
      await created.start(respond);
    } catch (error) {
      if (!(error instanceof UserError)) report(error);
      if (platform !== created) return;
      refused = error instanceof UserError ? `${error.message} ${error.remedy}` : 'could not start; the log says why';
      say(refused);
    }
  };

  const close = async (): Promise<void> => {
    const closing = platform;
    platform = null;
    opened(null);
    await Promise.race([closing?.stop(), wait(margin)]);
  };

  /** Milliseconds until the platform must fall silent. */
  const left = (): number => Math.max(0, heldUntil - margin - now());

  /** A database that says nothing is waited for no longer than the platform may speak. */
  const hold = async (): Promise<boolean> => {
    const asked = now();
    const asking = lease.hold().then((held) => {
      heldUntil = held ? asked + leaseMilliseconds : 0;
    }, report);
    await (platform === null ? asking : Promise.race([asking, wait(left())]));
    return left() > 0;
  };

  const turn = async (): Promise<void> => {
    const held = await hold();
    // Not waited for: the lease is renewed meanwhile.
    if (held && platform === null && refused === null && !stopping) opening = open();
    if (!held && platform !== null) await close();
  };

  const isAsking = (): boolean => !stopping && refused === null;

  return {
    connection() {
      if (platform) return platform.connection();
      return refused === null && !stopping ? { state: 'standby' } : { state: 'off' };
    },
    async start() {
      await turn();
      loop = (async () => {
        while (isAsking()) {
          // More often while the lease is not renewed.
          const pause = platform === null ? round : Math.min(round, Math.max(shortestRound, left() / 2));
          await Promise.race([wait(pause), stopped.promise]);
          if (!stopping) await turn();
        }
      })();
      await opening;
    },
    async stop() {
      stopping = true;
      stopped.resolve();
      await loop;
      await close();
      if (heldUntil > 0) await lease.release();
    },
  };
}
