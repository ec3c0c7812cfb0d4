import { type Api, GrammyError } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Connection, PlatformParts } from '../../src/core/adapter.ts';
import { UserError } from '../../src/core/errors.ts';
import { updateTypes } from './inbound.ts';
import type { Settings } from './settings.ts';
import { inWords, isRevoked, secondsOf } from './results.ts';
import { troubleOfWebhook } from './webhook.ts';

/** Seconds that Telegram holds a request for updates open. */
const poll = 25;
/**
 * Milliseconds between attempts: the first, the longest, and for a refused token; and after which Telegram is asked
 * whether it gets through to the webhook.
 */
const pauses = { first: 1000, longest: 60_000, refused: 300_000, inspection: 180_000 };

/** The library names the signal's type by a package of its own, and takes the platform's. */
export type ApiSignal = NonNullable<Parameters<Api['getUpdates']>[1]>;

/** What keeps the connection, and what it calls. */
export interface Keeping {
  settings: Settings;
  /** For all but the long poll. */
  api: Api;
  /** With a time-out longer than the poll. */
  polling: Api;
  now: PlatformParts['now'];
  wait: PlatformParts['wait'];
  report: PlatformParts['report'];
  become(connection: Connection): void;
  /** Telegram accepted the token. */
  accepted(me: UserFromGetMe): void;
  take(update: Update): void;
  /** When an update last came by webhook, in milliseconds; 0 for never. */
  cameAt(): number;
  /** Resolves when more can be taken. */
  room(): Promise<void>;
}

/**
 * Connects, fetches updates unless they come by webhook, and comes back with growing pauses until `signal` aborts.
 * Throws a UserError for a token that is refused before it was ever accepted while `isStarting`.
 */
export async function keep(parts: Keeping, signal: AbortSignal, isStarting: () => boolean): Promise<void> {
  const { settings, api, polling, report, become } = parts;
  const { promise: aborted, resolve: abort } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => abort());
  let pause = pauses.first;
  let isKnown = false;
  let knownSince = 0;
  let told = '';
  let offset = 0;

  const connect = async (): Promise<void> => {
    const me = await api.getMe();
    const { webhook } = settings;
    if (webhook) {
      await api.setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: updateTypes });
    } else {
      await api.deleteWebhook();
    }
    if (signal.aborted) return;
    isKnown = true;
    knownSince = parts.now();
    parts.accepted(me);
    if (webhook) settle();
  };

  /** After a trouble it has been waited for already. */
  const inspectWebhook = async (): Promise<void> => {
    if (told === '') await Promise.race([parts.wait(pauses.inspection), aborted]);
    if (signal.aborted) return;
    const info = await api.getWebhookInfo();
    if (info.url === '') isKnown = false;
    const why = troubleOfWebhook(info, Math.max(knownSince, parts.cameAt()));
    if (why !== null) throw new Error(`Telegram: ${why}`);
  };

  const fetchUpdates = async (): Promise<void> => {
    await parts.room();
    // After a trouble an answer comes at once, so that the state is known.
    const timeout = told === '' ? poll : 0;
    const options = { offset, timeout, limit: 100, allowed_updates: updateTypes };
    const fetched: unknown = await polling.getUpdates(options, signal as ApiSignal);
    if (!Array.isArray(fetched)) throw new Error('Telegram: the updates are not a list');
    if (signal.aborted) return;
    for (const update of fetched as unknown[]) {
      if (!isUpdate(update)) throw new Error('Telegram: an update has no number');
      offset = Math.max(offset, update.update_id + 1);
      parts.take(update);
    }
  };

  const settle = (): void => {
    pause = pauses.first;
    told = '';
    become({ state: 'connected' });
  };

  /** Tells once of each trouble; returns how long to wait. */
  const trouble = (error: unknown): number => {
    const why = error instanceof GrammyError || !(error instanceof Error) ? inWords(error) : wordsOf(error);
    const isRefused = isRevoked(error);
    become(isRefused ? { state: 'refused', why } : { state: 'retrying', why });
    if (told !== why) report(new Error(`Telegram: no connection (${why})`));
    told = why;
    // Somebody set a webhook, or another process polls: begin anew.
    if (error instanceof GrammyError && [401, 409].includes(error.error_code)) isKnown = false;
    if (isRefused) return pauses.refused;
    const asked = error instanceof GrammyError ? secondsOf(error.parameters.retry_after) : null;
    const milliseconds = Math.max(pause, (asked ?? 0) * 1000);
    pause = Math.min(pause * 2, pauses.longest);
    return milliseconds;
  };

  while (!signal.aborted) {
    try {
      if (!isKnown) await connect();
      if (signal.aborted) break;
      if (settings.webhook) {
        await inspectWebhook();
      } else {
        if (told === '') settle();
        await fetchUpdates();
      }
      settle();
    } catch (error) {
      if (signal.aborted) break;
      if (isStarting() && isWrongToken(error)) {
        become({ state: 'refused', why: inWords(error) });
        throw new UserError(
          'Telegram refuses the token in TELEGRAM_BOT_TOKEN.',
          'Copy it from @BotFather again (/mybots, API Token), then start again.',
        );
      }
      await Promise.race([parts.wait(trouble(error)), aborted]);
    }
  }
  if (offset > 0) await confirm(polling, offset, report);
}

/** Tells Telegram what was taken, so that it does not come again after a restart. */
async function confirm(polling: Api, offset: number, report: PlatformParts['report']): Promise<void> {
  try {
    await polling.getUpdates({ offset, limit: 1, timeout: 0 });
  } catch (error) {
    report(new Error(`Telegram: what was answered last may be answered again (${inWords(error)})`));
  }
}

function wordsOf(error: Error): string {
  return error.message.startsWith('Telegram: ') ? error.message.slice('Telegram: '.length) : inWords(error);
}

/** Telegram says 401 to a token that is none of a bot's, and 404 to what does not look like one. */
function isWrongToken(error: unknown): boolean {
  return error instanceof GrammyError && error.method === 'getMe' && [401, 404].includes(error.error_code);
}

export function isUpdate(value: unknown): value is Update {
  return typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id);
}
