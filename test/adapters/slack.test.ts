import { afterAll, describe, expect, it } from 'vitest';
import { openSlack, type Slack } from '../simulators/slack/index.ts';
import { adapterFor, now, onStage, saying } from '../simulators/slack/stage.ts';
import { describeChatPlatform } from './contract.ts';

const workspaces: Slack[] = [];
afterAll(async () => {
  await Promise.all(workspaces.map((slack) => slack.close()));
});

for (const isHttp of [false, true]) {
  describeChatPlatform(isHttp ? 'Slack by HTTP' : 'Slack by Socket Mode', async () => {
    const slack = await openSlack({ now });
    workspaces.push(slack);
    const person = slack.person({ locale: 'en' });
    const direct = slack.direct(person);
    const { adapter } = adapterFor(slack, isHttp);
    return {
      adapter,
      write: (text) => void slack.write(person, direct, text),
      seen: () => slack.seen(direct).join('\n'),
      posts: () => slack.posted(direct).length,
      files: () =>
        slack.posted(direct).flatMap(({ files = [] }) => files.map(({ bytes }) => bytes ?? new Uint8Array())),
    };
  });
}

describe('what people write', () => {
  it('is read as they typed it: links, addresses and channels by their words', async () => {
    const { slack, asked } = await onStage();
    const person = slack.person({ locale: 'de-DE' });
    const raw =
      'see <https://example.org/a?b&amp;c|example.org> <mailto:a@example.org|a@example.org> <tel:0481> in <#C1|general> &lt;!channel&gt;';
    slack.write(person, slack.direct(person), raw, { raw: true });
    await expect
      .poll(() => asked)
      .toMatchObject([
        { text: 'see example.org a@example.org 0481 in #general <!channel>', kind: 'private', locale: 'de-DE' },
      ]);
  });

  it('in a channel is answered only when it mentions the assistant, and in the same thread', async () => {
    const { slack, asked } = await onStage();
    const person = slack.person();
    const channel = slack.channel();
    const root = slack.write(person, channel, 'who has time on Friday?');
    slack.write(person, channel, `${slack.mention} where can I help?`, { raw: true });
    await expect.poll(() => slack.seen(channel).length).toBe(1);
    slack.write(person, channel, `and ${slack.mention} in Heide?`, { raw: true, thread: root });
    await expect.poll(() => slack.seen(channel).length).toBe(2);
    expect(asked).toMatchObject([
      { text: 'where can I help?', kind: 'group', chat: { chat: channel.id, account: slack.space.team, thread: null } },
      { text: 'and in Heide?', kind: 'group', chat: { thread: root } },
    ]);
    expect(slack.posted(channel).map(({ thread }) => thread)).toEqual([null, root]);
  });

  it('as a reply to the assistant in a thread of its own needs no mention, where Slack sends such messages', async () => {
    const { slack, asked, adapter, chat } = await onStage();
    const channel = slack.channel();
    const sent = await adapter.send(chat(channel.id), saying('Moin'), { key: 'k', urgency: 'answer' });
    if (sent.kind !== 'ok') throw new Error('not sent');
    const base = { channel: channel.id, user: slack.person().id, channel_type: 'channel', thread_ts: sent.id };
    slack.event({ type: 'message', ts: '1.1', text: 'more', parent_user_id: slack.space.bot.user, ...base });
    slack.event({ type: 'message', ts: '1.2', text: 'not for it', parent_user_id: 'U9', ...base });
    await expect.poll(() => slack.seen(channel).length).toBe(2);
    expect(asked.map(({ text }) => text)).toEqual(['more']);
  });

  it('without words is passed on empty', async () => {
    const { slack, asked, faults } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    const things = [
      { subtype: 'file_share', files: [{ id: 'F1', mimetype: 'image/png' }] },
      { subtype: 'file_share', files: [{ id: 'F2', subtype: 'slack_audio' }] },
      { attachments: [{ id: 1, text: 'Choir, on Tuesday' }] },
      { blocks: [{ type: 'hologram' }], text: null },
    ];
    for (const fields of things) slack.write(person, direct, '', { fields });
    await expect.poll(() => slack.seen(direct).length).toBe(4);
    expect(asked).toMatchObject(things.map(() => ({ text: '', action: null, chat: { chat: direct.id } })));
    expect(faults).toEqual([]);
  });

  it('is not read again when it is edited, which is said once', async () => {
    const { slack, asked, faults } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    const channel = slack.channel();
    const edited = { user: person.id, text: 'new', ts: '1.1', edited: { user: person.id, ts: '1.2' } };
    for (const { id } of [direct, channel]) {
      slack.event({
        type: 'message',
        subtype: 'message_changed',
        channel: id,
        ts: '1.3',
        hidden: true,
        message: edited,
        previous_message: { text: 'old' },
      });
    }
    // The mention was added later.
    const fields = { edited: edited.edited };
    slack.write(person, channel, `new ${slack.mention}`, { raw: true, fields });
    slack.write(person, direct, 'still there?');
    await expect.poll(() => slack.seen(direct)).toEqual(['answer to still there?']);
    expect(asked).toHaveLength(1);
    expect(faults.map(String)).toEqual(['Error: Slack: ignored, and reported once: an edited message']);
  });

  it.each(['/staff ABCD-1234', 'staff ABCD-1234', '/announce', 'ankuendigen', '/team ABCD-1234'])(
    'is passed on unchanged where it is for staff: %s',
    async (text) => {
      const { slack, asked } = await onStage();
      const person = slack.person();
      slack.write(person, slack.direct(person), text);
      await expect.poll(() => asked).toMatchObject([{ text, action: null, kind: 'private' }]);
      expect(asked[0]).not.toHaveProperty('command');
    },
  );

  it('is not confused with what programs, Slack and the assistant itself write', async () => {
    const { slack, asked, faults } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    slack.write(person, direct, 'I am a bot', { fields: { bot_id: 'B9' } });
    slack.write(person, direct, 'me', { fields: { user: slack.space.bot.user } });
    slack.write(person, direct, 'joined', { fields: { subtype: 'channel_join' } });
    slack.write(person, direct, 'bot', { fields: { subtype: 'bot_message' } });
    slack.event({ type: 'message', subtype: 'message_deleted', channel: direct.id, ts: '1.3' });
    slack.write(person, direct, 'again', { fields: { bot_id: 'B9' } });
    slack.write(person, direct, 'me, too', { fields: { bot_id: slack.space.bot.id } });
    slack.event({ type: 'a_type_of_the_future', channel: direct.id });
    slack.event({ type: 'a_type_of_the_future', channel: direct.id });
    slack.event({ type: 'constructor' });
    slack.event({ type: 'message' });
    slack.write(person, direct, '😀'.repeat(4096));
    await expect.poll(() => slack.seen(direct).length).toBeGreaterThan(1);
    expect(asked.map(({ text }) => text)).toEqual(['😀'.repeat(4096)]);
    const kinds = ['a message of a bot', 'an event a_type_of_the_future', 'an event constructor'];
    expect(faults.map(String)).toEqual(
      [...kinds, 'a message that cannot be read'].map((kind) => `Error: Slack: ignored, and reported once: ${kind}`),
    );
  });

  it('is answered once, however often Slack sends it, and is acknowledged while the answer takes long', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { slack, asked } = await onStage({ respond: ({ text }) => promise.then(() => saying(text)) });
    const person = slack.person();
    slack.write(person, slack.direct(person), 'once');
    slack.again();
    slack.again();
    await expect.poll(slack.allAcknowledged).toBe(true);
    resolve();
    await expect.poll(() => slack.seen(slack.direct(person))).toEqual(['once']);
    expect(asked.length).toBe(1);
  });

  it('is answered in order within a chat, while other chats go on and one answer fails', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { slack, faults } = await onStage({
      async respond({ text }) {
        if (text === 'slow') await promise;
        if (text === 'failing') throw new Error('broken');
        return saying(text);
      },
    });
    const [ada, ben] = [slack.person(), slack.person()];
    for (const text of ['slow', 'failing', 'last']) slack.write(ada, slack.direct(ada), text);
    slack.write(ben, slack.direct(ben), 'hello');
    await expect.poll(() => slack.seen(slack.direct(ben))).toEqual(['hello']);
    expect(slack.seen(slack.direct(ada))).toEqual([]);
    resolve();
    await expect.poll(() => slack.seen(slack.direct(ada))).toEqual(['slow', 'last']);
    expect(faults).toEqual([new Error('broken')]);
  });
});

