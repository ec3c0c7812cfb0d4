import { beforeEach, describe, expect, it } from 'vitest';
import { readAction } from '../../src/core/action.ts';
import { commands } from '../../src/core/commands.ts';
import type { Person } from '../simulators/telegram/people.ts';
import { createStage, type Stage, saying } from '../support/telegram.ts';
import { describeChatPlatform } from './contract.ts';

describeChatPlatform('Telegram', async () => {
  const { adapter, telegram } = await createStage();
  const person = telegram.person('en');
  return {
    adapter,
    write: (text) => void person.writes(text),
    seen: () => telegram.read(person.room),
    posts: () => telegram.shown(person.room).length,
    files: () => telegram.shown(person.room).flatMap(({ file }) => file?.bytes ?? []),
  };
});

let stage: Stage;
let person: Person;

beforeEach(async () => {
  stage = await createStage();
  person = stage.telegram.person('uk');
});

const count = async (asked: number): Promise<void> => {
  await expect.poll(() => stage.asked.length).toBe(asked);
};
const shows = async (text: string, room = person.room): Promise<void> => {
  await expect.poll(() => stage.telegram.read(room)).toContain(text);
};
/** All updates so far were read: one that comes after them is answered. */
const isThrough = async (): Promise<void> => {
  const other = stage.telegram.person();
  other.writes('through');
  await shows('answer to through', other.room);
};

describe('in a private chat', () => {
  beforeEach(() => stage.start());

  it.each([
    ['/start', 'welcome', 'start'],
    ['/start from-the-website', 'welcome', 'start'],
    ['/TERMINE', 'list_events', 'TERMINE'],
    ['/events@LotseBot', 'list_events', 'events'],
    ['/abo', 'list_subscriptions', 'abo'],
    ['/stop', 'unsubscribe', 'stop'],
    ['/nonsense here', null, '/nonsense here'],
    ['und/oder', null, 'und/oder'],
    ['/staff ABCD-1234', null, '/staff ABCD-1234'],
    ['/announce', null, '/announce'],
    ['/ankuendigen Treffen\n\nAm Mittwoch', null, '/ankuendigen Treffen\n\nAm Mittwoch'],
    ['team ABCD-1234', null, 'team ABCD-1234'],
  ])('%s is understood', async (text, action, left) => {
    person.writes(text);
    await count(1);
    const id = String(person.user.id);
    const chat = stage.chat(person.user.id);
    expect(stage.asked).toMatchObject([{ text: left, action, chat, kind: 'private', sender: id, locale: 'uk' }]);
    expect(stage.asked[0]).not.toHaveProperty('command');
  });

  it.each([
    ['/helfen Meldorf ', { text: 'Meldorf', action: null, command: 'find_offers' }],
    ['/events@LotseBot am Freitag\nin Heide', { text: 'am Freitag\nin Heide', action: null, command: 'list_events' }],
  ])('%s is a command with what it is about', async (text, said) => {
    person.writes(text);
    await count(1);
    expect(stage.asked).toMatchObject([said]);
  });

  it.each([
    ['a sticker', { sticker: { file_id: 'x', emoji: '\u{1f600}' } }],
    ['a photo', { photo: [{ file_id: 'x' }] }],
    ['a voice message', { voice: { file_id: 'x' } }],
    ['a poll', { poll: { id: '1', question: 'When?' } }],
    ['a contact', { contact: { phone_number: '1', first_name: 'A' } }],
    ['something that does not exist yet', { hologram: {} }],
  ])('%s is passed on as no text', async (_what, content) => {
    person.sends(content);
    await count(1);
    expect(stage.asked).toMatchObject([{ text: '', action: null }]);
  });

  it('an album is one thing that was sent', async () => {
    for (const file_id of ['a', 'b', 'c']) person.sends({ photo: [{ file_id }], media_group_id: '5' });
    await isThrough();
    expect(stage.asked.map(({ text }) => text)).toEqual(['', 'through']);
  });

  it('the words under a photo are read', async () => {
    person.sends({ photo: [{ file_id: 'x' }], caption: 'Who needs this?' });
    await count(1);
    expect(stage.asked).toMatchObject([{ text: 'Who needs this?' }]);
  });

  it('an edited message is not even asked for, and changes nothing where Telegram tells of it', async () => {
    person.writes('Meldrof');
    await count(1);
    const edited = person.edits({ text: 'Meldorf' });
    await isThrough();
    expect(stage.telegram.world.updates.map(({ update_id }) => update_id)).not.toContain(edited);
    stage.telegram.world.allowed = null;
    person.edits({ text: 'Meldorf' });
    person.edits({ location: { latitude: 54, longitude: 9 } });
    await isThrough();
    expect(stage.asked.map(({ text }) => text)).toEqual(['Meldrof', 'through', 'through']);
    expect(stage.reports).toEqual([
      'Error: Telegram: ignored, and reported once: an update of the type edited_message',
    ]);
  });

  it('bots, a pinned message and commands for others are left alone, and the program says so once', async () => {
    const { bot } = stage.telegram.world;
    person.sends({ text: 'Moin', from: bot });
    person.sends({ text: 'Moin', from: { id: 7, is_bot: true, first_name: 'B' } });
    person.sends({ text: 'Moin', via_bot: { id: 7, is_bot: true, first_name: 'B' } });
    person.sends({ pinned_message: { message_id: 1 } });
    person.writes('/events@OtherBot');
    person.writes('/secret@OtherBot');
    await isThrough();
    expect(stage.asked).toHaveLength(1);
    expect(stage.reports).toEqual([
      'Error: Telegram: ignored, and reported once: a message of a bot',
      'Error: Telegram: ignored, and reported once: a command for another bot',
    ]);
  });

  it('4,096 emojis are passed on whole', async () => {
    const text = '\u{1f6b2}'.repeat(4096);
    person.writes(text);
    await count(1);
    expect(stage.asked).toMatchObject([{ text }]);
  });

  it('who blocks the assistant and comes back is noted', async () => {
    person.writes('Moin');
    await shows('answer');
    person.blocks();
    person.unblocks();
    const chat = stage.chat(person.user.id);
    await expect
      .poll(() => stage.changes)
      .toEqual([
        { kind: 'gone', chat, reason: 'blocked' },
        { kind: 'back', chat },
      ]);
  });
});

