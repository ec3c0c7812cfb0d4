import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, pack } from '../support/dialogue.ts';

let engine: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
});

const talk = (locale: string | null = null) => dialogue(engine, knowledge, { locale });

describe('an answer is in the language of the question', () => {
  it.each([
    ['de', 'Wo kann ich in Meldorf helfen?'],
    ['de', 'Was steht in Büsum an?'],
    ['de', 'will in Heide helfen'],
    ['de', 'was war am Samstag in Heide'],
    ['de', 'Fahrrad in Marne'],
    ['de', 'Termine'],
    ['en', 'Where can I help in Meldorf?'],
    ['en', 'Volunteer in Büsum'],
    ['en', 'events in Brunsbüttel next week'],
    ['en', 'thanks'],
  ])('%s: %s', (language, text) => {
    expect(talk().write(text).message.language).toBe(language);
  });

  it.each([
    ['de', 'en', 'Wo kann ich in Meldorf helfen?'],
    ['en', 'de', 'Where can I help in Meldorf?'],
  ])('%s, whatever the page is set to (%s)', (language, locale, text) => {
    expect(talk(locale).write(text).message.language).toBe(language);
  });
});

describe('a message that tells no language', () => {
  const silent = ['Meldorf', 'Büsum', '25746', '🚲', '2', 'ok', '...'];

  it.each(silent)('is answered in the one before: %s', (text) => {
    const english = talk();
    english.write('Where can I help?');
    expect(english.write(text).message.language).toBe('en');
    const german = talk('en');
    german.write('Wo kann ich hier helfen?');
    expect(german.write(text).message.language).toBe('de');
  });

  it.each(silent)('and is the first is answered in that of the page, else in German: %s', (text) => {
    expect(talk().write(text).message.language).toBe('de');
    expect(talk('en-GB').write(text).message.language).toBe('en');
    expect(talk('xx').write(text).message.language).toBe('de');
  });
});

it('a button keeps the language, although its label is of another', () => {
  const english = talk();
  english.write('Where can I help?');
  expect(english.press({ action: 'list_events' }).message.language).toBe('en');
  expect(talk('en').press({ action: 'list_events' }).message.language).toBe('en');
});

it('who changes the language in the middle is answered in the new one', () => {
  const one = talk();
  one.write('Wo kann ich in Meldorf helfen?');
  expect(one.write('and what events are there next week?').message.language).toBe('en');
  expect(one.write('und wer ist dort zuständig?').message.language).toBe('de');
});
