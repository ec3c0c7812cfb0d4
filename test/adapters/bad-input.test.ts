import { describe, expect, it } from 'vitest';
import type { ChatPlatform } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import { free, open as openDiscord } from '../simulators/discord/stage.ts';
import type { Fault as DiscordFault } from '../simulators/discord/faults.ts';
import type { Trouble } from '../simulators/slack/server.ts';
import { onStage as openSlack, saying } from '../simulators/slack/stage.ts';
import { ApiError, tooMany } from '../simulators/telegram/errors.ts';
import { type Fault as TelegramFault, html, serverError } from '../simulators/telegram/server.ts';
import { createStage as openTelegram } from '../support/telegram.ts';

/** What nobody is answered for. */
type Ignored =
  | 'an update of an unknown type'
  | 'an edited message'
  | 'a message of another bot'
  | 'a message of its own'
  | 'a command for another bot'
  | 'something malformed';
/** What is passed on, each for one answer. */
type Read =
  | 'a sticker'
  | 'a photo'
  | 'a voice message'
  | 'a poll'
  | 'a contact'
  | '4,096 emojis'
  | 'a button that is a month old'
  | 'forged button data';
/** What an answer may meet. */
type Met =
  | 'too much at once, for a time'
  | 'too much at once, for an unknown time'
  | '500'
  | '502'
  | 'HTML instead of JSON'
  | 'a cut before it was taken'
  | 'a cut after it was taken';

/** A running adapter with one person at its other end, in a private chat. */
interface Stage {
  adapter: ChatPlatform;
  asked: Inbound[];
  reports(): string[];
  write(text: string): void;
  seen(): string;
  /** How often each is reported: never, once for its kind, or each time. A platform without such a thing has its nearest. */
  ignored: Record<Ignored, [does: () => void, reported: 'never' | 'once' | 'each']>;
  read: Record<Read, () => void>;
  /** The next request with an answer meets it. */
  meets(what: Met): void;
  revoke(): void;
}

const emojis = '\u{1f6b2}'.repeat(4096);
const forged = "'; DROP TABLE secret; --";

async function telegram(): Promise<Stage> {
  const stage = await openTelegram();
  await stage.start();
  const person = stage.telegram.person();
  const { world } = stage.telegram;
  person.writes('Moin');
  await expect.poll(() => stage.asked).toHaveLength(1);
  await expect.poll(() => stage.telegram.registered).toHaveLength(8);
  world.allowed = null;
  const faults: Record<Met, TelegramFault> = {
    'too much at once, for a time': { status: 429, body: tooMany(2).body },
    'too much at once, for an unknown time': { status: 429, body: new ApiError(429, 'Too Many Requests').body },
    '500': serverError,
    '502': html,
    'HTML instead of JSON': { status: 200, body: '<html>secret</html>' },
    'a cut before it was taken': 'cut before',
    'a cut after it was taken': 'cut after',
  };
  return {
    ...stage,
    reports: () => stage.reports,
    write: (text) => void person.writes(text),
    seen: () => stage.telegram.read(person.room),
    ignored: {
      'an update of an unknown type': [() => void world.tell({ hologram: { text: 'secret' } }), 'once'],
      'an edited message': [() => void person.edits({ text: 'secret' }), 'once'],
      'a message of another bot': [
        () => void person.sends({ text: 'secret', from: { id: 7, is_bot: true, first_name: 'B' } }),
        'once',
      ],
      'a message of its own': [() => void person.sends({ text: 'secret', from: world.bot }), 'never'],
      'a command for another bot': [() => void person.writes('/events@OtherBot secret'), 'once'],
      'something malformed': [() => void world.tell({ message: 'secret' }), 'each'],
    },
    read: {
      'a sticker': () => void person.sends({ sticker: { file_id: 'x', emoji: '\u{1f600}' } }),
      'a photo': () => void person.sends({ photo: [{ file_id: 'x' }] }),
      'a voice message': () => void person.sends({ voice: { file_id: 'x' } }),
      'a poll': () => void person.sends({ poll: { id: '1', question: 'secret?' } }),
      'a contact': () => void person.sends({ contact: { phone_number: 'secret', first_name: 'A' } }),
      '4,096 emojis': () => void person.writes(emojis),
      'a button that is a month old': () => void person.pressed('list_events', undefined, 'old-1'),
      'forged button data': () => void person.pressed(forged),
    },
    meets: (what) => stage.telegram.fails('sendMessage', faults[what]),
    revoke: () => stage.telegram.revoke(),
  };
}

