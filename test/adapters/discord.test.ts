import { describe, expect, it } from 'vitest';
import { createDiscord, readDiscord, setupDiscord } from '../../adapters/discord/index.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Message } from '../../src/core/message.ts';
import { describeChatPlatform } from './contract.ts';
import { free, open, parts, saying, settled, simulate, wait } from '../simulators/discord/stage.ts';

describeChatPlatform('Discord', async () => {
  const discord = await simulate();
  const person = discord.person('en');
  const channel = discord.directChannel(person);
  return {
    adapter: createDiscord({ token: discord.world.token, apiUrl: discord.api }, parts({ wait })),
    write: (text) => void discord.write(person, channel, text),
    seen: () => discord.seen(channel),
    posts: () => discord.posts(channel).length,
    files: () => discord.posts(channel).flatMap(({ files }) => files.map(({ bytes }) => bytes)),
    locale: null,
  };
});

describe('what is written directly', () => {
  it('is a private chat of the person', async () => {
    const stage = await open();
    const id = stage.discord.write(stage.person, stage.direct, 'Wo kann ich helfen?');
    await expect.poll(() => stage.discord.seen(stage.direct)).toBe('answer to Wo kann ich helfen?');
    expect(stage.asked).toEqual([
      {
        id,
        chat: stage.ref(stage.direct),
        kind: 'private',
        sender: stage.person.id,
        text: 'Wo kann ich helfen?',
        action: null,
        locale: null,
      },
    ]);
  });

  it.each([
    ['/hilfe', { text: 'hilfe', action: 'help' }],
    ['/START', { text: 'START', action: 'welcome' }],
    ['/stopp', { text: 'stopp', action: 'unsubscribe' }],
    ['/termine  in Heide', { text: 'in Heide', action: null, command: 'list_events' }],
  ])('may be the command %s', async (text, expected) => {
    const stage = await open();
    stage.discord.write(stage.person, stage.direct, text);
    await expect.poll(() => stage.asked).toMatchObject([expected]);
    expect('command' in (stage.asked[0] ?? {})).toBe('command' in expected);
  });

  it.each(['/unknown Heide', '/staff ABCD-1234', 'staff ABCD-1234', '/announce', '/ankuendigen\nTreffen', 'team X-1'])(
    'is passed on unchanged where it is no command: %s',
    async (text) => {
      const stage = await open();
      stage.discord.write(stage.person, stage.direct, text);
      await expect.poll(() => stage.asked).toMatchObject([{ text, action: null, kind: 'private' }]);
      expect(stage.asked[0]).not.toHaveProperty('command');
    },
  );

  it('is answered as unreadable when it has no text', async () => {
    const stage = await open({ gate: free });
    const { discord, person, direct } = stage;
    discord.write(person, direct, '', { sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] });
    discord.write(person, direct, '', { attachments: [{ id: '1', filename: 'voice.ogg' }], flags: 1 << 13 });
    discord.write(person, direct, '', { poll: { question: { text: 'Wann?' } } });
    discord.write(person, direct, 'pinned', { type: 6 });
    await expect.poll(() => stage.asked.map(({ text }) => text)).toEqual(['', '', '', '']);
    expect(new Set(stage.asked.map(({ id }) => id)).size).toBe(4);
    expect(stage.reports).toEqual([]);
  });

  it('is not read again when it is edited, which is said once', async () => {
    const stage = await open();
    const { discord, person, direct, channel, mention } = stage;
    const id = discord.write(person, direct, 'Medlorf');
    await expect.poll(() => discord.seen(direct)).toBe('answer to Medlorf');
    discord.edit(person, direct, id, 'Meldorf');
    discord.edit(person, direct, id, 'secret');
    discord.edit(person, channel, discord.write(person, channel, 'Moin'), `${mention} Moin`);
    discord.edit({ ...discord.world.bot, locale: 'de' }, direct, id, 'its own');
    await settled(stage);
    expect(stage.asked.map(({ text }) => text)).toEqual(['Medlorf', 'settled?']);
    expect(stage.reports).toEqual(['Error: Discord: ignored, and reported once: an edited message']);
  });

  it('may be 4,096 emojis', async () => {
    const stage = await open();
    const text = '\u{1f6b2}'.repeat(4096);
    stage.discord.write(stage.person, stage.direct, text);
    await expect.poll(() => stage.asked[0]?.text).toBe(text);
    await expect.poll(() => stage.discord.seen(stage.direct).match(/\u{1f6b2}/gu)?.length).toBe(4096);
  });

  it('is answered in its order, while others go on', async () => {
    const stage = await open();
    const { promise, resolve } = Promise.withResolvers<Message>();
    stage.answer = ({ text }) => (text === 'slow' ? promise : Promise.resolve(saying(`answer to ${text}`)));
    stage.discord.write(stage.person, stage.direct, 'slow');
    stage.discord.write(stage.person, stage.direct, 'quick');
    await settled(stage);
    expect(stage.discord.seen(stage.direct)).toBe('');
    resolve(saying('answer to slow'));
    await expect.poll(() => stage.discord.seen(stage.direct)).toBe('answer to slow\nanswer to quick');
  });

  it('shows that an answer is being written when it takes longer', async () => {
    const stage = await open();
    const { promise, resolve } = Promise.withResolvers<Message>();
    stage.answer = () => promise;
    stage.discord.write(stage.person, stage.direct, 'slow');
    await expect.poll(() => stage.discord.world.typing).toContain(stage.direct.id);
    resolve(saying('at last'));
    await expect.poll(() => stage.discord.seen(stage.direct)).toBe('at last');
  });

  it('is not answered when the handler fails, and others are', async () => {
    const stage = await open();
    stage.answer = ({ text }) =>
      text === 'fails'
        ? Promise.reject(new Error('x is not a function'))
        : Promise.resolve(saying(`answer to ${text}`));
    stage.discord.write(stage.person, stage.direct, 'fails');
    stage.discord.write(stage.person, stage.direct, 'again');
    await expect.poll(() => stage.discord.seen(stage.direct)).toBe('answer to again');
    expect(stage.reports).toEqual(['Error: x is not a function']);
  });
});

