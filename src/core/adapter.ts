import type { ChatRef, Inbound } from './chat.ts';
import type { Gate } from './gate.ts';
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

/** What became of one request to a platform. */
export type SendResult =
  /** What `edit` and `remove` take: one id for the message, also where it had to be split. Only the adapter reads it. */
  /** `isEarlier`: an earlier attempt with the key did it, or may have: what is shown may be what was to be said then. */
  /** `mayBeTwice`: an earlier attempt may be there as well, and is not known to the platform any more. */
  | { kind: 'ok'; id: string; isEarlier?: boolean; mayBeTwice?: boolean }
  /** Too much at once: not before so many seconds, as the platform says. `isPartly`: the first parts of it are there. */
  | { kind: 'busy'; seconds: number; isPartly?: boolean }
  /** Nobody is there any more. */
  | { kind: 'gone'; reason: 'blocked' | 'removed' | 'deleted' | 'deactivated' }
  /** The chat goes on under another id. */
  | { kind: 'moved'; chat: string }
  /** A fault of ours, in the platform's words; trying again will not mend it. */
  | { kind: 'refused'; why: string }
  /** The connection broke after the request may have gone out: perhaps it was done. */
  | { kind: 'unknown'; why: string };

/**
 * How a connection is: `off` before it starts and after it stopped, `standby` while another process speaks for the
 * token; `retrying` says why.
 */
export type Connection =
  | { state: 'off' }
  | { state: 'standby' }
  | { state: 'connecting' }
  | { state: 'connected' }
  | { state: 'retrying'; why: string }
  | { state: 'refused'; why: string };

export type Urgency = 'answer' | 'broadcast';

/** What happened to a chat as a whole. */
export type ChatChange =
  /** The assistant was added to a group or channel; it introduces itself. */
  | { kind: 'added'; chat: ChatRef }
  /** It was removed or blocked, or the chat is gone. */
  | { kind: 'gone'; chat: ChatRef; reason: 'blocked' | 'removed' | 'deleted' | 'deactivated' }
  /** The chat is reachable again. */
  | { kind: 'back'; chat: ChatRef }
  | { kind: 'moved'; chat: ChatRef; to: string };

/** What a platform's adapter is given. */
export interface PlatformParts {
  gate: Gate;
  /** Is told of faults, never of what people wrote. */
  report(error: unknown): void;
  /** Is told of what happened to chats, after it happened. */
  changed(change: ChatChange): void;
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** A request that a platform makes to us over HTTP, below the web chat's address. */
export interface Webhook {
  path: string;
  handle(request: Request): Promise<Response>;
}

export interface SendOptions {
  /** The same for a repeated attempt, so that a platform which can tell shows it once. */
  key: string;
  urgency: Urgency;
  /** The id of a message of ours that this one answers; where that is gone, it is sent all the same. */
  replyTo?: string;
  /** An attempt with this key may have been done since then, by a process that ended. Milliseconds since 1970. */
  inDoubtSince?: number;
}

/** One message as people see it, without what makes words bold or links. */
export interface ShownMessage {
  text: string;
  /** Labels of what can be pressed. */
  buttons: readonly string[];
  files: readonly ShownFile[];
}

export interface ShownFile {
  name: string;
  /** Seen at once, not only when it is opened. */
  isPicture: boolean;
  /** As much of it as comes along for who cannot see the file. */
  description: string;
}

/** A platform on which messages can also be sent unasked, changed and removed. None of these throws. */
export interface ChatPlatform extends Adapter {
  connection(): Connection;
  /** What a chat would be shown of it, each message that it becomes; works before the start too, and asks nobody. */
  preview(message: Message): ShownMessage[];
  send(chat: ChatRef, message: Message, options: SendOptions): Promise<SendResult>;
  edit(chat: ChatRef, id: string, message: Message): Promise<SendResult>;
  remove(chat: ChatRef, id: string): Promise<SendResult>;
  /**
   * The message that an attempt with the key may have shown since then; null: there is none. Refused: it is too late to
   * know. `instead` may be there for a moment, quietly. Absent: the platform cannot tell, and may show a message twice.
   */
  find?(
    chat: ChatRef,
    message: Message,
    attempt: { key: string; since: number },
    instead: Message,
  ): Promise<SendResult | null>;
  /** Whether a person may change what the chat is told, as the platform says at this moment. False if it cannot say. */
  mayManage(chat: ChatRef, sender: string): Promise<boolean>;
  /** An address that opens the assistant; a mark comes along with the first message where the platform can. Null: not known yet. */
  link?(mark: string): string | null;
  /** Where events come by HTTP; null where the adapter fetches them itself. */
  readonly webhook: Webhook | null;
}
