import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { type Dialogue, dialogue, items, musterland, pack, type Said, titles } from '../support/dialogue.ts';

let engine: Engine;
let knowledge: Knowledge;
let eight: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
  const places = ['adorf', 'bdorf', 'cdorf', 'amt-west', 'adorf', 'bdorf', 'cdorf', 'stadt'];
  eight = await musterland({
    offers: places.map((place, index) => ({ key: `o${index + 1}`, title: `Angebot ${index + 1}`, places: [place] })),
    events: places.map((place, index) => ({
      key: `e${index + 1}`,
      title: `Treffen ${index + 1}`,
      places: [place],
      start: `2026-12-0${index + 1}T18:00`,
      recurrence: { rule: 'FREQ=MONTHLY' },
    })),
  });
});

const talk = () => dialogue(engine, knowledge);

/** Every page of the answer to `text`, going on by what `further` does. */
function pages(one: Dialogue, text: string, further: (said: Said) => Said): Said[] {
  const all = [one.write(text)];
  for (let last = all[0]; last && items(last.message).length > 0 && all.length < 50; last = all.at(-1)) {
    all.push(further(last));
  }
  return all;
}

describe('a list', () => {
  it.each([
    ['Wo kann ich helfen?', 'mehr', 8],
    ['Wo kann ich in Adorf helfen?', 'weiter', 3],
    ['Wo kann ich in Nirgends helfen?', 'noch mehr', 0],
    ['Ich möchte helfen, aber nicht in Adorf', 'mehr', 6],
    ['Welche Termine gibt es?', 'mehr bitte', 8],
    ['Welche Termine gibt es am 24. Dezember in Bdorf?', 'mehr', 3],
    ['Where can I help?', 'more', 8],
    ['Where can I volunteer in Bdorf?', 'show more', 3],
  ])('is shown by threes, "%s" and "%s": nothing twice, nothing left out', (text, further, count) => {
    const one = dialogue(engine, eight);
    const all = pages(one, text, () => one.write(further));
    const shown = all.flatMap(({ message }) => titles(message));
    const numbers = all.flatMap(({ message }) => items(message).map(({ number }) => number));
    expect(shown).toHaveLength(count);
    expect(new Set(shown).size).toBe(count);
    expect(numbers).toEqual(shown.map((_, index) => index + 1));
    for (const { message } of all) expect(titles(message).length).toBeLessThanOrEqual(3);
  });

  it.each(['Ich möchte helfen, aber nicht in Adorf', 'Wo kann ich in Bdorf helfen?', 'Was ist im Dezember los?'])(
    'goes on the same by the button as by the word: %s',
    (text) => {
      const typed = dialogue(engine, eight);
      const pressed = dialogue(engine, eight);
      const words = pages(typed, text, () => typed.write('mehr'));
      const buttons = pages(pressed, text, (said) =>
        said.buttons.includes('Mehr') ? pressed.press('Mehr') : pressed.write('mehr'),
      );
      expect(buttons.map(({ text: said }) => said)).toEqual(words.map(({ text: said }) => said));
    },
  );

  it('ends honestly: the last page has no button for more, and more says that there is none', () => {
    const one = dialogue(engine, eight);
    const all = pages(one, 'Wo kann ich helfen?', () => one.write('mehr'));
    expect(all.at(-2)?.buttons).not.toContain('Mehr');
    expect(titles(all.at(-2)?.message ?? one.write('').message)).toHaveLength(2);
    expect(all.at(-1)?.text).toMatch(/nicht/);
  });

  it('is gone on with from another chat after a month: the button says all', () => {
    const one = dialogue(engine, eight);
    const [more = { action: '' }] = one.write('Wo kann ich helfen?').message.choices;
    const later = dialogue(engine, eight).press(more);
    expect(items(later.message).map(({ number }) => number)).toEqual([4, 5, 6]);
  });
});

describe('an entry of a list', () => {
  it.each([
    ['2', 1],
    ['der zweite', 1],
    ['das zweite bitte', 1],
    ['mehr zu 3', 2],
    ['Nummer 1', 0],
    ['die letzte', 2],
    ['Mehr zu 1', 0],
  ])('is chosen by "%s"', (choice, index) => {
    const one = talk();
    const list = titles(one.write('Wo kann ich helfen?').message);
    expect(one.write(choice).text.split('\n')[0]).toBe(list[index]);
  });

  it('is chosen in English as well', () => {
    const one = talk();
    const list = titles(one.write('Where can I help?').message);
    expect(one.write('the second one').text.split('\n')[0]).toBe(list[1]);
    expect(one.write('more on 3').text.split('\n')[0]).toBe(list[2]);
  });

  it('is chosen on a later page by the number that stands there', () => {
    const one = talk();
    one.write('Wo kann ich helfen?');
    const [, second] = titles(one.write('mehr').message);
    expect(one.write('5').text.split('\n')[0]).toBe(second);
  });

  it('is followed by another of the same list, and by more of it', () => {
    const one = talk();
    const list = titles(one.write('Wo kann ich helfen?').message);
    one.write('2');
    expect(one.write('mehr zu 3').text.split('\n')[0]).toBe(list[2]);
    const further = one.write('mehr');
    expect(items(further.message).map(({ number }) => number)).toEqual([4, 5, 6]);
  });

  it('chosen by its button is followed by more of the list as well', () => {
    const one = talk();
    const list = titles(one.write('Was ist in Heide los?').message);
    expect(one.press('Mehr zu 1').text.split('\n')[0]).toBe(list[0]);
    expect(one.write('2').text.split('\n')[0]).toBe(list[1]);
    expect(one.write('und in Meldorf?').understanding.intent).toBe('list_events');
  });

  it('that was not listed is not made up', () => {
    const one = talk();
    one.write('Wo kann ich in Meldorf helfen?');
    expect(one.write('7').understanding.item).toBeNull();
  });
});

