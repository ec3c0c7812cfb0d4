import { webApi } from '@slack/bolt';
import type { SendResult } from '../../src/core/adapter.ts';
import { neverSent } from '../../src/core/never-sent.ts';

/** Why a request did not come back with what was asked for. */
export interface Fault {
  /** Slack's code, or `http_502`, `not_json`, `unreachable`, `broken`. */
  code: string;
  /** Seconds that Slack asks to wait; null where it names none. */
  seconds: number | null;
}

/** The token as a whole is not accepted (any more): nothing will work until the operator puts it right. */
export const tokenFaults: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
]);

const gone: Readonly<Record<string, 'blocked' | 'removed' | 'deleted' | 'deactivated'>> = {
  channel_not_found: 'deleted',
  is_archived: 'deleted',
  is_inactive: 'deleted',
  channel_deleted: 'deleted',
  not_in_channel: 'removed',
  user_not_in_channel: 'removed',
  user_disabled: 'deactivated',
  user_not_found: 'deactivated',
  users_not_found: 'deactivated',
  user_not_visible: 'deactivated',
  messages_tab_disabled: 'blocked',
  cannot_dm_bot: 'blocked',
};

const busy: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'internal_server_error',
  'not_json',
  'unreachable',
]);

/** Slack says of these that a part may have been done all the same. */
const doubtful: ReadonlySet<string> = new Set(['broken', 'internal_error', 'fatal_error']);

/** Never holds what was sent, and nothing of a page that came instead of an answer. */
export function faultOf(error: unknown): Fault {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { code: 'ratelimited', seconds: error.retryAfter > 0 ? error.retryAfter : null };
  }
  if (error instanceof webApi.WebAPIHTTPError) return { code: `http_${error.statusCode}`, seconds: null };
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = error.data.error;
    const after = error.data.response_metadata?.['retryAfter'];
    return {
      code: /^[\w.]{1,60}$/.test(code) ? code : 'not_json',
      seconds: typeof after === 'number' && after > 0 ? after : null,
    };
  }
  const cause = error instanceof webApi.WebAPIRequestError ? error.original : undefined;
  return { code: neverSent(cause) ? 'unreachable' : 'broken', seconds: null };
}

/** `pause` is how many seconds to wait where Slack names no time. */
export function resultOf({ code, seconds }: Fault, pause: number): SendResult {
  const reason = Object.hasOwn(gone, code) ? gone[code] : undefined;
  if (reason !== undefined) return { kind: 'gone', reason };
  if (busy.has(code) || /^http_(?:429|5\d\d)$/.test(code)) return { kind: 'busy', seconds: seconds ?? pause };
  if (doubtful.has(code)) return { kind: 'unknown', why: code };
  return { kind: 'refused', why: code };
}
