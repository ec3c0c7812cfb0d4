import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import type { ChatPlatform, SendResult, Urgency } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import type { Gate } from '../../src/core/gate.ts';
import { parts, simulate } from '../simulators/discord/stage.ts';
import { openSlack, type Slack } from '../simulators/slack/index.ts';
import { adapterFor, now } from '../simulators/slack/stage.ts';
import { createStage, saying } from '../support/telegram.ts';

/** An adapter that was not started yet, with a platform at its other end. */
interface Stage {
  platform: ChatPlatform;
  /** Where announcements go. */
  chat: ChatRef;
  /** Somebody asks something, in another chat. */
  ask(): void;
  /** How many requests have reached the platform. */
  requests(): number;
  /** The next message that is sent gets no answer. */
  silence(): void;
}

const report = (): void => undefined;
const workspaces: Slack[] = [];
afterEach(async () => {
  for (const slack of workspaces.splice(0)) await slack.close();
});

const stages: Readonly<Record<string, (gate: Gate) => Promise<Stage>>> = {
  async Telegram(gate) {
    const { adapter, telegram, chat } = await createStage({ parts: { gate, report } });
    const [person, other] = [telegram.person(), telegram.person()];
    person.writes('Moin');
    return {
      platform: adapter,
      chat: chat(person.user.id),
      ask: () => void other.writes('Moin'),
      requests: () => telegram.calls.length,
      silence: () => telegram.fails('sendMessage', 'silence'),
    };
  },
  async Slack(gate) {
    const slack = await openSlack({ now });
    workspaces.push(slack);
    const person = slack.person();
    return {
      platform: adapterFor(slack, false, { gate, report }).adapter,
      chat: { platform: 'slack', account: slack.space.team, chat: slack.channel().id, thread: null },
      ask: () => void slack.write(person, slack.direct(person), 'Moin'),
      requests: () => slack.requests.length,
      silence: () => slack.trouble('chat.postMessage', { kind: 'silence' }),
    };
  },
  async Discord(gate) {
    const discord = await simulate();
    const person = discord.person();
    const { guild, channel } = discord.server(person);
    discord.addBot(guild);
    const settings = { token: discord.world.token, apiUrl: discord.api };
    return {
      platform: createDiscord(settings, parts({ gate, report })),
      chat: { platform: 'discord', account: discord.world.bot.id, chat: channel.id, thread: null },
      ask: () => void discord.write(person, discord.directChannel(person), 'Moin'),
      requests: () => discord.rest.asked.length,
      silence: () => void discord.rest.faults.push({ on: 'POST /channels/', fault: { kind: 'silence' } }),
    };
  },
};

describe.each(Object.entries(stages))('%s, when it has stopped', (_name, open) => {
  let stage: Stage;
  /** Who came to the gate, and when it lets them in. */
  let came: Urgency[];
  let isOpen: Promise<void>;

  beforeEach(async () => {
    came = [];
    isOpen = Promise.resolve();
    stage = await open({
      enter(_chat, urgency) {
        came.push(urgency);
        return isOpen;
      },
      pause: () => undefined,
    });
    await stage.platform.start(() => Promise.resolve(saying('answer')));
    await quiet();
  });
  afterEach(() => stage.platform.stop());

  const send = (key: string): Promise<SendResult> =>
    stage.platform.send(stage.chat, saying(key), { key, urgency: 'broadcast' });
  /** Long enough for a request on this machine to arrive. */
  const quiet = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 150));

  it('has let nothing out that waited at the gate, and lets nothing out any more', async () => {
    const gate = Promise.withResolvers<void>();
    isOpen = gate.promise;
    came = [];
    const waiting = [send('one'), send('two'), stage.platform.remove(stage.chat, '1')];
    await expect.poll(() => came.length).toBe(waiting.length);
    stage.ask();
    await expect.poll(() => came).toContain('answer');
    await stage.platform.stop();
    const before = stage.requests();
    gate.resolve();
    isOpen = Promise.resolve();
    const results = await Promise.all([...waiting, send('later'), stage.platform.remove(stage.chat, '1')]);
    expect(results).toEqual(results.map(() => ({ kind: 'busy', seconds: 1 })));
    expect(await stage.platform.mayManage(stage.chat, '1')).toBe(false);
    await quiet();
    expect(stage.requests()).toBe(before);
  });

  it('has cut off what was not answered, and what waited behind that in the library', async () => {
    const before = stage.requests();
    stage.silence();
    const sent = ['one', 'two', 'three'].map(send);
    await expect.poll(() => stage.requests()).toBeGreaterThan(before);
    await stage.platform.stop();
    const reached = stage.requests();
    // At once, and not when the library's patience is over.
    const results = await Promise.race([Promise.all(sent), quiet()]);
    const kinds = results?.map(({ kind }) => kind) ?? [];
    expect(kinds).toContain('unknown');
    expect(['busy', 'ok', 'unknown']).toEqual(expect.arrayContaining(kinds));
    await quiet();
    expect(stage.requests()).toBe(reached);
  });
});
