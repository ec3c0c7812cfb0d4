import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendResult, Urgency } from '../../src/core/adapter.ts';
import type { Limit } from '../../src/core/gate.ts';
import { ApiError, badRequest, forbidden, tooMany } from '../simulators/telegram/errors.ts';
import type { Person } from '../simulators/telegram/people.ts';
import { type Fault, html, serverError } from '../simulators/telegram/server.ts';
import { createStage, type Stage, saying } from '../support/telegram.ts';

let stage: Stage;
let person: Person;
let entered: [string, Urgency, readonly Limit[]][];
let paused: [number, string | null][];

beforeEach(async () => {
  entered = [];
  paused = [];
  stage = await createStage({
    parts: {
      gate: {
        enter: (...entry) => {
          entered.push(entry);
          return Promise.resolve();
        },
        pause: (...pause) => void paused.push(pause),
      },
    },
  });
  person = stage.telegram.person();
  person.writes('Moin');
});

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `${n} ${'x'.repeat(3000)}`).join('\n');
const send = (text: string, chat = person.user.id, key = 'a'): Promise<SendResult> =>
  stage.adapter.send(stage.chat(chat), saying(text), { key, urgency: 'broadcast' });
const fails = (...faults: (Fault | ApiError)[]): void => {
  for (const fault of faults) {
    const made = fault instanceof ApiError ? { status: fault.code, body: fault.body } : fault;
    stage.telegram.fails('sendMessage', made);
  }
};
const shown = (): string[] => stage.telegram.shown(person.room).map(({ text }) => text);

describe('a message', () => {
  it('is sent, changed and removed', async () => {
    const sent = await send('Moin');
    const [first] = stage.telegram.shown(person.room);
    expect(sent).toEqual({ kind: 'ok', id: String(first?.id) });
    const chat = stage.chat(person.user.id);
    if (sent.kind !== 'ok') throw new Error('It was not sent.');
    expect(await stage.adapter.edit(chat, sent.id, saying('Tschüss'))).toEqual(sent);
    expect(shown()).toEqual(['Tschüss']);
    expect(await stage.adapter.edit(chat, sent.id, saying('Tschüss'))).toEqual(sent);
    expect(await stage.adapter.remove(chat, sent.id)).toEqual(sent);
    expect(shown()).toEqual([]);
    expect(await stage.adapter.remove(chat, sent.id)).toEqual(sent);
    expect(await stage.adapter.edit(chat, sent.id, saying('Moin'))).toMatchObject({ kind: 'refused' });
  });

  it('answers one of ours, also where that is gone', async () => {
    const first = await send('Treffen um 18 Uhr');
    if (first.kind !== 'ok') throw new Error('It was not sent.');
    const chat = stage.chat(person.user.id);
    const options = { key: 'b', urgency: 'broadcast', replyTo: first.id } as const;
    await stage.adapter.send(chat, saying('Geändert: 19 Uhr'), options);
    expect(stage.telegram.shown(person.room).at(-1)?.replyTo).toBe(Number(first.id));
    await stage.adapter.remove(chat, first.id);
    expect(await stage.adapter.send(chat, saying('Abgesagt'), { ...options, key: 'c' })).toMatchObject({ kind: 'ok' });
  });

  it('that is too long for one is changed and removed as a whole', async () => {
    const sent = await send(paragraphs(3));
    expect(shown()).toHaveLength(3);
    if (sent.kind !== 'ok') throw new Error('It was not sent.');
    const chat = stage.chat(person.user.id);
    const shorter = await stage.adapter.edit(chat, sent.id, saying(paragraphs(2)));
    expect(shown()).toHaveLength(2);
    if (shorter.kind !== 'ok') throw new Error('It was not changed.');
    const longer = await stage.adapter.edit(chat, shorter.id, saying(paragraphs(4)));
    expect(shown().map((text) => text[0])).toEqual(['0', '1', '2', '3']);
    if (longer.kind !== 'ok') throw new Error('It was not changed.');
    await stage.adapter.remove(chat, longer.id);
    expect(shown()).toEqual([]);
  });

  it('that was sent in part goes on where it ended, under the same key', async () => {
    stage.telegram.fails('sendMessage', 'none', { status: 429, body: tooMany(7).body });
    expect(await send(paragraphs(3))).toEqual({ kind: 'busy', seconds: 7, isPartly: true });
    expect(await send(paragraphs(3))).toMatchObject({ kind: 'ok' });
    expect(shown().map((text) => text[0])).toEqual(['0', '1', '2']);
  });

  it('opens no preview, when it is sent nor when it is changed', async () => {
    const chat = stage.chat(person.user.id);
    const link = (text: string) => saying([{ text, href: 'https://example.org' }, { text: ' https://example.org/x' }]);
    const sent = await stage.adapter.send(chat, link('here'), { key: 'a', urgency: 'broadcast' });
    expect(stage.telegram.shown(person.room)).toMatchObject([{ hasPreview: false }]);
    if (sent.kind !== 'ok') throw new Error('It was not sent.');
    await stage.adapter.edit(chat, sent.id, link('there'));
    expect(stage.telegram.shown(person.room)).toMatchObject([
      { text: 'there https://example.org/x', hasPreview: false },
    ]);
  });

  it('without a word is refused', async () => {
    expect(await send(' \n ')).toMatchObject({ kind: 'refused' });
    const empty = { ...saying(''), blocks: [] };
    expect(await stage.adapter.edit(stage.chat(1), '1', empty)).toMatchObject({ kind: 'refused' });
  });

  it('goes into its topic, and takes buttons away when it is changed', async () => {
    const group = stage.telegram.group('supergroup', [17]);
    group.room.members.set(stage.telegram.world.bot.id, 'member');
    const chat = stage.chat(group.id, '17');
    const choices = [{ label: 'Mehr', action: 'find_offers?o=3' }];
    const sent = await stage.adapter.send(chat, saying('Moin', { choices }), { key: 'a', urgency: 'broadcast' });
    if (sent.kind !== 'ok') throw new Error('It was not sent.');
    expect(stage.telegram.shown(group.room)).toMatchObject([{ topic: 17, keyboard: [[{ text: 'Mehr' }]] }]);
    await stage.adapter.edit(chat, sent.id, saying('Moin'));
    expect(stage.telegram.shown(group.room)).toMatchObject([{ keyboard: [] }]);
  });
});

