import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes as Code } from 'discord.js';
import { z } from 'zod';
import type { SendResult } from '../../src/core/adapter.ts';
import { neverSent } from '../../src/core/never-sent.ts';

/** What a failed request to Discord means. */
export type Fault =
  | Exclude<SendResult, { kind: 'ok' | 'moved' }>
  /** As `busy`, when Discord does not say for how long. */
  | { kind: 'strained'; why: string }
  /** The token is not valid any more. */
  | { kind: 'unauthorised' }
  /** What the request was about is not there, though the chat may be. */
  | { kind: 'missing' }
  /** The interaction was answered already. */
  | { kind: 'answered' }
  /** Discord asks to wait: `all` for everything that is sent with this token. */
  | { kind: 'limited'; milliseconds: number; all: boolean };

const Body = z.object({ message: z.string() });

/** Never holds what the request said: the library's errors do, and go no further than here. */
export function faultOf(error: unknown): Fault {
  if (error instanceof RateLimitError) {
    const milliseconds = error.retryAfter > 0 ? error.retryAfter : error.timeToReset;
    // Without any hint, the library's own allowance is all that is left.
    if (milliseconds <= 100) return { kind: 'strained', why: 'Discord asked to wait and did not say how long' };
    return { kind: 'limited', milliseconds, all: error.global };
  }
  if (error instanceof HTTPError) return { kind: 'strained', why: `Discord answered ${error.status}` };
  if (error instanceof DiscordAPIError) return refusal(error);
  const code = codeOf(error);
  if (code !== null && neverSent(error)) return { kind: 'strained', why: `Discord cannot be reached (${code})` };
  if (error instanceof Error && error.message.startsWith('Expected token')) return { kind: 'unauthorised' };
  return { kind: 'unknown', why: `the connection to Discord broke (${code ?? nameOf(error)})` };
}

function refusal({ code, status, rawError }: DiscordAPIError): Fault {
  switch (code) {
    case Code.CannotSendMessagesToThisUser:
    case Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds:
      return { kind: 'gone', reason: 'blocked' };
    case Code.MissingAccess:
    case Code.UnknownGuild:
      return { kind: 'gone', reason: 'removed' };
    case Code.UnknownChannel:
      return { kind: 'gone', reason: 'deleted' };
    case Code.UnknownUser:
      return { kind: 'gone', reason: 'deactivated' };
    case Code.UnknownMessage:
    case Code.UnknownInteraction:
    case Code.UnknownWebhook:
    case Code.InvalidWebhookToken:
    case Code.UnknownMember:
      return { kind: 'missing' };
    case Code.InteractionHasAlreadyBeenAcknowledged:
      return { kind: 'answered' };
    case Code.ActionCannotBePerformedDueToSlowmodeRateLimit:
    case Code.ChannelWriteRateLimit:
    case Code.APIResourceOverloaded:
      return { kind: 'strained', why: `Discord answered ${code}` };
    default:
  }
  if (status === 401) return { kind: 'unauthorised' };
  if (status === 413) return { kind: 'refused', why: 'too large for Discord' };
  const body = Body.safeParse(rawError);
  // A page instead of JSON comes from something between Discord and us.
  if (!body.success) return { kind: 'strained', why: `a page instead of an answer, with status ${status}` };
  return { kind: 'refused', why: `Discord answered ${status} (${code}): ${body.data.message}` };
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
