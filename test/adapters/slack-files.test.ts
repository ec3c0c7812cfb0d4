import { describe, expect, it } from 'vitest';
import type { SendResult } from '../../src/core/adapter.ts';
import type { Attachment, Message } from '../../src/core/message.ts';
import { adapterFor, now, onStage, saying } from '../simulators/slack/stage.ts';

const file = (more: Partial<Attachment> = {}): Attachment => ({
  name: 'choir.ics',
  mediaType: 'text/calendar',
  bytes: new TextEncoder().encode('BEGIN:VCALENDAR'),
  description: 'Choir, on Tuesday',
  ...more,
});
const withFile = (text: string, more: Partial<Message> = {}): Message => saying(text, { files: [file()], ...more });
const options = { key: 'a', urgency: 'answer' } as const;
const idOf = (result: SendResult): string => {
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
  return result.id;
};

describe('a file', () => {
  it('comes after the text, in its thread, with what it is as the title', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const root = slack.write(slack.person(), channel, 'root');
    const choices = [{ label: 'More', action: 'help' }];
    await adapter.send(chat(channel.id, root), withFile('For your calendar:', { choices }), options);
    expect(slack.seen(channel)).toEqual(['For your calendar:\n[More]', 'choir.ics: Choir, on Tuesday']);
    expect(slack.posted(channel).map(({ thread }) => thread)).toEqual([root, root]);
  });

  it('that is a picture has a text for who does not see it', async () => {
    const { slack, adapter, chat } = await onStage();
    const picture = file({ name: 'map.png', mediaType: 'image/png', description: 'x '.repeat(600) });
    await adapter.send(chat(slack.channel().id), withFile('Here:', { files: [picture] }), options);
    expect([...slack.space.files.values()][0]?.altText).toMatch(/^x x .*…$/);
  });

  it('is shown once although the process that sent it was killed', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const since = now();
    const before = await adapter.send(chat(channel.id), withFile('Here:'), options);
    const { adapter: next } = adapterFor(slack);
    const again = { ...options, inDoubtSince: since };
    expect(await next.send(chat(channel.id), withFile('Here:'), again)).toEqual({ ...before, isEarlier: true });
    expect(slack.seen(channel)).toEqual(['Here:', 'choir.ics: Choir, on Tuesday']);
    await next.send(chat(channel.id), withFile('There:'), { ...again, key: 'b' });
    expect(slack.seen(channel).slice(2)).toEqual(['There:', 'choir.ics: Choir, on Tuesday']);
  });

  it('is not sent, and the text is, where the app was not allowed to send files', async () => {
    const { slack, adapter, chat } = await onStage();
    slack.space.mayWriteFiles = false;
    const channel = slack.channel();
    expect(await adapter.send(chat(channel.id), withFile('Bitte:', { language: 'de' }), options)).toMatchObject({
      kind: 'ok',
    });
    expect(slack.seen(channel)).toEqual(['Bitte:', 'Die Datei choir.ics lässt sich hier leider nicht schicken.']);
  });

  it.each([
    ['files.getUploadURLExternal', { kind: 'cut', when: 'after' }],
    ['upload', { kind: 'cut', when: 'before' }],
    ['upload', { kind: 'http', status: 503 }],
  ] as const)('whose upload breaks (%s) is uploaded again, and the text stands once', async (method, trouble) => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    slack.trouble(method, trouble);
    expect(await adapter.send(chat(channel.id), withFile('Here:'), options)).toEqual({
      kind: 'busy',
      seconds: 1,
      isPartly: true,
    });
    expect(await adapter.send(chat(channel.id), withFile('Here:'), options)).toMatchObject({ kind: 'ok' });
    expect(slack.seen(channel)).toEqual(['Here:', 'choir.ics: Choir, on Tuesday']);
  });

  it.each(['before', 'after'] as const)('is shown once where the connection broke %s Slack did so', async (when) => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    slack.trouble('files.completeUploadExternal', { kind: 'cut', when });
    expect(await adapter.send(chat(channel.id), withFile('Here:'), options)).toMatchObject({ kind: 'unknown' });
    expect(await adapter.send(chat(channel.id), withFile('Here:'), options)).toMatchObject({ kind: 'ok' });
    expect(slack.seen(channel)).toEqual(['Here:', 'choir.ics: Choir, on Tuesday']);
    expect(slack.space.files.size).toBe(1);
  });

  it('is left out of what only one person is shown, and that is said', async () => {
    const { slack } = await onStage({ respond: () => Promise.resolve(withFile('Bitte:', { language: 'de' })) });
    slack.command(slack.person(), slack.channel(false), '/termine');
    await expect.poll(slack.replies).toEqual(['Bitte:\nDie Datei choir.ics lässt sich hier leider nicht schicken.']);
  });
});

describe('a message with a file', () => {
  it('is changed and removed as a whole', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const sent = idOf(await adapter.send(chat(channel.id), withFile('At 18:00'), options));
    const later = withFile('At 19:00', { files: [file({ name: 'later.ics' })] });
    const changed = idOf(await adapter.edit(chat(channel.id), sent, later));
    expect(slack.seen(channel)).toEqual(['At 19:00', 'later.ics: Choir, on Tuesday']);
    const without = idOf(await adapter.edit(chat(channel.id), changed, saying('Cancelled')));
    expect(slack.seen(channel)).toEqual(['Cancelled']);
    const again = idOf(await adapter.edit(chat(channel.id), without, withFile('Again')));
    expect(await adapter.remove(chat(channel.id), again)).toEqual({ kind: 'ok', id: again });
    expect(slack.seen(channel)).toEqual([]);
    expect(await adapter.remove(chat(channel.id), again)).toEqual({ kind: 'ok', id: again });
  });
});
