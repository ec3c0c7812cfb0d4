import { describe, expect, it } from 'vitest';
import { progress } from '../../src/announcing/progress.ts';
import type { SendResult } from '../../src/core/adapter.ts';
import { claimDue, findDue } from '../../src/store/deliveries.ts';
import { correctAnnouncement } from '../../src/usecases/correct-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { resendMissed } from '../../src/usecases/resend-missed.ts';
import {
  cancelAnnouncement,
  pauseAnnouncement,
  resumeAnnouncement,
  withdrawAnnouncement,
} from '../../src/usecases/stop-announcement.ts';
import { embeddedStage } from './embedded.ts';
import {
  at,
  author,
  draftOf,
  fileOf,
  meeting,
  meetingDraft,
  monday,
  publishAnnouncement,
  subscribe,
  subscribeMany,
} from './stage.ts';

const on = embeddedStage();

const publish = async (draft = draftOf()): Promise<number> => {
  const { id } = await publishAnnouncement(on.stage.db, author, draft, on.stage.clock.now);
  return id;
};
const publishAll = async (draft = draftOf()): Promise<number> => {
  const id = await publish(draft);
  await on.stage.settled();
  return id;
};
const texts = (chat: string): string[] => on.platform.shown(chat).map(({ text }) => text);
const row = async (announcementId: number, chatId: number) =>
  on.stage.db.delivery.findUniqueOrThrow({ where: { announcementId_chatId: { announcementId, chatId } } });
const passing = async (local: string): Promise<void> => {
  on.stage.clock.now = at(local);
  await on.stage.settled();
};
const move = async (change: object): Promise<void> => {
  await importContent(on.stage.db, 'test', fileOf({ events: [{ ...meeting, ...change }] }));
};

