import { startTelegram, type Telegram } from '../../../../test/simulators/telegram/server.ts';
import type { OpenTown, Town } from './town.ts';

/** The long poll is answered without latency, as soon as there is something. */
export const openTelegramTown: OpenTown = async (latency) => telegramTown(await startTelegram({ latency }));

export function telegramTown(telegram: Telegram): Town {
  const { bot } = telegram.world;
  return {
    variables: { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
    account: String(bot.id),
    chat() {
      const person = telegram.person('de');
      const { room } = person;
      room.members.set(bot.id, 'member');
      return {
        id: String(person.user.id),
        write(text) {
          room.shown.clear();
          person.writes(text);
        },
        isAnswered: () => room.shown.size > 0,
      };
    },
    onChange: telegram.onChange,
    tidy() {
      telegram.calls.length = 0;
      telegram.actions.length = 0;
    },
  };
}
