import { beforeEach, describe, expect, test } from 'vitest';
import { office } from './office.ts';

const { prisma, member, restart, seeEmergencies } = office();
beforeEach(() => seeEmergencies());

/** Whatever was asked for: the first line has the numbers. */
const expectNumbersFirst = (said: string): void => expect(said.split('\n')[0]).toMatch(/112|110/);

describe('an emergency in plain words, while a draft waits for an answer', () => {
  test.each([
    ['an announcement, its text', '/announce', 'Hilfe, mein Mann schlägt mich'],
    ['an event, its title', '/neu termin', 'er hat ein Messer'],
    ['a record to be changed', '/ändern', 'Bitte schnell, mein Vater will mich umbringen'],
  ])('%s: numbers first, and the draft goes on with the next message', async (_, command, cry) => {
    const anna = await member('Anna', 'administrator');
    const asked = await anna.say(command);
    const before = await prisma().draft.findMany();
    const said = await anna.say(cry);
    expectNumbersFirst(said);
    expect(said).toContain('Der Entwurf bleibt, wie er ist.');
    expect(await prisma().draft.findMany()).toEqual(before);
    expect(await anna.press('Weitermachen')).toBe(asked);
    expectNumbersFirst(await anna.say(cry));
    expect(await anna.say('Chor')).not.toMatch(/112/);
    expect(await prisma().draft.findMany()).not.toEqual(before);
  });

  test('in the language in which it is written, whatever the chat speaks', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/neu termin');
    expect(await anna.say('Help, my husband is beating me')).toContain('The draft stays as it is.');
    expect(anna.labels()).toContain('Go on');
  });

  test('that was none is taken as the text, by a button', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/neu termin');
    expectNumbersFirst(await anna.say('Hilfe, mein Mann schlägt mich'));
    expect(await anna.press('Als Text übernehmen')).toContain('Wann beginnt es?');
    const [draft] = await prisma().draft.findMany();
    expect(JSON.stringify(draft?.data)).toContain('Hilfe, mein Mann schlägt mich');
  });

  test('is in no database, so that after a restart the question is asked again', async () => {
    const anna = await member('Anna', 'administrator');
    const asked = await anna.say('/neu termin');
    await anna.say('Hilfe, mein Mann schlägt mich');
    expect(JSON.stringify(await prisma().draft.findMany())).not.toContain('schlägt');
    restart();
    expect(await anna.press('Als Text übernehmen')).toBe(asked);
  });

  test('of somebody whose role was taken away meanwhile is answered as everybody’s', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/neu termin');
    await prisma().staff.update({ where: { id: anna.id }, data: { removedAt: new Date() } });
    expect(await anna.say('Hilfe, mein Mann schlägt mich')).toBe('Die Antwort auf: Hilfe, mein Mann schlägt mich');
  });
});

test('a number is an answer, whatever else it is', async () => {
  const anna = await member('Anna', 'administrator');
  await anna.say('/ändern fahrten');
  await anna.press('Freie Plätze');
  expect(await anna.say('110')).toContain('110');
  expect(anna.labels()).toContain('Speichern');
});

test.each([
  'Erste Hilfe Kurs',
  'Erste-Hilfe-Kurs für Freiwillige',
  'Notruf-Telefon: Schulung',
  'Schulung: Notruf richtig absetzen',
  'Vortrag: Gewalt in der Familie',
  'Selbstverteidigung für Frauen',
  'Hilfe für Ukrainer',
])('a title that only sounds like one is the answer: %s', async (title) => {
  const anna = await member('Anna', 'administrator');
  await anna.say('/neu termin');
  expect(await anna.say(title)).toContain('Wann beginnt es?');
});