describe('in a server', () => {
  it('is silent unless it is addressed', async () => {
    const stage = await open();
    const { discord, person, channel, mention } = stage;
    const other = discord.person();
    discord.write(person, channel, 'Wer kommt morgen?');
    discord.write(person, channel, '@everyone Hallo', { mention_everyone: true });
    discord.write(person, channel, `<@${other.id}> /hilfe`);
    discord.write(person, channel, `${mention} pinned`, { type: 6 });
    discord.write({ ...person, bot: true }, channel, 'from a bot to others');
    discord.write({ ...person, bot: true }, channel, `${mention} from a bot`);
    discord.write(person, channel, `${mention} from a webhook`, { webhook_id: '1' });
    discord.write({ ...discord.world.bot, locale: 'de' }, channel, `${mention} from itself`);
    await settled(stage);
    expect(stage.asked.map(({ text }) => text)).toEqual(['settled?']);
    expect(discord.seen(channel)).toBe('');
    expect(stage.reports).toEqual(['Error: Discord: ignored, and reported once: a message of a bot']);
  });

  it('answers a mention, without the mention', async () => {
    const stage = await open();
    stage.discord.write(stage.person, stage.channel, `${stage.mention}  Was steht an?`);
    await expect.poll(() => stage.discord.seen(stage.channel)).toBe('answer to Was steht an?');
    expect(stage.asked).toMatchObject([{ kind: 'group', chat: stage.ref(stage.channel), sender: stage.person.id }]);
  });

  it('answers a reply that mentions it, and cannot read one that does not', async () => {
    const stage = await open();
    const { discord, person, channel } = stage;
    const replied = { type: 19, referenced_message: { author: discord.world.bot }, content: 'und morgen?' };
    discord.write(person, channel, '', { ...replied, content: '' });
    discord.write(person, channel, '', { ...replied, mentions: [discord.world.bot] });
    await expect.poll(() => discord.seen(channel)).toBe('answer to und morgen?');
    expect(stage.asked).toHaveLength(1);
  });

  it('keeps a thread, and answers in it', async () => {
    const stage = await open();
    const thread = stage.discord.thread(stage.channel);
    stage.discord.write(stage.person, thread, `${stage.mention} /kontakt`);
    await expect.poll(() => stage.discord.seen(thread)).toBe('answer to find_contact');
    expect(stage.asked[0]?.chat).toMatchObject({ chat: stage.channel.id, thread: thread.id });
    stage.discord.command(stage.person, thread, 'hilfe');
    await expect.poll(() => stage.asked[1]?.chat).toEqual(stage.asked[0]?.chat);
  });

  it('asks for the channel of a thread that it was not told of', async () => {
    const stage = await open();
    const thread = stage.discord.thread(stage.channel, { isTold: false });
    stage.discord.write(stage.person, thread, `${stage.mention} Moin`);
    await expect.poll(() => stage.discord.seen(thread)).toBe('answer to Moin');
    expect(stage.asked[0]?.chat).toMatchObject({ chat: stage.channel.id, thread: thread.id });
  });
});

describe('the settings', () => {
  it('are none when nothing is set', () => {
    expect(readDiscord({})).toBeNull();
    expect(readDiscord({ DISCORD_BOT_TOKEN: ' ', DISCORD_API_URL: '' })).toBeNull();
  });

  it('need the token only', () => {
    expect(readDiscord({ DISCORD_BOT_TOKEN: 'a.b.c' })).toEqual({ token: 'a.b.c', apiUrl: 'https://discord.com/api' });
    const own = { DISCORD_BOT_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api/' };
    expect(readDiscord(own)?.apiUrl).toBe('http://127.0.0.1:9/api');
  });

  it.each([
    [{ DISCORD_API_URL: 'http://127.0.0.1/api' }, 'DISCORD_BOT_TOKEN is missing'],
    [{ DISCORD_BOT_TOKEN: 'Bot a.b.c' }, 'DISCORD_BOT_TOKEN: expected a token without spaces'],
    [{ DISCORD_BOT_TOKEN: 'a.b.c', DISCORD_API_URL: 'discord.com' }, 'DISCORD_API_URL: expected an address'],
  ])('name what is wrong: %j', (environment, message) => {
    expect(() => readDiscord(environment)).toThrow(message);
    expect(() => readDiscord(environment)).toThrow(UserError);
  });

  it('give the link by which the bot is invited, and never the token', () => {
    const token = `${Buffer.from('123456789012345678').toString('base64')}.x.y`;
    const text = setupDiscord({ token, apiUrl: 'https://discord.com/api' });
    const link = new URL(/https:\/\/discord\.com\/oauth2\S+/.exec(text)?.[0] ?? '');
    expect(link.searchParams.get('client_id')).toBe('123456789012345678');
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
    expect(BigInt(link.searchParams.get('permissions') ?? 0) & (1n << 11n)).toBe(1n << 11n);
    expect(text).not.toContain(token);
    expect(setupDiscord(null)).toContain('client_id=APPLICATION_ID');
  });
});
