import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ChatPlatform, SendOptions } from '../../src/core/adapter.ts';
import type { ChatRef, Inbound } from '../../src/core/chat.ts';
import { ContentFile } from '../../src/core/content.ts';
import { type Message, plainText } from '../../src/core/message.ts';
import { createDesk } from '../../src/desk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createMemory } from '../../src/engine/memory.ts';
import { createRespond } from '../../src/engine/respond.ts';
import { intents } from '../../src/intents/index.ts';
import { createTelling } from '../../src/telling.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { embeddedDatabase } from '../content/database.ts';
import { pack } from '../support/dialogue.ts';

const database = embeddedDatabase();
const engine = createEngine(intents);
let now = Date.parse('2026-11-23T09:00:00+01:00');
const sent: { chat: ChatRef; message: Message; options: SendOptions }[] = [];
let reachable = true;
const platform = {
  mayManage: () => Promise.resolve(true),
  send(chat: ChatRef, message: Message, options: SendOptions) {
    if (!reachable) return Promise.resolve({ kind: 'gone', reason: 'blocked' });
    sent.push({ chat, message, options });
    return Promise.resolve({ kind: 'ok', id: String(sent.length) });
  },
} as unknown as ChatPlatform;
const platforms = new Map([['telegram', platform]]);

let respond: ReturnType<typeof createRespond>;
let announcement: number;
let count = 0;

beforeAll(async () => {
  const file = readFileSync(new URL('../../prisma/content/dithmarschen.json', import.meta.url), 'utf8');
  await importContent(database.prisma(), 'command', ContentFile.parse(JSON.parse(file)));
  const knowledge = await pack();
  const db = database.prisma();
  const telling = createTelling(db, platforms);
  respond = createRespond({
    engine,
    memory: createMemory(),
    knowledge: () => Promise.resolve(knowledge),
    desk: createDesk({ db, platforms, telling, publicUrl: 'https://lotse.example', now: () => now }),
    now: () => now,
    wait: () => Promise.resolve(),
    report: (error) => {
      throw error;
    },
  });
});

beforeEach(async () => {
  const db = database.prisma();
  await db.$executeRaw`TRUNCATE "Chat", "Audit", "Announcement", "Staff" CASCADE`;
  sent.length = 0;
  reachable = true;
  const { id: authorId } = await db.staff.create({ data: { name: 'Greta', role: 'publisher' } });
  await db.staffIdentity.create({
    data: { platform: 'telegram', account: 'bot', user: 'greta', chat: 'greta', staffId: authorId },
  });
  const texts = { de: { title: 'Umzugshilfe', body: 'Am Hafen' } };
  const data = { kind: 'news' as const, texts, language: 'de', audience: { topics: [], places: [] }, authorId };
  announcement = (await db.announcement.create({ data: { ...data, state: 'accepted', publishAt: new Date(now) } })).id;
});

async function say(sender: string, text: string, action: string | null = null, kind: Inbound['kind'] = 'private') {
  count += 1;
  const chat = { platform: 'telegram', account: 'bot', chat: kind === 'private' ? sender : 'group', thread: null };
  const answer = await respond({ id: String(count), chat, kind, sender, text, action, locale: 'de' });
  return answer === null ? '' : plainText(answer);
}

const coming = () => database.prisma().attendance.findMany({ select: { name: true } });

test('who comes is counted once, with a name only if the person gives one, and can take it back', async () => {
  expect(await say('anna', 'Ich komme', `attend?i=${announcement}`)).toContain('Gezählt, ohne Namen');
  await say('anna', 'Ich komme', `attend?i=${announcement}`);
  expect(await coming()).toEqual([{ name: null }]);
  expect(await say('anna', 'Anna Petersen')).toContain('Danke, Anna Petersen');
  await say('ben', 'Ich komme', `attend?i=${announcement}`, 'group');
  expect(await coming()).toEqual([{ name: 'Anna Petersen' }, { name: null }]);
  expect(await say('anna', 'Doch nicht', `attend?i=${announcement}&o=1`)).toContain('zurückgenommen');
  expect(await coming()).toEqual([{ name: null }]);
});

