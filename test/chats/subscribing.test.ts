import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChatPlatform } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import { type Message, plainText } from '../../src/core/message.ts';
import { calendarFeed } from '../../src/calendar-feed.ts';
import { createDesk } from '../../src/desk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createMemory } from '../../src/engine/memory.ts';
import { createRespond } from '../../src/engine/respond.ts';
import { intents } from '../../src/intents/index.ts';
import { ContentFile } from '../../src/core/content.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { createTelling } from '../../src/telling.ts';
import { createInvitation } from '../../src/usecases/invitations.ts';
import { noteChatChange } from '../../src/usecases/note-chat-change.ts';
import { pack } from '../support/dialogue.ts';
import { embeddedDatabase } from '../content/database.ts';

const database = embeddedDatabase();
const engine = createEngine(intents);
const now = Date.parse('2026-11-23T09:00:00+01:00');
const managers = new Set(['anna']);
const platform = { mayManage: (_: unknown, sender: string) => Promise.resolve(managers.has(sender)) } as ChatPlatform;

const platforms = new Map([['telegram', platform]]);

let respond: ReturnType<typeof createRespond>;
let count = 0;

beforeAll(async () => {
  const file = readFileSync(new URL('../../prisma/content/dithmarschen.json', import.meta.url), 'utf8');
  await importContent(database.prisma(), 'command', ContentFile.parse(JSON.parse(file)));
  const knowledge = await pack();
  respond = createRespond({
    engine,
    memory: createMemory(),
    knowledge: () => Promise.resolve(knowledge),
    desk: createDesk({
      db: database.prisma(),
      platforms,
      telling: createTelling(database.prisma(), platforms),
      publicUrl: 'https://lotse.example',
      now: () => now,
    }),
    now: () => now,
    wait: () => Promise.resolve(),
    report: (error) => {
      throw error;
    },
  });
});

beforeEach(async () => {
  await database.prisma().$executeRaw`TRUNCATE "Chat", "Audit" CASCADE`;
});

function chatOf(id: string, more: Partial<Inbound> = {}) {
  const inbound = {
    chat: { platform: 'telegram', account: 'bot', chat: id, thread: null },
    kind: 'private' as const,
    sender: 'anna',
    locale: 'de',
  };
  let last: Message;
  const say = async (
    text: string,
    action: string | null = null,
    sender = 'anna',
    command?: string,
  ): Promise<string> => {
    count += 1;
    const event = { ...inbound, ...more, sender, id: `${id}-${count}`, text, action };
    const answered = await respond(command === undefined ? event : { ...event, command });
    if (answered === null) throw new Error('nothing was said');
    last = answered;
    return plainText(answered);
  };
  return {
    say,
    press: (label: string, sender?: string): Promise<string> => {
      const choice = last.choices.find((known) => known.label.includes(label));
      if (!choice) throw new Error(`no button "${label}" among ${last.choices.map((known) => known.label).join(', ')}`);
      return say(choice.label, choice.action, sender);
    },
    labels: () => last.choices.map(({ label }) => label),
    files: () => last.files ?? [],
  };
}

const orders = () => database.prisma().subscription.findMany({ include: { places: true } });

describe('a place that is not of the district any more', () => {
  const place = '01051074';
  const isOutside = async (outside: boolean): Promise<void> => {
    const kind = outside ? 'outside' : 'municipality';
    await database.prisma().place.update({ where: { key: place }, data: { kind } });
  };
  afterEach(() => isOutside(false));

  test.each([
    ['de', 'liegt nicht hier im Kreis', 'Für welche Orte?'],
    ['ar', 'خارج مقاطعتنا', 'لأي أماكن؟'],
  ])('is said in %s, with what else can be ordered', async (locale, sentence, question) => {
    await isOutside(true);
    const said = await chatOf(locale, { locale }).say('x', `subscribe?p=${place}`);
    expect(said).toContain(sentence);
    expect(said).toContain(question);
    expect(await orders()).toEqual([]);
  });

  test('does not keep who ordered it before from changing the rest', async () => {
    const chat = chatOf('1');
    await chat.say('x', `subscribe?p=${place}`);
    await isOutside(true);
    await chat.say('x', 'subscribe?i=topic.kinder');
    expect(await orders()).toMatchObject([{ topics: ['kinder'], places: [{ placeKey: place }] }]);
  });
});

