import { z } from 'zod';
import { UserError } from '../../src/core/errors.ts';

export interface Settings {
  token: string;
  /** The part of the token that is public: the bot's id, and the account of its chats. */
  account: string;
  /** Without a slash at the end, as grammY takes it. */
  apiRoot: string;
  /** Null: updates are fetched by long polling. */
  webhook: { url: string; secret: string } | null;
}

const Environment = z.object({
  TELEGRAM_BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/, 'expected a token such as 123456:ABC-DEF'),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://api.telegram.org' })
    .default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://lotse.example.org/telegram' })
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'expected 16 to 256 letters, digits, _ or -')
    .optional(),
});

type Name = keyof z.infer<typeof Environment>;
const names = Object.keys(Environment.shape) as Name[];

/** Null where none of the variables is set. Throws a UserError that names what is missing or wrong. */
export function readTelegram(environment: Readonly<Record<string, string | undefined>>): Settings | null {
  const set: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = environment[name]?.trim();
    if (value) set[name] = value;
  }
  if (Object.keys(set).length === 0) return null;
  const missing = missingOf(set);
  if (missing) {
    throw new UserError(
      `${missing} is missing, but ${Object.keys(set).join(' and ')} is set.`,
      `Set ${missing} too (scripts/lotse setup telegram says where it comes from), or leave Telegram's variables out.`,
    );
  }
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UserError(
      `The configuration of Telegram has a fault. ${faults.join('; ')}.`,
      'Correct the environment variable or leave it out, then start again.',
    );
  }
  const { TELEGRAM_BOT_TOKEN: token, TELEGRAM_API_ROOT: root, ...hook } = parsed.data;
  const { TELEGRAM_WEBHOOK_URL: url, TELEGRAM_WEBHOOK_SECRET: secret } = hook;
  return {
    token,
    account: token.slice(0, token.indexOf(':')),
    apiRoot: root.replace(/\/$/, ''),
    webhook: url === undefined || secret === undefined ? null : { url, secret },
  };
}

function missingOf(set: Partial<Record<Name, string>>): Name | null {
  if (!set.TELEGRAM_BOT_TOKEN) return 'TELEGRAM_BOT_TOKEN';
  if (set.TELEGRAM_WEBHOOK_URL && !set.TELEGRAM_WEBHOOK_SECRET) return 'TELEGRAM_WEBHOOK_SECRET';
  if (set.TELEGRAM_WEBHOOK_SECRET && !set.TELEGRAM_WEBHOOK_URL) return 'TELEGRAM_WEBHOOK_URL';
  return null;
}
