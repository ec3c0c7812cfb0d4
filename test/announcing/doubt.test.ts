import { describe, expect, it } from 'vitest';
import { decide } from '../../src/announcing/decide.ts';
import { findAnnouncement } from '../../src/store/announcements.ts';
import { countDeliveries } from '../../src/store/progress.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { correctAnnouncement } from '../../src/usecases/correct-announcement.ts';
import { cancelAnnouncement, withdrawAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { embeddedStage } from './embedded.ts';
import { author, draftOf, fileOf, meeting, meetingDraft, monday, publishAnnouncement, subscribe } from './stage.ts';

const on = embeddedStage();

const publish = async (draft = draftOf()): Promise<number> => {
  const { id } = await publishAnnouncement(on.stage.db, author, draft, on.stage.clock.now);
  return id;
};
const texts = (chat: string): string[] => on.platform.shown(chat).map(({ text }) => text);
const later = async (minutes: number): Promise<void> => {
  on.stage.clock.now += minutes * 60_000;
  await on.stage.settled();
};

/** Answers a key that it knows with the message that it has, as Discord and Slack can. */
function knowKeys(): void {
  const { platform } = on;
  platform.answer = ({ kind, chat, options }) => {
    const known = kind === 'send' && platform.shown(chat.chat).find(({ key }) => key === options?.key);
    if (!known) return null;
    return { kind: 'ok', id: known.id, ...(options?.inDoubtSince === undefined ? {} : { isEarlier: true }) };
  };
}

/** Finds the message of a key, as Slack and Discord can. */
function findKeys(): void {
  on.platform.find = ({ chat }, _message, { key }) => {
    const found = on.platform.shown(chat).find((one) => one.key === key);
    return Promise.resolve(found ? { kind: 'ok', id: found.id } : null);
  };
}

/** The first message is shown, and nobody here knows. */
async function publishInDoubt(draft = draftOf()): Promise<number> {
  let isLost = false;
  on.platform.afterwards = () => {
    if (isLost) return null;
    isLost = true;
    return { kind: 'unknown', why: 'cut' };
  };
  const id = await publish(draft);
  await on.stage.settled();
  return id;
}

describe('what may be there already', () => {
  it('and was corrected meanwhile is found, changed and told of, not sent again', async () => {
    await subscribe(on.stage.db, 'a');
    knowKeys();
    const id = await publishInDoubt();
    await correctAnnouncement(on.stage.db, author, id, { texts: { de: { title: 'Neue Zeiten', body: 'Mittwochs.' } } });
    await later(1);
    expect(texts('a')).toEqual([
      'Neue Zeiten\nMittwochs.\nÄndern oder beenden: /abo',
      'Geändert: Neue Zeiten\nOben steht der neue Text.',
    ]);
  });

  it('and was withdrawn meanwhile is found and removed', async () => {
    await subscribe(on.stage.db, 'a');
    findKeys();
    const id = await publishInDoubt();
    await withdrawAnnouncement(on.stage.db, author, id);
    await later(1);
    expect(texts('a')).toEqual([]);
    expect(on.platform.requests.map(({ kind }) => kind)).toEqual(['send', 'remove']);
    expect(await on.stage.db.delivery.findFirst()).toMatchObject({ state: 'done', inDoubt: false, inDoubtSince: null });
  });

  it('and was withdrawn meanwhile is surely not there where nothing is found', async () => {
    await subscribe(on.stage.db, 'a');
    findKeys();
    on.platform.answer = () => ({ kind: 'unknown', why: 'cut' });
    const id = await publish();
    await on.stage.settled();
    await withdrawAnnouncement(on.stage.db, author, id);
    await later(1);
    expect(await on.stage.db.delivery.findFirst()).toMatchObject({ reason: 'withdrawn', inDoubt: false });
  });

  it('and was withdrawn meanwhile stays, and is counted, where the platform cannot tell', async () => {
    await subscribe(on.stage.db, 'a');
    const id = await publishInDoubt();
    await withdrawAnnouncement(on.stage.db, author, id);
    const counted = async () => {
      const counts = await countDeliveries(on.stage.db, id, new Date(on.stage.clock.now));
      return counts?.platforms[0];
    };
    expect(await counted()).toMatchObject({ waiting: 1, inDoubt: 1 });
    await later(1);
    expect(texts('a')).toHaveLength(1);
    expect(on.platform.requests).toHaveLength(1);
    expect(await counted()).toMatchObject({ waiting: 0, skipped: 1, inDoubt: 1 });
  });

  it('and was stopped, then withdrawn, is found and removed', async () => {
    await subscribe(on.stage.db, 'a');
    findKeys();
    const id = await publishInDoubt();
    await cancelAnnouncement(on.stage.db, author, id);
    await later(1);
    expect(texts('a')).toHaveLength(1);
    await withdrawAnnouncement(on.stage.db, author, id);
    await later(1);
    expect(texts('a')).toEqual([]);
  });

  it('is counted as perhaps twice where the platform has forgotten it', async () => {
    await subscribe(on.stage.db, 'a');
    findKeys();
    await publishInDoubt();
    on.platform.answer = () => ({ kind: 'ok', id: 'new', isEarlier: true, mayBeTwice: true });
    await later(1);
    expect(await on.stage.db.delivery.findFirst()).toMatchObject({ state: 'done', inDoubt: true });
  });

  it('is what was begun before the platform asked to wait', async () => {
    await subscribe(on.stage.db, 'a');
    const asked: (number | undefined)[] = [];
    on.platform.answer = ({ options }) => {
      asked.push(options?.inDoubtSince);
      return asked.length === 1 ? { kind: 'busy', seconds: 30, isPartly: true } : null;
    };
    await publish();
    await on.stage.settled();
    await later(1);
    expect(asked).toEqual([undefined, monday]);
  });

  it('is said to be off where its event was called off meanwhile', async () => {
    await subscribe(on.stage.db, 'a');
    await publishInDoubt(meetingDraft());
    await importContent(on.stage.db, 'test', fileOf({ events: [{ ...meeting, status: 'cancelled' }] }));
    await later(1);
    expect(texts('a')).toHaveLength(2);
    expect(texts('a')[1]).toContain('Abgesagt: Austauschtreffen');
  });

  it('stays in doubt while the platform only asks to wait', async () => {
    await subscribe(on.stage.db, 'a');
    await publishInDoubt();
    const asked: (number | undefined)[] = [];
    on.platform.answer = ({ options }) => {
      asked.push(options?.inDoubtSince);
      return asked.length === 1 ? { kind: 'busy', seconds: 30 } : null;
    };
    await later(1);
    await later(1);
    expect(asked).toEqual([monday, monday]);
  });
});

describe('a digest', () => {
  const news = (title: string) => draftOf({ texts: { de: { title, body: '' } } });
  /** Two announcements that one message gathers, which is shown, and nobody here knows. */
  const gatherInDoubt = async (): Promise<number[]> => {
    await subscribe(on.stage.db, 'a', { cadence: 'daily', digestHour: 17 });
    const first = await publish(news('Eins'));
    const second = await publishInDoubt(news('Zwei'));
    await later(6 * 60);
    expect(on.platform.requests).toHaveLength(1);
    return [first, second];
  };

  it('that may be there is not sent again, though one that it gathers was stopped and another came', async () => {
    knowKeys();
    const [first = 0] = await gatherInDoubt();
    await cancelAnnouncement(on.stage.db, author, first);
    await publish({ ...news('Drei'), urgent: true });
    await later(24 * 60);
    expect(texts('a')).toHaveLength(2);
    expect(texts('a').filter((text) => text.includes('Zwei'))).toHaveLength(1);
    expect(await on.stage.db.delivery.count({ where: { state: 'done', inDoubtSince: null } })).toBe(2);
  });

  it('that may be there loses what was withdrawn', async () => {
    knowKeys();
    findKeys();
    const [first = 0] = await gatherInDoubt();
    await withdrawAnnouncement(on.stage.db, author, first);
    await later(1);
    expect(texts('a')).toEqual(['Zwei\nÄndern oder beenden: /abo']);
    expect(await on.stage.db.delivery.findMany({ orderBy: { announcementId: 'asc' } })).toMatchObject([
      { state: 'skipped', reason: 'withdrawn', inDoubt: false },
      { state: 'done', inDoubt: false },
    ]);
  });

  it('that the platform only put off is in no doubt: what was called off meanwhile is not spoken of', async () => {
    await subscribe(on.stage.db, 'a', { cadence: 'daily', digestHour: 17 });
    await publish(meetingDraft());
    on.platform.answer = () => ({ kind: 'busy', seconds: 300 });
    await later(6 * 60);
    expect(on.platform.requests).toHaveLength(1);
    await importContent(on.stage.db, 'test', fileOf({ events: [{ ...meeting, status: 'cancelled' }] }));
    on.platform.answer = () => null;
    await later(6);
    expect(texts('a')).toEqual([]);
    expect(await on.stage.db.delivery.findFirst()).toMatchObject({ reason: 'called-off', inDoubt: false });
  });

  it('that is found but cannot be changed any more counts as sent', async () => {
    knowKeys();
    await gatherInDoubt();
    const { answer } = on.platform;
    on.platform.answer = (request) => (request.kind === 'edit' ? { kind: 'refused', why: 'too old' } : answer(request));
    await later(1);
    expect(await on.stage.db.delivery.count({ where: { state: 'done', sentRevision: 1 } })).toBe(2);
  });

  it('that may be there, and of which nothing is left, is removed', async () => {
    findKeys();
    for (const id of await gatherInDoubt()) await withdrawAnnouncement(on.stage.db, author, id);
    await later(1);
    expect(texts('a')).toEqual([]);
  });

  it('whose message has another name after each change is found by all that it gathers', async () => {
    const order = { cadence: 'daily', digestHour: 17 } as const;
    await subscribe(on.stage.db, 'a', order);
    const other = { ...meeting, key: 'fest', title: { de: 'Fest', en: 'Party' } };
    await importContent(on.stage.db, 'test', fileOf({ events: [meeting, other] }));
    await publish(meetingDraft());
    await publish(meetingDraft({ texts: { de: { title: 'Fest', body: 'Alle.' } }, eventKey: 'fest' }));
    await on.stage.settled();
    await later(6 * 60);
    expect(texts('a')).toHaveLength(1);
    const { platform } = on;
    const edit = platform.edit.bind(platform);
    const edited: string[] = [];
    Object.assign(platform, {
      edit: async (...[chat, id, message]: Parameters<typeof edit>) => {
        const result = await edit(chat, id, message);
        edited.push(`${id} ${result.kind}`);
        const found = platform.shown(chat.chat).find((one) => one.id === id);
        if (!found) return result;
        found.id = `${id}+`;
        return { kind: 'ok' as const, id: found.id };
      },
    });
    const changed = [meeting, other].map((event) => ({ ...event, start: '2026-12-01T19:00' }));
    await importContent(on.stage.db, 'test', fileOf({ events: changed }));
    await on.stage.settled();
    expect(edited).toEqual(['1 ok', '1+ ok']);
    expect(await on.stage.db.delivery.findMany({ select: { messageId: true } })).toEqual([
      { messageId: '1++' },
      { messageId: '1++' },
    ]);
  });
});

describe('what a process left', () => {
  it('is taken up once its claim has run out, though nobody is woken', async () => {
    const chatId = await subscribe(on.stage.db, 'a');
    on.platform.state = 'refused';
    const announcementId = await publish();
    await on.stage.announcing.check();
    const claimed = new Date(on.stage.clock.now);
    await on.stage.db.delivery.update({
      where: { announcementId_chatId: { announcementId, chatId } },
      data: { state: 'sending', sendingSince: claimed, nextAttemptAt: new Date(on.stage.clock.now + 60_000) },
    });
    await on.stage.announcing.check();
    on.platform.state = 'connected';
    on.stage.clock.now += 61_000;
    await on.stage.announcing.check();
    await expect.poll(() => texts('a')).toHaveLength(1);
  });

  it('is not what this process has just sent, where the clock jumps before it could be written down', async () => {
    await subscribe(on.stage.db, 'a');
    on.platform.afterwards = () => {
      on.stage.clock.now += 24 * 60 * 60_000;
      return null;
    };
    await publish();
    on.stage.announcing.wake();
    await expect.poll(() => on.platform.requests.length, { interval: 5 }).toBe(1);
    await on.stage.settled();
    expect(on.platform.requests).toHaveLength(1);
    expect(await on.stage.db.delivery.findFirst()).toMatchObject({ state: 'done', inDoubt: false });
  });

  it('is sent, whatever the clock does meanwhile', async () => {
    for (const chat of ['a', 'b', 'c']) await subscribe(on.stage.db, chat);
    on.platform.state = 'refused';
    await publish();
    await on.stage.announcing.check();
    on.platform.state = 'connected';
    on.stage.clock.now -= 60 * 60_000;
    await on.stage.settled();
    on.stage.clock.now += 2 * 60 * 60_000;
    await on.stage.settled();
    expect(on.platform.all()).toHaveLength(3);
  });
});

describe('an event that is announced in the moment in which it is written', () => {
  it('is waited for until it is known, but not for ever', async () => {
    await subscribe(on.stage.db, 'a');
    const id = await publish(meetingDraft());
    const announcement = await findAnnouncement(on.stage.db, id);
    if (!announcement) throw new Error('It was published.');
    const due = {
      announcementId: id,
      revision: 1,
      state: 'accepted' as const,
      chatId: 1,
      language: 'de',
      messageId: null,
      wantedRevision: 1,
      sentRevision: 0,
      toldRevision: 0,
      attempts: 0,
      sendingSince: null,
      inDoubtSince: null,
      inDoubt: false,
      chat: { platform: 'test', account: 'bot', chat: 'a', thread: null },
      nextAttemptAt: new Date(monday),
      subscription: {
        state: 'active',
        cadence: 'instant',
        digestHour: 8,
        digestWeekday: 1,
        quiet: null,
        resumedAt: null,
      } as const,
    };
    const unknown = { announcement, subject: { kind: 'none' } as const };
    const at = (now: number) => decide(due, { ...unknown, now, zone: 'Europe/Berlin' });
    expect(at(monday)).toMatchObject({ kind: 'later', at: monday + 1000 });
    expect(at(monday + 60_000)).toEqual({ kind: 'skip', reason: 'no-record' });
  });
});
