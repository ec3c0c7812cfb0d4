import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Webhook } from '../../src/core/adapter.ts';
import type { Process } from './socket.ts';

/** Seconds that a request may be old (or early), and its largest size in characters. */
const oldest = 300;
const largest = 1_000_000;

const Challenge = z.object({ type: z.literal('url_verification'), challenge: z.string() });
const Payload = z.record(z.string(), z.unknown());

/** Slack's requests over HTTP: checked, answered at once, and passed on. `take` is null while nothing is taken in. */
export function createWebhook(parts: {
  signingSecret: string;
  now(): number;
  take(): Process | null;
  report(error: unknown): void;
}): Webhook {
  const { signingSecret, now, take, report } = parts;
  return {
    path: '/slack/events',
    async handle(request) {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'POST' } });
      const text = await request.text();
      if (text.length > largest) return new Response(null, { status: 413 });
      if (!isSigned(request, text, signingSecret, now())) return new Response(null, { status: 401 });
      const body = readBody(text, request.headers.get('content-type') ?? '');
      if (body === null) return new Response(null, { status: 400 });
      const challenge = Challenge.safeParse(body);
      if (challenge.success) return new Response(challenge.data.challenge);
      if (body['ssl_check'] !== undefined) return new Response(null);
      const process = take();
      if (process === null) return new Response(null, { status: 503 });
      const { promise, resolve } = Promise.withResolvers<Response>();
      const retryNum = Number(request.headers.get('x-slack-retry-num') ?? 0);
      const ack = (): Promise<void> => Promise.resolve(resolve(new Response(null)));
      process({ body, ack, retryNum })
        .catch(report)
        .finally(() => resolve(new Response(null)));
      return promise;
    },
  };
}

function isSigned(request: Request, text: string, secret: string, now: number): boolean {
  const time = request.headers.get('x-slack-request-timestamp') ?? '';
  const given = Buffer.from(request.headers.get('x-slack-signature') ?? '');
  if (!/^\d{1,12}$/.test(time) || Math.abs(now / 1000 - Number(time)) > oldest) return false;
  const expected = Buffer.from(`v0=${createHmac('sha256', secret).update(`v0:${time}:${text}`).digest('hex')}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** JSON for events; a form for commands, and with JSON in its `payload` for buttons. Null for anything else. */
function readBody(text: string, type: string): Record<string, unknown> | null {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return Payload.parse(JSON.parse(text));
    const fields = Object.fromEntries(new URLSearchParams(text));
    return fields['payload'] === undefined ? fields : Payload.parse(JSON.parse(fields['payload']));
  } catch {
    return null;
  }
}