it('in a thread Slack shows that an answer is on its way if it takes long', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { slack, faults } = await onStage({ respond: ({ text }) => promise.then(() => saying(text)) });
  const channel = slack.channel();
  const person = slack.person({ locale: 'de-DE' });
  const thread = slack.write(person, channel, 'root');
  slack.write(person, channel, `${slack.mention} slow`, { raw: true, thread });
  const statuses = () => slack.requests.filter(({ method }) => method === 'assistant.threads.setStatus');
  await expect
    .poll(() => statuses().map(({ values }) => values))
    .toMatchObject([{ status: 'schreibt …', thread_ts: thread }]);
  resolve();
  await expect.poll(() => slack.seen(channel)).toEqual(['slow']);
  expect(faults).toEqual([]);
});

describe('commands and buttons', () => {
  it('a command is its intent, and words after it what it is about', async () => {
    const { slack, asked } = await onStage();
    const person = slack.person();
    const direct = slack.direct(person);
    slack.command(person, direct, '/termine');
    slack.command(person, direct, '/offers', 'in &lt;Heide&gt;');
    slack.command(person, direct, '/unknown', 'x');
    slack.command(person, direct, '/abo');
    slack.write(person, direct, '/hilfe');
    slack.write(person, direct, `${slack.mention} /kontakt in Heide`, { raw: true });
    await expect.poll(() => slack.seen(direct).length).toBe(6);
    expect(asked).toMatchObject([
      { action: 'list_events' },
      { action: null, text: 'in <Heide>', command: 'find_offers' },
      { action: null, text: 'unknown x' },
      { action: 'list_subscriptions' },
      { action: 'help' },
      { action: null, text: 'in Heide', command: 'find_contact' },
    ]);
    expect(asked.map((inbound) => 'command' in inbound)).toEqual([false, true, false, false, false, true]);
  });

  it('a command where the assistant is no member is answered to the person alone', async () => {
    const { slack, faults } = await onStage();
    slack.command(slack.person(), slack.channel(false), '/helfen');
    await expect.poll(slack.replies).toEqual(['answer to find_offers']);
    expect(faults).toEqual([]);
  });

  it('a button that only one person sees is answered to that person alone', async () => {
    const { slack, asked } = await onStage();
    const channel = slack.channel();
    slack.deliver('interactive', {
      type: 'block_actions',
      user: { id: slack.person().id },
      team: { id: slack.space.team },
      channel: { id: channel.id },
      container: { type: 'message', is_ephemeral: true, channel_id: channel.id, message_ts: '1.1' },
      response_url: `${slack.server.origin}/respond/1`,
      actions: [{ type: 'button', action_id: 'choice_0', action_ts: '1.2', value: 'help', text: { text: 'Help' } }],
    });
    await expect.poll(slack.replies).toEqual(['answer to help']);
    expect(asked).toMatchObject([{ kind: 'group', text: 'Help' }]);
    expect(slack.seen(channel)).toEqual([]);
  });

  it('a button is passed on as it is, however old or forged, with its label and thread', async () => {
    const choices = [{ label: 'More', action: 'find_offers?o=3' }];
    const { slack, asked } = await onStage({ respond: () => Promise.resolve(saying('Wanted:', { choices })) });
    const person = slack.person();
    const channel = slack.channel();
    const root = slack.write(person, channel, `${slack.mention} help`, { raw: true });
    slack.write(person, channel, `${slack.mention} help`, { raw: true, thread: root });
    await expect.poll(() => slack.seen(channel).length).toBe(2);
    slack.press(person, channel, 'More');
    slack.press(person, channel, 'More', '"; drop');
    await expect.poll(() => slack.seen(channel).length).toBe(4);
    expect(asked.slice(2)).toMatchObject([
      { action: 'find_offers?o=3', text: 'More', chat: { thread: root }, kind: 'group' },
      { action: '"; drop', text: 'More' },
    ]);
    expect(asked[2]?.id).not.toBe(asked[3]?.id);
    await expect.poll(slack.allAcknowledged).toBe(true);
  });
});
