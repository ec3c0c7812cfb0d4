import { describe, expect, it } from 'vitest';
import { readAction, writeAction } from '../../src/core/action.ts';
import type { Question, Reply } from '../../src/core/intent.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { languages } from '../../src/core/language.ts';
import { plainText } from '../../src/core/message.ts';
import { topics } from '../../src/core/topics.ts';
import { noSlots, type Slots } from '../../src/core/understanding.ts';
import { intents } from '../../src/intents/index.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { content } from '../support/content.ts';
import { items, musterland, now, pack, spans, today } from '../support/dialogue.ts';

const asked: Partial<Slots>[] = [
  {},
  ...['01051074', '01051137/barsfleth', '010515169', '01051', 'outside/husum', 'outside'].map((key) => ({
    place: [key],
  })),
  ...['adorf', 'adorf/hafen', 'amt-west', 'land', 'nirgends', 'nachbar'].map((key) => ({ place: [key] })),
  { place: ['01051134'], topics: ['fahrrad'] },
  { place: ['01051074', '01051044', '01051072', '01051013'], date: { from: '2026-11-28', to: '2026-11-28' } },
  ...['adorf', '01051044', '01051134'].flatMap((place): Partial<Slots>[] => [
    { place: [place], topics: ['austausch'] },
    { place: [place], date: { from: '2026-12-01', to: '2026-12-01' } },
    { place: [place], topics: ['austausch'], date: { from: '2026-12-01', to: '2026-12-01' } },
    { place: [place], topics: ['frauen'], date: { from: '2026-12-01', to: '2026-12-01' } },
    { place: [place], topics: ['fahrrad'], date: { from: '2026-12-01', to: '2026-12-01' } },
    { place: [place], topics: ['sport'], date: { from: '2026-12-05', to: '2026-12-05' } },
  ]),
  { topics: ['austausch'] },
  { topics: ['sport'], date: { from: '2026-12-05', to: '2026-12-05' } },
  { topics: ['frauen', 'recht'], date: { from: '2026-12-01', to: '2026-12-31' } },
  { date: { from: '2026-11-01', to: '2026-11-02' } },
  { date: { from: '2027-01-15', to: null } },
  { place: ['01051044'], topics: [...topics], date: { from: '2026-11-24', to: '2026-11-27' } },
  { exclude: { place: ['01051044'], topics: ['sprache'] } },
  { org: 'AWO' },
  { org: 'Runder Tisch' },
];
const further: Pick<Question['understanding'], 'item' | 'offset'>[] = [
  { item: null, offset: 0 },
  { item: null, offset: 3 },
  { item: null, offset: 100_000 },
  { item: 'beispiel/sprachtandem-heide', offset: 0 },
  { item: 'beispiel/frauencafe-heide', offset: 0 },
  { item: 'no such record', offset: 0 },
];

interface Case {
  name: string;
  question: Question;
  reply: Reply;
}

function answers(knowledge: Knowledge): Case[] {
  const found: Case[] = [];
  const exists = (key: string): boolean => key === 'outside' || knowledge.place(key) !== undefined;
  const possible = asked.filter(({ place = [] }) => place.every(exists));
  for (const intent of intents) {
    for (const language of languages) {
      for (const address of ['sie', 'du'] as const) {
        for (const [index, slots] of possible.entries()) {
          for (const { item, offset } of further) {
            const understanding = {
              language,
              intent: intent.name,
              slots: { ...noSlots, ...slots },
              confidence: 1,
              others: [],
              item,
              offset,
              evidence: [],
            };
            const question = { text: '', understanding, knowledge, language, address, now, today };
            const name = `${intent.name} ${language} ${address} slots ${index} item ${item} offset ${offset}`;
            found.push({ name, question, reply: intent.answer(question) });
          }
        }
      }
    }
  }
  return found;
}

const knowledges: Record<string, Knowledge> = {
  'the pack': await pack(),
  'an empty database': await createKnowledge(content({}), today),
  'a district without records': await musterland(),
};

