import type { Api } from 'grammy';
import type { LanguageCode } from 'grammy/types';
import { type Command, commands } from '../../src/core/commands.ts';
import type { Door } from '../../src/core/door.ts';

type Described = keyof Command['description'];
/** Those that Telegram can be told the commands in; the first is also for everybody else. */
const described: readonly (Described & LanguageCode)[] = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr'];

/** Registers the commands in the language of each person, until the program stops. Throws the library's errors. */
export async function publishMenu(api: Api, door: Door): Promise<void> {
  for (const language of [null, ...described]) {
    if (door.isClosing) return;
    const shown = language ?? 'de';
    const list = commands.map(({ names, description }) => ({
      command: shown === 'de' ? names.de : names.en,
      description: description[shown],
    }));
    await door.through({ line: 'menu', urgency: 'answer', limits: [] }, () =>
      api.setMyCommands(list, language === null ? {} : { language_code: language }),
    );
  }
}
