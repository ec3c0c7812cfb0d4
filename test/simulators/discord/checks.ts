import { invalid, Refusal, tooLong } from './refusal.ts';
import { readFiles } from './uploads.ts';
import type { PostedFile, Shown, Upload } from './world.ts';

export { Refusal } from './refusal.ts';

/** The message that a body asks for, with the limits of the documentation. Throws a Refusal. */
export function readShown(
  body: Record<string, unknown>,
  uploads: ReadonlyMap<number, Upload> = new Map(),
  before: readonly PostedFile[] = [],
): Shown {
  const { content = '', embeds = [], components = [], flags = 0 } = body as Partial<Shown>;
  const mentions = body['allowed_mentions'];
  if (JSON.stringify(mentions) !== '{"parse":[]}')
    throw new Error(`this message may mention: ${JSON.stringify(mentions)}`);
  if (content.length > 2000) throw tooLong('content', 2000);
  if (embeds.length > 10) throw tooLong('embeds', 10);
  const descriptions = embeds.map(({ description = '' }) => description);
  if (descriptions.some(({ length }) => length > 4096)) throw tooLong('embeds', 4096);
  if (descriptions.join('').length > 6000)
    throw invalid('embeds', 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  if (components.length > 5) throw tooLong('components', 5);
  const buttons = components.flatMap((row) => row.components);
  if (components.some((row) => row.components.length > 5 || row.components.length === 0))
    throw tooLong('components', 5);
  if (buttons.some(({ custom_id: id }) => id.length === 0 || id.length > 100)) throw tooLong('custom_id', 100);
  const menus = buttons.filter(({ type }) => type === 3);
  if (menus.some(({ options = [] }) => options.length === 0 || options.length > 25)) throw tooLong('options', 25);
  if (buttons.some(({ type, label = '' }) => type === 2 && (label.length === 0 || label.length > 80)))
    throw tooLong('label', 80);
  if (new Set(buttons.map(({ custom_id: id }) => id)).size < buttons.length) {
    throw invalid('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  const nonce = body['nonce'];
  if (typeof nonce === 'string' && nonce.length > 25) throw tooLong('nonce', 25);
  const files = readFiles(body, uploads, before);
  if (files.length === 0 && content.trim() === '' && descriptions.join('').trim() === '' && buttons.length === 0) {
    throw new Refusal(400, 50_006, 'Cannot send an empty message');
  }
  return { content, embeds, components, flags, files };
}

const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = new Set(
  'id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419 sv-SE th tr uk vi'.split(
    ' ',
  ),
);

interface Named {
  name: string;
  description: string;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
  options?: Named[];
}

/** Throws a Refusal for what Discord does not take as commands. */
export function checkCommands(commands: Named[]): void {
  if (commands.length > 100) throw tooLong('commands', 100);
  for (const command of commands) {
    const names = [command.name, ...Object.values(command.name_localizations ?? {})];
    if (names.some((one) => !name.test(one) || one !== one.toLowerCase())) {
      throw invalid('name', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
    const texts = [command.description, ...Object.values(command.description_localizations ?? {})];
    if (texts.some(({ length }) => length < 1 || length > 100)) throw tooLong('description', 100);
    const used = [command.name_localizations, command.description_localizations].flatMap((map) =>
      Object.keys(map ?? {}),
    );
    if (used.some((locale) => !locales.has(locale))) {
      throw invalid('name_localizations', 'BASE_TYPE_CHOICES', 'Value is not a locale of Discord');
    }
    checkCommands(command.options ?? []);
  }
  if (new Set(commands.map((command) => command.name)).size < commands.length) {
    throw invalid('name', 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
  }
}
