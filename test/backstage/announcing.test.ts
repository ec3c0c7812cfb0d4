import { describe, expect, test } from 'vitest';
import { previewDiscord } from '../../adapters/discord/preview.ts';
import { previewTelegram } from '../../adapters/telegram/preview.ts';
import type { SentFile } from '../../src/core/chat.ts';
import { announce } from '../../src/usecases/announce.ts';
import { approveAnnouncement } from '../../src/usecases/approve-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { submitAnnouncement } from '../../src/usecases/submit-announcement.ts';
import { draftOf, fileOf, meeting, subscribe } from '../announcing/stage.ts';
import { office } from './office.ts';

const { prisma, chatOf, code, member, later, restart, settled, look, platform, requireApproval, now } = office();

const hour = 60 * 60_000;
const announcements = () => prisma().announcement.findMany({ orderBy: { id: 'asc' } });
const subscribers = async (): Promise<void> => {
  await subscribe(prisma(), 'v1', { platform: 'telegram' });
  await subscribe(prisma(), 'v2', { platform: 'telegram' });
  await subscribe(prisma(), 'v3', { platform: 'discord' });
};
const draftId = async (): Promise<number> => (await prisma().draft.findFirstOrThrow()).id;
const texts = (name: string, chat: string): string[] =>
  platform(name)
    .shown(chat)
    .map(({ text }) => text);

test('the whole way: a code, a guided announcement of an event with a restart in the middle, live progress, a report', async () => {
  await subscribers();
  const { code: written } = await code('Anna', 'publisher');
  const anna = chatOf('anna');
  await anna.say(`/staff ${written}`);
  expect(await anna.press('Etwas ankündigen')).toContain('Worum geht es?');
  expect(await anna.press('Ein Termin')).toContain('Austauschtreffen');
  restart();
  expect(await anna.say('austausch')).not.toContain('Chor');
  await anna.press('Austauschtreffen');
  restart();
  await anna.press('Weiter');
  expect(await anna.press('10 km')).toContain('Stadt und 10 km');
  await anna.press('Weiter');
  await anna.press('Nicht dringend');
  const summary = await anna.press('Jetzt');
  expect(summary).toContain('Di, 1. Dezember, 18:00–20:00 · Stadt, Bürgerhaus');
  expect(summary).toContain('[Ich komme] [In den Kalender] [Frage]');
  expect(summary).toContain('Das bekommen: Discord 1, Telegram 2');
  restart();
  expect(await anna.press('Senden')).toContain('Angenommen, für 3 Chats');
  await settled();
  await look();
  expect(texts('telegram', 'v1')[0]).toContain('Austauschtreffen');
  expect(texts('discord', 'v3')).toHaveLength(1);
  expect(anna.inbox().at(-1)).toBe('Verschickt: Austauschtreffen\nDiscord: 1 von 1\nTelegram: 2 von 2');
  expect(await prisma().draft.count()).toBe(0);
  expect(await prisma().progressMessage.count()).toBe(0);
  const actions = (await prisma().audit.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action);
  expect(actions.slice(-3)).toEqual(['add-staff', 'redeem-code', 'publish-announcement']);
});

describe('everything in one message', () => {
  test('is an announcement with its audience, and goes out after one look', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    const said = await anna.say(
      '/announce Morgen fällt die Sprechstunde in Cdorf aus\nNächste Woche ist sie wieder da.',
    );
    expect(said).toContain('So sieht es aus:\nMorgen fällt die Sprechstunde in Cdorf aus\nNächste Woche');
    expect(said).toContain('Wo: Cdorf');
    await anna.press('Senden');
    await settled();
    expect(texts('telegram', 'v2')[0]).toContain('Morgen fällt die Sprechstunde in Cdorf aus\nNächste Woche');
    expect(await announcements()).toMatchObject([
      { kind: 'news', state: 'accepted', audience: { places: [{ place: 'cdorf' }] } },
    ]);
  });

  test.each(['/ankündigen', 'ankündigung:', '/announce'])('by %s', async (command) => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    expect(await anna.say(`${command} Der Newsletter ist da`)).toContain('So sieht es aus:\nDer Newsletter ist da');
  });

  test('from somebody who is no staff is no announcement', async () => {
    expect(await chatOf('eve').say('/announce Hallo')).toContain('Das kann nur das Team');
    expect(await chatOf('eve').say('Ankündigung: Hallo')).toBe('Die Antwort auf: Ankündigung: Hallo');
    expect(await announcements()).toEqual([]);
  });

  test('the same again is told, and not sent', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Senden');
    await settled();
    expect(await anna.say('/announce Der Newsletter ist da')).toContain('sehr Ähnliches');
    expect(await anna.press('Trotzdem senden')).toContain('schon verschickt');
    expect(await announcements()).toHaveLength(1);
    await settled();
    expect(texts('telegram', 'v1')).toHaveLength(1);
    expect(await prisma().draft.count()).toBe(1);
  });
});

