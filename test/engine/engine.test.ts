import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAction } from '../../src/core/action.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { plainText } from '../../src/core/message.ts';
import { type Answer, createEngine, type Engine } from '../../src/engine/engine.ts';
import type { LastTurn } from '../../src/engine/memory.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, now, pack, spans } from '../support/dialogue.ts';

let engine: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
});

const answer = (text: string, action: string | null = null, turn: LastTurn | null = null): Answer =>
  engine.answer({ text, action, locale: null }, knowledge, turn, now);

/** What holds for every answer, whatever was written. */
function expectCalm({ message }: Answer): void {
  expect(plainText(message).trim()).not.toBe('');
  expect(plainText(message).length).toBeLessThan(3000);
  expect(message.choices.length).toBeLessThanOrEqual(3);
  for (const { action } of message.choices) expect(readAction(action)).not.toBeNull();
  for (const { href = 'tel:' } of spans(message)) expect(href).toMatch(/^(tel:|mailto:|https?:\/\/)/);
}

const odd = [
  '',
  '   \n\t ',
  '\u0000\u0007\u001b[31m\u009f',
  '\u202e\u200f\u061c\u2066',
  '\u0301\u0301\u0301',
  '\ud800',
  'a\ud800b\udfff',
  '?',
  '...',
  '🍕🍕🍕',
  '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪',
  '\ue000\uf8ff',
  '__proto__',
  'constructor',
  'toString hasOwnProperty',
  '{{7*7}} ${process.env} <%= 1 %>',
  '{ $place } { -term } { DATETIME($x) }',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)> in Meldorf helfen',
  "'; DROP TABLE offers; --",
  "Wo kann ich in Meldorf'; DELETE FROM places; -- helfen?",
  'javascript:alert(1) data:text/html,x',
  'https://evil.example/?q=Meldorf#helfen',
  '[klick](https://evil.example) **fett** `code` <@U123> @everyone',
  '/start',
  '../../etc/passwd',
  '%s %n %x',
  'NULL undefined NaN',
  'find_offers?p=01051074',
  'Ḿ̷̡e̸͚͝l̴d̶o̵r̴f̸ ̴h̷e̶l̸f̶e̶n̸',
  'ＭＥＬＤＯＲＦ ｈｅｌｆｅｎ',
  'Где можно помочь в Мельдорфе?',
  'كيف يمكنني المساعدة في هايده؟',
  '私はメルドルフで手伝いたい',
];

describe('whatever is written', () => {
  it.each(odd)('gets a calm answer: %j', (text) => {
    const first = answer(text);
    expectCalm(first);
    expectCalm(answer(text, null, first.turn));
    expectCalm(answer(text, text, first.turn));
  });

  it.each([
    'x',
    'Meldorf ',
    'nicht in Heide und ',
    '31. Februar, ',
    '1',
    '<b>',
    '\u202e',
    '😀',
    'ä',
    '25746 ',
    '\n',
    'am Samstag ',
  ])('is answered within a second, even 100,000 characters of %j', (part) => {
    const text = part.repeat(100_000 / part.length);
    const begun = performance.now();
    expectCalm(answer(text));
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is read by its beginning and its end when it is long', () => {
    const filler = 'Das ist eine lange Geschichte ohne Ende. '.repeat(1000);
    expect(answer(`${filler} Wo kann ich in Meldorf helfen?`).understanding.slots.place).toEqual(['01051074']);
    expect(answer(`Wo kann ich in Meldorf helfen? ${filler}`).understanding.slots.place).toEqual(['01051074']);
  });

  it('never ends in a fault, after whatever else was written', { timeout: 120_000 }, () => {
    const list =
      'Meldorf, Heide, Deichhausen, Husum, 25746, nicht, außer, morgen, 31. Februar, im Dezember, mehr, 2, der letzte, helfen, Termine, zuständig, AWO, Fahrrad, Danke, du, Sie, the, next';
    const words = fc.constantFrom(...list.split(', '));
    const sentence = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 });
    const text = fc.oneof(
      sentence.map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...odd),
    );
    const action = fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...intents.map(({ name }) => name)),
            fc.array(fc.tuple(fc.constantFrom('p', 't', 'd', 'i', 'o', 'xp', 'xt'), fc.string({ maxLength: 20 })), {
              maxLength: 3,
            }),
          )
          .map(([intent, values]) => `${intent}?${new URLSearchParams(values).toString()}`),
      },
    );
    const pressed = fc.nat({ max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, action, pressed), { minLength: 1, maxLength: 5 }), (turns) => {
        let last: Answer | null = null;
        for (const [written, forged, choice] of turns) {
          const button: string | undefined = last?.message.choices[choice]?.action;
          last = answer(written, forged ?? button ?? null, last?.turn ?? null);
          expectCalm(last);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('what was written', () => {
  const marks = ['Quetzalcoatl', 'm.schulz@example.org', '0151 2345678', '<b>Xylophon</b>', 'https://evil.example/x'];

  it.each(marks)('comes back neither as a link nor as important: %s', (mark) => {
    for (const text of [
      mark,
      `Wo kann ich in ${mark} helfen?`,
      `Was ist am ${mark} los?`,
      `Wer ist für ${mark} zuständig?`,
    ]) {
      const emphasised = spans(answer(text).message).filter(({ href, strong }) => href !== undefined || strong);
      expect(JSON.stringify(emphasised)).not.toContain(mark);
    }
  });

  it('is not kept for the next message: only what it was about', () => {
    for (const mark of marks) {
      expect(JSON.stringify(answer(`Ich heiße ${mark} und möchte in Meldorf helfen`).turn)).not.toContain(mark);
      expect(JSON.stringify(answer(mark).turn)).not.toContain(mark);
    }
  });
});

it('the same message, knowledge, turn and moment give the same answer', () => {
  const one = dialogue(engine, knowledge);
  const other = dialogue(createEngine(intents), knowledge);
  for (const text of [
    'Wo kann ich in Meldorf helfen?',
    'der zweite',
    'und am Samstag?',
    'asdf',
    'Was ist morgen los?',
  ]) {
    expect(one.write(text)).toEqual(other.write(text));
  }
});

it('takes the code of an invitation for what it is, whatever word it looks like', () => {
  const letter = fc.constantFrom(...'ABCDEFGHJKMNPQRSTUVWXYZ23456789'.split(''));
  const code = fc.string({ unit: letter, minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(code, fc.constantFrom('abo ', 'Abo: ', 'ABO-'), (typed, before) => {
      expect(answer(before + typed).understanding.intent).toBe('subscribe');
    }),
    { numRuns: 300 },
  );
  expect(answer('abo k7pq2m').understanding.intent).toBe('subscribe');
  expect(answer('Abo kündigen').understanding.intent).toBe('unsubscribe');
});