/** What holds for everything that intents answer, whatever they are asked. */
describe.each(Object.entries(knowledges))('every answer from %s', (_, knowledge) => {
  const cases = answers(knowledge);
  const breaking = (rule: (one: Case) => boolean): string[] =>
    cases
      .filter((one) => !rule(one))
      .map(({ name, reply }) => `${name}: ${plainText(reply.message)}`)
      .slice(0, 5);

  it('says something, in the language of the question', () => {
    expect(breaking(({ reply }) => plainText(reply.message).trim() !== '')).toEqual([]);
    expect(breaking(({ question, reply }) => reply.message.language === question.language)).toEqual([]);
  });

  it('has at most three buttons, each with another short label', () => {
    expect(
      breaking(({ reply: { message } }) => {
        const labels = message.choices.map(({ label }) => label);
        return (
          labels.length <= 3 && new Set(labels).size === labels.length && labels.every((label) => label.length <= 40)
        );
      }),
    ).toEqual([]);
  });

  it('has only buttons that lead to an intent, and that fit a platform’s 64 bytes', () => {
    const names = new Set(intents.map(({ name }) => name));
    const simple = cases.filter(({ question: { understanding } }) => {
      const { place, topics: wanted } = understanding.slots;
      return place.length <= 1 && wanted.length <= 2;
    });
    expect(
      breaking(({ reply }) => reply.message.choices.every(({ action }) => names.has(readAction(action)?.intent ?? ''))),
    ).toEqual([]);
    expect(
      simple
        .filter(({ reply }) => reply.message.choices.some(({ action }) => Buffer.byteLength(action) > 64))
        .map(({ name }) => name)
        .slice(0, 5),
    ).toEqual([]);
  });

  it('lists at most three entries, numbered on from those before, of two lines', () => {
    expect(
      breaking(({ question, reply }) => {
        const listed = items(reply.message);
        const first = question.understanding.offset + 1;
        return (
          listed.length <= 3 &&
          listed.every(({ number, lines }, index) => number === first + index && lines.length <= 2)
        );
      }),
    ).toEqual([]);
  });

  it('says of what it shows which records they are', () => {
    expect(
      breaking(({ question, reply }) => {
        const end = items(reply.message).at(-1)?.number;
        return end === undefined || (reply.shown?.length === end && end > question.understanding.offset);
      }),
    ).toEqual([]);
  });

  it('links to telephones, mail and web pages only', () => {
    expect(
      breaking(({ reply }) =>
        spans(reply.message).every(
          ({ href }) => href === undefined || /^(tel:\+?\d+|mailto:[^\s?&]+@\S+|https?:\/\/\S+)$/.test(href),
        ),
      ),
    ).toEqual([]);
  });

  it('has whole sentences: nothing missing, no stray spaces, no placeholder', () => {
    const broken = /undefined|null|NaN|\[object|\{|\}| {2}| [,.:;?!](?=\s|$)|\(\)|^\s|\s$|[\ue000-\uf8ff]/mu;
    expect(breaking(({ reply }) => !broken.test(plainText(reply.message).replace(/^ {3}/gm, '')))).toEqual([]);
  });

  it('shows nothing of a protected venue', () => {
    expect(breaking(({ reply }) => !JSON.stringify(reply).includes('Geschützter Ort'))).toEqual([]);
  });

  it('has no emoji', () => {
    expect(breaking(({ reply }) => !/\p{Extended_Pictographic}/u.test(plainText(reply.message)))).toEqual([]);
  });

  it('addresses a person in one way', () => {
    const du = /(?<!\p{L})(du|dir|dich|dein\p{L}*|kannst|möchtest|meinst)(?!\p{L})/iu;
    const sie = /\p{Ll},? (Sie|Ihnen|Ihre?n?)(?!\p{L})/u;
    /** The texts of records stand as their authors wrote them. */
    const own = cases.filter(({ question }) => question.language === 'de' && question.understanding.item === null);
    const wrong = own.filter(({ question, reply }) => {
      const said = reply.message.blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map((block) => plainText({ ...reply.message, blocks: [block] }))
        .join('\n');
      return (question.address === 'sie' ? du : sie).test(said.replace('Schreiben Sie gern auch Deutsch', ''));
    });
    expect(wrong.map(({ name }) => name).slice(0, 5)).toEqual([]);
  });
});

it('a button means in a month what it means today', () => {
  const slots: Slots = {
    place: ['01051137/barsfleth', '01051074'],
    topics: ['fahrrad', 'kinder'],
    date: { from: '2026-12-01', to: null },
    org: null,
    exclude: { place: ['01051044'], topics: ['sport'] },
  };
  const action = { intent: 'list_events', slots, item: 'beispiel/frauencafe & mehr?', offset: 6 };
  expect(readAction(writeAction(action))).toEqual(action);
});