describe('in a group', () => {
  beforeEach(() => stage.start());

  it.each([
    ['@LotseBot wo kann ich helfen?', 'wo kann ich helfen?', null],
    ['wo kann ich helfen, @lotsebot ?', 'wo kann ich helfen, ?', null],
    ['@LotseBot', '', 'help'],
    ['@LotseBot /termine', 'termine', 'list_events'],
    ['/termine@LotseBot', 'termine', 'list_events'],
    ['/unknown@LotseBot Heide', 'unknown Heide', null],
  ])('%s is for the assistant', async (written, text, action) => {
    const group = stage.telegram.group();
    group.adds(person);
    person.writes(written, { group });
    await count(2);
    expect(stage.asked[1]).toMatchObject({ text, action, kind: 'group', chat: stage.chat(group.id), locale: 'uk' });
    await shows(`answer to ${action ?? text}`, group.room);
  });

  it.each(['/termine Heide', '@LotseBot /termine Heide', '/termine@LotseBot Heide'])(
    '%s asks for events',
    async (written) => {
      const group = stage.telegram.group();
      group.adds(person);
      person.writes(written, { group });
      await count(2);
      expect(stage.asked[1]).toMatchObject({ text: 'Heide', action: null, command: 'list_events', kind: 'group' });
    },
  );

  it('says who it is when added, and nothing to what is said among people', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    person.writes('Wo kann ich helfen?', { group });
    person.writes('/unknown', { group });
    person.writes('/termine@OtherBot', { group });
    person.writes('@OtherBot help', { group });
    person.sends({ sticker: {} }, { group });
    person.sends({ new_chat_title: 'New' }, { group });
    await isThrough();
    expect(stage.asked.map(({ action, text }) => action ?? text)).toEqual(['welcome', 'through']);
    expect(stage.changes).toEqual([{ kind: 'added', chat: stage.chat(group.id) }]);
    expect(stage.telegram.read(group.room)).toBe('answer to welcome');
  });

  it('a reply to it is for it, and the answer refers to the question', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    await shows('answer to welcome', group.room);
    const [replyTo] = stage.telegram.shown(group.room);
    person.writes('und morgen?', { group, ...(replyTo && { replyTo }) });
    await shows('answer to und morgen?', group.room);
    expect(stage.telegram.shown(group.room)[1]?.replyTo).toBeGreaterThan(0);
  });

  it('an answer stays in the topic of the question', async () => {
    const group = stage.telegram.group('supergroup', [17]);
    group.adds(person);
    person.writes('@LotseBot Heide', { group, topic: 17 });
    await shows('answer to Heide', group.room);
    expect(stage.asked[1]?.chat).toEqual(stage.chat(group.id, '17'));
    expect(stage.telegram.shown(group.room).map(({ topic }) => topic)).toEqual([null, 17]);
  });

  it('the thread of a reply outside a forum is no topic', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    person.sends({ text: '/events', message_thread_id: 5 }, { group });
    await count(2);
    expect(stage.asked[1]?.chat.thread).toBeNull();
  });

  it('an anonymous administrator is the group itself', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    person.writes('/events', { group, isAnonymous: true });
    await count(2);
    expect(stage.asked[1]).toMatchObject({ sender: String(group.id), locale: null });
    const { adapter } = stage;
    expect(await adapter.mayManage(stage.chat(group.id), String(group.id))).toBe(true);
    expect(stage.telegram.calls.filter(({ method }) => method === 'getChatMember')).toEqual([]);
  });

  it('becoming a supergroup is told once, and its introduction is not repeated', async () => {
    const group = stage.telegram.group('group');
    group.adds(person);
    await shows('answer to welcome', group.room);
    const { from, to } = group.upgrades(person);
    // Telegram may say of the new end, too, that the bot came in.
    group.room.members.delete(stage.telegram.world.bot.id);
    group.adds(person);
    group.adds(person, 'left');
    await isThrough();
    expect(stage.asked.map(({ action, text }) => action ?? text)).toEqual(['welcome', 'through']);
    expect(stage.changes).toEqual([
      { kind: 'added', chat: stage.chat(from) },
      { kind: 'moved', chat: stage.chat(from), to: String(to) },
      { kind: 'gone', chat: stage.chat(to), reason: 'removed' },
    ]);
  });

  it('being removed is noted', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    group.removes(person);
    await expect
      .poll(() => stage.changes.at(-1))
      .toEqual({
        kind: 'gone',
        chat: stage.chat(group.id),
        reason: 'removed',
      });
  });

  it('in a channel it answers posts that address it', async () => {
    const channel = stage.telegram.group('channel');
    channel.adds(person, 'administrator');
    channel.posts('Moin');
    channel.posts('/events');
    await shows('answer to list_events', channel.room);
    expect(stage.asked).toMatchObject([{ action: 'welcome' }, { kind: 'channel', sender: String(channel.id) }]);
  });
});

