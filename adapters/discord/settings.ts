import { z } from 'zod';
import { UserError } from '../../src/core/errors.ts';

const Environment = z.object({
  DISCORD_BOT_TOKEN: z.string().regex(/^[\x21-\x7e]+$/, 'expected a token without spaces'),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://discord.com/api' })
    .default('https://discord.com/api'),
});

export interface DiscordSettings {
  token: string;
  /** discord.js' `rest.api`: without the version and without a slash at the end. */
  apiUrl: string;
}

/** Null when Discord is not configured; a variable that is set to nothing counts as not set. Throws a UserError. */
export function readDiscord(environment: Readonly<Record<string, string | undefined>>): DiscordSettings | null {
  const set = Object.fromEntries(
    Object.keys(Environment.shape)
      .map((name) => [name, environment[name]?.trim() ?? ''])
      .filter(([, value]) => value !== ''),
  ) as Partial<Record<keyof z.infer<typeof Environment>, string>>;
  if (Object.keys(set).length === 0) return null;
  if (set.DISCORD_BOT_TOKEN === undefined) {
    throw new UserError(
      'DISCORD_BOT_TOKEN is missing: Discord needs it beside DISCORD_API_URL.',
      'Set DISCORD_BOT_TOKEN, or leave both out to do without Discord. `scripts/lotse setup discord` says where to get it.',
    );
  }
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new UserError(
      `The configuration of Discord has a fault. ${faults.join('; ')}.`,
      'Correct the environment variable, then start again.',
    );
  }
  return { token: parsed.data.DISCORD_BOT_TOKEN, apiUrl: parsed.data.DISCORD_API_URL.replace(/\/$/, '') };
}