describe('checks', () => {
  const checking = async (text: string): Promise<string> => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    const said = await anna.say(`/announce ${text}`);
    return `${said}\n${anna.labels().join(' ')}`;
  };

  test.each([
    ['a weekday that does not fit', 'Treffen am Dienstag, 2.12.', '„Dienstag, 2.12.“: Dieser Tag ist ein Mittwoch'],
    ['a day that there is not', 'Treffen am 30. Februar', '„30. Februar“ gibt es nicht'],
    ['a day that is past', 'Treffen am 3.11.2026', 'ist schon vorbei'],
    ['a day without a year that is past', 'Treffen am 3. November', 'ist schon vorbei'],
  ])('%s is a warning', async (_, text, expected) => {
    const said = await checking(text);
    expect(said).toContain(expected);
    expect(said).toContain('Trotzdem senden');
  });

  test.each([
    ['a protected venue', 'Wir treffen uns im Haus  am deich', 'geschützten Ort'],
    ['its address', 'Treffen: Geheimweg 7', 'geschützten Ort'],
  ])('%s is a fault that cannot be confirmed', async (_, text, expected) => {
    const said = await checking(text);
    expect(said).toContain(expected);
    expect(said).not.toContain('Trotzdem');
    expect(await announcements()).toEqual([]);
  });

  test.each(['Treffen am Dienstag, 1.12.', 'Treffen morgen um 18 Uhr', 'Wir haben 30 neue Bücher'])(
    'nothing is wrong with "%s"',
    async (text) => expect(await checking(text)).not.toContain('Bitte prüfen'),
  );

  test('nobody who would get it is a fault', async () => {
    const anna = await member('Anna', 'publisher');
    expect(await anna.say('/announce Der Newsletter ist da')).toContain('Niemand hat so etwas bestellt');
    expect(anna.labels()).not.toContain('Senden');
  });

  test('a language that subscribers read and that is missing is a warning, until its text is there', async () => {
    await subscribers();
    await subscribe(prisma(), 'v4', { platform: 'telegram', language: 'en' });
    const anna = await member('Anna', 'publisher');
    expect(await anna.say('/announce Der Newsletter ist da')).toContain('in der es das nicht gibt: Englisch');
    await anna.press('Ändern');
    await anna.press('Weitere Sprachen');
    await anna.press('Englisch');
    await anna.say('The newsletter is here');
    expect(anna.labels()).toContain('✓ Englisch');
    const summary = await anna.press('Weiter');
    expect(summary).toContain('Auf Englisch:\nThe newsletter is here');
    expect(summary).not.toContain('Bitte prüfen');
    await anna.press('Senden');
    await settled();
    expect(texts('telegram', 'v4')[0]).toContain('The newsletter is here');
    expect(texts('telegram', 'v1')[0]).toContain('Der Newsletter ist da');
  });

  test('examples are not offered, and an event that is over meanwhile is a fault', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce');
    expect(await anna.press('Ein Termin')).not.toContain('Mustertreffen');
    await anna.press('Austauschtreffen');
    await anna.press('Weiter');
    await anna.press('Weiter');
    await anna.press('Nicht dringend');
    await anna.press('Jetzt');
    expect(anna.labels()).toContain('Senden');
    later(9 * 24 * hour);
    expect(await anna.press('Senden')).toContain('vorbei oder hat begonnen');
    expect(await announcements()).toEqual([]);
    expect(await prisma().draft.count()).toBe(1);
  });
});

