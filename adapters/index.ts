/** A chat platform that needs tokens of its own. */
interface Platform {
  name: string;
  variables: readonly string[];
}

/** The terminal and the web chat need no token and are always there; these are what comes next. */
const withTokens: readonly Platform[] = [
  { name: 'Telegram', variables: ['TELEGRAM_BOT_TOKEN'] },
  { name: 'Slack', variables: ['SLACK_BOT_TOKEN'] },
  { name: 'Discord', variables: ['DISCORD_BOT_TOKEN'] },
];

/** Which platforms are off, and why: a line each. */
export function platforms(environment: Readonly<Record<string, string | undefined>>): string[] {
  return withTokens.map(({ name, variables }) => {
    const missing = variables.filter((variable) => !environment[variable]?.trim());
    if (missing.length > 0) return `${name}: off (${missing.join(', ')} is not set)`;
    return `${name}: off (this version has no connection to it yet; its token is not used)`;
  });
}

export { createTerminal } from './terminal/index.ts';
export { createWebChat } from './webchat/index.ts';
