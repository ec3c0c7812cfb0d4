import { describe, expect, it } from 'vitest';
import { readSlack, setupSlack } from '../../adapters/slack/index.ts';
import type { Message } from '../../src/core/message.ts';
import { onStage, saying } from '../simulators/slack/stage.ts';

describe('first contact', () => {
  it('the App Home shows who this is, what is on and what the person gets, anew each time', async () => {
    let order = 'nothing';
    const says: Record<string, Message> = {
      welcome: saying('Moin', { choices: [{ label: 'What is on?', action: 'list_events' }] }),
      list_events: saying('Choir', { choices: [{ label: 'More', action: 'list_events?o=3' }] }),
    };
    const { slack, asked, faults } = await onStage({
      respond: ({ action }) => Promise.resolve(says[action ?? ''] ?? saying(`You get ${order}`)),
    });
    const person = slack.person();
    const shows = (what: string) => `Moin\n[What is on?]\nChoir\n[More]\nYou get ${what}`;
    slack.openHome(person, 'home');
    await expect.poll(() => slack.home(person)).toBe(shows('nothing'));
    const direct = { kind: 'private', sender: person.id, locale: 'en-US', chat: { chat: slack.direct(person).id } };
    expect(asked).toMatchObject(
      ['welcome', 'list_events', 'list_subscriptions'].map((action) => ({ action, aside: true, ...direct })),
    );
    order = 'everything in Heide';
    slack.openHome(person, 'home');
    await expect.poll(() => slack.home(person)).toBe(shows('everything in Heide'));
    const published = (): number => slack.requests.filter(({ method }) => method === 'views.publish').length;
    slack.again();
    slack.press(person, 'home', 'What is on?');
    await expect.poll(() => slack.seen(slack.direct(person))).toEqual(['Choir\n[More]']);
    expect(asked.at(-1)).toMatchObject({ action: 'list_events', text: 'What is on?', ...direct });
    expect(published()).toBe(2);
    expect(faults).toEqual([]);
  });

  it('the App Home holds what Slack takes of it', async () => {
    const paragraphs = Array.from({ length: 60 }, (_, n) => ({
      kind: 'paragraph' as const,
      spans: [{ text: `${n}` }],
    }));
    const { slack, faults } = await onStage({ respond: () => Promise.resolve(saying('', { blocks: paragraphs })) });
    const person = slack.person();
    slack.openHome(person, 'home');
    await expect.poll(() => slack.home(person).split('\n').length).toBe(100);
    expect(faults).toEqual([]);
  });

  it('the App Home that Slack does not take is reported, and the next one is shown', async () => {
    const { slack, faults } = await onStage({ respond: ({ action }) => Promise.resolve(saying(`${action}`)) });
    const person = slack.person();
    slack.trouble('views.publish', { kind: 'error', error: 'not_enabled' });
    slack.openHome(person, 'home');
    await expect
      .poll(() => faults.map(String))
      .toEqual(['Error: Slack: the App Home could not be shown (not_enabled).']);
    slack.openHome(person, 'home');
    await expect.poll(() => slack.home(person)).toContain('welcome');
  });

  it('an opened direct message is greeted as long as nothing was written in it', async () => {
    const { slack } = await onStage();
    const [ada, ben] = [slack.person(), slack.person()];
    slack.write(ben, slack.direct(ben), 'hello');
    await expect.poll(() => slack.seen(slack.direct(ben)).length).toBe(1);
    slack.openHome(ben, 'messages');
    slack.openHome(ada, 'messages');
    slack.openHome(ada, 'messages');
    await expect.poll(() => slack.seen(slack.direct(ada))).toEqual(['answer to welcome']);
    expect(slack.seen(slack.direct(ben)).length).toBe(1);
  });

  it('in a channel it introduces itself, and tells what becomes of the channel', async () => {
    const { slack, changes, chat } = await onStage();
    const channel = slack.channel(false);
    slack.invite(slack.person(), channel);
    await expect.poll(() => slack.seen(channel)).toEqual(['answer to welcome']);
    slack.event({ type: 'member_joined_channel', user: slack.person().id, channel: channel.id });
    slack.archive(channel);
    slack.event({ type: 'channel_unarchive', channel: channel.id, user: 'U1' });
    slack.event({ type: 'channel_id_changed', old_channel_id: channel.id, new_channel_id: 'C9' });
    slack.event({ type: 'channel_deleted', channel: channel.id });
    slack.remove(channel);
    await expect
      .poll(() => changes)
      .toEqual([
        { kind: 'added', chat: chat(channel.id) },
        { kind: 'gone', chat: chat(channel.id), reason: 'deleted' },
        { kind: 'back', chat: chat(channel.id) },
        { kind: 'moved', chat: chat(channel.id), to: 'C9' },
        { kind: 'gone', chat: chat(channel.id), reason: 'deleted' },
        { kind: 'gone', chat: chat(channel.id), reason: 'removed' },
      ]);
  });

  it('who may manage a chat: administrators, owners, who added it, in a direct message oneself, nobody else', async () => {
    const { slack, adapter, chat } = await onStage();
    const [admin, owner, adder, other] = [{ isAdmin: true }, { isOwner: true }, {}, {}].map((more) =>
      slack.person(more),
    );
    const gone = slack.person({ isAdmin: true, deleted: true });
    const channel = slack.channel(false);
    if (!admin || !owner || !adder || !other) throw new Error('nobody there');
    slack.invite(adder, channel);
    await expect.poll(() => slack.seen(channel).length).toBe(1);
    const may = (person: { id: string }): Promise<boolean> => adapter.mayManage(chat(channel.id), person.id);
    expect(await Promise.all([admin, owner, adder, other, gone, { id: 'U404' }].map(may))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(await adapter.mayManage(chat(slack.direct(other).id), other.id)).toBe(true);
    expect(await adapter.mayManage({ ...chat(channel.id), account: 'T9' }, admin.id)).toBe(false);
    slack.trouble('users.info', { kind: 'http', status: 500 });
    expect(await may(admin)).toBe(false);
  });
});

/** Slack refuses a whole manifest for one of its own commands. */
const reserved =
  'me status away active dnd shrug remind msg dm feed feedback who collapse expand leave join open search topic mute pro shortcuts invite remove rename archive kick apps star prefs call'
    .split(' ')
    .map((name) => `/${name}`);

describe('the settings', () => {
  it('are none when nothing is set', () => {
    expect(readSlack({ SLACK_BOT_TOKEN: ' ', PATH: '/bin' })).toBeNull();
  });

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_API_URL: 'http://127.0.0.1/api/' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing'],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is wrong'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is wrong'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'slack' }, 'SLACK_API_URL is wrong'],
  ])('%j are refused with a sentence', (environment, sentence) => {
    expect(() => readSlack(environment)).toThrow(sentence);
  });

  it('are explained with a manifest that Slack takes', () => {
    const text = setupSlack(null);
    const manifest = JSON.parse(text.slice(text.indexOf('\n{'))) as {
      features: { slash_commands: { command: string; description: string }[] };
      settings: { socket_mode_enabled: boolean };
    };
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    for (const { command, description } of manifest.features.slash_commands) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/);
      expect(description.length).toBeLessThan(100);
      expect(reserved).not.toContain(command);
    }
  });
});
