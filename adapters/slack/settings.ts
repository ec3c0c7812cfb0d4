import { z } from 'zod';
import { UserError } from '../../src/core/errors.ts';

const Environment = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'SLACK_BOT_TOKEN is wrong: a bot token begins with xoxb-').optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'SLACK_APP_TOKEN is wrong: an app-level token begins with xapp-')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().regex(/^\S+$/, 'SLACK_SIGNING_SECRET is wrong: it contains a space').optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'SLACK_API_URL is wrong: expected an address such as https://slack.com/api/' })
    .optional(),
});

export interface SlackSettings {
  botToken: string;
  /** Socket Mode with the app-level token, or events by HTTP, signed with the secret. */
  events: { kind: 'socket'; appToken: string } | { kind: 'http'; signingSecret: string };
  /** With a slash at the end. */
  apiUrl: string;
}

const remedy = 'Set SLACK_BOT_TOKEN with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, or none of them to do without Slack.';

/** Null if nothing of Slack is set. Throws a UserError for a part of it, or something wrong. */
export function readSlack(environment: Readonly<Record<string, string | undefined>>): SlackSettings | null {
  const set = Object.fromEntries(
    Object.entries(environment)
      .filter(([, value]) => value !== undefined && value.trim() !== '')
      .map(([name, value]) => [name, value?.trim()]),
  );
  const { success, data, error } = Environment.safeParse(set);
  if (!success) throw new UserError(`${error.issues[0]?.message}.`, `Correct it, then start again. ${remedy}`);
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = data;
  const apiUrl = (data.SLACK_API_URL ?? 'https://slack.com/api/').replace(/\/?$/, '/');
  if (botToken === undefined) {
    if (Object.values(data).every((value) => value === undefined)) return null;
    throw new UserError('SLACK_BOT_TOKEN is missing: Slack needs it beside the other variables.', remedy);
  }
  if (appToken !== undefined) return { botToken, events: { kind: 'socket', appToken }, apiUrl };
  if (signingSecret !== undefined) return { botToken, events: { kind: 'http', signingSecret }, apiUrl };
  throw new UserError('SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: Slack needs one of them.', remedy);
}
