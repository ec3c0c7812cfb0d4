import { expect, test } from 'vitest';
import { type Message, plainText } from '../../src/core/message.ts';
import type { Understanding } from '../../src/core/understanding.ts';
import { ownHouse } from '../support/house.ts';
import { done, lotse } from '../support/program.ts';

const { command, variables } = ownHouse();
const monday = '2026-11-23T09:00:00+01:00';

/** What a person reads as answer, on that Monday. */
async function answer(text: string): Promise<string> {
  return done(await command('ask', { text, json: false, explain: false, now: Date.parse(monday) }));
}

test.each<[string, string, string[]]>([
  [
    'a town with an own offer',
    'Wo kann ich in Meldorf helfen?',
    ['1. Hausaufgabenhilfe (Beispiel)', 'Meldorf', '0481 97-4840'],
  ],
  ['the same with a typing error', 'wo kan ich in Meldrof helfen', ['1. Hausaufgabenhilfe (Beispiel)', 'Meldorf']],
  ['an umlaut written out', 'Kann ich in Buesum mithelfen?', ['Kleiderstube (Beispiel)', 'Büsum']],
  ['a postal code', 'Ich wohne in 25704, wo werde ich gebraucht?', ['Hausaufgabenhilfe (Beispiel)', 'Meldorf']],
  [
    'a village without an offer',
    'Wo kann ich in Süderdeich helfen?',
    ['Süderdeich', 'Möbel fahren (Beispiel)', 'Wesselburen · 1,4 km'],
  ],
  ['a part of a municipality', 'Wo kann ich in Ammerswurth helfen?', ['Hausaufgabenhilfe (Beispiel)', 'Meldorf']],
  [
    'a topic and a place, in English',
    'Where can I help with bicycles in Marne?',
    ['bicycle workshop (example)', 'Saturdays', 'Marne'],
  ],
  [
    'this week',
    'Was ist diese Woche los?',
    ['23. November', '29. November', 'Sprachcafé (Beispiel)', '25. November, 15:00–17:00 · Meldorf'],
  ],
  ['next week', 'Welche Termine gibt es nächste Woche?', ['30. November', '6. Dezember', 'Lunden, Bücherei']],
  [
    'a month, in English',
    'What is on in December?',
    ['December 2026', 'Exchange meeting for volunteers (example)', '1 December, 18:00–20:00 · Heide'],
  ],
  [
    'a day of the week',
    'Was ist am Samstag?',
    ['28. November, 10:00–12:00 · Brunsbüttel', 'Frühstück der Begegnung (Beispiel)'],
  ],
  [
    'a day of the week, in English',
    'What events are there on Saturday?',
    ['28 November', 'Breakfast to meet people (example)'],
  ],
  [
    'the next event of a kind',
    'Wann ist das nächste Austauschtreffen?',
    ['Austauschtreffen für Freiwillige (Beispiel)', '1. Dezember, 18:00'],
  ],
  [
    'whom to call, in English',
    'Whom can I call in Heide?',
    ['Marie Lüpke', '0481 97-4840', '0170 7976494', 'marie.luepke@dithmarschen.de', 'February 2021'],
  ],
  [
    'whom to call for a village',
    'Wer ist in Nindorf zuständig?',
    ['Marie Lüpke', 'Mitteldithmarschen', 'Februar 2021'],
  ],
  [
    'something outside the subject',
    'Wie wird das Wetter morgen?',
    ['Das weiß ich nicht', 'Ehrenamt für Geflüchtete in Dithmarschen', '[Wo kann ich helfen?]'],
  ],
  ['the same in English', 'What will the weather be like tomorrow?', ['I don’t know that', '[Where can I help?]']],
  ['a town of another district', 'Wo kann ich in Husum helfen?', ['Husum', 'kenne ich mich leider nicht aus']],
])('asked for %s, it tells what is in the content', async (_, question, facts) => {
  const said = await answer(question);
  for (const fact of facts) expect(said).toContain(fact);
});

test('a day without an event is said, and what comes next instead', async () => {
  const said = await answer('Was ist heute los?');
  expect(said).toContain('nichts eingetragen');
  expect(said).toContain('24. November');
});

test('a list shows the first few and a way to see more', async () => {
  const said = await answer('Welche Termine gibt es im Dezember?');
  expect(said.match(/^\d+\. /gm)).toHaveLength(3);
  expect(said).toContain('[Mehr]');
});

test('a venue that may not be named is not told', async () => {
  const said = await answer('Wann ist das nächste Frauencafé in Heide?');
  expect(said).toContain('Frauencafé (Beispiel)');
  expect(said).not.toContain('Geschützter Ort');
});

test('an unclear question gets one question back', async () => {
  expect(await answer('Meldorf')).toMatch(/Worum geht es in Meldorf\?/);
});

test('the command prints what the house answers; --json prints intent, slots, confidence and message', async () => {
  const question = ['Was', 'ist', 'am', 'Samstag', 'in', 'Marne?'];
  const [plain, json] = await Promise.all([
    lotse(['ask', ...question, '--now', monday], variables),
    lotse(['ask', ...question, '--now', monday, '--json'], variables),
  ]);
  expect(done(plain)).toBe(await answer(question.join(' ')));
  const { intent, slots, confidence, message } = JSON.parse(done(json)) as Understanding & { message: Message };
  expect(intent).toBe('list_events');
  expect(slots).toMatchObject({ place: ['01051072'], date: { from: '2026-11-28', to: '2026-11-28' }, org: null });
  expect(confidence).toBeGreaterThan(0.5);
  expect(done(plain)).toContain(plainText(message));
});

test('--explain says what was recognised, and by what', async () => {
  const { out } = await command('ask', { text: 'Wer ist in Marne zuständig?', json: false, explain: true, now: null });
  expect(out).toMatch(/^find_contact \(\d\.\d\d\), de/m);
  expect(out).toMatch(/01051072.*Marne/i);
});
