import { describe, expect, it } from 'vitest';
import type { Inbound } from '../../src/core/chat.ts';
import { FileFault } from '../../src/core/fetch-file.ts';
import { open, settled } from '../simulators/discord/stage.ts';
import { onStage } from '../simulators/slack/stage.ts';
import { createStage } from '../support/telegram.ts';

const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
const large = new Uint8Array(5_000_001);
const words = (of: Uint8Array): string => new TextDecoder().decode(of);

/** Somebody with a platform, who sends a file; `claimed` is the size that the platform tells. */
interface Sender {
  send(name: string, content: Uint8Array, claimed?: number): Promise<Inbound>;
  sendToAll(name: string): Promise<Inbound[]>;
  /** The next download is cut. */
  cut(): void;
}

async function onTelegram(): Promise<Sender> {
  const stage = await createStage();
  await stage.start();
  const person = stage.telegram.person();
  const group = stage.telegram.group();
  group.adds(person);
  const asked = async (): Promise<Inbound> => {
    const before = stage.asked.length;
    await expect.poll(() => stage.asked.length).toBeGreaterThan(before);
    return stage.asked.at(-1) as Inbound;
  };
  return {
    send(name, content, claimed = content.byteLength) {
      const coming = asked();
      person.sendsFile(name, content, { claimed });
      return coming;
    },
    async sendToAll(name) {
      person.sendsFile(name, bytes, { group, caption: '/hilfe@LotseBot' });
      await expect.poll(() => stage.asked.some(({ action }) => action === 'help')).toBe(true);
      return stage.asked;
    },
    cut: () => stage.telegram.fails('download', 'cut before'),
  };
}

async function onSlack(): Promise<Sender> {
  const { slack, asked } = await onStage();
  const person = slack.person();
  const channel = slack.channel();
  const next = async (before: number): Promise<Inbound> => {
    await expect.poll(() => asked.length).toBeGreaterThan(before);
    return asked.at(-1) as Inbound;
  };
  return {
    send(name, content, claimed = content.byteLength) {
      const before = asked.length;
      slack.sendFile(person, slack.direct(person), name, content, { size: claimed });
      return next(before);
    },
    async sendToAll(name) {
      const before = asked.length;
      const file = { id: 'F1', name, size: 1, url_private: 'https://files.slack.com/x' };
      slack.write(person, channel, `${slack.mention} hilfe`, { raw: true, fields: { files: [file] } });
      return [await next(before)];
    },
    cut: () => slack.trouble('download', { kind: 'cut', when: 'before' }),
  };
}

async function onDiscord(): Promise<Sender> {
  const stage = await open();
  let isCut = false;
  const next = async (before: number): Promise<Inbound> => {
    await expect.poll(() => stage.asked.length).toBeGreaterThan(before);
    return stage.asked.at(-1) as Inbound;
  };
  return {
    send(name, content, claimed = content.byteLength) {
      const before = stage.asked.length;
      const broken = isCut ? { url: `${new URL(stage.discord.api).origin}/attachments/1/${name}` } : {};
      stage.discord.sendFile(stage.person, stage.direct, name, content, { size: claimed, ...broken });
      return next(before);
    },
    async sendToAll(name) {
      const before = stage.asked.length;
      const file = { id: '1', filename: name, size: 1, url: 'https://cdn.discordapp.com/x' };
      stage.discord.write(stage.person, stage.channel, `${stage.mention} hilfe`, { attachments: [file] });
      await settled(stage);
      return stage.asked.slice(before, before + 1);
    },
    cut: () => void (isCut = true),
  };
}

describe.each([
  ['telegram', onTelegram],
  ['slack', onSlack],
  ['discord', onDiscord],
])('a file that somebody sends on %s', (_, start) => {
  it('is told of with its name, kind and size, and fetched when it is asked for', async () => {
    const { files, text } = await (await start()).send('a.ics', bytes);
    expect([text, files]).toEqual([
      '',
      [expect.objectContaining({ name: 'a.ics', mediaType: 'text/calendar', size: bytes.length })],
    ]);
    expect(words((await files?.[0]?.fetch()) ?? new Uint8Array())).toBe('BEGIN:VCALENDAR');
  });

  it.each([
    ['says so', large.length],
    ['does not say so', 10],
  ])('that is too large and %s is not fetched to its end', async (__, claimed) => {
    const { files } = await (await start()).send('a.ics', large, claimed);
    await expect(files?.[0]?.fetch()).rejects.toMatchObject({ kind: 'file-too-large' });
  });

  it('whose download breaks can be sent again', async () => {
    const sender = await start();
    sender.cut();
    const { files } = await sender.send('a.ics', bytes);
    await expect(files?.[0]?.fetch()).rejects.toThrow(FileFault);
  });

  it('in a group is left alone', async () => {
    const asked = await (await start()).sendToAll('a.ics');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ files }) => files !== undefined)).toEqual([]);
  });
});

it('a picture on Telegram comes in its largest size', async () => {
  const stage = await createStage();
  await stage.start();
  stage.telegram.person().sendsFile('', bytes, { mediaType: 'photo', caption: 'Plakat' });
  await expect.poll(() => stage.asked.length).toBe(1);
  const [{ files, text } = { files: [], text: '' }] = stage.asked;
  expect([text, files?.[0]?.name, files?.[0]?.mediaType]).toEqual(['Plakat', 'photo.jpg', 'image/jpeg']);
  expect(words((await files?.[0]?.fetch()) ?? new Uint8Array())).toBe('BEGIN:VCALENDAR');
});

it('the token is sent to Slack only, whatever address an event names', async () => {
  const { slack, asked } = await onStage();
  const person = slack.person();
  const elsewhere = { url_private: 'https://evil.example/files-pri/1' };
  slack.sendFile(person, slack.direct(person), 'a.ics', bytes, elsewhere);
  await expect.poll(() => asked.length).toBe(1);
  await expect(asked[0]?.files?.[0]?.fetch()).rejects.toMatchObject({ kind: 'file-not-had' });
  slack.sendFile(person, slack.direct(person), 'b.ics', bytes, { url_private: undefined });
  await expect.poll(() => asked.length).toBe(2);
  expect(asked[1]?.files).toBeUndefined();
});