describe('when', () => {
  const atWhen = async (kind: 'Ein Termin' | 'text') => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce');
    if (kind === 'text') await anna.say('Der Newsletter ist da');
    else {
      await anna.press('Ein Termin');
      await anna.press('Austauschtreffen');
    }
    await anna.press('Weiter');
    await anna.press('Weiter');
    await anna.press('Nicht dringend');
    return anna;
  };

  test.each([
    ['30. Februar um 9 Uhr', 'Diesen Tag gibt es nicht'],
    ['28.3.2027 um 2:30 Uhr', 'Die Uhr wird vorgestellt'],
    ['3.11.2026 um 9 Uhr', 'schon vorbei'],
    ['am Wochenende', 'mehrere Tage'],
    ['morgen', 'Um wie viel Uhr'],
    ['irgendwann', 'nicht verstanden'],
    ['zwei Tage vorher', 'nur bei einem Termin'],
  ])('"%s" gets a sentence, and the draft stays', async (text, expected) => {
    const anna = await atWhen('text');
    expect(await anna.say(text)).toContain(expected);
    expect(await anna.say('morgen um 9 Uhr')).toContain('Geht hinaus: Di, 24. November, 09:00');
  });

  test('relative to the event, and not after it has begun', async () => {
    const anna = await atWhen('Ein Termin');
    expect(anna.labels()).toContain('2 Tage vorher');
    expect(await anna.say('am 2. Dezember um 9 Uhr')).toContain('schon begonnen');
    expect(await anna.say('drei Tage vorher')).toContain('Geht hinaus: Sa, 28. November, 18:00');
    await anna.press('Einplanen');
    await settled();
    expect(platform('discord').all()).toEqual([]);
    later(5 * 24 * hour + 9 * hour);
    await settled();
    expect(platform('discord').all()).toHaveLength(1);
  });

  test('going back leads to the question before, and what was answered is kept', async () => {
    const anna = await atWhen('text');
    expect(await anna.press('Zurück')).toContain('Ist es dringend?');
    expect(await anna.say('zurück')).toContain('Für wen?');
    await anna.press('Weiter');
    await anna.press('Dringend');
    expect(await anna.press('Jetzt')).toContain('Dringend: kommt auch in den Ruhezeiten');
  });
});

describe('approval by a second person', () => {
  test('partners always need it: editors are told, one approves exactly what was shown, and the author is told', async () => {
    await subscribers();
    const petra = await member('Petra', 'partner', 'traeger');
    const ed = await member('Ed', 'editor');
    await petra.say('/announce Wir suchen Stühle');
    expect(petra.labels()).not.toContain('Senden');
    expect(await petra.press('Zur Freigabe')).toContain(
      'Bis dahin geht nichts hinaus.\nEine Person, die freigeben kann, weiß Bescheid.',
    );
    await settled();
    expect(platform('discord').all()).toEqual([]);
    expect(ed.inbox().at(-1)).toContain('Petra bittet um Freigabe:\nWir suchen Stühle');
    expect(await ed.press('Freigeben')).toContain('Freigegeben');
    await settled();
    expect(texts('discord', 'v3')[0]).toContain('Wir suchen Stühle');
    expect(petra.inbox().at(-1)).toContain('Ed hat das freigegeben:');
    expect(await announcements()).toMatchObject([{ state: 'accepted', approverId: ed.id, approvedRevision: 1 }]);
  });

  test('nobody approves their own, whatever button they find', async () => {
    await subscribers();
    requireApproval();
    const ed = await member('Ed', 'editor');
    await ed.say('/announce Wir suchen Stühle');
    expect(await ed.press('Zur Freigabe')).toContain('niemanden erreicht, der freigeben kann');
    const [row] = await announcements();
    expect(await ed.say('x', { action: `announcement?i=approve.${row?.id}.1` })).toContain('niemand selbst freigeben');
    expect(await announcements()).toMatchObject([{ state: 'submitted' }]);
  });

  test('is of one version: a button of another one does nothing', async () => {
    await subscribers();
    const petra = await member('Petra', 'partner', 'traeger');
    const ed = await member('Ed', 'editor');
    await petra.say('/announce Wir suchen Stühle');
    await petra.press('Zur Freigabe');
    await prisma().announcement.updateMany({ data: { revision: 2 } });
    expect(await ed.press('Freigeben')).toContain('andere Fassung');
    expect(await announcements()).toMatchObject([{ state: 'submitted' }]);
  });

  test('what is turned down goes to nobody, and can be taken up again', async () => {
    await subscribers();
    const petra = await member('Petra', 'partner', 'traeger');
    const ed = await member('Ed', 'editor');
    await petra.say('/announce Wir suchen Stühle');
    await petra.press('Zur Freigabe');
    expect(await ed.press('Ablehnen')).toContain('geht an niemanden');
    expect(await ed.say('/announcements')).toContain('abgebrochen');
    await settled();
    expect(platform('discord').all()).toEqual([]);
    expect(petra.inbox().at(-1)).toContain('Ed hat das abgelehnt');
    await petra.press('Ansehen');
    expect(await petra.press('Neu ankündigen')).toContain('So sieht es aus:\nWir suchen Stühle');
  });

  test('where it is required, a publisher hands in; an administrator may send in an emergency, and the others are told', async () => {
    await subscribers();
    requireApproval();
    const paul = await member('Paul', 'publisher');
    const ed = await member('Ed', 'editor');
    const anna = await member('Anna', 'administrator');
    await paul.say('/announce Sturmwarnung');
    expect(paul.labels()).toContain('Zur Freigabe');
    expect(paul.labels().join(' ')).not.toMatch(/senden/i);
    await anna.say('/announce Sturmwarnung für heute Abend');
    await anna.press('Notfall');
    await settled();
    expect(texts('discord', 'v3')[0]).toContain('Sturmwarnung für heute Abend');
    expect(ed.inbox().at(-1)).toContain('Anna hat das als Notfall ohne Freigabe verschickt:');
    expect(await prisma().audit.count({ where: { action: 'override-approval' } })).toBe(1);
  });

  test('who is neither editor nor administrator cannot approve', async () => {
    await subscribers();
    const petra = await member('Petra', 'partner', 'traeger');
    const paul = await member('Paul', 'publisher');
    await member('Ed', 'editor');
    await petra.say('/announce Wir suchen Stühle');
    await petra.press('Zur Freigabe');
    const [row] = await announcements();
    expect(await paul.say('x', { action: `announcement?i=approve.${row?.id}.1` })).toContain('nur die Redaktion');
    expect(paul.inbox()).toEqual([]);
  });
});

