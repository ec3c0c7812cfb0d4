import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type Message, plainText } from '../../src/core/message.ts';
import { dataDir, done, lotse, type Program, startProgram } from '../support/program.ts';

const variables = dataDir();
const secret = 'Quittenbrot7391';
let program: Program;
beforeAll(async () => {
  program = await startProgram({ ...variables, LOG_LEVEL: 'debug' });
});

const say = (text: unknown, action: string | null = null, conversation: string = randomUUID()) =>
  program.post({ conversation, text, action });

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['emojis', '🎉🎉😀👨‍👩‍👧‍👦'],
  ['control characters', '\u0000\u0001\u0007\u001b[2J\u007f'],
  ['right-to-left marks', '\u200f\u202e\u2067\u200f'],
  ['half a surrogate pair', '\ud83d'],
  ['combining marks', 'a'.concat('\u0301'.repeat(2000))],
  ['SQL', `'; DROP TABLE "Offer"; --`],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a command', '/start'],
  ['a command of a shell', '$(rm -rf /) `id` && echo'],
  ['a template', '{ $place } {{constructor.constructor("return 1")()}} %s'],
  ['prototypes', '__proto__ constructor toString hasOwnProperty'],
  ['12,000 characters', 'Hilfe in Meldorf '.repeat(700)],
  ['a list of all numbers', Array.from({ length: 2000 }, (_, number) => number).join(' ')],
])('%s gets a calm answer', async (_, text) => {
  const { status, body } = await say(text);
  expect(status).toBe(200);
  const { message } = JSON.parse(body) as { message: Message };
  expect(plainText(message).length).toBeGreaterThan(10);
  expect(plainText(message)).not.toContain('schiefgegangen');
  expect(plainText(message)).not.toMatch(/<script|DROP TABLE|rm -rf/);
});

test('100,000 characters are refused in a sentence', async () => {
  const { status, body } = await say('a'.repeat(100_000));
  expect(status).toBe(413);
  expect(body).toMatch(/^\{"error":"Das ist zu lang für eine Nachricht/);
  expect(done(await lotse(['ask', 'a'.repeat(100_000)], variables))).not.toContain('schiefgegangen');
});

test.each([
  ['an unknown action', 'Hallo', 'intent=nonsense'],
  ['a text that is a number', 5, null],
])('%s is refused in a sentence', async (_, text, action) => {
  const { status, body } = await say(text, action);
  expect(status).toBe(400);
  expect(body).toMatch(/^\{"error":"Diese Anfrage konnten wir nicht lesen/);
});

test('a button whose record is not there gets a calm answer', async () => {
  const { status, body } = await say('Mehr zu 1', JSON.stringify({ intent: 'find_offers', item: 'nowhere' }));
  expect([200, 400]).toContain(status);
  expect(body).not.toContain('schiefgegangen');
});

test('one person who asks very fast is told so once, and others are not', async () => {
  const conversation = randomUUID();
  const bodies = await Promise.all(Array.from({ length: 9 }, () => say('Hallo', null, conversation)));
  expect(bodies.map(({ status }) => status)).toEqual(Array(9).fill(200));
  expect(bodies.filter(({ body }) => body.includes('so schnell komme ich nicht mit'))).toHaveLength(1);
  expect(await program.answer('Hallo')).not.toContain('so schnell');
});

test('what people write is in no log, no file and no table', async () => {
  const conversation = randomUUID();
  await say(`Ich heiße ${secret}, wo kann ich in Meldorf helfen?`, null, conversation);
  await say(`und in ${secret}?`, null, conversation);
  await say({ secret });
  await say('Mehr', secret);
  await fetch(`${program.address}/${secret}?${secret}`, { method: 'POST', body: secret });
  await say(secret.repeat(7000));
  await lotse(['chat'], { ...variables, LOG_LEVEL: 'debug' }, `Wer ist ${secret}?\n${secret}@example.org\n`);
  await lotse(['ask', `Wann kommt ${secret}?`], { ...variables, LOG_LEVEL: 'debug' });
  expect(done(await lotse(['export'], variables))).not.toContain(secret);
  const { code, out, err } = await program.stop('SIGTERM');
  expect(code).toBe(0);
  expect(`${out}${err}`).not.toContain(secret);
  expect(`${out}${err}`).not.toContain(conversation);

  const files = readdirSync(variables.DATA_DIR, { recursive: true, encoding: 'utf8' })
    .map((name) => join(variables.DATA_DIR, name))
    .filter((file) => statSync(file).isFile());
  const holds = (words: string): string[] => files.filter((file) => readFileSync(file).includes(words));
  expect(holds('Hausaufgabenhilfe')).not.toEqual([]);
  expect(holds(secret)).toEqual([]);
  expect(holds(conversation)).toEqual([]);
});