describe('subscribing in a private chat', () => {
  test('one sentence is enough; it names what was ordered', async () => {
    const chat = chatOf('1');
    const said = await chat.say('Sag mir Bescheid, wenn in Meldorf etwas für Kinder ist');
    expect(said).toContain('ich melde mich hier von selbst');
    expect(said).toContain('Wo: Meldorf');
    expect(said).toContain('Themen: Kinder');
    const [order] = await orders();
    expect(order).toMatchObject({ topics: ['kinder'], state: 'active', cadence: 'instant', quietFrom: 21, quietTo: 8 });
  });

  test('without anything named, everything is ordered, and can be narrowed by buttons', async () => {
    const chat = chatOf('2');
    expect(await chat.say('Abonnieren')).toContain('im ganzen Kreis');
    await chat.press('Ändern');
    await chat.press('Themen');
    expect(await chat.press('Garten')).toContain('Antippen schaltet ein oder aus');
    expect(chat.labels()).toContain('✓ Garten');
    await chat.press('✓ Garten');
    expect(chat.labels()).toContain('Garten');
    await chat.press('Sport');
    expect(await chat.press('Zurück')).toContain('Themen: Sport');
  });

  test('a digest, its hour and quiet hours are chosen by buttons or words', async () => {
    const chat = chatOf('3');
    await chat.say('Abo bitte');
    expect(await chat.say('bitte nur einmal am Tag um 19 Uhr benachrichtigen')).toContain(
      'einmal am Tag, um 19:00 Uhr',
    );
    await chat.press('Ändern');
    await chat.press('Wann');
    await chat.press('Montags');
    await chat.press('Ruhe');
    const said = await chat.press('Zurück');
    expect(said).toContain('einmal in der Woche, am Montag um 8:00 Uhr');
    expect(said).not.toContain('Ruhe');
  });

  test('the last kind stays', async () => {
    const chat = chatOf('4');
    await chat.say('Abo bitte');
    await chat.press('Ändern');
    await chat.press('Inhalt');
    await chat.press('✓ Gesuche');
    await chat.press('✓ Neuigkeiten');
    expect(await chat.press('✓ Termine')).toContain('Eines muss bleiben');
    expect((await orders())[0]?.kinds).toEqual(['event']);
  });

  test('it is paused, resumed, ended and begun again', async () => {
    const chat = chatOf('5');
    await chat.say('Abo für Sport bitte');
    expect(await chat.press('Pause')).toContain('Gut, Pause');
    expect(await chat.press('Wieder melden')).toContain('ich melde mich wieder');
    expect(await chat.press('Abbestellen')).toContain('nicht mehr von selbst');
    expect(await orders()).toEqual([]);
    expect(await database.prisma().chat.count()).toBe(0);
    expect(await chat.press('Wieder melden')).toContain('Themen: Sport');
  });

  test('what was ordered is listed; a chat without an order says so', async () => {
    const chat = chatOf('6');
    expect(await chat.say('Was habe ich abonniert?')).toContain('nichts bestellt');
    await chat.press('Bei Neuem melden');
    expect(await chat.say('Was habe ich abonniert?')).toContain('Das bekommt dieser Chat');
  });

  test('every change stands in the audit log without what was written', async () => {
    const chat = chatOf('7');
    await chat.say('Abo für Sport bitte, ich heiße Erika');
    const entries = await database.prisma().audit.findMany();
    expect(entries.map(({ action }) => action)).toEqual(['change-subscription']);
    expect(JSON.stringify(entries)).not.toContain('Erika');
  });
});

describe('a group', () => {
  const group = { kind: 'group' as const };
  test('only who manages it changes what it is told', async () => {
    const chat = chatOf('g1', group);
    expect(await chat.say('Abo bitte', null, 'ben')).toContain('nur, wer die Gruppe oder den Kanal verwaltet');
    expect(await orders()).toEqual([]);
    await chat.say('Abo bitte', null, 'anna');
    expect(await chat.press('Abbestellen', 'ben')).toContain('nur, wer die Gruppe oder den Kanal verwaltet');
    expect(await orders()).toHaveLength(1);
  });

  test('it is followed when it moves, rests when the assistant is removed, and wakes when it is back', async () => {
    const chat = chatOf('g2', group);
    await chat.say('Abo bitte');
    const ref = { platform: 'telegram', account: 'bot', chat: 'g2', thread: null };
    await noteChatChange(database.prisma(), { kind: 'moved', chat: ref, to: 'super' }, now);
    expect(await database.prisma().chat.findFirst()).toMatchObject({ chat: 'super' });
    const moved = { ...ref, chat: 'super' };
    await noteChatChange(database.prisma(), { kind: 'gone', chat: moved, reason: 'removed' }, now);
    expect((await orders())[0]).toMatchObject({ state: 'resting', restingReason: 'removed' });
    await noteChatChange(database.prisma(), { kind: 'back', chat: moved }, now);
    expect((await orders())[0]).toMatchObject({ state: 'active', restingReason: null });
  });
});

