import { commands as known } from '../../src/core/commands.ts';
import { elementsOf } from '../simulators/slack/blocks.ts';
import { type Channel, openSlack, type Slack } from '../simulators/slack/index.ts';
import type { Posted } from '../simulators/slack/workspace.ts';
import { addressed, fileView, Refused, type Stage } from './stage.ts';
import { people, personIn, type Received, Transcript } from './transcript.ts';
import type { CommandView, Deed, Seat, SeatKey, SlackContent } from './views.ts';

const content = (text: string, more: Partial<SlackContent> = {}): SlackContent => ({
  text,
  isMarkup: true,
  blocks: [],
  files: [],
  ...more,
});
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A direct message and a channel of a simulated workspace. `changed` is called whenever the page should look again. */
export async function openSlackStage(title: string, changed: () => void): Promise<Stage & { simulator: Slack }> {
  const slack = await openSlack();
  const anna = slack.person({ locale: 'de-DE', isAdmin: true });
  const maria = slack.person({ locale: 'de-DE' });
  const direct = slack.direct(maria);
  const group = slack.channel(false);
  group.members.add(anna.id).add(maria.id);
  const bot = slack.space.bot.user;
  const names = { [bot]: 'Lotse', [anna.id]: people.administrator, [maria.id]: people.member };
  const transcript = new Transcript('Lotse', content(''));

  const personAt = (seat: SeatKey) => (seat === 'administrator' ? anna : maria);
  const channelOf = (seat: SeatKey): Channel => (seat === 'private' ? direct : group);
  const alone = (channel: Channel) => slack.answeredAlone.filter((reply) => reply.channel === channel);
  const receivedOf = ({ text, blocks, isMarkup, files = [] }: Posted): SlackContent =>
    content(text, {
      blocks,
      isMarkup,
      files: files.map(({ id, name, title, length, altText }) => fileView('slack', id, title ?? name, length, altText)),
    });
  const received = (channel: Channel): Received<SlackContent>[] => [
    ...slack.posted(channel).map((posted) => ({ id: posted.ts, content: receivedOf(posted) })),
    ...alone(channel).map(({ ts, text, blocks, person }) => ({
      id: ts,
      content: content(text, { blocks }),
      only: person ? names[person.id] : undefined,
    })),
  ];
  slack.onChange(() => {
    for (const channel of [direct, group]) transcript.follows(channel.id, received(channel));
    changed();
  });

  /** Slack takes what begins with a slash for a command, shows it to nobody, and knows only those of the manifest. */
  const command = (seat: SeatKey, name: string, rest: string): void => {
    const { id: chat } = channelOf(seat);
    const who = personIn(seat);
    transcript.says(chat, who, slack.space.ts(), content(escape(`/${name} ${rest}`.trim())), {
      isCommand: true,
      only: who,
    });
    if (!known.some(({ names }) => names.de === name || names.en === name)) {
      transcript.notes(chat, who, 'unknown-command', who);
    } else slack.command(personAt(seat), channelOf(seat), `/${name}`, rest);
  };

  const write = (seat: SeatKey, written: string, replyTo: string | null): void => {
    const [, name, rest = ''] = /^\/(\S+)\s*([^]*)$/.exec(written) ?? [];
    if (name !== undefined) return command(seat, name, rest);
    const text = escape(written).replace(addressed, slack.mention);
    const channel = channelOf(seat);
    const thread = channel.messages.find(({ ts }) => ts === replyTo);
    const more = { raw: true, ...(thread && { thread: thread.thread ?? thread.ts }) };
    // Where the app is no member it is told nothing; the person's words stand there all the same.
    const ts = channel.members.has(bot) ? slack.write(personAt(seat), channel, text, more) : slack.space.ts();
    transcript.says(channel.id, personIn(seat), ts, content(text));
  };

  const press = (seat: SeatKey, { message, element, value }: Extract<Deed, { kind: 'press' }>): void => {
    const channel = channelOf(seat);
    const posted = slack.posted(channel).find(({ ts }) => ts === message);
    const holder = posted ?? alone(channel).find(({ ts }) => ts === message);
    const used = elementsOf(holder?.blocks ?? []).find(({ action_id: id }) => id === element);
    if (!holder || !used) throw new Refused('This message is not there any more.');
    const surface = { channel, ts: message, thread: posted?.thread ?? null, isEphemeral: posted === undefined };
    slack.use(personAt(seat), surface, used, value);
  };

  const seat = (key: SeatKey): Seat<SlackContent> => ({
    key,
    person: personIn(key),
    group: key === 'private' ? null : title,
    isPresent: channelOf(key).members.has(bot),
    typing: channelOf(key).status || null,
    commands: commandsIn(personAt(key).locale.startsWith('de') ? 'de' : 'en'),
    entries: transcript.seenBy(channelOf(key).id, personIn(key)),
  });

  return {
    simulator: slack,
    variables: {
      SLACK_BOT_TOKEN: slack.tokens.botToken,
      SLACK_APP_TOKEN: slack.tokens.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
    view: () => ({ platform: 'slack', seats: (['private', 'administrator', 'member'] as const).map(seat), names }),
    file(id) {
      const file = slack.space.files.get(id);
      return file?.bytes ? { name: file.name, bytes: file.bytes } : null;
    },
    speak(language) {
      for (const person of [anna, maria]) person.locale = language === 'de' ? 'de-DE' : 'en-US';
    },
    act(key, deed) {
      if (deed.kind === 'write') return write(key, deed.text, deed.replyTo);
      if (deed.kind === 'press') return press(key, deed);
      if (key !== 'administrator') throw new Refused('Only an administrator may do this.');
      if (group.members.has(bot) === (deed.kind === 'add')) return;
      transcript.notes(group.id, people.administrator, deed.kind === 'add' ? 'added' : 'removed');
      if (deed.kind === 'add') slack.invite(anna, group);
      else slack.remove(group);
    },
    close: () => slack.close(),
  };
}

/** In one language: the manifest has them in both. */
function commandsIn(language: 'de' | 'en'): CommandView[] {
  return known.map(({ names, description }) => ({ name: names[language], description: description[language] }));
}