describe('what Telegram answers', () => {
  it.each<[string, ApiError | Fault, SendResult]>([
    ['blocked', forbidden('bot was blocked by the user'), { kind: 'gone', reason: 'blocked' }],
    ['never started', forbidden("bot can't initiate conversation with a user"), { kind: 'gone', reason: 'blocked' }],
    ['deactivated', forbidden('user is deactivated'), { kind: 'gone', reason: 'deactivated' }],
    ['kicked from a group', forbidden('bot was kicked from the group chat'), { kind: 'gone', reason: 'removed' }],
    [
      'kicked from a supergroup',
      forbidden('bot was kicked from the supergroup chat'),
      { kind: 'gone', reason: 'removed' },
    ],
    ['kicked from a channel', forbidden('bot was kicked from the channel chat'), { kind: 'gone', reason: 'removed' }],
    ['not a member', forbidden('bot is not a member of the channel chat'), { kind: 'gone', reason: 'removed' }],
    ['group deleted', forbidden('the group chat was deleted'), { kind: 'gone', reason: 'deleted' }],
    ['chat not found', badRequest('chat not found'), { kind: 'gone', reason: 'deleted' }],
    ['topic deleted', badRequest('message thread not found'), { kind: 'gone', reason: 'deleted' }],
    [
      'moved',
      new ApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 }),
      { kind: 'moved', chat: '-1001' },
    ],
    [
      'no right to write',
      badRequest('not enough rights to send text messages to the chat'),
      { kind: 'refused', why: '400 Bad Request: not enough rights to send text messages to the chat' },
    ],
    [
      'a fault of ours',
      badRequest('BUTTON_DATA_INVALID'),
      { kind: 'refused', why: '400 Bad Request: BUTTON_DATA_INVALID' },
    ],
    ['429 with a time', tooMany(17), { kind: 'busy', seconds: 17 }],
    ['429 without a time', new ApiError(429, 'Too Many Requests'), { kind: 'busy', seconds: 1 }],
    ['500', serverError, { kind: 'busy', seconds: 1 }],
    ['502 as HTML', html, { kind: 'busy', seconds: 1 }],
    ['broken JSON', { status: 200, body: '{"ok":true,"resu' }, { kind: 'unknown', why: 'the answer was not JSON' }],
    ['a cut before', 'cut before', { kind: 'unknown', why: 'the connection broke (ECONNRESET)' }],
    ['a cut after', 'cut after', { kind: 'unknown', why: 'the connection broke (ECONNRESET)' }],
  ])('%s', async (_what, fault, result) => {
    fails(fault);
    expect(await send('Moin')).toEqual(result);
    expect(stage.telegram.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  });

  it('a connection that never stood is busy', async () => {
    await stage.telegram.close();
    expect(await send('Moin')).toEqual({ kind: 'busy', seconds: 1 });
    stage = await createStage();
  });

  it('pauses grow from failure to failure, and begin anew after a success', async () => {
    fails(serverError, html, new ApiError(429, 'Too Many Requests'), serverError);
    const seconds: unknown[] = [];
    for (let n = 0; n < 4; n += 1) seconds.push(await send('Moin'));
    expect(seconds).toEqual([1, 2, 4, 8].map((seconds) => ({ kind: 'busy', seconds })));
    await send('Moin');
    fails(serverError);
    expect(await send('Moin')).toEqual({ kind: 'busy', seconds: 1 });
  });

  it('a limit holds up its chat; limits of two chats hold up the bot', async () => {
    fails(tooMany(17), tooMany(5));
    await send('Moin');
    const other = stage.telegram.person();
    await send('Moin', other.user.id);
    expect(paused).toEqual([
      [17_000, String(person.user.id)],
      [5000, null],
    ]);
  });

  it('says nothing that was to be sent, nor the token', async () => {
    const results = [];
    for (const fault of [badRequest('x'), html, serverError, 'cut before' as const]) {
      fails(fault);
      results.push(await send('secret words'));
    }
    expect(JSON.stringify([results, stage.reports])).not.toMatch(/secret|simulated/);
  });

  it('a message too old to be removed is refused', async () => {
    stage.telegram.fails('deleteMessage', {
      status: 400,
      body: badRequest("message can't be deleted for everyone").body,
    });
    const result = await stage.adapter.remove(stage.chat(person.user.id), '1');
    expect(result).toMatchObject({ kind: 'refused' });
  });
});