async function slack(): Promise<Stage> {
  const stage = await openSlack({
    respond: ({ text, action }) => Promise.resolve(saying(`answer to ${action ?? text}`)),
  });
  const { slack, adapter, asked, faults } = stage;
  const person = slack.person();
  const direct = slack.direct(person);
  const channel = slack.channel();
  const sends = (fields: Record<string, unknown>) => () => void slack.write(person, direct, '', { fields });
  const press = (value: string | undefined) =>
    slack.deliver('interactive', {
      type: 'block_actions',
      user: { id: person.id },
      channel: { id: direct.id },
      container: { type: 'message', message_ts: '1.1', channel_id: direct.id },
      actions: [{ type: 'button', action_id: 'choice_0', action_ts: slack.space.ts(), value }],
    });
  const page = { body: '<html>secret</html>', type: 'text/html' };
  const troubles: Record<Met, Trouble> = {
    'too much at once, for a time': { kind: 'http', status: 429, retryAfter: 2 },
    'too much at once, for an unknown time': { kind: 'http', status: 429 },
    '500': { kind: 'http', status: 500 },
    '502': { kind: 'http', status: 502, ...page },
    'HTML instead of JSON': { kind: 'http', status: 200, ...page },
    'a cut before it was taken': { kind: 'cut', when: 'before' },
    'a cut after it was taken': { kind: 'cut', when: 'after' },
  };
  slack.write(person, direct, 'Moin');
  await expect.poll(() => slack.seen(direct)).toHaveLength(1);
  return {
    adapter,
    asked,
    reports: () => faults.map(String),
    write: (text) => void slack.write(person, direct, text),
    seen: () => slack.seen(direct).join('\n'),
    ignored: {
      'an update of an unknown type': [() => slack.event({ type: 'hologram', text: 'secret' }), 'once'],
      'an edited message': [
        () =>
          slack.event({
            type: 'message',
            subtype: 'message_changed',
            channel: direct.id,
            ts: '1.3',
            message: { user: person.id, text: 'secret', ts: '1.1', edited: { user: person.id, ts: '1.2' } },
            previous_message: { text: 'Moin' },
          }),
        'once',
      ],
      'a message of another bot': [
        () => void slack.write(person, direct, 'secret', { fields: { bot_id: 'B9', user: 'U9' } }),
        'once',
      ],
      'a message of its own': [
        () => void slack.write(person, direct, 'secret', { fields: { bot_id: slack.space.bot.id } }),
        'never',
      ],
      // Other apps' commands never come; this is what a channel would tell of a mention of theirs.
      'a command for another bot': [
        () => slack.event({ type: 'message', channel: channel.id, user: person.id, ts: '1.4', text: '<@U9> /hilfe' }),
        'never',
      ],
      'something malformed': [() => slack.sendFrame('{"secret'), 'each'],
    },
    read: {
      'a sticker': sends({ blocks: [{ type: 'image', image_url: 'secret' }] }),
      'a photo': sends({ subtype: 'file_share', files: [{ id: 'F1', mimetype: 'image/png', name: 'secret.png' }] }),
      'a voice message': sends({ subtype: 'file_share', files: [{ id: 'F2', subtype: 'slack_audio' }] }),
      'a poll': sends({ blocks: [{ type: 'hologram', text: 'secret' }] }),
      'a contact': sends({ attachments: [{ id: 1, text: 'secret' }], text: null }),
      '4,096 emojis': () => void slack.write(person, direct, emojis),
      'a button that is a month old': () => press('list_events'),
      'forged button data': () => press(forged),
    },
    meets: (what) => slack.trouble('chat.postMessage', troubles[what]),
    revoke: () => slack.event({ type: 'tokens_revoked', tokens: { oauth: [], bot: [slack.space.bot.user] } }),
  };
}

