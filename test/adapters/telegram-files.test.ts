import { beforeEach, describe, expect, it } from 'vitest';
import type { SendResult } from '../../src/core/adapter.ts';
import type { Attachment, Message } from '../../src/core/message.ts';
import { ApiError, badRequest, forbidden, tooMany } from '../simulators/telegram/errors.ts';
import type { Person } from '../simulators/telegram/people.ts';
import { createStage, type Stage, saying } from '../support/telegram.ts';

let stage: Stage;
let person: Person;

beforeEach(async () => {
  stage = await createStage();
  person = stage.telegram.person();
  person.writes('Moin');
});

const file = (more: Partial<Attachment> = {}): Attachment => ({
  name: 'choir.ics',
  mediaType: 'text/calendar',
  bytes: new TextEncoder().encode('BEGIN:VCALENDAR'),
  description: 'Choir, on Tuesday',
  ...more,
});
const choices = [{ label: 'More', action: 'help' }];
const shown = () => stage.telegram.shown(person.room);
const send = (text: string, more: Partial<Message>): Promise<SendResult> =>
  stage.adapter.send(stage.chat(person.user.id), saying(text, more), { key: 'a', urgency: 'answer' });
const idOf = (result: SendResult): string => {
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  return result.id;
};

describe('a file', () => {
  it('has the text and its description below it, and the buttons', async () => {
    await send('For your calendar:', { files: [file()], choices });
    expect(shown()).toMatchObject([
      { text: 'For your calendar:\n\nChoir, on Tuesday', file: { name: 'choir.ics', as: 'document' } },
    ]);
    expect(Buffer.from(shown()[0]?.file?.bytes ?? []).toString()).toBe('BEGIN:VCALENDAR');
    expect(
      shown()[0]
        ?.keyboard.flat()
        .map(({ text }) => text),
    ).toEqual(['More']);
  });

  it('that is a picture is shown as one', async () => {
    await send('Here:', { files: [file({ name: 'map.png', mediaType: 'image/png' })] });
    expect(shown()).toMatchObject([{ file: { name: 'map.png', as: 'photo' } }]);
  });

  it('whose name would end the header of the form has another one', async () => {
    await send('Here:', { files: [file({ name: 'a; b="c"\r\nd.ics' })] });
    expect(shown()).toMatchObject([{ file: { name: 'a_b_c_d.ics' } }]);
  });

  it.each([
    ['is too long to stand below it', 1025],
    ['leaves no room for its description', 1010],
  ])('comes after a text that %s', async (_, length) => {
    await send('x'.repeat(length), { files: [file()], choices });
    expect(shown()).toMatchObject([
      { text: 'x'.repeat(length), keyboard: [[{ text: 'More' }]] },
      { text: 'Choir, on Tuesday', file: { name: 'choir.ics' } },
    ]);
  });

  it('among several has its own description below it', async () => {
    await send('Both:', { files: [file(), file({ name: 'b.ics', description: 'Dance @all' })] });
    expect(shown().map(({ text, file: one }) => [one?.name, text])).toEqual([
      [undefined, 'Both:'],
      ['choir.ics', 'Choir, on Tuesday'],
      ['b.ics', 'Dance @\u2060all'],
    ]);
  });

  it('that is too large is replaced by a sentence in the language of the message', async () => {
    await send('Bitte:', { language: 'de', files: [file({ bytes: new Uint8Array(50_000_001) })] });
    expect(shown()).toMatchObject([{ text: 'Bitte:\n\nDie Datei choir.ics ist zu groß für diesen Chat.' }]);
  });

  it.each([badRequest('PHOTO_INVALID_DIMENSIONS'), new ApiError(413, 'Request Entity Too Large')])(
    'that Telegram refuses ($message) does not take the text and the buttons with it',
    async (fault) => {
      stage.telegram.fails('sendDocument', { status: fault.code, body: fault.body });
      expect(await send('For your calendar:', { files: [file()], choices })).toMatchObject({ kind: 'ok' });
      expect(shown()).toMatchObject([{ keyboard: [[{ text: 'More' }]] }]);
      expect(shown()[0]?.text).toMatch(/^For your calendar:\n\n.*choir\.ics.*cannot be sent/);
    },
  );

  it('goes out alone when it is tried again after its text', async () => {
    stage.telegram.fails('sendDocument', { status: 429, body: tooMany(3).body });
    const text = 'x'.repeat(2000);
    expect(await send(text, { files: [file()] })).toEqual({ kind: 'busy', seconds: 3, isPartly: true });
    expect(shown()).toHaveLength(1);
    expect(await send(text, { files: [file()] })).toMatchObject({ kind: 'ok' });
    expect(shown().map(({ file: one }) => one?.name)).toEqual([undefined, 'choir.ics']);
  });

  it('to somebody who is gone is not tried as a text', async () => {
    const { code, body } = forbidden('bot was blocked by the user');
    stage.telegram.fails('sendDocument', { status: code, body });
    expect(await send('Here:', { files: [file()] })).toEqual({ kind: 'gone', reason: 'blocked' });
    expect(shown()).toEqual([]);
  });
});

describe('a message with a file', () => {
  it('is changed and removed as a whole', async () => {
    const chat = stage.chat(person.user.id);
    const sent = idOf(await send('At 18:00', { files: [file()], choices }));
    const later = saying('At 19:00', { files: [file({ name: 'later.ics' })] });
    const changed = idOf(await stage.adapter.edit(chat, sent, later));
    expect(changed).toBe(sent);
    expect(shown()).toMatchObject([
      { text: 'At 19:00\n\nChoir, on Tuesday', file: { name: 'later.ics' }, keyboard: [] },
    ]);
    const without = idOf(await stage.adapter.edit(chat, changed, saying('Cancelled')));
    expect(shown().map(({ text, file: one }) => [text, one])).toEqual([['Cancelled', undefined]]);
    const again = idOf(await stage.adapter.edit(chat, without, saying('x'.repeat(1500), { files: [file()] })));
    expect(shown().map(({ file: one }) => one?.name)).toEqual([undefined, 'choir.ics']);
    expect(await stage.adapter.remove(chat, again)).toMatchObject({ kind: 'ok' });
    expect(shown()).toEqual([]);
  });
});