describe('who may manage a chat', () => {
  beforeEach(() => stage.start());

  it.each([
    ['creator', true],
    ['administrator', true],
    ['member', false],
    ['left', false],
  ] as const)('a %s of a group: %s', async (status, may) => {
    const group = stage.telegram.group();
    group.adds(person);
    group.room.members.set(person.user.id, status);
    expect(await stage.adapter.mayManage(stage.chat(group.id), String(person.user.id))).toBe(may);
  });

  it('nobody where Telegram does not say, nor in another bot’s chats, nor a channel that writes in a group', async () => {
    const group = stage.telegram.group();
    group.adds(person);
    const chat = stage.chat(group.id);
    expect(await stage.adapter.mayManage(chat, String(person.user.id))).toBe(false);
    expect(await stage.adapter.mayManage(chat, '-1001')).toBe(false);
    group.room.members.set(person.user.id, 'creator');
    expect(await stage.adapter.mayManage({ ...chat, account: '1' }, String(person.user.id))).toBe(false);
    stage.telegram.fails('getChatMember', { status: 502, body: '<html></html>' });
    expect(await stage.adapter.mayManage(chat, String(person.user.id))).toBe(false);
  });

  it('each person their own chat', async () => {
    const chat = stage.chat(person.user.id);
    expect(await stage.adapter.mayManage(chat, String(person.user.id))).toBe(true);
    expect(await stage.adapter.mayManage(chat, '5')).toBe(false);
  });
});