describe('answers', () => {
  beforeEach(() => stage.start());
  const shows = async (text: string, room = person.room): Promise<void> => {
    await expect.poll(() => stage.telegram.read(room), { timeout: 5000 }).toContain(text);
  };

  it('wait while Telegram is busy', async () => {
    await shows('answer to Moin');
    fails(tooMany(3), serverError, html);
    person.writes('again');
    await shows('answer to again');
    expect(stage.reports).toEqual([]);
  });

  it.each<Fault>(['cut before', 'cut after'])('are not repeated after a %s', async (fault) => {
    await shows('answer to Moin');
    fails(fault);
    person.writes('again');
    person.writes('last');
    await shows('answer to last');
    expect(shown().filter((text) => text === 'answer to again')).toHaveLength(fault === 'cut after' ? 1 : 0);
    expect(stage.reports).toEqual([expect.stringContaining('unknown: the connection broke')]);
  });

  it('to a chat that is gone end there, which is noted', async () => {
    await shows('answer to Moin');
    person.room.members.set(stage.telegram.world.bot.id, 'kicked');
    person.writes('again');
    const chat = stage.chat(person.user.id);
    await expect.poll(() => stage.changes).toEqual([{ kind: 'gone', chat, reason: 'blocked' }]);
    expect(stage.reports).toEqual([]);
  });

  it('to a group that moved follow it', async () => {
    const group = stage.telegram.group('group');
    group.adds(person);
    await shows('answer to welcome', group.room);
    const old = group.room;
    stage.respond = async ({ text }) => {
      if (old.movedTo === null) group.upgrades(person);
      return Promise.resolve(saying(`answer to ${text}`));
    };
    person.writes('@LotseBot Heide', { group });
    await expect.poll(() => stage.telegram.read(group.room)).toBe('answer to Heide');
    expect(stage.changes.filter(({ kind }) => kind === 'moved')).toEqual([
      { kind: 'moved', chat: stage.chat(old.chat.id), to: String(group.id) },
    ]);
  });
});

describe('the gate', () => {
  const second: Limit = { count: 1, milliseconds: 1000 };
  const minute: Limit = { count: 20, milliseconds: 60_000 };

  it('is entered for each request, with the limits of the chat; the rest of a message goes before others', async () => {
    await send('Moin');
    const group = stage.telegram.group();
    group.room.members.set(stage.telegram.world.bot.id, 'member');
    await send(paragraphs(2), group.id);
    expect(entered).toEqual([
      [String(person.user.id), 'broadcast', [second]],
      [String(group.id), 'broadcast', [second, minute]],
      [String(group.id), 'answer', [second, minute]],
    ]);
  });

  it('is entered for an answer as an answer', async () => {
    await stage.start();
    await expect.poll(() => shown()).toEqual(['answer to Moin']);
    expect(entered).toContainEqual([String(person.user.id), 'answer', [second]]);
  });

  it('keeps an enforcing Telegram content', async () => {
    const strict = await createStage({ simulator: { enforced: true } });
    const group = strict.telegram.group();
    group.room.members.set(strict.telegram.world.bot.id, 'member');
    const results = await Promise.all(
      Array.from({ length: 22 }, (_, n) =>
        strict.adapter.send(strict.chat(group.id), saying(`${n}`), { key: `${n}`, urgency: 'broadcast' }),
      ),
    );
    expect(results.map(({ kind }) => kind)).toEqual(Array(22).fill('ok'));
    expect(strict.telegram.shown(group.room)).toHaveLength(22);
  });
});

describe('a request without an answer', () => {
  afterEach(() => void vi.useRealTimers());

  it('is given up after 15 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fails('silence');
    const sent = send('Moin');
    await expect.poll(() => stage.telegram.calls.map(({ method }) => method)).toContain('sendMessage');
    vi.advanceTimersByTime(15_000);
    expect(await sent).toEqual({ kind: 'unknown', why: 'no answer in time' });
  });
});