describe('the same question with something else', () => {
  it.each([
    ['Wo kann ich in Meldorf helfen?', 'und in Heide?', 'find_offers', ['01051044']],
    ['Was ist diese Woche in Heide los?', 'Büsum', 'list_events', ['01051013']],
    ['Wer ist für Windbergen zuständig?', 'und für Marne', 'find_contact', ['01051072']],
    ['Where can I help in Heide?', 'what about Büsum', 'find_offers', ['01051013']],
  ])('%s %s', (first, second, intent, place) => {
    const one = talk();
    one.write(first);
    const { understanding } = one.write(second);
    expect(understanding).toMatchObject({ intent, slots: { place } });
  });

  it('keeps what was not said anew', () => {
    const one = talk();
    one.write('Was ist am Freitag in Heide los?');
    expect(one.write('und in Büsum?').understanding.slots).toMatchObject({
      place: ['01051013'],
      date: { from: '2026-11-27', to: '2026-11-27' },
    });
    expect(one.write('und morgen?').understanding.slots).toMatchObject({
      place: ['01051013'],
      date: { from: '2026-11-24', to: '2026-11-24' },
    });
  });

  it('leaves out what is then refused, page after page, until it is wanted after all', () => {
    const one = talk();
    one.write('Wo kann ich helfen?');
    expect(one.write('nicht in Meldorf').understanding).toMatchObject({
      intent: 'find_offers',
      slots: { exclude: { place: ['01051074'] } },
    });
    let said = one.write('mehr');
    while (titles(said.message).length > 0) {
      expect(said.text).not.toContain('Meldorf');
      said = one.write('mehr');
    }
    const children = one.write('und Kinder?');
    expect(children.text).toContain('Albersdorf');
    expect(children.text).not.toContain('Meldorf');
    expect(one.write('doch in Meldorf').text).toContain('Hausaufgabenhilfe');
  });

  it('is not meant by a whole new question', () => {
    const one = talk();
    one.write('Wo kann ich in Meldorf helfen?');
    expect(one.write('Wie wird das Wetter in Heide?').understanding.intent).toBe('out_of_scope');
    one.write('Wo kann ich in Meldorf helfen?');
    expect(one.write('Wer ist für Marne zuständig?').understanding.intent).toBe('find_contact');
  });
});

describe('a button', () => {
  const hello = 'Wo kann ich helfen?';

  it.each([
    'no_such_intent',
    'find_offers?t=weapons',
    'find_offers?o=-1',
    'find_offers?o=1e9',
    'list_events?d=yesterday',
    'list_events?d=2026-13-45_2026-99-99',
    'DROP TABLE',
    '__proto__',
    'constructor?p=1',
    '',
    'x'.repeat(10_000),
  ])('that is forged is read by its label: %s', (action) => {
    const said = engine.answer({ text: hello, action, locale: null }, knowledge, null, Date.parse('2026-11-23T09:00Z'));
    expect(said.understanding.intent).toBe('find_offers');
    expect(titles(said.message)).toHaveLength(3);
  });

  it.each(['find_offers?p=gone', 'list_events?p=__proto__~constructor', 'find_contact?p=%3Cscript%3E'])(
    'for a place that is gone answers for all places: %s',
    (action) => {
      const said = talk().press({ action });
      expect(said.understanding.slots.place).toEqual([]);
      expect(said.text).not.toMatch(/gone|proto|script/);
    },
  );

  it.each(['find_offers?i=gone', 'list_events?i=__proto__', 'find_contact?i=constructor'])(
    'for a record that is gone still gets an answer: %s',
    (action) => {
      expect(talk().press({ action }).text).not.toBe('');
    },
  );

  it('for days long past shows nothing of them', () => {
    const { text, message } = talk().press({ action: 'list_events?d=2025-12-01_2025-12-31' });
    expect(text).toMatch(/nichts/);
    expect(JSON.stringify(titles(message))).not.toContain('2025');
  });
});
