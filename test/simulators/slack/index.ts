import { randomUUID } from 'node:crypto';
import { buttonsOf, type Blocks, Blocks as BlocksSchema, elementsOf, shown } from './blocks.ts';
import { createDelivery } from './delivery.ts';
import { blockActions, type Element, type Surface } from './pressing.ts';
import { openServer } from './server.ts';
import { type Channel, type Person, type Posted, Workspace } from './workspace.ts';

export type { Channel, Person } from './workspace.ts';

const secret = 'simulated-signing-secret';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What was answered to one person alone; null where nobody asked. */
export interface Reply {
  address: string;
  person: Person | null;
  channel: Channel | null;
  ts: string;
  text: string;
  blocks: Blocks;
}

/** A Slack workspace on this machine, in which people are played. `latency` is how long a request takes, in milliseconds. */
export async function openSlack(options: { now?: () => number; latency?: number } = {}) {
  const { now = Date.now, latency = 0 } = options;
  const space = new Workspace(now);
  const botToken = 'xoxb-simulated-bot';
  const appToken = 'xapp-simulated-app';
  const replies: Reply[] = [];
  /** Who got an address to answer to, and where. */
  const asked = new Map<string, { person: Person; channel: Channel | null }>();
  const listeners = new Set<() => void>();

  const delivery = createDelivery({ space, secret, now, sockets: () => server.sockets });
  const server = await openServer({
    space,
    botToken,
    appToken,
    now,
    latency,
    connected: (socket) => delivery.connected(socket),
    replied(address, body) {
      const { text, blocks } = body as { text: string; blocks: unknown };
      const { person = null, channel = null } = asked.get(address) ?? {};
      replies.push({ address, person, channel, ts: space.ts(), text, blocks: BlocksSchema.parse(blocks) });
    },
    changed: () => listeners.forEach((listener) => listener()),
  });
  const { event, deliver } = delivery;
  const seenIn = (channel: Channel): Posted[] => channel.messages.filter(({ user }) => user === space.bot.user);
  const responseUrl = (person: Person, channel: Channel | null): string => {
    const address = `/respond/${space.id('R')}`;
    asked.set(address, { person, channel });
    return server.origin + address;
  };
  /** Uses a button or menu: `chosen` is its value, or that of the option. */
  const use = (person: Person, surface: Surface, element: Element, chosen: string): void => {
    const address = responseUrl(person, surface === 'home' ? null : surface.channel);
    deliver('interactive', blockActions(space, { person, surface, element, chosen, responseUrl: address }));
  };
  /** Files by their names and titles. */
  const read = ({ blocks, text, isMarkup, files = [] }: Posted): string =>
    [shown(blocks, text, isMarkup), ...files.map(({ name, title }) => `${name}: ${title}`)].filter(Boolean).join('\n');

  return {
    space,
    server,
    tokens: { botToken, appToken, secret },
    apiUrl: `${server.origin}/api/`,
    requests: server.requests,
    trouble: server.trouble,
    answeredAlone: replies,
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
    /** Sends a file along; `fields` forges what the event says of it. */
    sendFile(person: Person, channel: Channel, name: string, bytes: Uint8Array, fields: object = {}): string {
      const id = space.id('F');
      space.sentFiles.set(id, bytes);
      const address = `${server.origin}/files-pri/${id}`;
      const file = { id, name, mimetype: 'text/calendar', size: bytes.byteLength, url_private: address, ...fields };
      return this.write(person, channel, '', { fields: { subtype: 'file_share', files: [file] } });
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
        response_url: responseUrl(person, channel),
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
      const button = elementsOf(blocks).find((one) => one.type === 'button' && one.text.text === label);
      if (button?.type !== 'button') throw new Error(`There is no button "${label}".`);
      const surface =
        channel === 'home' || !message
          ? 'home'
          : { channel, ts: message.ts, thread: message.thread, isEphemeral: false };
      use(person, surface, button, value ?? button.value ?? '');
    },
    use,
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
    /** Calls back after each request that got as far as an answer. */
    onChange: (listener: () => void) => void listeners.add(listener),
    close: () => server.close(),
  };
}

export type Slack = Awaited<ReturnType<typeof openSlack>>;
