import { commands } from '../../src/core/commands.ts';
import type { SlackSettings } from './settings.ts';

/** What the bot may do, and why. */
const scopes: Readonly<Record<string, string>> = {
  'app_mentions:read': 'to see messages that mention it',
  'chat:write': 'to answer, and to correct and remove its own messages',
  commands: 'for the slash commands',
  'files:read': 'to read the calendars, tables and pictures that staff send it in direct messages',
  'files:write': 'to send calendar files and other files that people ask for, and to remove its own',
  'im:history': 'to read what people write to it in direct messages',
  'im:write': 'to open the direct message with someone who presses a button in its App Home',
  'channels:read': 'to notice that it was removed or a channel was archived',
  'groups:read': 'the same in private channels',
  'channels:history': 'to look up, after a broken connection, whether a message of its own was shown already',
  'groups:history': 'the same in private channels',
  'users:read': 'for the language of the person who asks, and whether they are an administrator',
};

/** What Slack tells it of. */
const botEvents = [
  'app_mention',
  'message.im',
  'app_home_opened',
  'member_joined_channel',
  'channel_left',
  'channel_archive',
  'channel_unarchive',
  'channel_deleted',
  'channel_id_changed',
  'group_left',
  'group_archive',
  'group_unarchive',
  'group_deleted',
  'app_uninstalled',
  'tokens_revoked',
] as const;

/** An app manifest. `address` is where Slack sends events by HTTP; null: Socket Mode. */
function slackManifest(address: string | null): Record<string, unknown> {
  const requests = address === null ? {} : { request_url: address };
  const slashCommands = commands.flatMap(({ names, description }) => [
    { name: names.de, words: description.de },
    { name: names.en, words: description.en },
  ]);
  return {
    display_information: { name: 'Lotse', description: 'Wo kann ich helfen, was steht an, wer ist zuständig?' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Lotse', always_online: true },
      slash_commands: slashCommands.map(({ name, words }) => ({
        command: `/${name}`,
        description: words,
        should_escape: true,
        ...(address === null ? {} : { url: address }),
      })),
    },
    oauth_config: { scopes: { bot: Object.keys(scopes) } },
    settings: {
      event_subscriptions: { bot_events: botEvents, ...requests },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}

/** The way to a Slack app, for people; `publicUrl` only where events come by HTTP. */
export function setupSlack(settings: SlackSettings | null, publicUrl = 'https://lotse.example.org'): string {
  const isHttp = settings?.events.kind === 'http';
  const manifest = slackManifest(isHttp ? `${publicUrl}/slack/events` : null);
  const token = isHttp
    ? '4. Basic Information, App Credentials: copy the Signing Secret to SLACK_SIGNING_SECRET.'
    : '4. Basic Information, App-Level Tokens: generate one with the scope connections:write (to receive events without a public address); copy it to SLACK_APP_TOKEN.';
  return [
    settings === null ? 'Slack is off.' : `Slack is configured (${isHttp ? 'events by HTTP' : 'Socket Mode'}).`,
    '',
    '1. Open https://api.slack.com/apps, press "Create New App", then "From a manifest", and choose the workspace.',
    '2. Paste the manifest below (as JSON), then press "Create".',
    '3. Install App: press "Install to Workspace", allow it, and copy the Bot User OAuth Token to SLACK_BOT_TOKEN.',
    token,
    '5. Start Lotse again. In Slack, open it under Apps, or invite it into a channel: /invite @Lotse',
    '',
    'What each scope is for:',
    ...Object.entries(scopes).map(([scope, why]) => `  ${scope}: ${why}`),
    '',
    JSON.stringify(manifest, null, 2),
  ].join('\n');
}
