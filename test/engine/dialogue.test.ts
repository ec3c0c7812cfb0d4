import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { plainText } from '../../src/core/message.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, musterland, now, pack, type Said, titles } from '../support/dialogue.ts';

let engine: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
});

const meldorf = '01051074';
const talk = () => dialogue(engine, knowledge);
const questions = ({ text }: Said): number => text.split('?').length - 1;
const actions = ({ message }: Said): string[] => message.choices.map(({ action }) => action);

describe('a message that leaves open what is wanted', () => {
  it.each([
    ['a bare place', 'Meldorf', `?p=${meldorf}`],
    ['a bare postal code', '25704', `?p=${meldorf}`],
    ['a bare topic', 'Fahrrad', '?t=fahrrad'],
    ['a topic as an emoji', '🚲', '?t=fahrrad'],
    ['a bare day', 'morgen', '?d=2026-11-24_2026-11-24'],
  ])('%s, gets one question, and buttons that keep what was said: %s', (_, text, kept) => {
    const said = talk().write(text);
    expect(questions(said)).toBe(1);
    expect(titles(said.message)).toEqual([]);
    expect(actions(said)).toHaveLength(3);
    for (const action of actions(said)) expect(action).toContain(kept);
    expect(actions(said)).toContain(`find_offers${kept}`);
    expect(actions(said)).toContain(`list_events${kept}`);
  });

  it('because it is not understood gets one question with buttons', () => {
    const said = talk().write('asdkjh qwoieu');
    expect(questions(said)).toBe(1);
    expect(said.buttons).toHaveLength(3);
  });

  it.each(['was steht an?', 'Termine', 'Was ist los'])('is completed by the answer: %s', (answer) => {
    const one = talk();
    one.write('Meldorf');
    const { understanding, text } = one.write(answer);
    expect(understanding.intent).toBe('list_events');
    expect(understanding.slots.place).toEqual([meldorf]);
    expect(text).toContain('Sprachcafé');
  });

  it('is completed by a button, or by its label when typed', () => {
    const press = talk();
    const [label = ''] = press.write('Meldorf').buttons;
    const typed = talk();
    typed.write('Meldorf');
    expect(press.press(label).text).toContain('Hausaufgabenhilfe');
    expect(typed.write(label.toLowerCase()).text).toContain('Hausaufgabenhilfe');
  });

  it('is not asked about twice in a row', () => {
    for (const text of ['Meldorf', 'morgen', 'Fahrrad', 'asdkjh qwoieu', 'was ist am 31. Februar']) {
      const one = talk();
      const first = one.write(text);
      const second = one.write(text);
      expect(second.text).not.toBe(first.text);
      expect(one.turn?.expects).toBeNull();
    }
  });
});

describe('a day that cannot be understood', () => {
  it('is asked about, in its own words', () => {
    const said = talk().write('Was ist am 31. Februar in Heide los?');
    expect(questions(said)).toBe(1);
    expect(said.text).toContain('31. Februar');
    expect(titles(said.message)).toEqual([]);
  });

  it('is completed by another', () => {
    const one = talk();
    one.write('Was ist am 31. Februar los?');
    expect(titles(one.write('am Samstag').message)).toEqual(['Frühstück der Begegnung (Beispiel)']);
  });
});

describe('a name that several places share', () => {
  it.each(['Ich möchte in Deichhausen helfen', 'Wer ist für Deichhausen zuständig?', 'Termine in Deichhausen'])(
    'is asked about, with the places as buttons: %s',
    (text) => {
      const said = talk().write(text);
      expect(questions(said)).toBe(1);
      expect(said.buttons).toEqual(['Büsumer Deichhausen', 'Wesselburener Deichhausen']);
    },
  );

  it.each(['Wesselburener Deichhausen', 'das zweite', '2', 'die letzte'])('is settled by "%s"', (answer) => {
    const one = talk();
    one.write('Ich möchte in Deichhausen helfen');
    const { understanding } = one.write(answer);
    expect(understanding.intent).toBe('find_offers');
    expect(understanding.slots.place).toEqual(['01051128']);
  });

  it('is not asked about when its neighbour tells which is meant', () => {
    const said = talk().write('Ich möchte in Büsumer Deichhausen helfen');
    expect(said.understanding.slots.place).toEqual(['01051014']);
    expect(questions(said)).toBe(0);
  });
});

describe('after small talk', () => {
  it('a place alone is a question of its own', () => {
    const one = talk();
    one.write('Moin');
    const said = one.write('Meldorf');
    expect(said.text).toContain('Meldorf');
    expect(questions(said)).toBe(1);
  });

  it('"more" is not more of a greeting', () => {
    const one = talk();
    const greeting = one.write('Moin');
    expect(one.write('mehr').text).not.toBe(greeting.text);
  });
});

describe('how people are addressed', () => {
  const hello = 'Hallo';

  it('is Sie at first, and du for who writes du, from then on', () => {
    const one = talk();
    expect(one.write(hello).text).toContain('Sie');
    expect(one.write('Kannst du mir sagen, wo ich helfen kann?').text).not.toMatch(/\bSie\b/);
    expect(one.write(hello).text).toMatch(/\bdu\b/);
    expect(one.write('Und was bieten Sie an Terminen?').text).not.toMatch(/\bdu\b/);
    expect(one.write(hello).text).toContain('Sie');
  });

  it('is not changed by a button that says du to the program', () => {
    const button = { text: 'Was kannst du?', action: 'help', locale: null };
    const { turn, message } = engine.answer(button, knowledge, null, now);
    expect(plainText(message)).toContain('Schreiben Sie');
    expect(
      plainText(engine.answer({ ...button, text: 'Hallo', action: null }, knowledge, turn, now).message),
    ).toContain('Sie');
  });

  it.each(['du', 'sie'] as const)('can be fixed by the operator: %s', async (address) => {
    const fixed = await musterland({
      operator: { organisation: 'traeger', contact: 'zentrale', subject: 'Hilfe', address },
    });
    for (const text of ['Hallo du', 'Guten Tag, können Sie mir helfen?', hello]) {
      const one = dialogue(engine, fixed);
      one.write(text);
      expect(one.write(hello).text).toMatch(address === 'du' ? /\bdu\b/ : /\bSie\b/);
    }
  });
});
