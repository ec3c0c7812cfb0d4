import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, items, musterland, pack, type Said, titles } from '../support/dialogue.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine(intents);
});

type Written = NonNullable<Parameters<typeof musterland>[0]>;
type Event = NonNullable<Written['events']>[number];

const event = (key: string, start: string, more: Partial<Event> = {}): Event => ({
  key,
  title: key,
  start,
  places: ['adorf'],
  ...more,
});

const november = [
  event('Gestern', '2026-11-22T15:00'),
  event('Begonnen', '2026-11-23T08:30', { durationMinutes: 120 }),
  event('Heute', '2026-11-23T18:00'),
  event('Dienstag', '2026-11-24T10:00'),
  event('Samstag', '2026-11-28T11:00'),
  event('Nikolaus', '2026-12-06T14:00'),
  event('Lenz', '2027-03-01T17:00'),
];

async function ask(text: string, events: Event[] = november, at?: number): Promise<Said> {
  return dialogue(engine, await musterland({ events }), at === undefined ? {} : { at }).write(text);
}

const firstLine = ({ text }: Said): string => text.split('\n')[0] ?? '';
const times = ({ message }: Said): string[] =>
  items(message).map(({ lines: [, second = []] }) => second.map(({ text }) => text).join(''));

describe('what is asked for', () => {
  it.each([
    ['Was steht als Nächstes an?', ['Heute', 'Dienstag', 'Samstag']],
    ['Was ist heute los?', ['Heute']],
    ['Was ist morgen los?', ['Dienstag']],
    ['Welche Termine gibt es diese Woche?', ['Heute', 'Dienstag', 'Samstag']],
    ['Was ist am Samstag los?', ['Samstag']],
    ['Welche Veranstaltungen gibt es im Dezember?', ['Nikolaus']],
    ['What is on tomorrow?', ['Dienstag']],
    ['What events are there in December?', ['Nikolaus']],
    ['What is on this week?', ['Heute', 'Dienstag', 'Samstag']],
  ])('%s', async (text, expected) => {
    expect(titles((await ask(text)).message)).toEqual(expected);
  });

  it('tells day and time as people there read them', async () => {
    expect(times(await ask('Was ist am Samstag los?'))).toEqual([
      expect.stringMatching(/Sa, 28\. November, 11:00.*Adorf/),
    ]);
    const fair = event('Fest', '2026-11-28T00:00', { durationMinutes: 2 * 1440 });
    expect(times(await ask('Was ist am Samstag los?', [fair]))).toEqual([
      expect.stringMatching(/^Sa, 28\. November – So, 29\. November · Adorf/),
    ]);
    const english = await ask('What is on on Saturday?');
    expect(times(english)).toEqual([expect.stringMatching(/Sat, 28 November, 11:00.*Adorf/)]);
  });

  it('tells the year where it is another one', async () => {
    expect(times(await ask('Was ist im März los?'))).toEqual([expect.stringContaining('1. März 2027')]);
  });

  it('tells the end where it is known', async () => {
    const said = await ask('Was ist morgen los?', [event('Chor', '2026-11-24T18:00', { durationMinutes: 90 })]);
    expect(times(said)).toEqual([expect.stringContaining('18:00–19:30')]);
  });
});

describe('a day on which nothing is listed', () => {
  it('is said to have nothing, and the next ones are shown', async () => {
    const said = await ask('Was ist am Freitag in Adorf los?');
    expect(firstLine(said)).toMatch(/27\. November.*nichts|nichts.*27\. November/);
    expect(titles(said.message)).toEqual(['Samstag', 'Nikolaus', 'Lenz']);
  });

  it('in a place without any is widened to other places, and says so', async () => {
    const said = await ask('Was ist am Samstag in Bdorf los?');
    expect(firstLine(said)).toMatch(/Bdorf.*nichts|nichts.*Bdorf/);
    expect(titles(said.message)).toEqual(['Samstag']);
  });

  it('that is past never shows what was', async () => {
    const said = await ask('Was war gestern los?');
    expect(firstLine(said)).toMatch(/22\. November.*nichts|nichts.*22\. November/);
    expect(titles(said.message)).not.toContain('Gestern');
  });

  it('of a district without events gets an honest sentence and a person', async () => {
    const said = await ask('Was ist am Samstag los?', []);
    expect(titles(said.message)).toEqual([]);
    expect(said.text).toContain('Zita Zentrale');
  });
});

