import QRCode from 'qrcode';
import { describe, expect, test, vi } from 'vitest';
import { createInvitation, findInvitation } from '../../src/usecases/invitations.ts';
import { dropOldDrafts } from '../../src/usecases/keep-draft.ts';
import { office } from './office.ts';

const { prisma, chatOf, code, member, later, restart, now, platform } = office();

const hour = 60 * 60_000;
const identities = () => prisma().staffIdentity.findMany();

describe('a one-time code', () => {
  test('links the chat in which it is redeemed, and shows what the person can do', async () => {
    const { id, code: written } = await code('Anna', 'publisher');
    const chat = chatOf('anna');
    const said = await chat.say(`/staff ${written}`);
    expect(said).toContain('Willkommen im Team, Anna');
    expect(said).toContain('Ankündigungen verschicken');
    expect(said).not.toContain('Kolleginnen');
    expect(chat.labels()).toEqual(['Etwas ankündigen', 'Letzte Ankündigungen', 'Einladen']);
    expect(await identities()).toMatchObject([{ platform: 'telegram', user: 'anna', staffId: id }]);
  });

  test.each([
    ['without the slash', (written: string) => `staff ${written}`],
    ['by another name', (written: string) => `/team ${written}`],
    ['in small letters without hyphens', (written: string) => `/staff ${written.replaceAll('-', '').toLowerCase()}`],
  ])('can be written %s', async (_, write) => {
    const { code: written } = await code('Anna', 'editor');
    expect(await chatOf('anna').say(write(written))).toContain('Willkommen im Team, Anna');
  });

  test('is long, easy to read, and kept only as a fingerprint', async () => {
    const { code: written } = await code('Anna', 'editor');
    expect(written).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const [row] = await prisma().staffCode.findMany();
    expect(JSON.stringify(row)).not.toContain(written.replaceAll('-', '').slice(0, 6));
  });

  test('works once', async () => {
    const { code: written } = await code('Anna', 'editor');
    await chatOf('anna').say(`/staff ${written}`);
    expect(await chatOf('eve').say(`/staff ${written}`)).toContain('schon benutzt');
    expect(await identities()).toHaveLength(1);
  });

  test('works for a day', async () => {
    const { code: written } = await code('Anna', 'editor');
    later(24 * hour);
    expect(await chatOf('anna').say(`/staff ${written}`)).toContain('abgelaufen');
    expect(await identities()).toEqual([]);
  });

  test('that is wrong is said to be wrong, and guessing is slowed down', async () => {
    const { code: written } = await code('Anna', 'editor');
    const eve = chatOf('eve');
    for (let tries = 0; tries < 5; tries += 1)
      expect(await eve.say('/staff ABCD-EFGH-JKLM')).toContain('kenne ich nicht');
    expect(await eve.say(`/staff ${written}`)).toContain('zu viele Versuche');
    expect(await identities()).toEqual([]);
    expect(await chatOf('anna').say(`/staff ${written}`)).toContain('Willkommen');
    later(hour);
    expect(await eve.say(`/staff ${written}`)).toContain('schon benutzt');
  });

  test('cannot take over an account that belongs to somebody else', async () => {
    const anna = await member('Anna', 'administrator');
    const { code: written } = await code('Ben', 'editor');
    expect(await anna.say(`/staff ${written}`)).toContain('gehört schon jemand anderem');
    expect(await chatOf('ben').say(`/staff ${written}`)).toContain('Willkommen im Team, Ben');
  });

  test('is not taken in a group', async () => {
    const { code: written } = await code('Anna', 'editor');
    await chatOf('anna').say(`/staff ${written}`, { kind: 'group' });
    expect(await identities()).toEqual([]);
  });

  test('is not taken where nobody can be known for sure', async () => {
    const { code: written } = await code('Anna', 'editor');
    await chatOf('x').say(`/staff ${written}`, { chat: { platform: 'web', account: 'web', chat: 'x', thread: null } });
    expect(await identities()).toEqual([]);
  });
});

