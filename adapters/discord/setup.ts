import { OAuth2Scopes, PermissionFlagsBits as Flags } from 'discord.js';
import type { DiscordSettings } from './settings.ts';

const permissions = [
  { flag: Flags.ViewChannel, name: 'View Channels', why: 'to be mentioned in a channel' },
  { flag: Flags.SendMessages, name: 'Send Messages', why: 'to answer there' },
  { flag: Flags.SendMessagesInThreads, name: 'Send Messages in Threads', why: 'to answer in threads' },
  { flag: Flags.EmbedLinks, name: 'Embed Links', why: 'for answers of more than 2,000 characters' },
  { flag: Flags.AttachFiles, name: 'Attach Files', why: 'for calendar files' },
];

/** A bot's token begins with its id, which is its application's id too; null for what is no such token. */
function applicationOf(token: string): string | null {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString('latin1');
  return /^\d{17,20}$/.test(id) ? id : null;
}

function inviteLink(application: string): string {
  const wanted = permissions.reduce((all, { flag }) => all | flag, 0n);
  const scope = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join('+');
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=${scope}&permissions=${wanted}`;
}

/** What `scripts/lotse setup discord` prints. Never holds the token. */
export function setupDiscord(settings: DiscordSettings | null): string {
  const application = settings && applicationOf(settings.token);
  return [
    'Discord',
    '',
    '1. Open https://discord.com/developers/applications, press "New Application", and give it a name.',
    '2. "Bot": press "Reset Token" and copy the token: DISCORD_BOT_TOKEN. All three "Privileged Gateway Intents" stay off.',
    '3. "Installation": under "Installation Contexts" leave "Guild Install" only, with the install link "None".',
    '4. Invite it with the link below; you need "Manage Server" in the server.',
    '5. Set DISCORD_BOT_TOKEN (in .env, for example) and start Lotse.',
    '',
    application === null
      ? `Invite link (APPLICATION_ID stands on "General Information"; with DISCORD_BOT_TOKEN set it is filled in):`
      : 'Invite link:',
    inviteLink(application ?? 'APPLICATION_ID'),
    '',
    'Scopes: bot (to be a member), applications.commands (for /hilfe and the others).',
    'Permissions:',
    ...permissions.map(({ name, why }) => `- ${name}: ${why}`),
    'Intents, none of them privileged:',
    '- Guilds: which servers, channels and threads there are, and which are gone',
    '- Guild Messages: mentions and replies; of other messages Discord sends no text',
    '- Direct Messages: questions in private',
    '',
    settings === null ? 'DISCORD_BOT_TOKEN is not set: Discord is off.' : 'DISCORD_BOT_TOKEN is set.',
  ].join('\n');
}
