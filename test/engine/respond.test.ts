import { inspect } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Respond } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { type Message, plainText } from '../../src/core/message.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { createMemory } from '../../src/engine/memory.ts';
import { createRespond } from '../../src/engine/respond.ts';
import { intents } from '../../src/intents/index.ts';
import { now as start, pack, titles } from '../support/dialogue.ts';

let real: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  real = createEngine(intents);
  knowledge = await pack();
});

const minute = 60_000;
const chat: ChatRef = { platform: 'test', account: 'a', chat: '1', thread: null };
let written = 0;

function inbound(text: string, more: Partial<Inbound> = {}): Inbound {
  written += 1;
  return { id: `event-${written}`, chat, kind: 'private', sender: 'anna', text, action: null, locale: null, ...more };
}

/** A chat's other end with a clock that stands still; whoever has to wait does so until `pass` is called. */
function setUp(parts: Partial<Parameters<typeof createRespond>[0]> = {}) {
  let at = start;
  const waiting: { milliseconds: number; pass(): void }[] = [];
  const reported: unknown[] = [];
  const asked: string[] = [];
  const engine: Engine = parts.engine ?? real;
  const respond = createRespond({
    memory: createMemory(),
    knowledge: () => Promise.resolve(knowledge),
    now: () => at,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        waiting.push({ milliseconds, pass: resolve });
      }),
    report: (error) => void reported.push(error),
    ...parts,
    engine: {
      answer(message, ...rest) {
        asked.push(message.text);
        return engine.answer(message, ...rest);
      },
    },
  });
  return {
    respond,
    waiting,
    reported,
    asked,
    later(milliseconds: number): void {
      at += milliseconds;
    },
  };
}

async function said(respond: Respond, text: string, more: Partial<Inbound> = {}): Promise<Message> {
  const message = await respond(inbound(text, more));
  if (message === null) throw new Error(`Nothing was said to "${text}"`);
  return message;
}

