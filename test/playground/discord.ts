import { type Discord, startDiscord } from '../simulators/discord/server.ts';
import { type Channel, type Posted, type PostedFile, snowflake } from '../simulators/discord/world.ts';
import { addressed, fileView, Refused, type Stage } from './stage.ts';
import { people, personIn, type Received, Transcript } from './transcript.ts';
import { createTyping } from './typing.ts';
import type { CommandView, Deed, DiscordContent, Seat, SeatKey } from './views.ts';

const ephemeral = 64;
const content = (text: string, more: Partial<DiscordContent> = {}): DiscordContent => ({
  content: text,
  embeds: [],
  components: [],
  answers: null,
  files: [],
  ...more,
});

/** As the program registered it. */
interface Registered {
  name: string;
  name_localizations?: Record<string, string>;
  description: string;
  description_localizations?: Record<string, string>;
}

/** A direct message and a server's channel on the simulated Discord. `changed` is called whenever the page should look again. */
export async function openDiscordStage(title: string, changed: () => void): Promise<Stage & { simulator: Discord }> {
  const discord = await startDiscord();
  const { world } = discord;
  const anna = Object.assign(discord.person('de'), { username: people.administrator });
  const maria = Object.assign(discord.person('de'), { username: people.member });
  const direct = discord.directChannel(maria);
  const { guild, channel: group } = discord.server(anna);
  guild.members.set(maria.id, []);
  group.name = title;
  const names = { [world.bot.id]: world.bot.username, [anna.id]: anna.username, [maria.id]: maria.username };
  const transcript = new Transcript(world.bot.username, content(''));
  // Discord's apps show it for ten seconds.
  const typing = createTyping(10_000, changed);
  let typingSeen = 0;
  /** What each interaction was about, in words. */
  const asked = new Map<string, string>();

  const personAt = (seat: SeatKey) => (seat === 'administrator' ? anna : maria);
  const channelOf = (seat: SeatKey): Channel => (seat === 'private' ? direct : group);
  const isPresent = (): boolean => world.guilds.has(guild.id);

  const received = (message: Posted): Received<DiscordContent> => {
    const { id, content: text, files, embeds, components, flags, interaction_metadata: whose } = message;
    const answers = whose ? (asked.get(whose.id) ?? null) : null;
    const only = flags & ephemeral ? names[whose?.user.id ?? ''] : undefined;
    return { id, only, content: content(text, { embeds, components, answers, files: files.map(viewOf) }) };
  };
  discord.onChange(() => {
    for (const id of world.typing.slice(typingSeen)) typing.begin(id);
    typingSeen = world.typing.length;
    for (const { id } of [direct, group]) {
      if (transcript.follows(id, (world.messages.get(id) ?? []).map(received))) typing.end(id);
    }
    changed();
  });

  /** Discord waits three seconds for a sign of an answer. */
  const waitFor = (channel: Channel, seat: SeatKey, interaction: string, words: string): void => {
    asked.set(interaction, words);
    const look = (): void => {
      if (discord.rest.interactions.stateOf(interaction) !== 'failed') return;
      transcript.notes(channel.id, personIn(seat), 'failed', personIn(seat));
      changed();
    };
    setTimeout(look, discord.rest.interactions.patience + 100).unref();
  };

  const write = (seat: SeatKey, written: string, replyTo: string | null): void => {
    const channel = channelOf(seat);
    const person = personAt(seat);
    const isHeard = seat === 'private' || isPresent();
    const [, name = '', rest = ''] = /^\/(\S+)\s*([^]*)$/.exec(written) ?? [];
    const command = (world.commands as Registered[]).find((one) => nameOf(one, person.locale) === name);
    if (command && isHeard) {
      const words = `/${name} ${rest}`.trim();
      waitFor(channel, seat, discord.command(person, channel, command.name, rest || undefined), words);
      return;
    }
    const text = written.replace(addressed, `<@${world.bot.id}>`);
    const reply = discord.posts(channel).find(({ id }) => id === replyTo);
    // A reply mentions whom it answers, unless the person switches that off; then the text comes along.
    const more = reply && {
      type: 19,
      content: text,
      mentions: [world.bot],
      message_reference: { message_id: reply.id, channel_id: channel.id },
      referenced_message: reply,
    };
    const id = isHeard ? discord.write(person, channel, text, more) : snowflake();
    transcript.says(channel.id, personIn(seat), id, content(text));
  };

  const press = (seat: SeatKey, deed: Extract<Deed, { kind: 'press' }>): void => {
    const channel = channelOf(seat);
    const person = personAt(seat);
    const message = discord.posts(channel).find(({ id }) => id === deed.message);
    const used = message?.components
      .flatMap(({ components }) => components)
      .find(({ custom_id: id }) => id === deed.element);
    if (!message || !used || (seat !== 'private' && !isPresent()))
      throw new Refused('This message is not there any more.');
    const option = used.options?.find(({ value }) => value === deed.value);
    const interaction = option
      ? discord.choose(person, channel, message, used.custom_id, option.value)
      : discord.press(person, channel, message, used.custom_id);
    waitFor(channel, seat, interaction, option?.label ?? used.label ?? '');
  };

  const seat = (key: SeatKey): Seat<DiscordContent> => {
    const { id } = channelOf(key);
    const thinking = discord.rest.interactions.thinking(id);
    const isThinking = thinking.some(({ user, isHidden }) => !isHidden || names[user.id] === personIn(key));
    return {
      key,
      person: personIn(key),
      group: key === 'private' ? null : title,
      isPresent: key === 'private' || isPresent(),
      typing: isThinking || typing.isShown(id) ? '' : null,
      commands: commandsFor(world.commands as Registered[], personAt(key).locale),
      entries: transcript.seenBy(id, personIn(key)),
    };
  };

  return {
    simulator: discord,
    variables: { DISCORD_BOT_TOKEN: world.token, DISCORD_API_URL: discord.api },
    view: () => ({ platform: 'discord', seats: (['private', 'administrator', 'member'] as const).map(seat), names }),
    file: (id) =>
      [direct, group]
        .flatMap((channel) => discord.posts(channel).flatMap(({ files }) => files))
        .find((file) => file.id === id) ?? null,
    speak(language) {
      for (const person of [anna, maria]) person.locale = language === 'de' ? 'de' : 'en-GB';
    },
    act(key, deed) {
      if (deed.kind === 'write') return write(key, deed.text, deed.replyTo);
      if (deed.kind === 'press') return press(key, deed);
      if (key !== 'administrator') throw new Refused('Only an administrator may do this.');
      if (isPresent() === (deed.kind === 'add')) return;
      transcript.notes(group.id, people.administrator, deed.kind === 'add' ? 'added' : 'removed');
      if (deed.kind === 'add') discord.addBot(guild);
      else discord.removeBot(guild);
    },
    close: () => discord.stop(),
  };
}

const viewOf = ({ id, name, bytes, description }: PostedFile) =>
  fileView('discord', id, name, bytes.byteLength, description);
const nameOf = ({ name, name_localizations: names = {} }: Registered, locale: string): string => names[locale] ?? name;

function commandsFor(registered: readonly Registered[], locale: string): CommandView[] {
  return registered.map((command) => ({
    name: nameOf(command, locale),
    description: command.description_localizations?.[locale] ?? command.description,
  }));
}
