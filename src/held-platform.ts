import type { ChatPlatform, Connection, Respond } from './core/adapter.ts';
import { UserError } from './core/errors.ts';

/** Another process takes over within the lease and one round: 13 seconds. */
export const leaseMilliseconds = 10_000;
const round = 3000;
/** Left of the lease when a process that cannot renew it falls silent. */
const margin = 2000;
/** Milliseconds that a platform gets for its last answers. */
const patience = 3000;

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
  let loop: Promise<void> = Promise.resolve();
  const stopped = Promise.withResolvers<void>();

  const open = async (): Promise<void> => {
    platform = create();
    opened(platform);
    try {
      await platform.start(respond);
    } catch (error) {
      if (!(error instanceof UserError)) report(error);
      refused = error instanceof UserError ? `${error.message} ${error.remedy}` : 'could not start; the log says why';
      say(refused);
    }
  };

  const close = async (): Promise<void> => {
    const closing = platform;
    platform = null;
    opened(null);
    await Promise.race([closing?.stop(), wait(patience)]);
  };

  const hold = async (): Promise<boolean> => {
    const asked = now();
    try {
      const held = await lease.hold();
      heldUntil = held ? asked + leaseMilliseconds : 0;
    } catch (error) {
      report(error);
    }
    return now() < heldUntil - margin;
  };

  const turn = async (): Promise<void> => {
    const held = await hold();
    if (held && platform === null && refused === null && !stopping) await open();
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
          await Promise.race([wait(round), stopped.promise]);
          if (!stopping) await turn();
        }
      })();
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