describe('an announcement', () => {
  it('reaches each of its subscribers once, and the rows say so', async () => {
    for (const chat of ['a', 'b', 'c']) await subscribe(on.stage.db, chat);
    const { id, recipients } = await publishAnnouncement(on.stage.db, author, draftOf(), monday);
    expect(recipients).toEqual(new Map([['test', 3]]));
    on.stage.announcing.wake();
    await expect.poll(() => on.platform.all().length).toBe(3);
    await on.stage.settled();
    await on.stage.announcing.check();
    for (const chat of ['a', 'b', 'c'])
      expect(texts(chat)).toEqual(['Neue Sprechzeiten\nAb Dezember auch dienstags.\nÄndern oder beenden: /abo']);
    expect(await on.stage.db.delivery.findMany({ where: { announcementId: id } })).toMatchObject(
      [1, 2, 3].map(() => ({ state: 'done', wantedRevision: 1, sentRevision: 1, toldRevision: 1, inDoubt: false })),
    );
  });

  it('shows when and where from the record, and buttons', async () => {
    await subscribe(on.stage.db, 'a');
    await subscribe(on.stage.db, 'b', { language: 'en' });
    await publishAll(meetingDraft());
    const [german] = on.platform.shown('a');
    expect(german?.text).toBe(
      'Austauschtreffen\nDi, 1. Dezember, 18:00–20:00 · Stadt, Bürgerhaus\nKennenlernen und Fragen.\n' +
        'Ansprechperson: Zita Zentrale, Telefon 0481 1234\nÄndern oder beenden: /abo',
    );
    expect(german?.buttons).toEqual(['Ich komme', 'In den Kalender', 'Frage']);
    const [english] = texts('b');
    expect(english).toContain('Tue, 1 December, 18:00–20:00 · Stadt, Bürgerhaus');
    expect(english).toContain('Kennenlernen und Fragen.');
    expect(english).toContain('German');
  });

  it('of an offer shows when and where help is wanted, and goes to nobody once nobody is wanted', async () => {
    const late = await subscribe(on.stage.db, 'late', { quiet: { from: 9, to: 12 } });
    await subscribe(on.stage.db, 'a');
    const offer = { key: 'chor', title: 'Chor', schedule: 'mittwochs', places: ['stadt'], organisation: 'traeger' };
    const change = (freeSlots: number) =>
      importContent(on.stage.db, 'test', fileOf({ offers: [{ ...offer, freeSlots }] }));
    await change(2);
    const id = await publishAll(
      draftOf({ kind: 'offer', offerKey: 'chor', texts: { de: { title: 'Wer singt mit?', body: '' } } }),
    );
    expect(texts('a')).toEqual(['Wer singt mit?\nmittwochs · in Stadt\nVon Träger\nÄndern oder beenden: /abo']);
    await change(0);
    await passing('2026-11-23T12:00');
    expect(await row(id, late)).toMatchObject({ state: 'skipped', reason: 'filled' });
  });

  it('brings its files along, with what they show in the language of the chat', async () => {
    await subscribe(on.stage.db, 'a', { language: 'en' });
    const description = { de: 'Ein Plakat', en: 'A poster' };
    await publishAll(
      draftOf({ files: [{ name: 'plakat.png', mediaType: 'image/png', bytes: Buffer.from('png'), description }] }),
    );
    const [file] = on.platform.requests[0]?.message?.files ?? [];
    expect(file).toMatchObject({ name: 'plakat.png', mediaType: 'image/png', description: 'A poster' });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('png');
  });

  it('never says where a protected venue is', async () => {
    await subscribe(on.stage.db, 'a');
    await move({ venue: { name: 'Haus am Deich', address: 'Deichweg 3', public: false } });
    await publishAll(meetingDraft());
    await move({ venue: { name: 'Haus am Deich', address: 'Deichweg 3', public: false }, start: '2026-12-01T19:00' });
    await on.stage.settled();
    expect(texts('a')).toHaveLength(2);
    expect(texts('a').join()).not.toMatch(/Deich/);
    expect(texts('a')[0]).toContain('Den genauen Ort nennt die Ansprechperson.');
  });

  it('waits for its time', async () => {
    await subscribe(on.stage.db, 'a');
    await publishAll(draftOf({ publishAt: at('2026-11-24T09:00') }));
    expect(on.platform.all()).toEqual([]);
    await passing('2026-11-24T08:59');
    expect(on.platform.all()).toEqual([]);
    await passing('2026-11-24T09:00');
    expect(on.platform.all()).toHaveLength(1);
  });

  it('does not go to those who ended, paused or rest meanwhile, and says why', async () => {
    const chats = [];
    for (const chat of ['a', 'b', 'c', 'd']) chats.push(await subscribe(on.stage.db, chat));
    const [a = 0, b = 0, c = 0, d = 0] = chats;
    const id = await publish();
    await pauseAnnouncement(on.stage.db, author, id);
    await resumeAnnouncement(on.stage.db, author, id);
    on.platform.state = 'refused';
    await on.stage.announcing.check();
    const { db } = on.stage;
    await db.subscription.update({ where: { chatId: a }, data: { state: 'paused' } });
    await db.subscription.update({ where: { chatId: b }, data: { state: 'resting', restingReason: 'blocked' } });
    await db.subscription.delete({ where: { chatId: c } });
    on.platform.state = 'connected';
    await on.stage.settled();
    expect(on.platform.all()).toHaveLength(1);
    expect(await row(id, a)).toMatchObject({ state: 'skipped', reason: 'paused' });
    expect(await row(id, b)).toMatchObject({ state: 'skipped', reason: 'resting' });
    expect(await row(id, c)).toMatchObject({ state: 'skipped', reason: 'unsubscribed' });
    expect(await row(id, d)).toMatchObject({ state: 'done' });
  });

  it('is told of no event that has begun or was called off', async () => {
    const chat = await subscribe(on.stage.db, 'a', { quiet: { from: 21, to: 8 } });
    on.stage.clock.now = at('2026-11-30T22:00');
    const first = await publishAll(meetingDraft());
    expect(on.platform.all()).toEqual([]);
    await move({ status: 'cancelled' });
    await passing('2026-12-01T08:00');
    expect(await row(first, chat)).toMatchObject({ state: 'skipped', reason: 'called-off' });
    await move({ status: 'scheduled' });
    on.stage.clock.now = at('2026-12-01T10:00');
    on.platform.state = 'refused';
    const second = await publish(meetingDraft({ texts: { de: { title: 'Heute', body: '' } } }));
    await on.stage.announcing.check();
    on.platform.state = 'connected';
    await passing('2026-12-01T18:00');
    expect(await row(second, chat)).toMatchObject({ state: 'skipped', reason: 'begun' });
    expect(on.platform.all()).toEqual([]);
  });

  it('goes to nobody else once it was stopped, and stays where it is', async () => {
    await subscribe(on.stage.db, 'a');
    const late = await subscribe(on.stage.db, 'b', { quiet: { from: 9, to: 12 } });
    const id = await publishAll();
    expect(texts('a')).toHaveLength(1);
    await cancelAnnouncement(on.stage.db, author, id);
    await passing('2026-11-23T12:00');
    expect(texts('a')).toHaveLength(1);
    expect(texts('b')).toEqual([]);
    expect(await row(id, late)).toMatchObject({ state: 'skipped', reason: 'cancelled' });
  });

  it('can be paused and goes on where it was', async () => {
    for (const chat of ['a', 'b']) await subscribe(on.stage.db, chat);
    const id = await publish();
    await pauseAnnouncement(on.stage.db, author, id);
    await on.stage.settled();
    expect(on.platform.all()).toEqual([]);
    await resumeAnnouncement(on.stage.db, author, id);
    await on.stage.settled();
    expect(on.platform.all()).toHaveLength(2);
  });

  it('is taken back where the platform allows it, else a notice stands there', async () => {
    const chats = [await subscribe(on.stage.db, 'a'), await subscribe(on.stage.db, 'b')];
    const id = await publishAll();
    on.platform.answer = ({ kind, chat }) =>
      kind === 'remove' && chat.chat === 'b' ? { kind: 'refused', why: 'too old' } : null;
    await withdrawAnnouncement(on.stage.db, author, id);
    await on.stage.settled();
    expect(texts('a')).toEqual([]);
    expect(texts('b')).toEqual(['Diese Meldung wurde zurückgezogen.']);
    for (const chat of chats)
      expect(await row(id, chat)).toMatchObject({ state: 'done', wantedRevision: 0, sentRevision: 0, messageId: null });
  });

  it('is taken back also where it was just being sent', async () => {
    await subscribe(on.stage.db, 'a');
    const held = Promise.withResolvers<null>();
    on.platform.answer = ({ kind }) => (kind === 'send' ? held.promise : null);
    const id = await publish();
    on.stage.announcing.wake();
    await expect.poll(() => on.platform.requests.length).toBe(1);
    await withdrawAnnouncement(on.stage.db, author, id);
    await on.stage.announcing.check();
    held.resolve(null);
    await on.stage.settled();
    expect(on.platform.requests.map(({ kind }) => kind)).toEqual(['send', 'remove']);
    expect(texts('a')).toEqual([]);
  });
});

