import { expect, test } from 'vitest';
import { ownHouse } from '../support/house.ts';
import { done, lotse } from '../support/program.ts';

const { command, variables } = ownHouse();
const monday = '2026-11-23T09:00:00+01:00';

interface Meaning {
  id: string | number;
  intent: string;
  slots: {
    place: string | string[] | null;
    topics: string[];
    date: { from: string; to: string | null } | null;
    org: string | null;
  };
  confidence: number;
}

const written = (messages: readonly unknown[]): string => messages.map((message) => JSON.stringify(message)).join('\n');

async function meanings(messages: readonly unknown[]): Promise<Meaning[]> {
  const out = done(await command('understand', { jsonl: written(messages), now: Date.parse(monday) }));
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Meaning);
}

test('each line is one meaning with the same id, in the same order', async () => {
  const messages = [
    { id: 'c', text: 'Hallo' },
    { id: 7, text: 'Wo kann ich in Meldorf helfen?' },
    { id: 'a', text: '' },
    { id: 'c', text: 'Danke!' },
  ];
  const given = await meanings(messages);
  expect(given.map(({ id }) => id)).toEqual(['c', 7, 'a', 'c']);
  expect(given.map(({ intent }) => intent)).toEqual(['greeting', 'find_offers', expect.any(String), 'thanks']);
  for (const meaning of given) {
    expect(Object.keys(meaning)).toEqual(['id', 'intent', 'slots', 'confidence']);
    expect(Object.keys(meaning.slots).sort()).toEqual(['date', 'org', 'place', 'topics']);
    expect(meaning.confidence).toBeGreaterThanOrEqual(0);
    expect(meaning.confidence).toBeLessThanOrEqual(1);
  }
});

test('places are official keys, days are inclusive, topics are ids, organisations are as written', async () => {
  const [town, village, district, two, outside, week, open, org, none] = await meanings([
    { id: 1, text: 'Wo kann ich in Meldorf bei Fahrrädern helfen?' },
    { id: 2, text: 'Wo kann ich in Ammerswurth helfen?' },
    { id: 3, text: 'Was gibt es im ganzen Kreis Dithmarschen zu tun?' },
    { id: 4, text: 'Wo kann ich in Heide oder Marne helfen?' },
    { id: 5, text: 'Wo kann ich in Husum helfen?' },
    { id: 6, text: 'Welche Termine gibt es nächste Woche?' },
    { id: 7, text: 'Welche Termine gibt es ab dem 5. Dezember?' },
    { id: 8, text: 'Welche Nummer hat die Arbeiterwohlfahrt?' },
    { id: 9, text: 'Wo kann ich helfen?' },
  ]);
  expect(town?.slots).toMatchObject({ place: '01051074', topics: ['fahrrad'], date: null, org: null });
  expect(village?.slots.place).toBe('01051074');
  expect(district?.slots.place).toBe('01051');
  expect(new Set([two?.slots.place].flat())).toEqual(new Set(['01051044', '01051072']));
  expect(outside?.slots.place).toBe('outside');
  expect(week?.slots.date).toEqual({ from: '2026-11-30', to: '2026-12-06' });
  expect(open?.slots.date).toEqual({ from: '2026-12-05', to: null });
  expect(org?.slots.org).toContain('Arbeiterwohlfahrt');
  expect(none?.slots).toEqual({ place: null, topics: [], date: null, org: null });
});

test('what was said before is taken in', async () => {
  const context = [
    { role: 'user', text: 'Was ist nächste Woche in Heide los?' },
    {
      role: 'bot',
      text: 'In Heide: …',
      intent: 'list_events',
      slots: { place: '01051044', date: { from: '2026-11-30', to: '2026-12-06' } },
    },
  ];
  const [alone, after] = await meanings([
    { id: 'alone', text: 'und in Marne?' },
    { id: 'after', text: 'und in Marne?', context },
  ]);
  expect(after).toMatchObject({
    intent: 'list_events',
    slots: { place: '01051072', date: { from: '2026-11-30', to: '2026-12-06' } },
  });
  expect(alone?.intent).not.toBe('list_events');
});

test('lines that are not as expected are all named by number, and nothing else is printed', async () => {
  const jsonl = ['{"id":1,"text":"Hallo"}', '{"id":2', '', '{"text":"ohne id"}', '{"id":5,"text":["falsch"]}'].join(
    '\n',
  );
  const { code, out, err } = await command('understand', { jsonl, now: 0 });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^line 2: this is not JSON$/m);
  expect(err).toMatch(/^line 4: id: /m);
  expect(err).toMatch(/^line 5: text: /m);
  expect(err).not.toMatch(/^line [13]:/m);
});

test('the command reads a pipe, and 1,000 lines are quick', async () => {
  const questions = [
    'Wo kann ich in Meldrof helfen?',
    'Was ist am Samstag in Büsum los?',
    'Who is in charge in Marne?',
    'Wie wird das Wetter?',
  ];
  const messages = Array.from({ length: 1000 }, (_, id) => ({ id, text: questions[id % questions.length] }));
  const begun = performance.now();
  const out = done(await lotse(['understand', '-', '--now', monday], variables, written(messages)));
  const milliseconds = performance.now() - begun;
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Meaning).id),
  ).toEqual(messages.map(({ id }) => id));
  expect(milliseconds).toBeLessThan(10_000);
});
