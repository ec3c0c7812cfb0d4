import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, musterland, pack, type Said, spans } from '../support/dialogue.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine(intents);
});

const contacts = [
  { key: 'west', name: 'Wilma West', phone: '04832 99', places: ['amt-west'] },
  { key: 'b', name: 'Berta Bdorf', email: 'berta@example.org', places: ['bdorf'], deputy: 'west' },
];

async function ask(text: string, more: Parameters<typeof musterland>[0] = {}): Promise<Said> {
  return dialogue(engine, await musterland({ contacts, ...more })).write(text);
}

describe('who is responsible', () => {
  it('for a village is the nearest level that has somebody', async () => {
    expect((await ask('Wer ist für Bdorf zuständig?')).text).toContain('Berta Bdorf');
    expect((await ask('Wer ist für Adorf zuständig?')).text).toContain('Wilma West');
    expect((await ask('Wer ist für Cdorf zuständig?')).text).toContain('Zita Zentrale');
  });

  it('for a locality is told by way of its municipality and its Amt', async () => {
    const { text } = dialogue(engine, await pack()).write('Wer ist für Barsfleth zuständig?');
    expect(text).toMatch(/Barsfleth.*Nordermeldorf.*Amt Mitteldithmarschen/);
    expect(text).toContain('Marie Lüpke');
  });

  it('for a postal code is told for the place that has it', async () => {
    const { text } = dialogue(engine, await pack()).write('Wer ist in 25704 zuständig?');
    expect(text).toContain('Meldorf');
    expect(text).toContain('Amt Mitteldithmarschen');
    expect(text).toContain('Marie Lüpke');
  });

  it('for the whole district is whom the operator names', async () => {
    expect((await ask('Wer ist hier zuständig?')).text).toContain('Zita Zentrale');
  });

  it('is told in English with the German name of the office', async () => {
    const { text } = dialogue(engine, await pack()).write('Who is in charge of Windbergen?');
    expect(text).toMatch(/Windbergen.*Amt Mitteldithmarschen/);
    expect(text).toContain('Marie Lüpke');
  });

  it('names the deputy with a way to reach them', async () => {
    const { text, message } = await ask('Wer ist für Bdorf zuständig?');
    expect(text).toContain('Wilma West');
    expect(spans(message)).toContainEqual({ text: '04832 99', href: 'tel:0483299' });
    expect(spans(message)).toContainEqual({ text: 'berta@example.org', href: 'mailto:berta@example.org' });
  });
});

describe('how old the facts are', () => {
  it('is said: the pack names the article of February 2021', async () => {
    const knowledge = await pack();
    expect(dialogue(engine, knowledge).write('Wer ist für Meldorf zuständig?').text).toMatch(/Februar 2021/);
    expect(dialogue(engine, knowledge).write('Who is in charge of Meldorf?').text).toMatch(/February 2021/);
  });

  it('is said by the day of the last check where no source is given', async () => {
    const checked = { ...contacts[0], key: 'w', name: 'Wilma West', verified: { on: '2026-10', by: 'Anruf' } };
    expect((await ask('Wer ist für Adorf zuständig?', { contacts: [checked] })).text).toContain('Oktober 2026');
  });
});

describe('an organisation', () => {
  const organisations = [
    {
      key: 'diakonie',
      name: 'Diakonisches Werk Musterland',
      otherNames: ['Diakonie'],
      website: 'https://diakonie.example',
    },
    { key: 'tafel', name: 'Mustertafel' },
  ];
  const own = [...contacts, { key: 'dora', name: 'Dora Diakonie', phone: '0481 77', organisation: 'diakonie' }];

  it.each(['Wie erreiche ich das Diakonisches Werk Musterland?', 'Telefonnummer der Diakonie?'])(
    'is found by its name and by its other names: %s',
    async (text) => {
      const said = await ask(text, { organisations, contacts: own });
      expect(said.text).toContain('Diakonisches Werk Musterland');
      expect(said.text).toContain('Dora Diakonie');
      expect(spans(said.message)).toContainEqual({ text: 'diakonie.example', href: 'https://diakonie.example' });
    },
  );

  it('without a contact of its own leads to the general one', async () => {
    const said = await ask('Wie erreiche ich die Mustertafel?', { organisations });
    expect(said.text).toContain('Mustertafel');
    expect(said.text).toContain('Zita Zentrale');
  });
});

it('a place of another district is not answered with our contact', async () => {
  const { text } = dialogue(engine, await pack()).write('Wer ist in Husum zuständig?');
  expect(text).toContain('Husum');
  expect(text).not.toContain('Lüpke');
});
