import { randomUUID } from 'node:crypto';
import { buttonsOf, type Blocks, Blocks as BlocksSchema, shown } from './blocks.ts';
import { createDelivery } from './delivery.ts';
import { openServer } from './server.ts';
import { type Channel, type Person, type Posted, Workspace } from './workspace.ts';

export type { Channel, Person } from './workspace.ts';

const secret = 'simulated-signing-secret';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Slack workspace on this machine, in which tests play the people. */
export async function openSlack(options: { now?: () => number } = {}) {
  const { now = Date.now } = options;
  const space = new Workspace(now);
  const botToken = 'xoxb-simulated-bot';
  const appToken = 'xapp-simulated-app';
  /** What was answered to one person alone. */
  const replies: { address: string; text: string; blocks: Blocks }[] = [];

  const delivery = createDelivery({ space, secret, now, sockets: () => server.sockets });
  const server = await openServer({
    space,
    botToken,
    appToken,
    now,
    connected: (socket) => delivery.connected(socket),
    replied(address, body) {
      const { text, blocks } = body as { text: string; blocks: unknown };
      replies.push({ address, text, blocks: BlocksSchema.parse(blocks) });
    },
  });
  const { event, deliver } = delivery;
  const seenIn = (channel: Channel): Posted[] => channel.messages.filter(({ user }) => user === space.bot.user);
  const read = ({ blocks, text, isMarkup }: Posted): string => shown(blocks, text, isMarkup);

  return {
    space,
    server,
    tokens: { botToken, appToken, secret },
    apiUrl: `${server.origin}/api/`,
    requests: server.requests,
    trouble: server.trouble,
    replies: () => replies.map(({ blocks, text }) => shown(blocks, text, true)),
    ...delivery,
    person: (more: Partial<Person> = {}) => space.person(more),
    direct: (person: Person) => space.direct(person),
    channel: (hasBot = true, letter: 'C' | 'G' = 'C') => space.channel(letter, null, hasBot),
    mention: `<@${space.bot.user}>`,

    write(
      person: Person,
      channel: Channel,
      text: string,
      more: { thread?: string; raw?: boolean; fields?: Record<string, unknown> } = {},
    ): string {
      const written = more.raw ? text : escape(text);
      const ts = space.ts();
      const thread = more.thread === undefined ? {} : { thread_ts: more.thread };
      const parent = channel.messages.find((message) => message.ts === more.thread);
      const reply = parent ? { parent_user_id: parent.user } : {};
      channel.messages.push({
        ts,
        thread: more.thread ?? null,
        user: person.id,
        text: written,
        blocks: [],
        isMarkup: true,
        metadata: null,
        unfurl: true,
      });
      const base = {
        user: person.id,
        text: written,
        ts,
        event_ts: ts,
        channel: channel.id,
        team: space.team,
        client_msg_id: randomUUID(),
        ...thread,
        ...reply,
        ...more.fields,
      };
      if (channel.person) event({ type: 'message', channel_type: 'im', ...base });
      else if (written.includes(`<@${space.bot.user}`)) event({ type: 'app_mention', ...base });
      return ts;
    },
    command(person: Person, channel: Channel, command: string, text = ''): void {
      deliver('slash_commands', {
        token: 'verification',
        team_id: space.team,
        channel_id: channel.id,
        channel_name: channel.person ? 'directmessage' : 'general',
        user_id: person.id,
        command,
        text,
        api_app_id: space.bot.app,
        is_enterprise_install: 'false',
        response_url: `${server.origin}/respond/${space.id('R')}`,
        trigger_id: space.id('Tr'),
      });
    },
    /** Presses the button with the label, on the last message that has one; `value` forges what it says. */
    press(person: Person, channel: Channel | 'home', label: string, value?: string): void {
      const message =
        channel === 'home'
          ? undefined
          : seenIn(channel).findLast(({ blocks }) => buttonsOf(blocks).some((button) => button.label === label));
      const blocks = channel === 'home' ? (space.homes.get(person.id) ?? []) : (message?.blocks ?? []);
      const button = buttonsOf(blocks).find((candidate) => candidate.label === label);
      if (!button) throw new Error(`There is no button "${label}".`);
      const where =
        channel === 'home' || !message
          ? { container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home' } }
          : {
              container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: false },
              channel: { id: channel.id, name: 'general' },
              message: {
                type: 'message',
                ts: message.ts,
                ...(message.thread === null ? {} : { thread_ts: message.thread }),
              },
              response_url: `${server.origin}/respond/${space.id('R')}`,
            };
      deliver('interactive', {
        type: 'block_actions',
        user: { id: person.id, team_id: space.team },
        api_app_id: space.bot.app,
        token: 'verification',
        team: { id: space.team, domain: 'simulated' },
        enterprise: null,
        is_enterprise_install: false,
        trigger_id: space.id('Tr'),
        ...where,
        actions: [
          {
            type: 'button',
            action_id: button.actionId,
            block_id: 'b',
            text: { type: 'plain_text', text: button.label },
            value: value ?? button.value,
            action_ts: space.ts(),
          },
        ],
      });
    },
    invite(person: Person, channel: Channel): void {
      channel.members.add(space.bot.user);
      event({
        type: 'member_joined_channel',
        user: space.bot.user,
        channel: channel.id,
        channel_type: channel.id.slice(0, 1),
        team: space.team,
        inviter: person.id,
      });
    },
    remove(channel: Channel): void {
      channel.members.delete(space.bot.user);
      event({ type: channel.id.startsWith('G') ? 'group_left' : 'channel_left', channel: channel.id, actor_id: 'U1' });
    },
    archive(channel: Channel): void {
      channel.isArchived = true;
      event({ type: 'channel_archive', channel: channel.id, user: 'U1' });
    },
    openHome(person: Person, tab: 'home' | 'messages'): void {
      event({ type: 'app_home_opened', user: person.id, channel: space.direct(person).id, tab });
    },
    /** What the assistant wrote there, as people see it. */
    seen: (channel: Channel): string[] => seenIn(channel).map(read),
    posted: seenIn,
    home: (person: Person): string => shown(space.homes.get(person.id) ?? [], '', false),
    close: () => server.close(),
  };
}

export type Slack = Awaited<ReturnType<typeof openSlack>>;
