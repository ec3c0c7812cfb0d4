import { describe, expect, it } from 'vitest';
import { withoutRequest } from '../../src/announcing/deciding.ts';
import { plainText } from '../../src/core/message.ts';
import { createDesk } from '../../src/desk.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createMemory } from '../../src/engine/memory.ts';
import { createRespond } from '../../src/engine/respond.ts';
import { intents } from '../../src/intents/index.ts';
import { findAnnouncement } from '../../src/store/announcements.ts';
import { findDue, settle } from '../../src/store/deliveries.ts';
import { createTelling } from '../../src/telling.ts';
import { changeSubscription } from '../../src/usecases/change-subscription.ts';
import { noteChatChange } from '../../src/usecases/note-chat-change.ts';
import { pauseSubscription } from '../../src/usecases/pause-subscription.ts';
import { cancelAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { pack } from '../support/dialogue.ts';
import { embeddedStage } from './embedded.ts';
import { at, author, draftOf, meetingDraft, monday, publishAnnouncement, subscribe } from './stage.ts';

const on = embeddedStage();

const day = 24 * 60 * 60_000;
const chat = { platform: 'test', account: 'bot', chat: 'a', thread: null };
const actor = { chat, kind: 'private' as const, mayManage: () => Promise.resolve(true) };
const titled = (title: string) => ({ texts: { de: { title, body: '' } } });

const publish = async (draft = draftOf()): Promise<number> =>
  (await publishAnnouncement(on.stage.db, author, draft, on.stage.clock.now)).id;
/** Its rows are there, and nothing was sent. */
const plan = async (draft = draftOf()): Promise<number> => {
  on.platform.state = 'refused';
  const id = await publish(draft);
  await on.stage.announcing.check();
  return id;
};
const send = async (): Promise<void> => {
  on.platform.state = 'connected';
  await on.stage.settled();
};
const pause = (paused: boolean) => pauseSubscription(on.stage.db, actor, paused, on.stage.clock.now);
const passing = async (local: string): Promise<void> => {
  on.stage.clock.now = at(local);
  await on.stage.settled();
};
const texts = (): string[] => on.platform.shown('a').map(({ text }) => text);
const titles = (): string[] => texts().map((text) => text.split('\n')[0] ?? '');
const rows = () =>
  on.stage.db.delivery.findMany({ select: { state: true, reason: true }, orderBy: { announcementId: 'asc' } });

/** What the chat paused for, as the rows say. */
const missed = async (draft = draftOf()): Promise<number> => {
  const id = await plan(draft);
  await pause(true);
  await send();
  expect((await rows()).at(-1)).toEqual({ state: 'skipped', reason: 'paused' });
  return id;
};

describe('a chat that goes on', () => {
  it('gets what it missed, once', async () => {
    await subscribe(on.stage.db, 'a');
    await missed();
    expect(titles()).toEqual([]);
    for (const paused of [false, true, false]) {
      await pause(paused);
      await on.stage.settled();
      expect(titles()).toEqual(['Neue Sprechzeiten']);
    }
    expect(await rows()).toEqual([{ state: 'done', reason: null }]);
  });

  it('also where it changes its order instead', async () => {
    await subscribe(on.stage.db, 'a');
    await missed();
    await changeSubscription(on.stage.db, actor, { reminders: true }, 'de', on.stage.clock.now);
    await on.stage.settled();
    expect(titles()).toEqual(['Neue Sprechzeiten']);
  });

  it('gets what came when the platform did not reach it, once it is back', async () => {
    await subscribe(on.stage.db, 'a');
    const isGone = (kind: 'gone' | 'back') =>
      noteChatChange(
        on.stage.db,
        kind === 'gone' ? { kind, chat, reason: 'blocked' } : { kind, chat },
        on.stage.clock.now,
      );
    await plan(draftOf(titled('Eins')));
    on.platform.answer = () => ({ kind: 'gone', reason: 'blocked' });
    await send();
    expect(await rows()).toEqual([{ state: 'gone', reason: 'blocked' }]);
    on.platform.answer = () => null;
    await isGone('back');
    await on.stage.settled();
    expect(titles()).toEqual(['Eins']);
    await plan(draftOf(titled('Zwei')));
    await isGone('gone');
    await send();
    expect((await rows()).at(-1)).toEqual({ state: 'skipped', reason: 'resting' });
    await isGone('back');
    await on.stage.settled();
    expect(titles()).toEqual(['Eins', 'Zwei']);
  });

  it('is not woken by the platform where it paused by itself', async () => {
    await subscribe(on.stage.db, 'a');
    await missed();
    await noteChatChange(on.stage.db, { kind: 'back', chat }, on.stage.clock.now);
    await on.stage.settled();
    expect(titles()).toEqual([]);
    expect(await on.stage.db.subscription.findFirst()).toMatchObject({ state: 'paused' });
  });

  it('gets nothing that is out of date or stopped, or a week old', async () => {
    await subscribe(on.stage.db, 'a');
    await plan(draftOf(titled('Alt')));
    on.stage.clock.now += 2000;
    await plan(draftOf({ ...titled('Bis morgen'), expiresAt: monday + day }));
    await plan(meetingDraft());
    const stopped = await plan(draftOf(titled('Gestoppt')));
    await missed(draftOf(titled('Neuer')));
    await cancelAnnouncement(on.stage.db, author, stopped);
    on.stage.clock.now = monday + 7 * day + 1000;
    await pause(false);
    await on.stage.settled();
    expect(titles().sort()).toEqual(['Austauschtreffen', 'Neuer']);
    expect((await rows()).map(({ reason }) => reason)).toEqual(['paused', 'expired', null, 'cancelled', null]);
  });

  it('is not told of an event that began meanwhile', async () => {
    await subscribe(on.stage.db, 'a');
    on.stage.clock.now = at('2026-12-01T12:00');
    await missed(meetingDraft());
    on.stage.clock.now = at('2026-12-01T18:00');
    await pause(false);
    await on.stage.settled();
    expect(titles()).toEqual([]);
    expect(await rows()).toEqual([{ state: 'skipped', reason: 'begun' }]);
  });

  it('does not get again what may be there already', async () => {
    await subscribe(on.stage.db, 'a');
    on.platform.afterwards = () => ({ kind: 'unknown', why: 'cut' });
    await publish();
    await on.stage.settled();
    await pause(true);
    on.stage.clock.now += 60_000;
    await on.stage.settled();
    expect(await rows()).toEqual([{ state: 'skipped', reason: 'paused' }]);
    await pause(false);
    await on.stage.settled();
    expect(titles()).toEqual(['Neue Sprechzeiten']);
  });

  it('gets what it missed also where that is being written down just then', async () => {
    await subscribe(on.stage.db, 'a');
    const id = await plan();
    await pause(true);
    const now = new Date(on.stage.clock.now);
    const [due] = await findDue(on.stage.db, 'test', now, [], 1);
    const announcement = await findAnnouncement(on.stage.db, id);
    if (!due || !announcement) throw new Error('It was planned.');
    const old = withoutRequest({ due, announcement, decision: { kind: 'skip', reason: 'paused' } }, now.getTime());
    await pause(false);
    await settle(on.stage.db, old ? [old] : []);
    await send();
    expect(titles()).toEqual(['Neue Sprechzeiten']);
  });
});

it('a digest that was missed comes with the next one', async () => {
  await subscribe(on.stage.db, 'a', { cadence: 'daily', digestHour: 17 });
  await publish(draftOf(titled('Eins')));
  await on.stage.settled();
  await pause(true);
  await passing('2026-11-23T17:00');
  expect(await rows()).toEqual([{ state: 'skipped', reason: 'paused' }]);
  on.stage.clock.now = at('2026-11-23T18:30');
  await pause(false);
  await on.stage.settled();
  await publish(draftOf(titled('Zwei')));
  await passing('2026-11-24T16:59');
  expect(titles()).toEqual([]);
  await passing('2026-11-24T17:00');
  expect(titles()).toEqual(['Neu für Sie: 2 Meldungen']);
});

it('who writes "Pause" and "Pause beenden" gets what was sent meanwhile', async () => {
  await subscribe(on.stage.db, 'a');
  const platforms = new Map([['test', on.platform]]);
  const knowledge = await pack();
  const { db, clock } = on.stage;
  const now = (): number => clock.now;
  const respond = createRespond({
    engine: createEngine(intents),
    memory: createMemory(),
    knowledge: () => Promise.resolve(knowledge),
    desk: createDesk({ db, platforms, telling: createTelling(db, platforms), publicUrl: 'https://lotse.example', now }),
    now,
    wait: () => Promise.resolve(),
    report: (error) => {
      throw error;
    },
  });
  const say = async (text: string): Promise<string> => {
    const inbound = { chat, kind: 'private' as const, sender: 'maria', locale: 'de', id: text, text, action: null };
    const answer = await respond(inbound);
    return answer ? plainText(answer) : '';
  };
  await plan();
  expect(await say('Pause')).toContain('Gut, Pause');
  await send();
  expect(titles()).toEqual([]);
  expect(await say('Pause beenden')).toContain('ich melde mich wieder');
  await on.stage.settled();
  expect(titles()).toEqual(['Neue Sprechzeiten']);
});
