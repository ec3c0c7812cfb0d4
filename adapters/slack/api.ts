import { webApi } from '@slack/bolt';
import type { SendResult } from '../../src/core/adapter.ts';
import type { Door, Place } from '../../src/core/door.ts';
import { createPost } from '../../src/http/post.ts';
import { faultOf, resultOf, tokenFaults } from './faults.ts';
import { silent } from './silent.ts';

/** Milliseconds that a request may take, its answer included. */
const patience = 15_000;
/** Seconds that the pauses grow to where Slack names none. */
const longestPause = 120;

/** What one call of Slack's Web API came to. */
export type Called =
  | { ok: true; data: Readonly<Record<string, unknown>> }
  | { ok: false; code: string; result: SendResult };

export interface Api {
  /** Never throws. */
  call(method: string, values: Record<string, unknown>, place: Place): Promise<Called>;
}

/** What all WebClients are made with: theirs would send again by themselves, wait for ever and stop at one 429. */
export function clientOptions(apiUrl: string, shut: Door['shut']): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: patience,
    rejectRateLimitedCalls: true,
    logger: silent,
    fetch: createFetch(apiUrl, shut),
  };
}

/** What the library is answered with; a 429 without a waiting time has one of 0, and what leads elsewhere is a fault. */
function createFetch(apiUrl: string, shut: Door['shut']): typeof fetch {
  const post = createPost(apiUrl);
  return async (input, init) => {
    if (typeof input !== 'string' || typeof init?.body !== 'string') throw new TypeError('not what the library asks');
    const answer = await post({
      path: input.slice(apiUrl.replace(/\/$/, '').length),
      headers: Object.fromEntries(new Headers(init.headers)),
      body: init.body,
      signals: [shut, ...(init.signal ? [init.signal] : [])],
    });
    const { status, statusText, text } = answer;
    if (status >= 300 && status < 400) throw new Error('the answer leads elsewhere');
    const { 'content-type': type = '', 'retry-after': after = '' } = answer.headers;
    const isLimit = status === 429 && !/^\d+$/.test(after);
    const headers = { 'content-type': type, ...(after || isLimit ? { 'retry-after': isLimit ? '0' : after } : {}) };
    return new Response(text || null, { status, statusText, headers });
  };
}

/** All requests with the bot token, through the door; what does not get through before the end is busy. `refused` is told when Slack takes the token no more. */
export function createApi(parts: { token: string; apiUrl: string; door: Door; refused(code: string): void }): Api {
  const { token, apiUrl, door, refused } = parts;
  const client = new webApi.WebClient(token, clientOptions(apiUrl, door.shut));
  let failures = 0;
  const attempt = async (method: string, values: Record<string, unknown>): Promise<Called> => {
    try {
      const data = await client.apiCall(method, values);
      failures = 0;
      return { ok: true, data: { ...data } };
    } catch (error) {
      const fault = faultOf(error);
      const result = resultOf(fault, Math.min(2 ** failures, longestPause));
      if (result.kind === 'busy') failures += 1;
      // A channel's own limit is kept by the gate, so this is the limit of the whole workspace.
      if (result.kind === 'busy' && /ratelimited|rate_limited/.test(fault.code))
        door.pause(result.seconds * 1000, null);
      if (tokenFaults.has(fault.code)) refused(fault.code);
      return { ok: false, code: fault.code, result };
    }
  };
  return {
    async call(method, values, place) {
      const called = await door.through(place, () => attempt(method, values));
      return called ?? { ok: false, code: 'stopped', result: { kind: 'busy', seconds: 1 } };
    },
  };
}