describe('an event', () => {
  it('that has begun is not shown', async () => {
    expect(titles((await ask('Was ist heute los?')).message)).not.toContain('Begonnen');
  });

  it('that is cancelled is not listed, and says so when it is asked about by an old button', async () => {
    const off = event('Abgesagt', '2026-11-24T12:00', { status: 'cancelled' });
    const talk = dialogue(engine, await musterland({ events: [off] }));
    const list = talk.write('Was ist morgen los?');
    expect(titles(list.message)).toEqual([]);
    const { text } = talk.press({ action: 'list_events?i=Abgesagt' });
    expect(text).toContain('Abgesagt');
    expect(text).toMatch(/abgesagt\./);
    expect(text).not.toContain('12:00');
  });

  it('keeps its time by the clock on the wall when summer time begins', async () => {
    const weekly = event('Treff', '2027-03-17T18:00', { recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE' } });
    const { text } = await ask('Was steht an?', [weekly]);
    expect(text).toContain('17. März 2027, 18:00');
    const talk = dialogue(engine, await musterland({ events: [weekly] }));
    talk.write('Was steht an?');
    expect(talk.write('1').text).toMatch(/24\. März 2027, 18:00.*31\. März 2027, 18:00/);
  });

  it('begins at its own hour, in winter as in summer', async () => {
    const winter = [event('Treff', '2026-11-25T18:00')];
    expect(titles((await ask('Was steht an?', winter, Date.parse('2026-11-25T16:59Z'))).message)).toEqual(['Treff']);
    expect(titles((await ask('Was steht an?', winter, Date.parse('2026-11-25T17:01Z'))).message)).toEqual([]);
    const summer = [event('Treff', '2027-07-07T18:00')];
    expect(titles((await ask('Was steht an?', summer, Date.parse('2027-07-07T15:59Z'))).message)).toEqual(['Treff']);
    expect(titles((await ask('Was steht an?', summer, Date.parse('2027-07-07T16:01Z'))).message)).toEqual([]);
  });

  it('that is held again and again takes one line of a list', async () => {
    const weekly = event('Treff', '2026-11-04T18:00', { recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE' } });
    const said = await ask('Was steht an?', [weekly, event('Fest', '2026-12-12T18:00')]);
    expect(titles(said.message)).toEqual(['Treff', 'Fest']);
  });

  it('that is made up says so, a real one never', async () => {
    const events = [event('Chor', '2026-11-24T18:00'), event('Lesung', '2026-11-25T18:00', { example: true })];
    expect(titles((await ask('Was steht an?', events)).message)).toEqual(['Chor', 'Lesung (Beispiel)']);
    expect(titles((await ask('What events are coming up?', events)).message)).toEqual(['Chor', 'Lesung (example)']);
  });

  it('of the pack is always marked as made up', async () => {
    const talk = dialogue(engine, await pack());
    let said = talk.write('Was steht an?');
    let seen = 0;
    while (titles(said.message).length > 0) {
      for (const title of titles(said.message)) expect(title).toMatch(/ \(Beispiel\)$/);
      seen += titles(said.message).length;
      said = talk.write('mehr');
    }
    expect(seen).toBeGreaterThan(10);
  });
});

describe('the venue', () => {
  const secret = { name: 'Villa Geheim', address: 'Versteckstraße 7', public: false };
  const shown = { name: 'Bürgerhaus', address: 'Markt 1', public: true };
  const guarded = event('Frauenkreis', '2026-11-27T09:30', { venue: secret, contact: 'fatma', topics: ['frauen'] });
  const contacts = [{ key: 'fatma', name: 'Fatma Frei', phone: '04832 77' }];

  it('that is public is told with its address', async () => {
    const talk = dialogue(engine, await musterland({ events: [event('Chor', '2026-11-24T18:00', { venue: shown })] }));
    expect(talk.write('Was ist morgen los?').text).toContain('Bürgerhaus');
    expect(talk.write('1').text).toContain('Markt 1');
  });

  it.each(['Was ist am Freitag los?', 'Welche Termine gibt es für Frauen?', 'What is on on Friday?'])(
    'that is protected stands nowhere in the answers from "%s" on, and the contact is named',
    async (first) => {
      const talk = dialogue(engine, await musterland({ contacts, events: [guarded] }));
      const list = talk.write(first);
      const details = talk.write('1');
      expect(titles(list.message)).toEqual(['Frauenkreis']);
      expect(details.text).toContain('Fatma Frei');
      const answers = [list, details, talk.write('wo ist das?'), talk.press({ action: 'list_events?i=Frauenkreis' })];
      expect(JSON.stringify(answers)).not.toMatch(/Villa Geheim|Versteckstraße/);
    },
  );
});

describe('a calendar', () => {
  const files = ({ message }: Said): string[] =>
    (message.files ?? []).map(({ bytes }) => new TextDecoder().decode(bytes).replaceAll('\r\n ', ''));
  /** The titles in the file. */
  const taken = (said: Said): string[] =>
    files(said).flatMap((text) => [...text.matchAll(/^SUMMARY:(.*)$/gm)].map(([, title = '']) => title.trim()));

  it('is offered for an event and for a list, and given only when it is asked for', async () => {
    const talk = dialogue(engine, await musterland({ events: november }));
    const list = talk.write('Was steht an?');
    expect(list.buttons).toEqual(['Mehr', 'Mehr zu 1', 'In den Kalender']);
    const details = talk.write('2');
    expect(details.buttons).toEqual(['In den Kalender', 'Weitere Termine']);
    expect([...files(list), ...files(details)]).toEqual([]);
  });

  it('holds all that the list showed, and the sentence says what that is', async () => {
    const talk = dialogue(engine, await musterland({ events: november }));
    talk.write('Was steht an?');
    const said = talk.press('In den Kalender');
    expect(said.text).toBe('Für Ihren Kalender: Heute, Dienstag und Samstag.');
    expect(taken(said)).toEqual(['Heute', 'Dienstag', 'Samstag']);
    expect(said.message.files).toMatchObject([{ name: 'termine.ics', mediaType: 'text/calendar' }]);
    expect(said.message.files?.[0]?.description).toContain('Dienstag, Di, 24. November, 10:00');
  });

  it('of the second page holds what that showed', async () => {
    const talk = dialogue(engine, await musterland({ events: november }));
    talk.write('Was steht an?');
    talk.write('mehr');
    expect(taken(talk.press('In den Kalender'))).toEqual(['Nikolaus', 'Lenz']);
  });

  it('for keys that are too long for a button holds what is at the same place of the same list', async () => {
    const long = november.map((one) => ({ ...one, key: `beispiel/${'lang-'.repeat(6)}${one.key}` }));
    const talk = dialogue(engine, await musterland({ events: long }));
    const list = talk.write('Was steht in Adorf an?');
    const action = list.message.choices.find(({ label }) => label === 'In den Kalender')?.action ?? '';
    expect(Buffer.byteLength(action)).toBeLessThanOrEqual(64);
    expect(action).toContain('p=adorf');
    expect(taken(talk.press('In den Kalender'))).toEqual(['Heute', 'Dienstag', 'Samstag']);
  });

  it('of a single event has its name', async () => {
    const talk = dialogue(engine, await musterland({ events: november }));
    talk.write('Was ist am Samstag los?');
    talk.write('1');
    const said = talk.press('In den Kalender');
    expect(said.message.files).toMatchObject([{ name: 'Samstag.ics' }]);
  });

  it('leaves the list as it was: "more" and a number still speak of it', async () => {
    const talk = dialogue(engine, await musterland({ events: november }));
    talk.write('Was steht an?');
    talk.press('In den Kalender');
    expect(titles(talk.write('mehr').message)).toEqual(['Nikolaus', 'Lenz']);
    talk.press('In den Kalender');
    expect(firstLine(talk.write('2'))).toBe('Dienstag');
  });

  it.each(['in den kalender', 'Kalender bitte', 'ics', 'für den kalender'])('may be typed: %s', async (text) => {
    const talk = dialogue(engine, await musterland({ events: november }));
    talk.write('Was ist am Samstag los?');
    expect(taken(talk.write(text))).toEqual(['Samstag']);
  });

  it('is not what is meant by the word where nothing was listed', async () => {
    const said = dialogue(engine, await musterland({ events: november })).write('kalender');
    expect(files(said)).toEqual([]);
  });

  it('from a button that is a month old has what still takes place, and says so where nothing does', async () => {
    const events = [...november, event('Treff', '2026-11-25T18:00', { recurrence: { rule: 'FREQ=WEEKLY' } })];
    const later = dialogue(engine, await musterland({ events }), { at: Date.parse('2026-12-23T09:00+01:00') });
    expect(taken(later.press({ action: 'list_events?i=~Dienstag~Treff' }))).toEqual(['Treff']);
    for (const action of [
      'list_events?i=~Dienstag',
      'list_events?i=~no~such',
      'list_events?d=2026-11-28_2026-11-28&i=~',
    ]) {
      const said = later.press({ action });
      expect(said.text).toBe('Diese Termine sind vorbei oder stehen nicht mehr bei mir.');
      expect(said.buttons).toEqual(['Weitere Termine']);
      expect(files(said)).toEqual([]);
    }
  });

  it('tells a calendar that an event is cancelled', async () => {
    const off = event('Fest', '2026-12-24T12:00', { status: 'cancelled' });
    const said = dialogue(engine, await musterland({ events: [off] })).press({ action: 'list_events?i=~Fest' });
    expect(said.text).toContain('abgesagt');
    expect(files(said)[0]).toContain('STATUS:CANCELLED');
  });

  it('never names a protected venue', async () => {
    const venue = { name: 'Villa Geheim', address: 'Versteckstraße 7', public: false };
    const talk = dialogue(engine, await musterland({ events: [event('Kreis', '2026-11-27T09:30', { venue })] }));
    const said = talk.press({ action: 'list_events?i=~Kreis' });
    expect(files(said)[0]).toContain('Zita Zentrale');
    expect(`${JSON.stringify(said)} ${files(said).join('')}`).not.toMatch(/Geheim|Versteck/);
  });
});