describe('administrators, by chat', () => {
  test('add a partner step by step, going back once, and the code works', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add');
    expect(await anna.say('Petra Partner')).toContain('Was soll Petra Partner tun?');
    await anna.press('Zurück');
    await anna.say('Petra');
    await anna.press('Partner');
    const organisation = await prisma().organisation.findFirstOrThrow({ orderBy: { key: 'asc' } });
    expect(await anna.say('gibt es nicht')).toContain('nicht gefunden');
    const said = await anna.say(organisation.name);
    expect(said).toContain('Petra, Aufgabe: Partner');
    expect(said).toContain(organisation.name);
    const added = await anna.press('Hinzufügen');
    const [written = ''] = /\b\w{4}-\w{4}-\w{4}\b/.exec(added) ?? [];
    expect(await chatOf('petra').say(`/staff ${written}`)).toContain('Willkommen im Team, Petra');
    expect(await prisma().staff.findFirst({ where: { name: 'Petra' } })).toMatchObject({
      role: 'partner',
      organisationKey: organisation.key,
    });
    expect(await prisma().draft.count()).toBe(0);
  });

  test('a restart in the middle loses nothing', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add');
    await anna.say('Erika');
    restart();
    expect(await anna.press('Redaktion')).toContain('Erika, Aufgabe: Redaktion');
    restart();
    await anna.press('Hinzufügen');
    expect(await prisma().staff.count({ where: { name: 'Erika', role: 'editor' } })).toBe(1);
  });

  test('a step is changed from the summary', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add Erika');
    await anna.press('Redaktion');
    await anna.press('Ändern');
    await anna.press('Aufgabe');
    expect(await anna.press('Ankündigungen')).toContain('Erika, Aufgabe: Ankündigungen');
    expect(await anna.press('Abbrechen')).toContain('nichts geschrieben');
    expect(await prisma().staff.count()).toBe(1);
  });

  test('see the team, make codes, and remove with a confirmation; the name goes, what they did stays', async () => {
    const anna = await member('Anna', 'administrator');
    const ben = await member('Ben', 'editor');
    expect(await anna.say('/staff list')).toContain('Redaktion · telegram');
    await anna.press('Ben');
    expect(await anna.press('Neuer Code')).toMatch(/\w{4}-\w{4}-\w{4}/);
    await anna.say(`/staff remove ${ben.id}`);
    expect(await prisma().staff.count({ where: { removedAt: null } })).toBe(2);
    expect(await anna.press('Ja, entfernen')).toContain('Ben kann hier nichts mehr tun');
    expect(await prisma().staff.findUnique({ where: { id: ben.id } })).toMatchObject({ name: '' });
    expect((await identities()).map(({ user }) => user)).toEqual(['anna']);
    expect(await ben.say('/staff')).toContain('Das kann nur das Team');
    const { actor, action, subject } = await prisma().audit.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect([actor, action, subject]).toEqual([`staff:${anna.id}`, 'remove-staff', `staff:${ben.id}`]);
  });

  test('the last of them stays', async () => {
    const anna = await member('Anna', 'administrator');
    expect(await anna.say(`/staff remove ${anna.id}`)).toContain('die letzte Person mit der Administration');
  });
});

test('others cannot do it, by command or by a button of old', async () => {
  const anna = await member('Anna', 'administrator');
  const ben = await member('Ben', 'editor');
  expect(await ben.say('/staff add Eva')).toContain('nur die Administration');
  await anna.say('/staff list');
  const [button] = anna.last().choices;
  expect(await ben.say('x', { action: button?.action ?? null })).toContain('nur die Administration');
});

test('a role taken away in the middle of a dialogue ends it with a sentence, and nothing is written', async () => {
  const anna = await member('Anna', 'administrator');
  await anna.say('/staff add Eva');
  await prisma().staff.update({ where: { id: anna.id }, data: { role: 'editor' } });
  expect(await anna.press('Redaktion')).toContain('es wurde nichts geschrieben');
  expect(await prisma().draft.count()).toBe(0);
  expect(await prisma().staff.count()).toBe(1);
});

test('who is removed in the middle of a dialogue is told once, and then is somebody who asks questions', async () => {
  const anna = await member('Anna', 'administrator');
  const berta = await member('Berta', 'administrator');
  await berta.say('/staff add');
  await anna.say(`/staff remove ${berta.id}`);
  await anna.press('Ja, entfernen');
  expect(await berta.say('Eva')).toContain('es wurde nichts geschrieben');
  expect(await berta.say('Wo kann ich helfen?')).toBe('Die Antwort auf: Wo kann ich helfen?');
});

describe('while a draft is open', () => {
  test('questions by buttons and commands are answered, and the draft goes on', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add');
    expect(await anna.say('Was steht an?', { action: 'list_events' })).toBe('Die Antwort auf: Was steht an?');
    expect(await anna.say('Heide', { command: 'list_events' })).toBe('Die Antwort auf: Heide');
    expect(await anna.say('Eva')).toContain('Was soll Eva tun?');
  });

  test('what cannot be is said, and nothing is lost', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add');
    expect(await anna.say('x'.repeat(200))).toContain('höchstens 100');
    expect(await anna.say('Eva')).toContain('Was soll Eva tun?');
    expect(await anna.say('irgendwas')).toContain('Knöpfe');
    expect(await anna.say('Redaktion')).toContain('Eva, Aufgabe: Redaktion');
  });

  test('after 30 days it is gone', async () => {
    const anna = await member('Anna', 'administrator');
    await anna.say('/staff add');
    later(31 * 24 * hour);
    await dropOldDrafts(prisma(), now());
    expect(await anna.say('Eva Muster')).toBe('Die Antwort auf: Eva Muster');
    expect(await prisma().draft.count()).toBe(0);
  });
});

