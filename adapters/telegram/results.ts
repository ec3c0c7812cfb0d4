import { GrammyError, HttpError } from 'grammy';
import type { SendResult } from '../../src/core/adapter.ts';
import { neverSent } from '../../src/core/never-sent.ts';
import { NotJson } from './fetch.ts';

export type Failure = Exclude<SendResult, { kind: 'ok' }>;
export type Outcome<T> = { kind: 'done'; value: T } | Failure;
/** A request that was not done; `busy` without a time of the platform's own leaves the pause to us. */
export type Fault = Exclude<Failure, { kind: 'busy' }> | { kind: 'busy'; seconds: number | null; isLimit: boolean };

/** By the descriptions of the Bot API; the first that fits counts. */
const gone: readonly [RegExp, 'blocked' | 'removed' | 'deleted' | 'deactivated'][] = [
  [/user is deactivated|USER_DEACTIVATED/i, 'deactivated'],
  [/blocked by the user|can't initiate conversation|USER_IS_BLOCKED/i, 'blocked'],
  [/(?:group|chat) (?:chat )?was deleted|chat not found|PEER_ID_INVALID|CHAT_ID_INVALID/i, 'deleted'],
  [/message thread not found|TOPIC_(?:DELETED|ID_INVALID)/i, 'deleted'],
  [/bot was kicked|bot is not a member|CHANNEL_PRIVATE|USER_NOT_PARTICIPANT/i, 'removed'],
];

/** What a failed call means for the message that it was about. */
export function faultOf(error: unknown): Fault {
  if (error instanceof GrammyError) return ofDescription(error);
  if (error instanceof HttpError) {
    const { isDone, why } = ofConnection(error.error);
    return isDone ? { kind: 'unknown', why } : { kind: 'busy', seconds: null, isLimit: false };
  }
  return { kind: 'refused', why: error instanceof Error ? error.name : 'an unknown fault' };
}

function ofDescription({ error_code: code, description, parameters }: GrammyError): Fault {
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', chat: String(parameters.migrate_to_chat_id) };
  if (code === 429) return { kind: 'busy', seconds: secondsOf(parameters.retry_after), isLimit: true };
  if (code >= 500) return { kind: 'busy', seconds: null, isLimit: false };
  if (code === 400 || code === 403) {
    const found = gone.find(([pattern]) => pattern.test(description));
    if (found) return { kind: 'gone', reason: found[1] };
  }
  return { kind: 'refused', why: `${code} ${description}` };
}

export function secondsOf(wait: unknown): number | null {
  return typeof wait === 'number' && wait > 0 ? wait : null;
}

/** Whether the request may have been done although no answer to it could be read. */
function ofConnection(cause: unknown): { isDone: boolean; why: string } {
  const code = property(cause, 'code');
  if (code !== null && neverSent(cause)) return { isDone: false, why: code };
  const message = cause instanceof Error ? cause.message : '';
  if (cause instanceof NotJson) return { isDone: !cause.isPage, why: cause.message };
  const isLate = /timed out/.test(message);
  return { isDone: true, why: isLate ? 'no answer in time' : `the connection broke (${code ?? 'no reason given'})` };
}

function property(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = Reflect.get(value, name);
  return typeof found === 'string' ? found : null;
}

/**
 * The fault in words for logs: the errors of the library carry what was to be sent, and those of the connection the
 * address with the token in it.
 */
export function inWords(error: unknown): string {
  if (error instanceof GrammyError) return `${error.error_code} ${error.description}`;
  if (error instanceof HttpError) return ofConnection(error.error).why;
  return error instanceof Error ? error.name : 'an unknown fault';
}

export function isRevoked(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 401;
}