describe('a pressed button', () => {
  const choices = [
    { label: 'Mehr', action: 'find_offers?o=3' },
    { label: 'Viel', action: `find_offers?t=${'x'.repeat(60)}` },
  ];
  beforeEach(() => stage.start());

  it('means its action, is acknowledged, and has its label', async () => {
    stage.respond = () => Promise.resolve(saying('Gesucht:', { choices }));
    person.writes('help');
    await shows('[Mehr]');
    await shows('Gesucht:\n\n[Viel]');
    person.presses('Mehr');
    await count(2);
    expect(stage.asked[1]).toMatchObject({ text: 'Mehr', action: 'find_offers?o=3', kind: 'private' });
    await expect.poll(() => stage.telegram.acknowledged).toHaveLength(1);
  });

  it('may be a month old, or forged: it is passed on as it is', async () => {
    person.writes('Moin');
    await count(1);
    person.pressed('list_events', undefined, 'old-1');
    person.pressed("'; DROP TABLE chats; --");
    await count(3);
    expect(stage.asked.slice(1)).toMatchObject([
      { text: '', action: 'list_events', chat: stage.chat(person.user.id) },
      { action: "'; DROP TABLE chats; --" },
    ]);
    expect(readAction(stage.asked[2]?.action ?? '')).toBeNull();
    await shows('answer to list_events');
  });

  it('in a group belongs to who pressed it, in the topic where it stands', async () => {
    const group = stage.telegram.group('supergroup', [17]);
    group.adds(person);
    stage.respond = () => Promise.resolve(saying('Gesucht:', { choices }));
    person.writes('/helfen', { group, topic: 17 });
    const topics = () => stage.telegram.shown(group.room).map(({ topic }) => topic);
    await expect.poll(topics).toEqual([null, 17]);
    const other = stage.telegram.person('tr');
    other.presses('Mehr', { group });
    await count(3);
    const pressed = { sender: String(other.user.id), locale: 'tr', chat: stage.chat(group.id, '17'), kind: 'group' };
    expect(stage.asked[2]).toMatchObject(pressed);
  });
});

describe('answers', () => {
  it('come in the order of the chat, and no other chat waits for a slow or failing one', async () => {
    const slow = Promise.withResolvers<void>();
    stage.respond = async ({ text }) => {
      if (text === 'slow') await slow.promise;
      if (text === 'broken') throw new Error('x is not a function');
      return saying(`answer to ${text}`);
    };
    await stage.start();
    const other = stage.telegram.person();
    person.writes('slow');
    person.writes('second');
    person.writes('broken');
    person.writes('last');
    other.writes('quick');
    await shows('answer to quick', other.room);
    expect(stage.telegram.read(person.room)).toBe('');
    slow.resolve();
    await shows('answer to last');
    expect(stage.telegram.read(person.room)).toBe('answer to slow\n\nanswer to second\n\nanswer to last');
    expect(stage.reports).toEqual(['Error: x is not a function']);
  });

  it('that take long are announced by a typing sign, in the topic', async () => {
    const group = stage.telegram.group('supergroup', [17]);
    const slow = Promise.withResolvers<void>();
    stage.respond = async ({ action }) => {
      if (action !== 'welcome') await slow.promise;
      return saying('at last');
    };
    await stage.start();
    group.adds(person);
    person.writes('@LotseBot slow', { group, topic: 17 });
    const typing = { chat: group.id, topic: 17, action: 'typing' };
    await expect.poll(() => stage.telegram.actions).toContainEqual(typing);
    slow.resolve();
    await expect.poll(() => stage.telegram.read(group.room)).toBe('at last\n\nat last');
  });
});

it('commands are registered in every language that Telegram can be told them in', async () => {
  await stage.start();
  await expect.poll(() => stage.telegram.registered.length).toBe(8);
  const { registered } = stage.telegram;
  expect(registered.map(({ language }) => language)).toEqual(['', 'de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr']);
  expect(registered[1]?.commands).toHaveLength(commands.length);
  expect(registered[1]?.commands[1]).toEqual({ command: 'termine', description: 'Was steht an?' });
  expect(registered[7]?.commands[1]).toEqual({ command: 'events', description: 'Hangi etkinlikler var?' });
});

it('a stop ends the registering of commands, and that is no fault', async () => {
  const ofCommands = () => stage.telegram.calls.filter(({ method }) => method === 'setMyCommands').length;
  stage.telegram.fails('setMyCommands', 'silence');
  await stage.start();
  await expect.poll(ofCommands).toBe(1);
  await stage.adapter.stop();
  await new Promise((resolve) => void setTimeout(resolve, 50));
  expect(ofCommands()).toBe(1);
  expect(stage.reports).toEqual([]);
});