test('a role taken away before the button is pressed: nothing is sent', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  await anna.say('/announce Der Newsletter ist da');
  await prisma().staff.update({ where: { id: anna.id }, data: { removedAt: new Date() } });
  expect(await anna.press('Senden')).toContain('nichts verschickt');
  await settled();
  expect(platform('discord').all()).toEqual([]);
  expect(await announcements()).toEqual([]);
});

describe('after sending', () => {
  const sent = async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Senden');
    return anna;
  };

  test('it is listed with its state, its words are changed, and all who have it are told', async () => {
    const anna = await sent();
    await settled();
    expect(await anna.say('/announcements')).toContain('verschickt · 3 erreicht, 0 warten, 0 nicht erreicht');
    await anna.press('Mehr zu 1');
    await anna.press('Text ändern');
    await anna.press('Ändern');
    await anna.press('Text');
    expect(await anna.say('Der Newsletter kommt morgen')).toContain('So sieht es aus:\nDer Newsletter kommt morgen');
    expect(await anna.press('Ändern und mitteilen')).toContain('Wer es schon hat, bekommt Bescheid');
    await settled();
    expect(texts('discord', 'v3')[0]).toContain('Der Newsletter kommt morgen');
    expect(texts('discord', 'v3')[1]).toContain('Geändert');
  });

  test('it is withdrawn everywhere after one more question', async () => {
    const anna = await sent();
    await settled();
    await anna.say('/announcements');
    await anna.press('Mehr zu 1');
    expect(await anna.press('Zurückziehen')).toContain('überall zurückziehen?');
    await anna.press('Ja, zurückziehen');
    await settled();
    expect(platform('discord').shown('v3')).toEqual([]);
  });

  test('the report of what was withdrawn says where it may still be', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    platform('discord').afterwards = () => ({ kind: 'unknown', why: 'cut' });
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Senden');
    await settled();
    const [row] = await announcements();
    await anna.say('x', { action: `announcement?i=withdraw-now.${row?.id}` });
    later(60_000);
    await settled();
    await look();
    expect(platform('discord').shown('v3')).toHaveLength(1);
    expect(anna.inbox()[0]).toContain('Zurückgezogen: Der Newsletter ist da');
    expect(anna.inbox()[0]).toMatch(/vielleicht noch zu sehen, .*: 1$/m);
    expect(anna.inbox()[0]).not.toContain('doppelt');
  });

  test('while it is sent it is paused, resumed and stopped from its progress message', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    const held = Promise.withResolvers<null>();
    platform('discord').answer = () => held.promise;
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Senden');
    await expect.poll(() => platform('telegram').all().length).toBe(2);
    await expect
      .poll(async () => {
        later(3000);
        await look();
        return anna.inbox().at(-1);
      })
      .toContain('Telegram: 2 von 2');
    expect(anna.inbox()).toHaveLength(1);
    expect(anna.inbox()[0]).toContain('Es warten noch 1');
    expect(await anna.press('Pause')).toContain('Bis auf Weiteres');
    await look();
    expect(anna.inbox()[0]).toContain('Pause: Der Newsletter ist da');
    held.resolve(null);
    await anna.press('Weiter senden');
    await settled();
    await look();
    expect(anna.inbox()[0]).toContain('Verschickt: Der Newsletter ist da');
  });

  test('the report says why some were missed, and it is sent to them again', async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    platform('discord').answer = () => ({ kind: 'refused', why: 'no rights' });
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Senden');
    await settled();
    await look();
    expect(anna.inbox()[0]).toContain('Discord, 1 nicht erreicht: Die Plattform meldet „no rights“');
    platform('discord').answer = () => null;
    expect(await anna.press('An Verpasste erneut senden')).toContain('noch einmal geschickt');
    await settled();
    expect(texts('discord', 'v3')).toHaveLength(1);
  });
});

