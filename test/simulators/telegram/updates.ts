import { STATUS_CODES } from 'node:http';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { ApiError, badRequest } from './errors.ts';
import type { World } from './world.ts';

const Asked = z.object({
  offset: z.int().default(0),
  limit: z.int().min(1).max(100).default(100),
  timeout: z.number().min(0).default(0),
  allowed_updates: z.array(z.string()).optional(),
});
const Hook = z.object({
  url: z.string(),
  secret_token: z
    .string()
    .regex(/^[\w-]{1,256}$/)
    .optional(),
  allowed_updates: z.array(z.string()).optional(),
});

/** How updates reach the bot: fetched by long polls, of which the newest ends the others, or posted to a webhook. */
export function createUpdates(world: World, now: () => number) {
  let waiting: PromiseWithResolvers<void> | null = null;
  /** What the bot's server was not there for, or did not want: Telegram posts it again later. */
  const undeliverable: Update[] = [];
  let failure: { last_error_date: number; last_error_message: string } | null = null;
  let hook: z.infer<typeof Hook> | null = null;

  const post = async (update: Update, headers?: Record<string, string>): Promise<number> => {
    if (!hook) throw new Error('No webhook is set.');
    const secret = hook.secret_token ? { 'X-Telegram-Bot-Api-Secret-Token': hook.secret_token } : {};
    const response = await fetch(hook.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...secret, ...headers },
      body: JSON.stringify(update),
    });
    return response.status;
  };

  world.arrived = (update) => {
    waiting?.resolve();
    if (hook) void deliver(update);
  };

  const deliver = async (update: Update): Promise<void> => {
    const why = await post(update).then(
      (status) => (status === 200 ? null : `Wrong response from the webhook: ${status} ${STATUS_CODES[status]}`),
      () => 'Connection refused',
    );
    if (why === null) return;
    failure = { last_error_date: Math.floor(now() / 1000), last_error_message: why };
    undeliverable.push(update);
  };

  const methods: Record<string, (payload: unknown, closed: AbortSignal) => unknown> = {
    async getUpdates(payload, closed) {
      if (hook) {
        throw new ApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      waiting?.reject(
        new ApiError(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      );
      waiting = null;
      const { offset, limit, timeout, allowed_updates } = Asked.parse(payload);
      if (allowed_updates) world.allowed = allowed_updates;
      const confirmed = world.updates.findIndex(({ update_id }) => update_id >= offset);
      world.updates.splice(0, confirmed < 0 ? world.updates.length : confirmed);
      if (world.updates.length === 0 && timeout > 0) {
        const mine = Promise.withResolvers<void>();
        waiting = mine;
        const timer = setTimeout(() => mine.resolve(), timeout * 1000);
        closed.addEventListener('abort', () => mine.resolve());
        try {
          await mine.promise;
        } finally {
          clearTimeout(timer);
          if (waiting === mine) waiting = null;
        }
      }
      return world.updates.slice(0, limit);
    },

    setWebhook(payload) {
      const { success, data } = Hook.safeParse(payload);
      if (!success) throw badRequest('bad webhook: wrong parameters');
      hook = data.url === '' ? null : data;
      if (data.allowed_updates) world.allowed = data.allowed_updates;
      return true;
    },

    deleteWebhook() {
      hook = null;
      return true;
    },

    /** The last error stays there after it is over. */
    getWebhookInfo: () => ({
      url: hook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: undeliverable.length,
      ...failure,
    }),
  };
  return {
    methods,
    undeliverable,
    /** Posts again what was not taken. */
    async retry(): Promise<void> {
      for (const update of undeliverable.splice(0)) await deliver(update);
    },
    /** Posts an update to the webhook, again or with other headers; gives the status that the bot answered with. */
    post,
    /** Ends the open poll with an error, as when the token is revoked. */
    interrupt: (error: ApiError) => waiting?.reject(error),
    get webhook() {
      return hook;
    },
  };
}
