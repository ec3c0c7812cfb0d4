import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, musterland, pack, type Said, spans, titles } from '../support/dialogue.ts';

let engine: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
});

const ask = (text: string): Said => dialogue(engine, knowledge).write(text);

describe('danger', () => {
  it.each([
    ['Hilfe, er hat ein Messer', 'de'],
    ['Meine Freundin sagt, sie will nicht mehr leben', 'de'],
    ['my neighbour wants to kill himself', 'en'],
  ])('%s: the number stands in the first line', (text, language) => {
    const { text: said, message, understanding } = ask(text);
    expect(understanding.intent).toBe('emergency');
    expect(message.language).toBe(language);
    expect(said.split('\n')[0]).toMatch(/\b112\b/);
    expect(said).toMatch(/\b110\b/);
    expect(said).toContain('Marie Lüpke');
  });

  it.each(['Feuer im Keller', 'hier ist etwas Schlimmes passiert'])(
    'is not argued about, not even after something that was not understood: %s',
    (text) => {
      const talk = dialogue(engine, knowledge);
      talk.write('asdkjh qwoieu');
      expect(talk.write(text).understanding.intent).toBe('emergency');
    },
  );

  it('is answered even in the middle of a list', () => {
    const talk = dialogue(engine, knowledge);
    talk.write('Wo kann ich in Meldorf helfen?');
    expect(talk.write('Hilfe, er hat ein Messer').understanding.intent).toBe('emergency');
  });
});

describe('who needs help', () => {
  it.each(['Ich brauche dringend eine Wohnung in Meldorf', 'I need help with a letter from the Jobcenter'])(
    'is led to a person and not to offers for volunteers: %s',
    (text) => {
      const said = ask(text);
      expect(said.understanding.intent).toBe('seek_help');
      expect(titles(said.message)).toEqual([]);
      expect(spans(said.message).map(({ href }) => href)).toContain('tel:0481974840');
    },
  );
});

describe('what is not known', () => {
  it.each(['Wie wird das Wetter morgen?', 'What is the capital of France?'])(
    'is said, with what is known and where to begin: %s',
    (text) => {
      const { understanding, text: said, message } = ask(text);
      expect(understanding.intent).toBe('out_of_scope');
      expect(said).toMatch(/weiß ich nicht|don’t know/);
      expect(said).toContain('Dithmarschen');
      expect(message.choices.map(({ action }) => action)).toEqual(['find_offers', 'list_events', 'find_contact']);
    },
  );
});

describe('about the program', () => {
  it('says that it is a program, who runs it, and from when the facts are', () => {
    const { text, message } = ask('Wer bist du eigentlich?');
    expect(text).toContain('Programm');
    expect(text).toContain('Beratungsstelle für ehrenamtliche Flüchtlingshilfe');
    expect(text).toContain('Marie Lüpke');
    expect(text).toContain('Februar 2021');
    expect(spans(message).map(({ href }) => href)).toContain('https://www.integration-dithmarschen.de');
  });

  it('shows with examples of the district what can be asked', () => {
    const { text, understanding } = ask('Was kannst du alles?');
    expect(understanding.intent).toBe('help');
    expect(text).toMatch(/Heide|Brunsbüttel/);
  });

  it('greets who greets, by the name that the operator chose', async () => {
    const named = await musterland({
      operator: { organisation: 'traeger', contact: 'zentrale', subject: 'Hilfe', assistantName: 'Klönfred' },
    });
    const talk = dialogue(engine, named);
    expect(talk.write('Moin!').text).toContain('Klönfred');
    expect(talk.write('Wer bist du?').text).toContain('Klönfred');
  });

  it('answers thanks and goodbye in a few words', () => {
    for (const text of ['Danke schön!', 'thanks a lot', 'Tschüss', 'bye'])
      expect(ask(text).text.length).toBeLessThan(40);
  });

  it('says what happens to what people write', () => {
    const { understanding, text } = ask('Was passiert mit meinen Daten?');
    expect(understanding.intent).toBe('privacy');
    expect(text).toContain('nicht gespeichert');
    expect(text).toContain('Marie Lüpke');
  });
});

describe('the newsletter', () => {
  it('is described, and who puts people on the list is named', () => {
    const { text } = ask('Gibt es einen Newsletter?');
    expect(text).toContain('Newsletter');
    expect(text).toContain('Marie Lüpke');
  });

  it('takes no address: one that is written is answered and not repeated', () => {
    const { message, text } = ask('Bitte Newsletter an m.schulz@example.org');
    expect(text).toContain('Newsletter');
    expect(JSON.stringify(message)).not.toContain('m.schulz');
  });

  it('that does not exist is not promised', async () => {
    const { text, message } = dialogue(engine, await musterland()).write('Ich möchte den Newsletter bestellen');
    expect(text).toMatch(/nichts/);
    expect(message.choices.map(({ action }) => action)).not.toContain('newsletter');
  });
});

describe('messages on new offers', () => {
  it.each([
    'Sag mir Bescheid, wenn es in Meldorf etwas Neues gibt',
    'Welche Abos habe ich?',
    'Ich will keine Nachrichten mehr',
  ])('are not pretended to exist: %s', (text) => {
    const { understanding, text: said } = ask(text);
    expect(['subscribe', 'list_subscriptions', 'unsubscribe']).toContain(understanding.intent);
    expect(said).toMatch(/nicht/);
  });
});