const png = (change: Partial<SentFile> = {}): SentFile => ({
  name: '../plakat.png',
  mediaType: 'image/png',
  size: 3,
  fetch: () => Promise.resolve(Uint8Array.of(1, 2, 3)),
  ...change,
});

describe('what each platform will show', () => {
  const author = async () => {
    await subscribers();
    platform('telegram').preview = previewTelegram;
    platform('discord').preview = previewDiscord;
    return member('Anna', 'publisher');
  };

  test('is a line each, and as a whole what its own renderer makes of it', async () => {
    const anna = await author();
    const sentence = 'Ein Satz mit *Sternen*. ';
    await anna.say(`/announce Der Newsletter ist da\n${sentence.repeat(60)}`);
    await anna.press('Bild oder Datei');
    expect(await anna.say('Ein Plakat', { files: [png()] })).toContain(
      'Discord: 1 Nachricht, Bild mit Beschreibung, 1 Knopf\nTelegram: 2 Nachrichten, Bild mit Beschreibung, 1 Knopf\n',
    );
    const telegram = await anna.press('Ansicht: Telegram');
    expect(telegram).toContain(
      'So zeigt es Telegram:\nNachricht 1 von 2:\nDer Newsletter ist da\n\nEin Satz mit *Sternen*. Ein',
    );
    expect(telegram).toContain('[Frage]\nNachricht 2 von 2:\nEin Plakat\nMit Anhang: plakat.png');
    expect(anna.labels()).toEqual(['Zurück']);
    expect(await anna.press('Zurück')).toContain('So sieht es aus:');
    const discord = await anna.press('Ansicht: Discord');
    expect(discord).toContain('So zeigt es Discord:\nDer Newsletter ist da\nEin Satz mit *Sternen*. Ein');
    expect(discord).toContain('Mit Anhang: plakat.png\nFür alle, die es nicht sehen: Ein Plakat\n[Frage]');
    await anna.press('Zurück');
    await anna.press('Trotzdem senden');
    await settled();
    expect(texts('discord', 'v3')).toHaveLength(1);
  });

  test('says what is only a file there, and which words do not come along for who cannot see it', async () => {
    const anna = await author();
    const files = [{ name: 'plakat.gif', isPicture: true, description: '' }];
    platform('discord').preview = () => [{ text: 'Der Newsletter ist da', buttons: ['Frage'], files }];
    await anna.say('/announce Der Newsletter ist da');
    await anna.press('Bild oder Datei');
    const gif = png({ name: 'plakat.gif', mediaType: 'image/gif' });
    const said = await anna.say('Ein Plakat', { files: [gif] });
    expect(said).toContain('Discord: 1 Nachricht, Bild ohne Beschreibung, 1 Knopf');
    expect(said).toContain('Telegram: 1 Nachricht, Datei mit Beschreibung, 1 Knopf');
    platform('discord').preview = () => [
      { text: '', buttons: [], files: [{ name: 'plakat.gif', isPicture: true, description: 'Ein …' }] },
    ];
    await anna.press('Ansicht: Telegram');
    expect(await anna.press('Zurück')).toContain(
      'Discord: 1 Nachricht, Bild mit gekürzter Beschreibung, nur als Text: Frage',
    );
  });

  test('says which button is only text there', async () => {
    const key = 'sommerfest-der-freiwilligen-im-buergerhaus-am-markt';
    await importContent(prisma(), 'test', fileOf({ events: [{ ...meeting, key, title: { de: 'Sommerfest' } }] }));
    const anna = await author();
    await anna.say('/announce');
    await anna.press('Ein Termin');
    await anna.press('Sommerfest');
    await anna.press('Weiter');
    await anna.press('Weiter');
    await anna.press('Nicht dringend');
    const said = await anna.press('Jetzt');
    expect(said).toContain('Discord: 1 Nachricht, 3 Knöpfe\n');
    expect(said).toContain('Telegram: 1 Nachricht, 2 Knöpfe, nur als Text: In den Kalender');
    expect(await anna.press('Ansicht: Telegram')).toContain('[In den Kalender]\n[Ich komme] [Frage]');
  });

  test('is not said of a platform that is off, or on which nobody gets it', async () => {
    await subscribe(prisma(), 's1', { platform: 'slack' });
    await subscribe(prisma(), 'v3', { platform: 'discord' });
    const anna = await member('Anna', 'publisher');
    const said = await anna.say('/announce Der Newsletter ist da');
    expect(said).toContain('Das bekommen: Discord 1, Slack 1\nDiscord: 1 Nachricht, 1 Knopf');
    expect(said).not.toMatch(/^(?:Slack|Telegram):/m);
    expect(anna.labels().filter((label) => label.startsWith('Ansicht'))).toEqual(['Ansicht: Discord']);
    expect(await anna.say('x', { action: `draft?i=${await draftId()}.end.on.slack` })).toContain('So sieht es aus:');
  });
});

