import type { Inbound } from './chat.ts';
import type { Message } from './message.ts';

/** Answers one message. Null means that nothing is to be said (a repeated event, or far too many at once). */
export type Respond = (inbound: Inbound) => Promise<Message | null>;

/** A connection to one platform. */
export interface Adapter {
  readonly platform: string;
  /** Begins to take messages in; resolves once people can write. Throws a UserError if it cannot. */
  start(respond: Respond): Promise<void>;
  /** Takes no more messages in, lets the answers under way go out, and frees what it holds. */
  stop(): Promise<void>;
}
