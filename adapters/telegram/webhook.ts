import { createHash, timingSafeEqual } from 'node:crypto';
import type { WebhookInfo } from 'grammy/types';
import type { Webhook } from '../../src/core/adapter.ts';

/** Bytes of the largest update that is read; Telegram's are far smaller. */
const largest = 1024 * 1024;

/**
 * Takes updates that Telegram posts. It is told at once that they arrived: an answer that takes long would make it
 * post them again. `take` says whether updates can be taken; if not, Telegram keeps and repeats them.
 */
export function createWebhook(url: string, secret: string, take: (update: unknown) => boolean): Webhook {
  const say = (status: number): Response => new Response(null, { status });
  return {
    path: new URL(url).pathname,
    async handle(request) {
      if (!isSame(request.headers.get('X-Telegram-Bot-Api-Secret-Token') ?? '', secret)) return say(401);
      if (request.method !== 'POST') return say(405);
      const body = await bodyOf(request);
      if (body === null) return say(413);
      let update: unknown;
      try {
        update = JSON.parse(body);
      } catch {
        return say(400);
      }
      return say(take(update) ? 200 : 503);
    },
  };
}

/** What keeps Telegram from posting; the first that fits counts. */
const troubles: readonly [RegExp, string][] = [
  [/wrong response\D{0,60}(\d{3})/i, 'it was answered with'],
  [/resolve|name or service/i, 'its address is not known'],
  [/ssl|certificate/i, 'its certificate is not accepted'],
  [/refused/i, 'the connection is refused'],
  [/time(?:d |-)?out/i, 'no answer in time'],
];

/**
 * Why Telegram does not get through to the webhook, in words of ours, since Telegram's may name the address; null where
 * it does, or did since: what it says of its last error stays there for ever. `since` is in milliseconds.
 */
export function troubleOfWebhook(info: WebhookInfo, since: number): string | null {
  if (info.url === '') return 'the webhook was taken away';
  const { pending_update_count: waiting, last_error_date: at = 0, last_error_message: message = '' } = info;
  // Telegram tells whole seconds.
  if (waiting === 0 || (at + 1) * 1000 < since) return null;
  for (const [pattern, why] of troubles) {
    const [found, code] = pattern.exec(message) ?? [];
    if (found !== undefined) return `Telegram does not reach the webhook: ${code ? `${why} ${code}` : why}`;
  }
  return 'Telegram does not reach the webhook';
}

/** Compares digests, so that the time tells neither where they differ nor how long the secret is. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** Null for one that is too large, of which no more is read. */
async function bodyOf(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
