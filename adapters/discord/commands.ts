import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  RequestMethod,
  Routes,
} from 'discord.js';
import { commands } from '../../src/core/commands.ts';
import type { Door } from '../../src/core/door.ts';
import type { Ask } from './requests.ts';

/** Discord has no Arabic and no Farsi; the German texts stand for all others, as in the answers. */
type Words = Readonly<Record<'de' | 'en' | 'uk' | 'ru' | 'tr', string>>;

const localised = ({ de, en, uk, ru, tr }: Words): Record<string, string> => ({
  de,
  'en-GB': en,
  'en-US': en,
  uk,
  ru,
  tr,
});

const start = {
  intent: 'welcome',
  names: { de: 'start', en: 'start' },
  description: {
    de: 'Wer ist das hier?',
    en: 'Who is this?',
    uk: 'Хто це?',
    ru: 'Кто это?',
    tr: 'Bu kim?',
  },
};

const question: Words = {
  de: 'Ort, Tag oder Thema',
  en: 'Place, day or topic',
  uk: 'Місце, день або тема',
  ru: 'Место, день или тема',
  tr: 'Yer, gün veya konu',
};

/** Those that a place, day or topic can be asked with. */
const asking = new Set(['find_offers', 'list_events', 'find_contact']);

/** What is registered with Discord, for servers and direct messages. */
function applicationCommands(): unknown[] {
  return [start, ...commands].map(({ intent, names, description }) => ({
    type: ApplicationCommandType.ChatInput,
    name: names.de,
    // Discord wants the default under its own language, too.
    name_localizations: { de: names.de, 'en-GB': names.en, 'en-US': names.en },
    description: description.de,
    description_localizations: localised(description),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    options: asking.has(intent)
      ? [
          {
            type: ApplicationCommandOptionType.String,
            name: 'frage',
            name_localizations: { de: 'frage', 'en-GB': 'about', 'en-US': 'about' },
            description: question.de,
            description_localizations: localised(question),
            required: false,
            max_length: 200,
          },
        ]
      : [],
  }));
}

/** Replaces what was registered before; what stays the same does not count against Discord's limit for a day. */
export async function registerCommands(ask: Ask, application: string, door: Door): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await ask({
      method: RequestMethod.Put,
      route: Routes.applicationCommands(application),
      body: applicationCommands(),
      chat: 'commands',
      urgency: 'broadcast',
    });
    if (outcome.kind === 'done' || door.isClosing) return;
    const why = 'why' in outcome ? outcome.why : outcome.kind;
    const isPassing = outcome.kind === 'busy' || outcome.kind === 'unknown';
    if (!isPassing || attempt === 8) throw new Error(`Discord did not take the commands (${why})`);
    await door.rest(outcome.kind === 'busy' ? outcome.seconds * 1000 : 1000);
  }
}
