import { createHash, timingSafeEqual } from 'node:crypto';
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