describe('a picture', () => {
  const atFile = async () => {
    await subscribers();
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce Der Newsletter ist da');
    expect(await anna.press('Bild oder Datei')).toContain('Bitte das Bild oder die Datei schicken');
    return anna;
  };

  test('is sent along with the words for who cannot see it', async () => {
    const anna = await atFile();
    expect(await anna.say('', { files: [png()] })).toContain('Was ist auf plakat.png zu sehen?');
    restart();
    expect(await anna.say('Ein Plakat mit dem Datum')).toContain('Mit Anhang: plakat.png');
    await anna.press('Senden');
    await settled();
    expect(platform('discord').shown('v3')[0]?.files).toEqual(['plakat.png']);
    expect(await prisma().announcementFile.findFirst()).toMatchObject({
      description: { de: 'Ein Plakat mit dem Datum' },
    });
  });

  test.each([
    ['of a forbidden type', png({ mediaType: 'application/x-msdownload' }), 'kann ich nicht mitschicken'],
    ['too large', png({ size: 50_000_000 }), 'höchstens 4 MB'],
    ['larger than it said', png({ fetch: () => Promise.resolve(new Uint8Array(5_000_000)) }), 'höchstens 4 MB'],
    ['that does not arrive', png({ fetch: () => Promise.reject(new Error('gone')) }), 'nicht angekommen'],
  ])('%s gets a sentence, and the draft stays', async (_, sent, expected) => {
    const anna = await atFile();
    expect(await anna.say('', { files: [sent] })).toContain(expected);
    expect(await anna.press('Überspringen')).toContain('So sieht es aus:');
    expect(anna.labels()).toContain('Senden');
  });
});

test('an old button for what is no longer possible gets a sentence', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  await anna.say('/announce Der Newsletter ist da');
  await anna.say('senden');
  await settled();
  const [row] = await announcements();
  await anna.say('x', { action: `announcement?i=withdraw-now.${row?.id}` });
  expect(await anna.say('x', { action: `announcement?i=pause.${row?.id}` })).toContain('ist zurückgezogen');
  expect(anna.labels()).toContain('Neu ankündigen');
});

