import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, items, musterland, pack, type Said, spans, titles } from '../support/dialogue.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine(intents);
});

type Written = NonNullable<Parameters<typeof musterland>[0]>;

async function ask(text: string, written: Written, locale: string | null = null): Promise<Said> {
  return dialogue(engine, await musterland(written), { locale }).write(text);
}

const firstLine = ({ text }: Said): string => text.split('\n')[0] ?? '';
const secondLines = ({ message }: Said): string[] =>
  items(message).map(({ lines: [, second = []] }) => second.map(({ text }) => text).join(''));

describe('a place', () => {
  it('shows its own offers first, then those for the area around it', async () => {
    const said = await ask('Wo kann ich in Adorf helfen?', {
      offers: [
        { key: 'west', title: 'Aushelfen im Westen', places: ['amt-west'], freeSlots: 5 },
        { key: 'a', title: 'Zeit schenken in Adorf', places: ['adorf'] },
        { key: 'b', title: 'Bücherei', places: ['bdorf'] },
      ],
    });
    expect(titles(said.message)).toEqual(['Zeit schenken in Adorf', 'Aushelfen im Westen']);
    expect(firstLine(said)).toContain('Adorf');
  });

  it('without an offer of its own says so and names the nearest ones with their distance', async () => {
    const offers = [
      { key: 'c', title: 'Chor', places: ['cdorf'] },
      { key: 'b', title: 'Bücherei', places: ['bdorf'] },
    ];
    const said = await ask('Wo kann ich in Adorf helfen?', { offers });
    expect(titles(said.message)).toEqual(['Bücherei', 'Chor']);
    expect(firstLine(said)).toMatch(/Adorf.*nichts|nichts.*Adorf/);
    expect(secondLines(said)[0]).toMatch(/Bdorf.*3,3 km/);
    expect(secondLines(said)[1]).toMatch(/Cdorf.*13 km/);
    const english = await ask('Where can I help in Adorf?', { offers });
    expect(secondLines(english)[0]).toMatch(/Bdorf.*3\.3 km/);
  });

  it('has a distance only for offers elsewhere', async () => {
    const said = await ask('Wo kann ich in Adorf helfen?', {
      offers: [{ key: 'a', title: 'Zeit schenken', places: ['adorf'] }],
    });
    expect(said.text).not.toContain('km');
  });

  it('of which nothing is near says so and still names who is responsible', async () => {
    const said = await ask('Wo kann ich in Adorf helfen?', { offers: [] });
    expect(firstLine(said)).toMatch(/Adorf.*nichts|nichts.*Adorf/);
    expect(titles(said.message)).toEqual([]);
    expect(said.text).toContain('Zita Zentrale');
  });

  it('names who is responsible there', async () => {
    const said = await ask('Wo kann ich in Adorf helfen?', {
      contacts: [{ key: 'west', name: 'Wilma West', phone: '04832 99', places: ['amt-west'] }],
      offers: [{ key: 'a', title: 'Zeit schenken', places: ['adorf'] }],
    });
    expect(said.text).toContain('Wilma West');
    expect(spans(said.message)).toContainEqual({ text: '04832 99', href: 'tel:0483299' });
  });

  it('that is not wanted is left out', async () => {
    const offers = [
      { key: 'a', title: 'Ausflug', places: ['adorf'] },
      { key: 'b', title: 'Bücherei', places: ['bdorf'] },
      { key: 'both', title: 'Chor', places: ['adorf', 'bdorf'] },
    ];
    const said = await ask('Ich möchte helfen, aber nicht in Adorf', { offers });
    expect(titles(said.message)).toEqual(['Bücherei', 'Chor']);
  });

  it('of another district is answered with whom to ask there, and nothing from here', async () => {
    const outside = dialogue(engine, await pack()).write('Wo kann ich in Husum helfen?');
    expect(outside.text).toContain('Husum');
    expect(titles(outside.message)).toEqual([]);
    expect(outside.text).not.toContain('Lüpke');
    expect(outside.message.choices.map(({ action }) => action)).toEqual(['find_offers']);
  });
});