describe('after sending', () => {
  it('a moved event is changed in every message, and each chat is told by a reply', async () => {
    await subscribe(on.stage.db, 'a');
    await publishAll(meetingDraft());
    await move({ start: '2026-12-01T19:00' });
    await on.stage.settled();
    const [first, second, ...more] = on.platform.shown('a');
    expect(first?.text).toContain('19:00–21:00');
    expect(second?.text).toBe('Geändert: Austauschtreffen\nJetzt: Di, 1. Dezember, 19:00–21:00 · Stadt, Bürgerhaus');
    expect(second?.replyTo).toBe(first?.id);
    expect(more).toEqual([]);
  });

  it('whoever was not reached yet gets the new version only', async () => {
    await subscribe(on.stage.db, 'a', { quiet: { from: 9, to: 12 } });
    await publishAll(meetingDraft());
    await move({ start: '2026-12-01T19:00' });
    await passing('2026-11-23T12:00');
    expect(texts('a')).toHaveLength(1);
    expect(texts('a')[0]).toContain('19:00–21:00');
  });

  it('a cancelled event is told of as cancelled', async () => {
    await subscribe(on.stage.db, 'a');
    await publishAll(meetingDraft());
    await move({ status: 'cancelled' });
    await on.stage.settled();
    const [first, second] = on.platform.shown('a');
    expect(first?.text).toMatch(/^Abgesagt: Austauschtreffen\n/);
    expect(first?.buttons).toEqual(['Frage']);
    expect(second?.text).toBe(
      'Abgesagt: Austauschtreffen\nDas war geplant: Di, 1. Dezember, 18:00–20:00 · Stadt, Bürgerhaus',
    );
  });

  it('a new text is told of as well, also where the message cannot be changed any more', async () => {
    const chat = await subscribe(on.stage.db, 'a');
    const id = await publishAll();
    on.platform.answer = ({ kind }) => (kind === 'edit' ? { kind: 'refused', why: 'deleted' } : null);
    await correctAnnouncement(on.stage.db, author, id, { texts: { de: { title: 'Andere Sprechzeiten', body: '' } } });
    await on.stage.settled();
    expect(texts('a')[1]).toBe('Geändert: Andere Sprechzeiten\nOben steht der neue Text.');
    expect(await row(id, chat)).toMatchObject({ state: 'done', sentRevision: 2, toldRevision: 2 });
  });

  it('in quiet hours the message is changed, and told of afterwards; within a day of the start at once', async () => {
    const quiet = { from: 10, to: 12 };
    await subscribe(on.stage.db, 'a', { quiet: null });
    await publishAll(meetingDraft());
    await on.stage.db.subscription.updateMany({ data: { quietFrom: quiet.from, quietTo: quiet.to } });
    await move({ start: '2026-12-01T19:00' });
    await on.stage.settled();
    expect(texts('a')).toHaveLength(1);
    expect(texts('a')[0]).toContain('19:00');
    await passing('2026-11-23T12:00');
    expect(texts('a')).toHaveLength(2);
    on.stage.clock.now = at('2026-11-30T22:00');
    await on.stage.db.subscription.updateMany({ data: { quietFrom: 21, quietTo: 8 } });
    await move({ start: '2026-12-01T20:00' });
    await on.stage.settled();
    expect(texts('a')).toHaveLength(3);
  });
});