describe('privacy', () => {
  test('says that nothing is stored, gives what is stored as a file, and erases it at once', async () => {
    const chat = chatOf('p1');
    expect(await chat.say('/datenschutz', 'privacy')).toContain('Über diesen Chat ist nichts gespeichert');
    await chat.say('Abo für Sport bitte');
    expect(await chat.say('Was speichert ihr über mich?')).toContain('was für diesen Chat bestellt ist');
    await chat.press('Als Datei');
    const [file] = chat.files();
    expect(file?.name).toBe('lotse.json');
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toMatchObject({
      chat: { subscription: { topics: ['sport'] } },
    });
    await chat.say('Datenschutz', 'privacy');
    expect(await chat.press('löschen')).toContain('Gelöscht');
    expect(await database.prisma().chat.count()).toBe(0);
    expect(await chat.say('Datenschutz', 'privacy?i=erase')).toContain('nichts gespeichert');
  });

  test('a group is erased by who manages it only', async () => {
    const chat = chatOf('p2', { kind: 'group' });
    await chat.say('Abo bitte');
    expect(await chat.say('Löschen', 'privacy?i=erase', 'ben')).toContain(
      'nur, wer die Gruppe oder den Kanal verwaltet',
    );
    expect(await orders()).toHaveLength(1);
  });
});

describe('an invitation', () => {
  test('by a link shows what it orders, and orders it by one press', async () => {
    const places = [{ place: '01051074', radiusKm: 10 }];
    const code = await createInvitation(database.prisma(), 'command', { topics: ['sport'], places });
    const chat = chatOf('i1');
    const said = await chat.say(`abo-${code}`, null, 'anna', 'welcome');
    expect(said).toContain('Themen: Sport');
    expect(await orders()).toEqual([]);
    expect(await chat.press('Bestellen')).toContain('Wo: Meldorf und 10 km Umkreis');
    expect(await orders()).toHaveLength(1);
  });

  test('by its typed code orders at once; a code that there is not says nothing of orders', async () => {
    const code = await createInvitation(database.prisma(), 'command', { topics: ['garten'] });
    const chat = chatOf('i2');
    expect(await chat.say(code.toLowerCase(), null, 'anna', 'list_subscriptions')).toContain('Wo: im ganzen Kreis');
    expect(await chatOf('i3').say(`abo ${code}`)).toContain('Themen: Garten');
    expect(await chatOf('i4').say('abo-ZZZZZZ', null, 'anna', 'welcome')).toContain('gibt es nicht mehr');
  });
});

test('the calendar of an order has its events; a new address ends the old one', async () => {
  const chat = chatOf('k1');
  await chat.say('Abo für Meldorf bitte');
  await chat.press('Ändern');
  const [, first = ''] = /calendar\/(\S+)\.ics/.exec(await chat.press('Kalender')) ?? [];
  const feed = async (token: string): Promise<string | null> => {
    const bytes = await calendarFeed(database.prisma(), await pack(), token, now);
    return bytes && new TextDecoder().decode(bytes);
  };
  expect(await feed(first)).toContain('BEGIN:VCALENDAR');
  await chat.press('Zurück');
  await chat.press('Ändern');
  const [, second = ''] = /calendar\/(\S+)\.ics/.exec(await chat.press('Kalender')) ?? [];
  expect(await feed(first)).toBeNull();
  expect(await feed(second)).not.toBeNull();
  expect(await chat.press('Adresse löschen')).toContain('gilt nicht mehr');
  expect(await feed(second)).toBeNull();
});

test('where the assistant cannot write by itself, nothing is kept', async () => {
  const chat = chatOf('w', { chat: { platform: 'web', account: 'web', chat: 'w', thread: null } });
  expect(await chat.say('Abo bitte')).toContain('Hier kann ich nur antworten');
  expect(await orders()).toEqual([]);
});