describe('a topic', () => {
  const offers = [
    { key: 'rad', title: 'Fahrradwerkstatt', topics: ['fahrrad' as const], places: ['cdorf'] },
    { key: 'kind', title: 'Spielkreis', topics: ['kinder' as const], places: ['adorf'] },
  ];

  it('shows only what is about it', async () => {
    const said = await ask('Wo kann ich bei der Fahrradreparatur helfen?', { offers });
    expect(titles(said.message)).toEqual(['Fahrradwerkstatt']);
  });

  it('that a place does not have is shown where it is nearest', async () => {
    const said = await ask('Wo kann ich in Adorf beim Reparieren von Fahrrädern helfen?', { offers });
    expect(titles(said.message)).toEqual(['Fahrradwerkstatt']);
    expect(firstLine(said)).toMatch(/Fahrrad/);
    expect(firstLine(said)).toMatch(/Adorf.*nichts|nichts.*Adorf/);
    expect(secondLines(said)[0]).toMatch(/Cdorf.*km/);
  });

  it('that nobody offers is said to be missing before others are shown', async () => {
    const said = await ask('Ich möchte beim Dolmetschen helfen', { offers });
    expect(firstLine(said)).toMatch(/Dolmetschen.*nichts/);
    expect(titles(said.message)).toEqual(['Fahrradwerkstatt', 'Spielkreis']);
  });

  it('that is not wanted is left out', async () => {
    const said = await ask('Ich möchte helfen, aber nicht mit Kindern', { offers });
    expect(titles(said.message)).toEqual(['Fahrradwerkstatt']);
  });
});

describe('an offer', () => {
  const written = {
    organisations: [{ key: 'rad', name: 'Radverein' }],
    contacts: [{ key: 'rita', name: 'Rita Rad', phone: '04832 12-34', email: 'rita@example.org' }],
    offers: [
      {
        key: 'rad',
        title: 'Fahrradwerkstatt',
        summary: 'Räder werden wieder flott gemacht.',
        places: ['adorf'],
        organisation: 'rad',
        contact: 'rita',
        schedule: 'Samstags, 10 bis 13 Uhr',
        timeCommitment: 'Ein Vormittag im Monat',
        requirements: ['Erweitertes Führungszeugnis', 'Freude am Schrauben'],
        freeSlots: 3,
        verified: { on: '2026-02-03', by: 'Anruf' },
      },
    ],
  };

  it('tells on request all that somebody needs to decide', async () => {
    const talk = dialogue(engine, await musterland(written));
    talk.write('Wo kann ich in Adorf helfen?');
    const { text, message } = talk.write('1');
    for (const fact of [
      'Räder werden wieder flott gemacht.',
      'Samstags, 10 bis 13 Uhr',
      'Ein Vormittag im Monat',
      'Erweitertes Führungszeugnis',
      'Freude am Schrauben',
      'Radverein',
      'Rita Rad',
      '3. Februar 2026',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).toMatch(/\b3 Personen/);
    expect(spans(message)).toContainEqual({ text: '04832 12-34', href: 'tel:048321234' });
    expect(spans(message)).toContainEqual({ text: 'rita@example.org', href: 'mailto:rita@example.org' });
  });

  it('that is full is not listed', async () => {
    const full = written.offers.map((offer) => ({ ...offer, freeSlots: 0 }));
    const said = await ask('Wo kann ich in Adorf helfen?', { ...written, offers: full });
    expect(titles(said.message)).toEqual([]);
  });

  it('that is made up says so, a real one never', async () => {
    const offers = [
      { key: 'real', title: 'Chor', places: ['adorf'] },
      { key: 'made-up', title: 'Lesekreis', places: ['adorf'], example: true },
    ];
    const knowledge = await musterland({ offers });
    const german = dialogue(engine, knowledge);
    expect(titles(german.write('Wo kann ich in Adorf helfen?').message)).toEqual(['Chor', 'Lesekreis (Beispiel)']);
    expect(german.write('2').text).toContain('(Beispiel)');
    expect(german.write('1').text).not.toContain('(Beispiel)');
    const english = dialogue(engine, knowledge);
    expect(titles(english.write('Where can I help in Adorf?').message)).toEqual(['Chor', 'Lesekreis (example)']);
  });

  it('without a text in the language of the person is told in its own, which is said', async () => {
    const offers = [
      { key: 'a', title: { de: 'Vorlesen', en: 'Reading aloud' }, summary: 'Für Kinder.', places: ['adorf'] },
    ];
    const talk = dialogue(engine, await musterland({ offers }));
    expect(titles(talk.write('Where can I help in Adorf?').message)).toEqual(['Reading aloud']);
    const { text } = talk.write('1');
    expect(text).toContain('Für Kinder.');
    expect(text).toContain('German');
  });
});
