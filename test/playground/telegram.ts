import { startTelegram } from '../simulators/telegram/server.ts';
import type { Room, Shown } from '../simulators/telegram/world.ts';
import { addressed, fileView, Refused, type Stage } from './stage.ts';
import { people, personIn, Transcript } from './transcript.ts';
import { createTyping } from './typing.ts';
import type { CommandView, Seat, SeatKey, TelegramContent } from './views.ts';

const content = (text: string, more: Partial<TelegramContent> = {}): TelegramContent => ({
  text,
  entities: [],
  keyboard: [],
  files: [],
  ...more,
});

/** A private chat and a supergroup on the simulated Bot API. `changed` is called whenever the page should look again. */
export async function openTelegram(title: string, changed: () => void): Promise<Stage & { simulator: Telegram }> {
  const telegram = await startTelegram();
  const maria = telegram.person('de', people.member);
  const anna = telegram.person('de', people.administrator);
  const group = telegram.group('supergroup', [], title);
  group.room.members.set(anna.user.id, 'creator').set(maria.user.id, 'member');
  const transcript = new Transcript(telegram.world.bot.first_name, content(''));
  // Telegram's apps show it for five seconds.
  const typing = createTyping(5000, changed);
  let actionsSeen = 0;

  const personAt = (seat: SeatKey) => (seat === 'administrator' ? anna : maria);
  const roomOf = (seat: SeatKey): Room => (seat === 'private' ? maria.room : group.room);
  const isPresent = (): boolean =>
    ['member', 'administrator'].includes(group.room.members.get(telegram.world.bot.id) ?? '');
  const received = ({ id, text, entities, keyboard, file }: Shown): TelegramContent =>
    content(text, {
      entities,
      keyboard,
      // Telegram has no descriptions of files: the caption is all that is said.
      files: file ? [fileView('telegram', String(id), file.name, file.bytes.byteLength, '')] : [],
    });

  const look = (): void => {
    for (const { chat } of telegram.actions.slice(actionsSeen)) typing.begin(String(chat));
    actionsSeen = telegram.actions.length;
    for (const room of [maria.room, group.room]) {
      const chat = String(room.chat.id);
      const shown = telegram.shown(room).map((one) => ({ id: String(one.id), content: received(one) }));
      if (transcript.follows(chat, shown)) typing.end(chat);
    }
  };
  telegram.onChange(() => {
    look();
    changed();
  });

  const commands = (seat: SeatKey): CommandView[] => {
    const language = personAt(seat).user.language_code ?? '';
    const lists = [language, ''].map((wanted) => telegram.registered.findLast((list) => list.language === wanted));
    return (lists.find((list) => list !== undefined)?.commands ?? []).map(({ command, description }) => ({
      name: command,
      description,
    }));
  };

  const write = (seat: SeatKey, written: string, replyTo: string | null): void => {
    const person = personAt(seat);
    const room = roomOf(seat);
    const text = written.replace(addressed, `@${telegram.world.bot.username}`);
    const id = String(room.nextMessage);
    const holder = replyTo === null ? undefined : room.shown.get(Number(replyTo));
    const isHeard = seat === 'private' || isPresent();
    if (isHeard) {
      person.writes(text, { ...(seat !== 'private' && { group }), ...(holder && { replyTo: holder }) });
    }
    transcript.says(
      String(room.chat.id),
      person.user.first_name,
      isHeard ? id : `unheard-${Date.now()}`,
      content(text),
    );
  };

  const seat = (key: SeatKey): Seat<TelegramContent> => ({
    key,
    person: personIn(key),
    group: key === 'private' ? null : title,
    isPresent: key === 'private' || isPresent(),
    typing: typing.isShown(String(roomOf(key).chat.id)) ? '' : null,
    commands: commands(key),
    entries: transcript.seenBy(String(roomOf(key).chat.id), personIn(key)),
  });

  return {
    simulator: telegram,
    variables: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
    view: () => ({
      platform: 'telegram',
      seats: (['private', 'administrator', 'member'] as const).map(seat),
      names: {},
    }),
    file: (id) => [maria.room, group.room].map((room) => room.shown.get(Number(id))?.file).find(Boolean) ?? null,
    speak(language) {
      for (const person of [anna, maria]) person.user.language_code = language;
    },
    act(key, deed) {
      if (deed.kind === 'write') return write(key, deed.text, deed.replyTo);
      if (deed.kind === 'press') {
        const holder = roomOf(key).shown.get(Number(deed.message));
        if (!holder) throw new Refused('This message is not there any more.');
        personAt(key).pressesOn(roomOf(key), holder, deed.value);
        return;
      }
      if (key !== 'administrator') throw new Refused('Only an administrator may do this.');
      if (isPresent() === (deed.kind === 'add')) return;
      if (deed.kind === 'add') group.adds(anna);
      else group.removes(anna);
      transcript.notes(String(group.id), people.administrator, deed.kind === 'add' ? 'added' : 'removed');
    },
    close: () => telegram.close(),
  };
}

type Telegram = Awaited<ReturnType<typeof startTelegram>>;