async function discord(): Promise<Stage> {
  const stage = await openDiscord({ gate: free });
  const { discord, person, direct, channel } = stage;
  const bot = { ...person, bot: true };
  const faults: Record<Met, DiscordFault> = {
    'too much at once, for a time': { kind: 'limited', seconds: 0.01 },
    'too much at once, for an unknown time': { kind: 'limited', seconds: null },
    '500': { kind: 'status', status: 500 },
    '502': { kind: 'html', status: 502 },
    'HTML instead of JSON': { kind: 'html', status: 200 },
    'a cut before it was taken': { kind: 'cut', taken: false },
    'a cut after it was taken': { kind: 'cut', taken: true },
  };
  const sends = (more: Record<string, unknown>) => () => void discord.write(person, direct, '', more);
  discord.write(person, direct, 'Moin');
  await expect.poll(() => discord.posts(direct)).toHaveLength(1);
  return {
    ...stage,
    reports: () => stage.reports,
    write: (text) => void discord.write(person, direct, text),
    seen: () => discord.seen(direct),
    ignored: {
      'an update of an unknown type': [() => discord.gateway.dispatch('HOLOGRAM', { content: 'secret' }), 'once'],
      'an edited message': [() => discord.edit(person, direct, '1', 'secret'), 'once'],
      'a message of another bot': [() => void discord.write(bot, direct, 'secret'), 'once'],
      'a message of its own': [() => void discord.write({ ...discord.world.bot, locale: 'de' }, direct, 'x'), 'never'],
      // Other applications' commands never come; their mentions come without text.
      'a command for another bot': [() => void discord.write(person, channel, '<@9> /hilfe secret'), 'never'],
      'something malformed': [() => discord.gateway.sendRaw('{"secret'), 'each'],
    },
    read: {
      'a sticker': sends({ sticker_items: [{ id: '1', name: 'secret', format_type: 1 }] }),
      'a photo': sends({ attachments: [{ id: '1', filename: 'secret.png' }] }),
      'a voice message': sends({ attachments: [{ id: '1', filename: 'voice.ogg' }], flags: 1 << 13 }),
      'a poll': sends({ poll: { question: { text: 'secret?' } } }),
      'a contact': sends({ embeds: [{ description: 'secret' }] }),
      '4,096 emojis': () => void discord.write(person, direct, emojis),
      'a button that is a month old': () => void discord.press(person, direct, null, 'list_events'),
      'forged button data': () => void discord.press(person, direct, null, forged),
    },
    meets: (what) => void discord.rest.faults.push({ on: 'POST /channels/', fault: faults[what] }),
    revoke() {
      discord.world.token = 'another';
      discord.gateway.cut(4004);
    },
  };
}

const ignored: Ignored[] = [
  'an update of an unknown type',
  'an edited message',
  'a message of another bot',
  'a message of its own',
  'a command for another bot',
  'something malformed',
];
const read: Read[] = [
  'a sticker',
  'a photo',
  'a voice message',
  'a poll',
  'a contact',
  '4,096 emojis',
  'a button that is a month old',
  'forged button data',
];
const met: Met[] = [
  'too much at once, for a time',
  'too much at once, for an unknown time',
  '500',
  '502',
  'HTML instead of JSON',
  'a cut before it was taken',
  'a cut after it was taken',
];

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([
  ['Telegram', telegram],
  ['Slack', slack],
  ['Discord', discord],
])('%s', (name, open) => {
  const isAnswered = async (stage: Stage, text: string): Promise<void> => {
    stage.write(text);
    await expect.poll(() => stage.seen(), { timeout: 5000 }).toContain(`answer to ${text}`);
  };

  it.each(ignored)('answers nobody for %s, and goes on', async (what) => {
    const stage = await open();
    const [does, reported] = stage.ignored[what];
    does();
    does();
    await isAnswered(stage, 'after it');
    expect(stage.asked.map(({ text }) => text)).toEqual(['Moin', 'after it']);
    expect(count(stage.seen(), 'answer to')).toBe(2);
    expect(stage.reports()).toHaveLength({ never: 0, once: 1, each: 2 }[reported]);
    expect(stage.reports().join()).not.toContain('secret');
  });

  it.each(read)('passes on %s for one answer', async (what) => {
    const stage = await open();
    stage.read[what]();
    await expect.poll(() => stage.asked).toHaveLength(2);
    await isAnswered(stage, 'after it');
    const isButton = what.includes('button');
    const text = what === '4,096 emojis' ? emojis : '';
    const action = what === 'forged button data' ? forged : 'list_events';
    expect(stage.asked[1]).toMatchObject({ text, action: isButton ? action : null, kind: 'private' });
    expect(count(stage.seen(), 'answer to')).toBe(3);
    expect(stage.reports()).toEqual([]);
  });

  it.each(met)('says its answer at most once when it meets %s', async (what) => {
    const stage = await open();
    stage.meets(what);
    stage.write('this');
    await isAnswered(stage, 'after it');
    expect(stage.asked.map(({ text }) => text)).toEqual(['Moin', 'this', 'after it']);
    // Telegram has nothing by which an answer that may have arrived could be sent again.
    const isLost = name === 'Telegram' && what.startsWith('a cut');
    const isTaken = !isLost || what === 'a cut after it was taken';
    expect(count(stage.seen(), 'answer to this')).toBe(isTaken ? 1 : 0);
    expect(stage.reports()).toHaveLength(isLost ? 1 : 0);
    expect(stage.reports().join()).not.toMatch(/this|secret/);
  });

  it('sees that its token was revoked, says so once, and does not end the program', async () => {
    const stage = await open();
    stage.revoke();
    await expect.poll(() => stage.adapter.connection().state).toBe('refused');
    const chat = stage.asked[0]?.chat;
    if (!chat) throw new Error('Nobody wrote.');
    const attempt = () => stage.adapter.send(chat, saying('x'), { key: 'a', urgency: 'broadcast' });
    await attempt();
    await attempt();
    expect(stage.reports().length).toBe(1);
  });
});