describe('a digest', () => {
  const daily = { cadence: 'daily', digestHour: 17 } as const;

  it('gathers what is due for the chat, and is corrected as a whole', async () => {
    await subscribe(on.stage.db, 'a', daily);
    await publishAll(meetingDraft());
    const news = await publishAll();
    expect(on.platform.all()).toEqual([]);
    await passing('2026-11-23T17:00');
    expect(texts('a')).toEqual([
      'Neu für Sie: 2 Meldungen\n' +
        '1. Austauschtreffen\n   Di, 1. Dezember, 18:00–20:00 · Stadt, Bürgerhaus\n   Kennenlernen und Fragen.\n' +
        '   Ansprechperson: Zita Zentrale, Telefon 0481 1234\n' +
        '2. Neue Sprechzeiten\n   Ab Dezember auch dienstags.\nÄndern oder beenden: /abo',
    ]);
    await move({ start: '2026-12-01T19:00' });
    await on.stage.settled();
    expect(texts('a')[0]).toContain('19:00–21:00');
    expect(texts('a')[0]).toContain('2. Neue Sprechzeiten');
    expect(texts('a')[1]).toContain('Geändert: Austauschtreffen');
    await withdrawAnnouncement(on.stage.db, author, news);
    await on.stage.settled();
    expect(texts('a')[0]).not.toContain('Sprechzeiten');
    expect(texts('a')[0]).toContain('Austauschtreffen');
  });

  it('that would come after the start comes early', async () => {
    await subscribe(on.stage.db, 'a', { cadence: 'weekly', digestHour: 8, digestWeekday: 7 });
    on.stage.clock.now = at('2026-12-01T10:00');
    await publishAll(meetingDraft());
    expect(on.platform.all()).toEqual([]);
    await passing('2026-12-01T16:00');
    expect(texts('a')).toHaveLength(1);
  });

  it('is not waited for by what is urgent', async () => {
    await subscribe(on.stage.db, 'a', { ...daily, quiet: { from: 10, to: 14 } });
    await publishAll(draftOf({ urgent: true }));
    expect(texts('a')).toHaveLength(1);
  });
});