test('in a group nobody is asked for a name', async () => {
  expect(await say('ben', 'Ich komme', `attend?i=${announcement}`, 'group')).toBe('Schön! Gezählt.');
});

test('a forged or outdated button counts nobody', async () => {
  expect(await say('anna', 'Ich komme', 'attend?i=999999')).toContain('nicht mehr aktuell');
  expect(await say('anna', 'Ich komme', 'attend?i=drop')).toContain('nicht mehr aktuell');
  await database.prisma().announcement.update({ where: { id: announcement }, data: { state: 'withdrawn' } });
  expect(await say('anna', 'Ich komme', `attend?i=${announcement}`)).toContain('nicht mehr aktuell');
  expect(await coming()).toEqual([]);
});

test('a question goes to the staff, their answer comes back once, and neither is kept', async () => {
  expect(await say('anna', 'Frage', `inquire?i=${announcement}`)).toContain('die Antwort kommt hierher');
  expect(await say('anna', 'Darf mein Hund mitkommen?')).toContain('Weitergegeben');
  const asked = sent.at(-1);
  expect(asked?.chat.chat).toBe('greta');
  expect(asked && plainText(asked.message)).toBe('Frage zu „Umzugshilfe“:\nDarf mein Hund mitkommen?');
  const action = asked?.message.choices[0]?.action ?? '';

  expect(await say('anna', 'Antworten', action)).toContain('Schreiben Sie jetzt die Antwort');
  expect(await say('anna', 'Ja!')).toContain('Das kann nur das Team');

  await say('greta', 'Antworten', action);
  expect(await say('greta', 'Ja, gern.')).toBe('Die Antwort ist angekommen.');
  const answered = sent.at(-1);
  expect(answered?.chat.chat).toBe('anna');
  expect(answered && plainText(answered.message)).toBe('Antwort des Teams zu „Umzugshilfe“:\nJa, gern.');
  await say('greta', 'Antworten', action);
  expect(await say('greta', 'Noch einmal')).toContain('schon beantwortet');

  const kept = JSON.stringify([
    await database.prisma().inquiry.findMany(),
    await database.prisma().audit.findMany({ select: { action: true, detail: true } }),
  ]);
  expect(kept).not.toMatch(/Hund|gern/);
  expect(kept).toContain('answer-inquiry');
});

test('where nobody of the staff can be reached, the person is told whom to ask', async () => {
  reachable = false;
  await say('anna', 'Frage', `inquire?i=${announcement}`);
  expect(await say('anna', 'Wann genau?')).toContain('So ist jemand zu erreichen');
});

test('an answer that does not arrive can be given again', async () => {
  await say('anna', 'Frage', `inquire?i=${announcement}`);
  await say('anna', 'Wann genau?');
  const action = sent.at(-1)?.message.choices[0]?.action ?? '';
  await say('greta', 'Antworten', action);
  reachable = false;
  expect(await say('greta', 'Um acht.')).toContain('nicht zu erreichen');
  reachable = true;
  await say('greta', 'Antworten', action);
  expect(await say('greta', 'Um acht.')).toContain('angekommen');
});

test('a cry for help instead of a question gets the numbers, and is passed on to nobody', async () => {
  await say('anna', 'Frage', `inquire?i=${announcement}`);
  const before = sent.length;
  expect(await say('anna', 'ich will nicht mehr leben')).toContain('112');
  expect(sent.length).toBe(before);
});

test('after 30 days there is no way back', async () => {
  await say('anna', 'Frage', `inquire?i=${announcement}`);
  await say('anna', 'Wann genau?');
  const action = sent.at(-1)?.message.choices[0]?.action ?? '';
  now += 31 * 86_400_000;
  await say('greta', 'Antworten', action);
  expect(await say('greta', 'Um acht.')).toContain('älter als 30 Tage');
  now -= 31 * 86_400_000;
});
