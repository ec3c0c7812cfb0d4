import { describe, expect, it } from 'vitest';
import type { Attachment, Message } from '../../src/core/message.ts';
import { open, saying } from '../simulators/discord/stage.ts';

const file = (more: Partial<Attachment> = {}): Attachment => ({
  name: 'choir.ics',
  mediaType: 'text/calendar',
  bytes: new TextEncoder().encode('BEGIN:VCALENDAR'),
  description: 'Choir, on Tuesday',
  ...more,
});
const withFile = (text: string, more: Partial<Message> = {}): Message => saying(text, { files: [file()], ...more });
const choices = [{ label: 'Mehr', action: 'help' }];
const broadcast = { key: 'announcement 7', urgency: 'broadcast' } as const;
const large = { kind: 'status', status: 413, code: 40_005, message: 'Request entity too large' } as const;

describe('a file', () => {
  it('is part of the message that says what it is, with a description for who does not see it', async () => {
    const stage = await open();
    await stage.adapter.send(stage.ref(stage.channel), withFile('Für Ihren Kalender', { choices }), broadcast);
    expect(stage.discord.posts(stage.channel)).toMatchObject([
      {
        content: 'Für Ihren Kalender',
        files: [{ name: 'choir.ics', type: 'text/calendar', description: 'Choir, on Tuesday' }],
        components: [{ components: [{ label: 'Mehr' }] }],
      },
    ]);
    expect(Buffer.from(stage.discord.posts(stage.channel)[0]?.files[0]?.bytes ?? []).toString()).toBe(
      'BEGIN:VCALENDAR',
    );
  });

  it('is shown once where the first attempt was cut', async () => {
    const stage = await open();
    stage.discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'cut', taken: true } });
    const attempt = () => stage.adapter.send(stage.ref(stage.channel), withFile('Treffen'), broadcast);
    expect(await attempt()).toMatchObject({ kind: 'unknown' });
    expect(await attempt()).toMatchObject({ kind: 'ok' });
    expect(stage.discord.posts(stage.channel)).toHaveLength(1);
  });

  it('comes with the last part of a long text, and more than ten come in several messages', async () => {
    const stage = await open();
    const files = Array.from({ length: 12 }, (_, n) => file({ name: `${n}.ics` }));
    await stage.adapter.send(stage.ref(stage.channel), withFile('x '.repeat(5000), { files }), broadcast);
    expect(stage.discord.posts(stage.channel).map((post) => post.files.length)).toEqual([0, 10, 2]);
  });

  it('that is too large is replaced by a sentence in the language of the message', async () => {
    const stage = await open();
    const files = [file({ bytes: new Uint8Array(10 * 1024 * 1024 + 1) })];
    await stage.adapter.send(stage.ref(stage.channel), withFile('Bitte', { files }), broadcast);
    expect(stage.discord.seen(stage.channel)).toBe('Bitte\nDie Datei choir.ics ist zu groß für diesen Chat.');
  });

  it('that may not be attached there does not take the text and the buttons with it', async () => {
    const stage = await open();
    stage.discord.world.fileless.add(stage.channel.id);
    const sent = await stage.adapter.send(stage.ref(stage.channel), withFile('Bitte', { choices }), broadcast);
    expect(sent.kind).toBe('ok');
    expect(stage.discord.seen(stage.channel)).toBe(
      'Bitte\nDie Datei choir.ics lässt sich hier leider nicht schicken.\n[Mehr]',
    );
  });

  it('that may not be attached to a text without room for a sentence is followed by it', async () => {
    const stage = await open();
    stage.discord.world.fileless.add(stage.channel.id);
    const chat = stage.ref(stage.channel);
    const sent = await stage.adapter.send(chat, withFile('x'.repeat(1990)), broadcast);
    expect(stage.discord.posts(stage.channel)).toHaveLength(2);
    expect(await stage.adapter.remove(chat, sent.kind === 'ok' ? sent.id : '')).toMatchObject({ kind: 'ok' });
    expect(stage.discord.posts(stage.channel)).toEqual([]);
  });
});

describe('a message with a file', () => {
  it('is changed and removed as a whole', async () => {
    const stage = await open();
    const chat = stage.ref(stage.channel);
    const sent = await stage.adapter.send(chat, withFile('Um 18 Uhr'), broadcast);
    const id = sent.kind === 'ok' ? sent.id : '';
    const later = withFile('Um 19 Uhr', { files: [file({ name: 'later.ics' })] });
    expect(await stage.adapter.edit(chat, id, later)).toEqual(sent);
    expect(stage.discord.seen(stage.channel)).toBe('Um 19 Uhr\nlater.ics: Choir, on Tuesday');
    expect(await stage.adapter.edit(chat, id, saying('Abgesagt'))).toEqual(sent);
    expect(stage.discord.seen(stage.channel)).toBe('Abgesagt');
    expect(await stage.adapter.remove(chat, id)).toEqual(sent);
    expect(stage.discord.posts(stage.channel)).toEqual([]);
  });
});

describe('a command or button', () => {
  it('is answered with the file, at once', async () => {
    const stage = await open();
    stage.answer = () => Promise.resolve(withFile('Für Ihren Kalender'));
    stage.discord.press(stage.person, stage.channel, null, 'list_events?i=~a');
    await expect.poll(() => stage.discord.seen(stage.channel)).toBe('Für Ihren Kalender\nchoir.ics: Choir, on Tuesday');
  });

  it('is answered with the file after "is thinking", and in the last part of a long answer', async () => {
    const stage = await open();
    const { promise, resolve } = Promise.withResolvers<Message>();
    stage.answer = ({ text }) => (text === 'hilfe' ? promise : Promise.resolve(withFile('x '.repeat(4000))));
    const id = stage.discord.command(stage.person, stage.channel, 'hilfe');
    await expect.poll(() => stage.discord.rest.interactions.stateOf(id)).toBe('thinking');
    resolve(withFile('Für Ihren Kalender'));
    await expect.poll(() => stage.discord.seen(stage.channel)).toContain('choir.ics');
    stage.discord.command(stage.person, stage.channel, 'termine', 'Heide');
    await expect.poll(() => stage.discord.posts(stage.channel).map((post) => post.files.length)).toEqual([1, 0, 1]);
  });

  it('whose file Discord refuses is answered without it', async () => {
    const stage = await open();
    stage.discord.rest.faults.push({ on: 'POST /interactions/', fault: large });
    stage.answer = () => Promise.resolve(withFile('Für Ihren Kalender'));
    stage.discord.press(stage.person, stage.channel, null, 'list_events?i=~a');
    await expect
      .poll(() => stage.discord.seen(stage.channel))
      .toBe('Für Ihren Kalender\nDie Datei choir.ics lässt sich hier leider nicht schicken.');
    expect(stage.reports).toEqual([]);
  });
});
