import { expect, it } from 'vitest';
import { cancelAnnouncement } from '../../src/usecases/stop-announcement.ts';
import { importContent } from '../../src/usecases/import-content.ts';
import { embeddedStage } from './embedded.ts';
import { at, author, fileOf, meeting, meetingDraft, publishAnnouncement, subscribe } from './stage.ts';

const on = embeddedStage();

const publish = async (): Promise<number> => {
  const { id } = await publishAnnouncement(on.stage.db, author, meetingDraft(), on.stage.clock.now);
  await on.stage.settled();
  return id;
};
const passing = async (local: string): Promise<void> => {
  on.stage.clock.now = at(local);
  await on.stage.announcing.check();
  await on.stage.settled();
};
const titles = (chat: string): string[] => on.platform.shown(chat).map(({ text }) => text.split('\n')[0] ?? '');

it('who wants reminders is reminded once, at five on the day before; others are not', async () => {
  await subscribe(on.stage.db, 'a', { reminders: true });
  await subscribe(on.stage.db, 'b');
  await publish();
  await passing('2026-11-30T16:59');
  expect(titles('a')).toEqual(['Austauschtreffen']);
  await passing('2026-11-30T17:01');
  await passing('2026-11-30T17:30');
  expect(titles('a')).toEqual(['Austauschtreffen', 'Erinnerung: Austauschtreffen']);
  expect(titles('b')).toEqual(['Austauschtreffen']);
});

it('who subscribed after the announcement, and never got it, is not reminded of it', async () => {
  await subscribe(on.stage.db, 'a', { reminders: true });
  await publish();
  await subscribe(on.stage.db, 'late', { reminders: true });
  await passing('2026-11-30T17:01');
  expect(titles('late')).toEqual([]);
});

it('what was announced just before needs no reminder', async () => {
  await subscribe(on.stage.db, 'a', { reminders: true });
  on.stage.clock.now = at('2026-11-30T12:00');
  await publish();
  await passing('2026-11-30T17:01');
  expect(titles('a')).toEqual(['Austauschtreffen']);
});

it('nobody is reminded of what was called off, has begun, or is not announced any more', async () => {
  await subscribe(on.stage.db, 'a', { reminders: true });
  const id = await publish();
  await cancelAnnouncement(on.stage.db, author, id);
  await passing('2026-11-30T17:01');
  expect(titles('a')).toEqual(['Austauschtreffen']);
  await on.stage.db.announcement.update({ where: { id }, data: { state: 'accepted' } });
  await importContent(on.stage.db, 'test', fileOf({ events: [{ ...meeting, status: 'cancelled' }] }));
  await passing('2026-11-30T17:10');
  expect(titles('a').filter((title) => title.startsWith('Erinnerung'))).toEqual([]);
  await passing('2026-12-01T18:30');
  expect(titles('a').filter((title) => title.startsWith('Erinnerung'))).toEqual([]);
});
