import { describe, expect, test } from 'vitest';
import type { SentFile } from '../../src/core/chat.ts';
import { loadContent } from '../../src/store/content.ts';
import { removeStaff } from '../../src/usecases/remove-staff.ts';
import { subscribe } from '../announcing/stage.ts';
import { office } from './office.ts';

const { prisma, member, code, chatOf, restart, now, settled, platform } = office();
const content = () => loadContent(prisma());
const event = async (key: string) => (await content()).events.find((one) => one.key === key);
const offer = async (key: string) => (await content()).offers.find((one) => one.key === key);

const file = (name: string, text: string): { files: SentFile[] } => {
  const bytes = new TextEncoder().encode(text);
  return { files: [{ name, mediaType: 'text/plain', size: bytes.length, fetch: () => Promise.resolve(bytes) }] };
};
const calendar = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}@x`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

describe('an editor in the own chat', () => {
  test('creates an event, goes back a step, and it survives a restart', async () => {
    const anna = await member('Anna', 'editor');
    expect(await anna.say('/neu termin')).toContain('Wie heißt es?');
    await anna.say('Nähen für alle');
    expect(await anna.say('30. Februar um 18 Uhr')).toMatch(/gibt es nicht|nicht verstanden/);
    await anna.say('1. Dezember 2026 um 18 Uhr');
    expect(await anna.press('Zurück')).toContain('Wann beginnt es?');
    await anna.say('2. Dezember 2026 um 18 Uhr');
    restart();
    await anna.say('20 Uhr');
    await anna.press('Jede Woche');
    await anna.say('Wir nähen zusammen.');
    expect(await anna.say('Xyzstadt')).toContain('kenne ich hier nicht');
    await anna.say('Adorf');
    await anna.say('Gemeindehaus, Dorfstraße 1');
    await anna.press('Nein, geschützt');
    await anna.press('Weiter');
    await anna.press('Überspringen');
    expect(await anna.press('Überspringen')).toContain('Neu: Nähen für alle');
    expect((await content()).events).toHaveLength(4);
    expect(await anna.press('Speichern')).toContain('Gespeichert: Nähen für alle');
    expect((await content()).events.find(({ title }) => title['de'] === 'Nähen für alle')).toMatchObject({
      start: '2026-12-02T18:00',
      durationMinutes: 120,
      recurrence: { rule: 'FREQ=WEEKLY' },
      places: ['adorf'],
      venue: { name: 'Gemeindehaus', address: 'Dorfstraße 1', public: false },
    });
  });

  test('cancels one time of a series that words find', async () => {
    const anna = await member('Anna', 'editor');
    expect(await anna.say('/ändern chor')).toContain('Was ist mit Offener Chor?');
    await anna.press('Absagen');
    expect(await anna.press('1. Dezember')).toContain('wird abgesagt');
    expect(await anna.press('Speichern')).toContain('Geändert: Offener Chor');
    expect((await event('chor'))?.recurrence?.except).toEqual(['2026-12-01T17:00']);
  });

  test('moves, changes and retires what is there', async () => {
    const anna = await member('Anna', 'editor');
    await anna.say('ändern');
    await anna.say('abend');
    await anna.press('Verschieben');
    await anna.say('4. Dezember 2026 um 20 Uhr');
    await anna.press('Speichern');
    expect(await event('geschuetzt')).toMatchObject({ start: '2026-12-04T20:00' });
    await anna.say('/ändern fahrten');
    await anna.press('Titel');
    await anna.say('Fahrten zu Terminen');
    expect(await anna.press('Speichern')).toContain('bisher: Fahrten zum Arzt');
    await anna.say('/ändern fahrten');
    await anna.press('Nicht mehr zeigen');
    await anna.press('Speichern');
    expect(await offer('fahrdienst')).toMatchObject({ title: { de: 'Fahrten zu Terminen' }, validUntil: '2026-11-22' });
  });

  test('is told what does not fit, and asked again', async () => {
    const anna = await member('Anna', 'editor');
    await anna.say('/ändern zentrale');
    await anna.press('Telefon');
    await anna.say('null vier acht eins');
    const said = await anna.press('Speichern');
    expect(said).toContain('Telefon: Mit „null vier acht eins“ kann ich nichts anfangen');
    expect(said).toContain('Unter welcher Telefonnummer');
    await anna.say('0481 999');
    await anna.press('Speichern');
    expect((await content()).contacts).toMatchObject([{ phone: '0481 999' }]);
    await anna.say('/ändern zentrale');
    await anna.press('Nicht mehr zeigen');
    expect(await anna.press('Speichern')).toContain('Er muss bleiben');
  });

  test.each([
    ['an event', 'Austauschtreffen', '1. Dezember', null],
    ['one time of a series', 'Offener Chor', '24. November', '24. November'],
  ])('moves %s that was announced, and who was told of it is told again', async (_, title, day, time) => {
    await subscribe(prisma(), 'v1', { platform: 'telegram' });
    const ada = await member('Ada', 'administrator');
    await ada.say('/announce');
    await ada.press('Ein Termin');
    await ada.press(title);
    await ada.press('Weiter');
    await ada.press('Weiter');
    await ada.press('Nicht dringend');
    await ada.press('Jetzt');
    await ada.press('Senden');
    await settled();
    await ada.say(`/ändern ${title}`);
    await ada.press('Verschieben');
    if (time !== null) await ada.press(time);
    await ada.say(`${day} 2026 um 19 Uhr`);
    await ada.press('Speichern');
    await settled();
    const told = platform('telegram')
      .shown('v1')
      .map(({ text }) => text);
    expect(told[0]).toContain(`${day}, 19:00`);
    expect(told.at(-1)).toContain('Geändert');
    expect(told).toHaveLength(2);
  });

  test('whose role is taken away in the middle writes nothing', async () => {
    const anna = await member('Anna', 'editor');
    await anna.say('/ändern fahrten');
    await anna.press('Besetzt');
    await removeStaff(prisma(), 'command', anna.id, now());
    expect(await anna.press('Speichern')).not.toContain('Geändert');
    expect(await offer('fahrdienst')).toMatchObject({ freeSlots: 2 });
  });
});

describe('a file', () => {
  const two = calendar(
    ['SUMMARY:Lesung', 'DTSTART;TZID=Europe/Berlin:20261210T190000', 'LOCATION:Bücherei\\, Adorf'],
    ['SUMMARY:Krumm', 'DTSTART:20260230T190000'],
  );

  test('is shown with what is new and what is faulty, and written when that is wanted', async () => {
    const anna = await member('Anna', 'editor');
    const shown = await anna.say('', file('termine.ics', two));
    expect(shown).toContain('Zeile 11, Krumm: Diese Zeit gibt es nicht: 20260230T190000');
    expect(shown).toContain('termine.ics: 1 neu, 1 mit Fehlern. Noch ist nichts geschrieben.');
    expect(shown).toContain('Neu: Lesung');
    expect((await content()).events).toHaveLength(4);
    expect(await anna.press('Übernehmen')).toContain('Übernommen: 1 neu, 0 geändert');
    expect((await content()).events.find(({ title }) => title['de'] === 'Lesung')).toMatchObject({ places: ['adorf'] });
    expect(await anna.say('', file('termine.ics', two))).toContain('1 wie bisher, 1 mit Fehlern');
  });

  test('is asked about where it names no place', async () => {
    const anna = await member('Anna', 'editor');
    const shown = await anna.say('', file('a.csv', 'Titel;Beginn\nTreffen;12.12.2026 18:00'));
    expect(shown).toContain('bei 1 von 1 Einträgen kein Ort');
    expect(await anna.say('Cdorf')).toContain('Ort: Cdorf');
    await anna.press('Übernehmen');
    expect((await content()).events.find(({ title }) => title['de'] === 'Treffen')).toMatchObject({
      places: ['cdorf'],
    });
  });

  test('in which nothing is good, or that is none, gets a sentence and leaves no draft', async () => {
    const anna = await member('Anna', 'editor');
    expect(await anna.say('', file('a.csv', 'Hallo\nWelt'))).toContain(
      'Die Überschriften der Spalten erkenne ich nicht',
    );
    expect(await anna.say('', file('a.ics', 'nichts'))).toContain('BEGIN:VCALENDAR fehlt');
    expect(await anna.say('', file('bild.jpg', 'x'))).toContain('Kalender (.ics) und Tabellen (.csv)');
    const large = {
      name: 'a.csv',
      mediaType: 'text/csv',
      size: 3_000_000,
      fetch: () => Promise.reject(new Error('fetched')),
    };
    expect(await anna.say('', { files: [large] })).toContain('höchstens 2 MB');
    expect(await prisma().draft.count()).toBe(0);
  });

  test('of somebody who is no staff is answered as ever', async () => {
    expect(await chatOf('eve').say('', file('a.ics', two))).toContain('Die Antwort auf');
    const ben = await member('Ben', 'publisher');
    expect(await ben.say('', file('a.ics', two))).toContain('Die Antwort auf');
  });
});

describe('a partner', () => {
  const ownOffer = async (): Promise<void> => {
    await prisma().offer.update({ where: { key: 'fahrdienst' }, data: { organisationKey: 'traeger' } });
    await prisma().contentState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
  };
  const withOffer = async () => {
    await ownOffer();
    return { anna: await member('Anna', 'editor'), paul: await member('Paul', 'partner', 'traeger') };
  };

  test('proposes, an editor sees what would change and approves, and the partner is told', async () => {
    const { anna, paul } = await withOffer();
    await paul.say('/ändern fahrten');
    await paul.press('Titel');
    await paul.say('Fahrten zum Amt');
    expect(await paul.press('Zur Freigabe geben')).toContain(
      'Zur Freigabe gegeben: Fahrten zum Amt\nEine Person, die freigeben kann, weiß Bescheid.',
    );
    expect(await offer('fahrdienst')).toMatchObject({ title: { de: 'Fahrten zum Arzt' } });
    expect(anna.inbox().at(-1)).toContain('Vorschlag von Paul');
    expect(anna.inbox().at(-1)).toContain('Titel: Fahrten zum Amt (bisher: Fahrten zum Arzt)');
    expect(await anna.press('Freigeben')).toContain('Freigegeben: Fahrten zum Amt');
    expect(await offer('fahrdienst')).toMatchObject({ title: { de: 'Fahrten zum Amt' } });
    expect(paul.inbox().at(-1)).toContain('Anna hat freigegeben: Fahrten zum Amt');
  });

  test('is told that nobody was reached while no editor has a chat, and the proposal waits for who signs in', async () => {
    await ownOffer();
    const { code: written } = await code('Anna', 'editor');
    const paul = await member('Paul', 'partner', 'traeger');
    await paul.say('/ändern fahrten');
    await paul.press('Titel');
    await paul.say('Fahrten zum Amt');
    const said = await paul.press('Zur Freigabe geben');
    expect(said).toContain('Noch habe ich niemanden erreicht, der freigeben kann. Es wartet in der Liste');
    expect(said).not.toContain('weiß Bescheid');
    const anna = chatOf('anna');
    await anna.say(`/staff ${written}`);
    expect(await anna.press('Vorschläge')).toContain('Titel: Fahrten zum Amt (bisher: Fahrten zum Arzt)');
  });

  test('sends a table, and an editor rejects one proposal after the other', async () => {
    const { anna, paul } = await withOffer();
    await paul.say('', file('a.csv', 'Titel;Wann;Ort\nLesen;montags;Adorf\nNähen;dienstags;Adorf'));
    expect(await paul.press('Zur Freigabe geben')).toMatch(/2 Vorschläge.*\nEine Person, die freigeben kann/);
    expect(anna.inbox().at(-1)).toContain('Paul hat 2 Vorschläge gemacht');
    expect(await anna.press('Vorschläge')).toContain('Danach warten noch 1');
    expect(await anna.press('Ablehnen')).toContain('Abgelehnt: Lesen');
    await anna.press('Nächster Vorschlag');
    await anna.press('Ablehnen');
    expect(await anna.say('/vorschläge')).toContain('Es wartet kein Vorschlag');
    expect((await content()).offers).toHaveLength(1);
  });

  test('marks a need filled with one press and opens it again, and finds only what is theirs', async () => {
    const { paul } = await withOffer();
    await paul.say('/besetzt');
    expect(paul.labels()).toEqual(['Fahrten zum Arzt']);
    expect(await paul.press('Fahrten zum Arzt')).toContain('Fahrten zum Arzt ist besetzt');
    expect(await offer('fahrdienst')).toMatchObject({ freeSlots: 0 });
    await paul.press('Wieder öffnen');
    expect(await offer('fahrdienst')).toMatchObject({ freeSlots: 2 });
    expect(await paul.say('/ändern chor')).toContain('Zu „chor“ habe ich nichts gefunden');
    expect(await paul.say('/ändern')).toContain('Was ist mit Fahrten zum Arzt?');
  });
});