test('of a recurring event the time that is meant is chosen', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  await anna.say('/announce');
  await anna.press('Ein Termin');
  expect(await anna.say('chor')).toContain('Di, 1. Dezember');
  await anna.press('1. Dezember');
  expect(await anna.say('weiter')).toContain('Wo: Cdorf');
  await anna.press('Weiter');
  await anna.press('Nicht dringend');
  expect(await anna.press('Jetzt')).toContain('Offener Chor\nDi, 1. Dezember, 17:00 · Cdorf');
  await anna.press('Senden');
  expect(await announcements()).toMatchObject([{ eventKey: 'chor', occurrence: '2026-12-01T17:00' }]);
});

test('a need is announced from its record', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  await anna.say('/announce');
  await anna.press('Ein Gesuch');
  await anna.press('Fahrten zum Arzt');
  await anna.press('Weiter');
  expect(await anna.say('Adorf und 5 km, Kinder')).toContain('Wo: Adorf und 5 km Umkreis\nThemen: Kinder');
  expect(await anna.say('Nachbar')).toContain('Nachbar liegt nicht im Kreis');
  await anna.press('Ganzer Kreis');
  await anna.press('Weiter');
  await anna.press('Nicht dringend');
  await anna.press('Jetzt');
  await anna.press('Senden');
  await settled();
  expect(texts('discord', 'v3')[0]).toContain('Fahrten zum Arzt');
});

test('an open draft is not thrown away by chance, and buttons of another one do nothing', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  await anna.say('/announce Der Newsletter ist da');
  const send = anna.last().choices.find(({ label }) => label === 'Senden');
  expect(await anna.say('/announce')).toContain('noch ein Entwurf offen');
  expect(await anna.press('Weitermachen')).toContain('Der Newsletter ist da');
  await anna.say('/announce');
  expect(await anna.press('Neu anfangen')).toContain('Worum geht es?');
  expect(await anna.say('Senden', { action: send?.action ?? null })).toContain('schon fertig oder abgebrochen');
  expect(await anna.say('Abbrechen')).toContain('nichts verschickt');
  expect(await announcements()).toEqual([]);
});

test('a text without a short first line is asked for its title; one over the limit is not taken', async () => {
  await subscribers();
  const anna = await member('Anna', 'publisher');
  const long = 'Ein langer Satz, der kein Titel ist. '.repeat(5);
  expect(await anna.say(`/announce ${long}`)).toContain('Welche Überschrift?');
  expect(await anna.say('x'.repeat(200))).toContain('höchstens 150');
  expect(await anna.say('Neues')).toContain('So sieht es aus:\nNeues\nEin langer Satz');
  await anna.press('Ändern');
  await anna.press('Text');
  expect(await anna.say('y'.repeat(3200))).toContain('Das sind 3.200 Zeichen');
  expect(await anna.press('Zurück')).toContain('So sieht es aus:');
});

test('where approval is required, an approved text is not changed by one person alone', async () => {
  await subscribers();
  requireApproval();
  const paul = await member('Paul', 'publisher');
  const ed = await member('Ed', 'editor');
  await paul.say('/announce Der Newsletter ist da');
  await paul.press('Zur Freigabe');
  await ed.press('Freigeben');
  await settled();
  await paul.say('/announcements');
  await paul.press('Mehr zu 1');
  await paul.press('Text ändern');
  await paul.press('Ändern');
  await paul.press('Text');
  expect(await paul.say('Etwas ganz anderes')).toContain('Jede Fassung muss eine zweite Person freigeben');
  expect(paul.labels()).toEqual(['Ändern', 'Abbrechen']);
  expect(await announcements()).toMatchObject([{ revision: 1 }]);
});

test('rights are asked in the use-case itself: a role that changed a moment ago is the one that counts', async () => {
  await subscribers();
  const { id } = await member('Anna', 'publisher');
  await prisma().staff.update({ where: { id }, data: { role: 'editor' } });
  const options = { approval: 'off' as const, isEmergency: false, author: id, now: now() };
  await expect(announce(prisma(), { staffId: id }, draftOf(), options)).rejects.toThrow('You may not do that');
  await prisma().staff.update({ where: { id }, data: { removedAt: new Date() } });
  await expect(submitAnnouncement(prisma(), { staffId: id }, draftOf(), now())).rejects.toThrow('You may not do that');
  await expect(approveAnnouncement(prisma(), { staffId: id }, { id: 1, revision: 1 }, now())).rejects.toThrow(
    'may not',
  );
  expect(await announcements()).toEqual([]);
});