/** Lets everything happen that waits for nothing. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a page that shows itself', () => {
  it('costs nothing of the pace, is not asked about later, and leaves the staff alone', async () => {
    const backstage = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
    const { respond, waiting } = setUp({ backstage });
    const listed = titles(await said(respond, 'Was steht in Heide an?'));
    for (let opened = 0; opened < 20; opened += 1)
      await said(respond, '', { action: 'list_subscriptions', aside: true });
    expect(waiting).toEqual([]);
    expect(plainText(await said(respond, 'mehr zum zweiten'))).toContain(listed[1]);
    expect(backstage).toHaveBeenCalledTimes(2);
  });
});

describe('an event that a platform repeats', () => {
  it('is answered once', async () => {
    const { respond, asked } = setUp();
    const event = inbound('Moin');
    expect(await respond(event)).not.toBeNull();
    expect(await respond({ ...event })).toBeNull();
    expect(asked).toEqual(['Moin']);
  });

  it('is answered once even if it comes twice at the same moment', async () => {
    const { respond } = setUp();
    const event = inbound('Moin');
    const answers = await Promise.all([respond(event), respond(event)]);
    expect(answers.filter((message) => message !== null)).toHaveLength(1);
  });

  it.each<[string, Partial<ChatRef>]>([
    ['chat', { chat: '2' }],
    ['account', { account: 'b' }],
    ['platform', { platform: 'other' }],
    ['thread', { thread: '7' }],
  ])('is another one in another %s', async (_, other) => {
    const { respond } = setUp();
    const event = inbound('Moin');
    await respond(event);
    expect(await respond({ ...event, chat: { ...chat, ...other } })).not.toBeNull();
  });

  it('is remembered for ten minutes and forgotten after twenty, so that ids do not pile up', async () => {
    const { respond, later } = setUp();
    const event = inbound('Moin');
    await respond(event);
    later(9 * minute);
    expect(await respond(event)).toBeNull();
    later(11 * minute);
    expect(await respond(event)).not.toBeNull();
  });
});

describe('buttons', () => {
  it('may be pressed faster than anybody writes; a flood of them is ignored', async () => {
    const { respond, waiting } = setUp();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => respond(inbound('Was steht an?', { action: 'list_events' }))),
    );
    expect(answers.filter((answer) => answer !== null)).toHaveLength(30);
    expect(waiting).toEqual([]);
  });
});

describe('messages', () => {
  it('of one chat are answered in order, and other chats do not wait for them', async () => {
    const first = Promise.withResolvers<Knowledge>();
    let asked = 0;
    const { respond } = setUp({
      knowledge() {
        asked += 1;
        return asked === 1 ? first.promise : Promise.resolve(knowledge);
      },
    });
    const done: string[] = [];
    const say = (text: string, more: Partial<Inbound> = {}) => respond(inbound(text, more)).then(() => done.push(text));
    const all = [say('Moin'), say('Danke'), say('Hallo', { chat: { ...chat, chat: '2' }, sender: 'ben' })];
    await settle();
    expect(done).toEqual(['Hallo']);
    first.resolve(knowledge);
    await Promise.all(all);
    expect(done).toEqual(['Hallo', 'Moin', 'Danke']);
  });

  it('that come at once are understood one after the other', async () => {
    const { respond } = setUp();
    const [, second] = await Promise.all([said(respond, 'Wo kann ich helfen?'), said(respond, 'mehr')]);
    expect(plainText(second)).toMatch(/^4\. /m);
  });
});

describe('what was said before', () => {
  const question = 'Was ist diese Woche in Meldorf los?';
  const again = 'und in Heide?';
  const understoodSo = (message: Message): boolean => titles(message).some((title) => title.includes('Frauencafé'));

  it('is known for half an hour, and then forgotten', async () => {
    const { respond, later } = setUp();
    await said(respond, question);
    later(29 * minute);
    expect(understoodSo(await said(respond, again))).toBe(true);
    later(31 * minute);
    expect(understoodSo(await said(respond, again))).toBe(false);
  });

  it('is forgotten even if nobody writes any more', () => {
    const memory = createMemory();
    const turn = real.answer({ text: question, action: null, locale: null }, knowledge, null, start).turn;
    memory.remember('anna', turn, start);
    memory.forget(start + 29 * minute);
    expect(memory.recall('anna', start)).toEqual(turn);
    memory.forget(start + 30 * minute);
    expect(memory.recall('anna', start)).toBeNull();
  });

  it('is known of each person in a group by themselves', async () => {
    const { respond } = setUp();
    const group = { kind: 'group' as const };
    await said(respond, question, { ...group, sender: 'anna' });
    expect(understoodSo(await said(respond, again, { ...group, sender: 'ben' }))).toBe(false);
    expect(understoodSo(await said(respond, again, { ...group, sender: 'anna' }))).toBe(true);
  });

  it('is not known in another chat of the same person', async () => {
    const { respond } = setUp();
    await said(respond, question);
    expect(understoodSo(await said(respond, again, { chat: { ...chat, chat: '2' } }))).toBe(false);
    expect(understoodSo(await said(respond, again))).toBe(true);
  });

  it('of the one who wrote longest ago is dropped first when very many write', () => {
    const memory = createMemory();
    const { turn } = real.answer({ text: question, action: null, locale: null }, knowledge, null, start);
    for (let person = 0; person < 20_001; person += 1) memory.remember(String(person), turn, start);
    expect(memory.recall('0', start)).toBeNull();
    expect(memory.recall('1', start)).not.toBeNull();
    expect(memory.recall('20000', start)).not.toBeNull();
  });
});

describe('a person who writes very fast', () => {
  let set: ReturnType<typeof setUp>;
  let answers: (Message | null | undefined)[];
  const write = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const at = answers.push(undefined) - 1;
      void set.respond(inbound('Danke')).then((message) => {
        answers[at] = message;
      });
    }
  };
  const paragraphs = (message: Message | null | undefined): number | null => message?.blocks.length ?? null;

  beforeEach(() => {
    set = setUp();
    answers = [];
  });

  it('is told so once, politely, with the answer', async () => {
    write(12);
    await settle();
    expect(answers.slice(0, 8).map(paragraphs)).toEqual(Array.from({ length: 8 }, () => 1));
    expect(paragraphs(answers[8])).toBe(2);
    expect(set.waiting[0]?.milliseconds).toBeGreaterThan(0);
    expect(set.waiting[0]?.milliseconds).toBeLessThanOrEqual(10_000);
    expect(answers.slice(9)).toEqual([undefined, undefined, undefined]);
  });

  it('is then answered slowly, in order, and without being told again', async () => {
    write(12);
    await settle();
    for (const at of [9, 10, 11]) {
      expect(set.waiting).toHaveLength(at - 8);
      expect(answers[at]).toBeUndefined();
      set.waiting.at(-1)?.pass();
      await settle();
      expect(paragraphs(answers[at])).toBe(1);
    }
  });

  it('is not answered beyond what may wait', async () => {
    write(20);
    await settle();
    expect(answers.slice(12)).toEqual(Array.from({ length: 8 }, () => null));
    expect(set.asked).toHaveLength(9);
    set.waiting[0]?.pass();
    await settle();
    expect(set.asked).toHaveLength(10);
  });

  it('does not slow down others', async () => {
    write(12);
    await settle();
    const other = await set.respond(inbound('Danke', { sender: 'ben', chat: { ...chat, chat: '2' } }));
    expect(paragraphs(other)).toBe(1);
  });

  it('is answered at once again after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    try {
      write(9);
      await settle();
      await vi.advanceTimersByTimeAsync(11_000);
      write(1);
      await settle();
      expect(paragraphs(answers[9])).toBe(1);
      expect(set.waiting).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a fault of the program', () => {
  const secret = 'Mein Name ist Quetzalcoatl';
  const broken: Engine = {
    answer() {
      throw new TypeError('x is not a function');
    },
  };

  it.each([
    ['de', null],
    ['de', 'de-DE'],
    ['en', 'en-GB'],
  ])('becomes a sentence in the person’s language: %s', async (language, locale) => {
    const { respond } = setUp({ engine: broken });
    const message = await said(respond, secret, { locale });
    expect(message.language).toBe(language);
    expect(plainText(message)).toMatch(language === 'de' ? /bei uns/ : /our side/);
    expect(plainText(message)).not.toMatch(/not a function|\p{Extended_Pictographic}/u);
  });

  it('is told in the language of the talk, and the talk goes on after it', async () => {
    let works = true;
    const { respond } = setUp({
      knowledge: () => (works ? Promise.resolve(knowledge) : Promise.reject(new Error('The database is gone'))),
    });
    await said(respond, 'Where can I help in Meldorf?', { locale: 'de' });
    works = false;
    expect((await said(respond, 'and in Heide', { locale: 'de' })).language).toBe('en');
    works = true;
    expect(plainText(await said(respond, 'Heide', { locale: 'de' }))).toContain('Practise German');
  });

  it('is reported once, and nothing of what was written with it', async () => {
    for (const parts of [{ engine: broken }, { knowledge: () => Promise.reject(new Error('The database is gone')) }]) {
      const { respond, reported } = setUp(parts);
      await said(respond, secret, { sender: 'anna-4711' });
      expect(reported).toHaveLength(1);
      expect(inspect(reported, { depth: null })).not.toMatch(/Quetzalcoatl|anna-4711/);
    }
  });

  it('does not hold up the chat', async () => {
    const { respond } = setUp({
      engine: {
        answer(message, ...rest) {
          return message.text === 'kaputt' ? broken.answer(message, ...rest) : real.answer(message, ...rest);
        },
      },
    });
    const [first, second] = await Promise.all([said(respond, 'kaputt'), said(respond, 'Danke')]);
    expect(plainText(first)).toMatch(/bei uns/);
    expect(plainText(second)).not.toMatch(/bei uns/);
  });

  it('nothing is reported while all goes well, whatever is written', async () => {
    const { respond, reported } = setUp();
    for (const text of ['', '\u0000', '<script>', 'x'.repeat(100_000)]) await said(respond, text);
    expect(reported).toEqual([]);
  });
});