describe('a platform', () => {
  const failing = (results: SendResult[]) => () => results.shift() ?? null;

  it('that is busy delays one recipient, and no attempt is counted', async () => {
    const chat = await subscribe(on.stage.db, 'a');
    await subscribe(on.stage.db, 'b');
    on.platform.answer = ({ chat: { chat: name } }) =>
      name === 'a' && on.stage.clock.now < monday + 30_000 ? { kind: 'busy', seconds: 30 } : null;
    const id = await publishAll();
    expect(texts('b')).toHaveLength(1);
    expect(await row(id, chat)).toMatchObject({
      state: 'waiting',
      attempts: 0,
      inDoubt: false,
      nextAttemptAt: new Date(monday + 30_000),
    });
    on.stage.clock.now += 30_000;
    await on.stage.settled();
    expect(texts('a')).toHaveLength(1);
  });

  it('that does not answer is asked again with the same key, and what could be there twice is counted', async () => {
    const chat = await subscribe(on.stage.db, 'a');
    on.platform.afterwards = failing([{ kind: 'unknown', why: 'cut' }]);
    const id = await publishAll();
    expect(await row(id, chat)).toMatchObject({ state: 'waiting', attempts: 1, inDoubt: true });
    on.stage.clock.now += 5000;
    await on.stage.settled();
    expect(new Set(on.platform.shown('a').map(({ key }) => key)).size).toBe(1);
    expect(await row(id, chat)).toMatchObject({ state: 'done', inDoubt: true });
    expect(on.platform.requests[1]?.options?.inDoubtSince).toBe(monday);
  });

  it('that says nobody is there lets the subscription rest', async () => {
    const chat = await subscribe(on.stage.db, 'a');
    on.platform.answer = failing([{ kind: 'gone', reason: 'blocked' }]);
    const id = await publishAll();
    expect(await row(id, chat)).toMatchObject({ state: 'gone', reason: 'blocked' });
    expect(await on.stage.db.subscription.findUnique({ where: { chatId: chat } })).toMatchObject({
      state: 'resting',
      restingReason: 'blocked',
    });
  });

  it('that moved a chat is followed at once', async () => {
    await subscribe(on.stage.db, 'a');
    on.platform.answer = ({ chat }) => (chat.chat === 'a' ? { kind: 'moved', chat: 'new' } : null);
    await publishAll();
    expect(texts('new')).toHaveLength(1);
  });

  it('that refuses again and again pauses the announcement, and its author is told', async () => {
    for (let chat = 0; chat < 60; chat += 1) await subscribe(on.stage.db, `c${chat}`);
    on.platform.answer = () => ({ kind: 'refused', why: '401 Unauthorized' });
    const id = await publish();
    on.stage.announcing.wake();
    await expect
      .poll(() => on.stage.news)
      .toEqual([[1, { kind: 'paused', announcement: id, reason: '401 Unauthorized' }]]);
    await on.stage.settled();
    expect(await on.stage.db.announcement.findUnique({ where: { id } })).toMatchObject({
      state: 'paused',
      pausedReason: '401 Unauthorized',
    });
    expect(on.platform.requests.length).toBeLessThan(60);
    on.platform.answer = () => null;
    await resumeAnnouncement(on.stage.db, author, id);
    expect(await resendMissed(on.stage.db, author, id, on.stage.clock.now)).toBeGreaterThan(0);
    await on.stage.settled();
    expect(new Set(on.platform.all().map(({ key }) => key)).size).toBe(60);
    expect(on.platform.all()).toHaveLength(60);
  });

  it('and how it fares is counted, with reasons', async () => {
    for (const chat of ['a', 'b', 'c', 'd', 'e']) await subscribe(on.stage.db, chat);
    await subscribe(on.stage.db, 'late', { cadence: 'daily', digestHour: 17 });
    await subscribe(on.stage.db, 'other', { platform: 'other' });
    on.platform.answer = ({ chat: { chat } }) => {
      if (chat === 'a') return { kind: 'refused', why: 'too long' };
      if (chat === 'b') return { kind: 'gone', reason: 'blocked' };
      return chat === 'c' ? { kind: 'busy', seconds: 60 } : null;
    };
    const { id } = await publishAnnouncement(on.stage.db, author, draftOf(), monday);
    on.stage.announcing.wake();
    await expect.poll(() => on.platform.all().length).toBe(2);
    await expect.poll(() => on.stage.db.delivery.count({ where: { state: 'sending' } })).toBe(0);
    const view = () => progress(on.stage.db, id, { now: on.stage.clock.now, perSecond: () => 2 });
    expect(await view()).toEqual({
      state: 'accepted',
      pausedReason: null,
      isPlanned: true,
      isFinished: false,
      until: at('2026-11-23T17:00'),
      platforms: [
        { platform: 'other', waiting: 1, later: 0, sent: 0, failed: 0, gone: 0, skipped: 0, inDoubt: 0, seconds: 1 },
        { platform: 'test', waiting: 2, later: 2, sent: 2, failed: 1, gone: 1, skipped: 0, inDoubt: 0, seconds: 0 },
      ],
      reasons: [
        { state: 'gone', reason: 'blocked', count: 1 },
        { state: 'failed', reason: 'too long', count: 1 },
      ],
    });
    await cancelAnnouncement(on.stage.db, author, id);
    expect(await view()).toMatchObject({ isFinished: true, until: null, platforms: [{ skipped: 1 }, { skipped: 2 }] });
  });

  it('and words of a platform that no database takes keep nobody from being counted', async () => {
    for (const chat of ['a', 'b']) await subscribe(on.stage.db, chat);
    on.platform.answer = ({ chat: { chat } }) =>
      chat === 'a' ? { kind: 'refused', why: 'too\0 long \ud83d' } : { kind: 'ok', id: '7\0' };
    const { id } = await publishAnnouncement(on.stage.db, author, draftOf(), monday);
    on.stage.announcing.wake();
    await on.stage.settled();
    const rows = await on.stage.db.delivery.findMany({ where: { announcementId: id }, orderBy: { chatId: 'asc' } });
    expect(rows.map(({ state, reason, messageId }) => [state, reason, messageId])).toEqual([
      ['failed', 'too long \ufffd', null],
      ['done', null, '7'],
    ]);
  });

  it.each([true, false])('is claimed once by who saw it as it was (nobody else claims: %s)', async (isAlone) => {
    for (const chat of ['a', 'b']) await subscribe(on.stage.db, chat);
    on.platform.state = 'refused';
    await publishAnnouncement(on.stage.db, author, draftOf(), monday);
    await on.stage.announcing.check();
    const now = new Date(monday);
    await expect.poll(async () => (await findDue(on.stage.db, 'test', now, [], 9)).length).toBe(2);
    const seen = await findDue(on.stage.db, 'test', now, [], 9);
    expect((await claimDue(on.stage.db, seen, now, isAlone)).size).toBe(2);
    expect((await claimDue(on.stage.db, seen, now, isAlone)).size).toBe(0);
  });

  it('is sent to once at a time in each chat', async () => {
    await subscribe(on.stage.db, 'a');
    let inFlight = 0;
    let most = 0;
    on.platform.answer = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise(setImmediate);
      inFlight -= 1;
      return null;
    };
    await publish(draftOf({ texts: { de: { title: 'Eins', body: '' } } }));
    await publish(draftOf({ texts: { de: { title: 'Zwei', body: '' } } }));
    await on.stage.settled();
    expect(texts('a')).toHaveLength(2);
    expect(most).toBe(1);
  });
});

describe('planning', () => {
  it('collects 10,000 recipients without keeping anybody waiting for long', async () => {
    const { db } = on.stage;
    await subscribeMany(db, 10_000);
    on.platform.state = 'refused';
    const { id } = await publishAnnouncement(db, author, draftOf(), monday);
    let longest = 0;
    let last = performance.now();
    const beating = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await on.stage.announcing.check();
    clearInterval(beating);
    expect(await db.delivery.count({ where: { announcementId: id } })).toBe(10_000);
    // What matters is that no statement is as large as the list: that would be a second.
    expect(longest).toBeLessThan(500);
  });
});
