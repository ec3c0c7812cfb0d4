import { z } from 'zod';
import { Blocks, HomeBlocks } from './blocks.ts';
import type { Channel, Posted, Workspace } from './workspace.ts';

/** Arguments as Slack takes them: a form whose structured values are JSON. */
export type Values = Readonly<Record<string, string | undefined>>;
export type Answer = { ok: true; [field: string]: unknown } | { ok: false; error: string; [field: string]: unknown };

export const refused = (error: string, more: Record<string, unknown> = {}): Answer => ({ ok: false, error, ...more });
const Metadata = z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) });

export function json(value: string | undefined): unknown {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

export type Method = (space: Workspace, values: Values) => Answer;

/** A channel that the bot can see, or Slack's word for why not. */
export function openChannel(space: Workspace, values: Values, toWrite: boolean): Channel | string {
  const channel = space.channels.get(values['channel'] ?? '');
  if (!channel) return 'channel_not_found';
  if (!channel.members.has(space.bot.user)) return channel.id.startsWith('C') ? 'not_in_channel' : 'channel_not_found';
  return toWrite && channel.isArchived ? 'is_archived' : channel;
}

function content(values: Values): { blocks: Blocks; text: string; isMarkup: boolean } | string {
  const { success, data } = Blocks.safeParse(json(values['blocks'] ?? '[]'));
  if (!success) return 'invalid_blocks';
  // Not documented; measured by others.
  if ((values['blocks'] ?? '').length > 13_200) return 'msg_blocks_too_long';
  const text = values['text'] ?? '';
  if (text === '' && data.length === 0) return 'no_text';
  if (text.length > 40_000) return 'msg_too_long';
  return { blocks: data, text, isMarkup: values['mrkdwn'] !== 'false' };
}

const asShown = (space: Workspace, message: Posted): Record<string, unknown> => ({
  type: 'message',
  user: message.user,
  text: message.text,
  ts: message.ts,
  ...(message.user === space.bot.user ? { bot_id: space.bot.id, app_id: space.bot.app } : {}),
  ...(message.thread === null ? {} : { thread_ts: message.thread }),
  ...(message.metadata ? { metadata: message.metadata } : {}),
  ...(message.files ? { files: message.files.map(({ id, name, title }) => ({ id, name, title })) } : {}),
});

function history(space: Workspace, values: Values, ofThread: boolean): Answer {
  const channel = openChannel(space, values, false);
  if (typeof channel === 'string') return refused(channel);
  const oldest = Number(values['oldest'] ?? 0);
  const found = channel.messages
    .filter((message) => Number(message.ts) >= oldest)
    .filter((message) => (ofThread ? (message.thread ?? message.ts) === values['ts'] : message.thread === null))
    .toReversed();
  const from = Number(values['cursor'] ?? 0);
  const limit = Math.min(Number(values['limit'] ?? 100), 999);
  const next = from + limit < found.length ? String(from + limit) : '';
  const messages = found.slice(from, from + limit).map((message) => asShown(space, message));
  return { ok: true, messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': (space) => ({
    ok: true,
    url: 'https://simulated.slack.com/',
    team: 'Simulated',
    user: 'lotse',
    team_id: space.team,
    user_id: space.bot.user,
    bot_id: space.bot.id,
    is_enterprise_install: false,
  }),
  'users.info'(space, values) {
    const person = space.people.get(values['user'] ?? '');
    if (!person) return refused('user_not_found');
    const { id, locale, deleted, isAdmin, isOwner } = person;
    const language = values['include_locale'] === 'true' ? { locale } : {};
    const roles = deleted ? {} : { is_admin: isAdmin, is_owner: isOwner, is_primary_owner: false };
    return { ok: true, user: { id, team_id: space.team, deleted, is_bot: false, ...roles, ...language } };
  },
  'conversations.open'(space, values) {
    const person = space.people.get(values['users'] ?? '');
    return person ? { ok: true, channel: { id: space.direct(person).id } } : refused('user_not_found');
  },
  'conversations.history': (space, values) => history(space, values, false),
  'conversations.replies': (space, values) => history(space, values, true),
  'chat.postMessage'(space, values) {
    const channel = openChannel(space, values, true);
    if (typeof channel === 'string') return refused(channel);
    const said = content(values);
    if (typeof said === 'string') return refused(said);
    const metadata = values['metadata'] === undefined ? null : Metadata.safeParse(json(values['metadata'])).data;
    if (metadata === undefined) return refused('invalid_metadata_format');
    const unfurl = values['unfurl_links'] !== 'false' || values['unfurl_media'] !== 'false';
    const message = {
      ts: space.ts(),
      thread: values['thread_ts'] ?? null,
      user: space.bot.user,
      metadata,
      unfurl,
      ...said,
    };
    channel.messages.push(message);
    if (message.thread !== null) channel.status = '';
    return { ok: true, channel: channel.id, ts: message.ts, message: asShown(space, message) };
  },
  'chat.update'(space, values) {
    const channel = openChannel(space, values, true);
    if (typeof channel === 'string') return refused(channel);
    const message = channel.messages.find(({ ts }) => ts === values['ts']);
    if (!message) return refused('message_not_found');
    if (message.user !== space.bot.user) return refused('cant_update_message');
    const said = content(values);
    if (typeof said === 'string') return refused(said);
    Object.assign(message, said);
    return { ok: true, channel: channel.id, ts: message.ts, text: message.text };
  },
  'chat.delete'(space, values) {
    const channel = openChannel(space, values, true);
    if (typeof channel === 'string') return refused(channel);
    const index = channel.messages.findIndex(({ ts }) => ts === values['ts']);
    if (index < 0) return refused('message_not_found');
    if (channel.messages[index]?.user !== space.bot.user) return refused('cant_delete_message');
    channel.messages.splice(index, 1);
    return { ok: true, channel: channel.id, ts: values['ts'] };
  },
  'assistant.threads.setStatus'(space, values) {
    const channel = openChannel(space, { channel: values['channel_id'] }, true);
    if (typeof channel === 'string') return refused(channel);
    const thread = channel.messages.find(({ ts }) => ts === values['thread_ts']);
    if (!thread) return refused('invalid_thread_ts');
    channel.status = values['status'] ?? '';
    return { ok: true };
  },
  'views.publish'(space, values) {
    const view = z.object({ type: z.literal('home'), blocks: HomeBlocks }).safeParse(json(values['view']));
    if (!view.success) return refused('invalid_arguments');
    if (!space.people.has(values['user_id'] ?? '')) return refused('user_not_found');
    space.homes.set(values['user_id'] ?? '', view.data.blocks);
    return { ok: true, view: { id: space.id('V'), type: 'home' } };
  },
};
