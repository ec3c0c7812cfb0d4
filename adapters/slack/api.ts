import { webApi } from '@slack/bolt';
import type { Limit } from '../../src/core/gate.ts';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { Door } from './door.ts';
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

/** Where a request stands in line: requests of one `line` keep its limits. */
export interface Place {
  line: string;
  urgency: Urgency;
  limits: readonly Limit[];
}

export interface Api {
  /** Never throws. */
  call(method: string, values: Record<string, unknown>, place: Place): Promise<Called>;
}

/** What both WebClients are made with: theirs would send again by themselves, wait for ever and stop at one 429. */
export function clientOptions(apiUrl: string): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    timeout: patience,
    rejectRateLimitedCalls: true,
    logger: silent,
    fetch: wholeAnswer,
  };
}

/** Reads the answer to its end within the time-out, and gives a 429 without a waiting time one of 0. */
const wholeAnswer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const body = await response.arrayBuffer();
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  if (status === 429 && !/^\d+$/.test(headers.get('retry-after') ?? '')) headers.set('retry-after', '0');
  return new Response(body, { status, statusText, headers });
};

/** All requests with the bot token, through the gate; what does not get through before the end is busy. `refused` is told when Slack takes the token no more. */
export function createApi(parts: { token: string; apiUrl: string; gate: Door; refused(code: string): void }): Api {
  const { token, apiUrl, gate, refused } = parts;
  const client = new webApi.WebClient(token, clientOptions(apiUrl));
  let failures = 0;
  return {
    async call(method, values, { line, urgency, limits }) {
      await gate.enter(line, urgency, limits);
      if (gate.isClosed(urgency)) return { ok: false, code: 'stopped', result: { kind: 'busy', seconds: 1 } };
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
          gate.pause(result.seconds * 1000, null);
        if (tokenFaults.has(fault.code)) refused(fault.code);
        return { ok: false, code: fault.code, result };
      }
    },
  };
}