describe('an invitation', () => {
  test('has links, words to type and a QR code that order exactly what was chosen', async () => {
    platform('telegram').link = (mark) => `https://t.me/LotseBot?start=${mark}`;
    platform('discord').link = () => 'https://discord.com/users/1';
    const anna = await member('Anna', 'publisher');
    await anna.say('/staff');
    expect(await anna.press('Einladen')).toContain('Was sollen die Eingeladenen bekommen?');
    await anna.press('✓ Gesuche');
    await anna.press('✓ Neuigkeiten');
    expect(await anna.press('✓ Termine')).toContain('Eines muss bleiben');
    expect(await anna.press('Weiter')).toContain('Für welche Orte und Themen?');
    await anna.say('Cdorf und 5 km, Kinder');
    restart();
    const chosen = 'Was: Termine\nWo: Cdorf und 5 km Umkreis\nThemen: Kinder';
    expect(await anna.press('Weiter')).toContain(chosen);
    const said = await anna.press('Einladung machen');
    const [written = ''] = /(?<=abo )[A-Z2-9]{6}/.exec(said) ?? [];
    const link = `https://t.me/LotseBot?start=abo-${written}`;
    expect(said).toContain(`Telegram: ${link}\n`);
    expect(said).toContain(`Discord: https://discord.com/users/1, dann abo ${written} schreiben\n`);
    expect(anna.last().files).toEqual([
      {
        name: `lotse-${written}-telegram.png`,
        mediaType: 'image/png',
        bytes: await QRCode.toBuffer(link, { width: 640 }),
        description: `QR-Code, der Telegram mit dieser Einladung öffnet: ${link}`,
      },
    ]);
    expect(await findInvitation(prisma(), written)).toEqual({
      kinds: ['event'],
      topics: ['kinder'],
      places: [{ place: 'cdorf', radiusKm: 5 }],
    });
    expect(await prisma().audit.findFirst({ where: { action: 'create-invitation' } })).toMatchObject({
      actor: `staff:${anna.id}`,
      subject: `invitation:${written}`,
    });
  });

  test('begins with the words after the command; a sentence is none', async () => {
    const ed = await member('Ed', 'editor');
    expect(await ed.say('/einladen Cdorf Kinder')).toContain('Wo: Cdorf\nThemen: Kinder');
    await ed.press('Abbrechen');
    expect(await ed.say('einladen')).toContain('Was sollen die Eingeladenen bekommen?');
    await ed.press('Abbrechen');
    expect(await ed.say('Einladen möchte ich alle')).toBe('Die Antwort auf: Einladen möchte ich alle');
  });

  test('throws no open draft away', async () => {
    const anna = await member('Anna', 'publisher');
    await anna.say('/announce Der Newsletter ist da');
    expect(await anna.say('/einladen')).toContain('noch ein Entwurf offen');
    expect(await anna.press('Weitermachen')).toContain('Der Newsletter ist da');
    await anna.say('/einladen');
    expect(await anna.press('Neu anfangen')).toContain('Was sollen die Eingeladenen bekommen?');
  });

  test('is not made by partners, by command, button or use-case', async () => {
    const petra = await member('Petra', 'partner', 'traeger');
    const before = await prisma().invitation.count();
    expect(await petra.say('/einladen')).toContain('Einladungen macht die Redaktion');
    expect(await petra.say('x', { action: 'invitation?i=new' })).toContain('Einladungen macht die Redaktion');
    await expect(createInvitation(prisma(), { staffId: petra.id }, {})).rejects.toThrow('You may not do that');
    expect(await prisma().invitation.count()).toBe(before);
  });
});

test('while the database is away, questions are answered all the same', async () => {
  const chat = chatOf('eve');
  await chat.say('Hallo');
  const findMany = vi.spyOn(prisma().staffIdentity, 'findMany').mockRejectedValue(new Error('away'));
  later(hour);
  expect(await chat.say('Wo kann ich helfen?')).toBe('Die Antwort auf: Wo kann ich helfen?');
  expect(findMany).toHaveBeenCalled();
});
