import type { ChatPlatform, ShownFile, ShownMessage } from '../../core/adapter.ts';
import type { Message } from '../../core/message.ts';
import { comma, listOf } from '../../texts/calendar.ts';
import type { Composer } from '../../texts/compose.ts';
import { platformName } from './audience-step.ts';

/** What a platform makes of a message. */
export interface Rendering {
  platform: string;
  shown: readonly ShownMessage[];
}

export type Renderers = ReadonlyMap<string, Pick<ChatPlatform, 'preview'>>;

/** By each of the platforms that is on. */
export function renderingsOf(message: Message, on: Iterable<string>, renderers: Renderers): Rendering[] {
  return [...on].flatMap((platform) => {
    const shown = renderers.get(platform)?.preview(message);
    return shown ? [{ platform, shown }] : [];
  });
}

/** "Slack: 2 Nachrichten, Bild mit Beschreibung, 3 Knöpfe". */
export function renderingLine(composer: Composer, message: Message, { platform, shown }: Rendering): void {
  const { say } = composer;
  const buttons = shown.flatMap((one) => one.buttons);
  const typed = message.choices.map(({ label }) => label).filter((label) => !buttons.includes(label));
  const how = [
    say('shown-messages', { count: shown.length }),
    ...shown
      .flatMap(({ files }) => files)
      .map((file) =>
        say('shown-file', { what: file.isPicture ? 'picture' : 'file', description: described(file, message) }),
      ),
    ...(buttons.length > 0 ? [say('shown-buttons', { count: buttons.length })] : []),
    ...(typed.length > 0 ? [say('shown-as-text', { labels: listOf(typed, say.language) })] : []),
  ];
  composer.line([{ text: `${platformName(platform)}: ${how.join(comma(say.language))}` }]);
}

function described({ name, description }: ShownFile, { files = [] }: Message): 'whole' | 'cut' | 'none' {
  const original = files.find((file) => file.name === name)?.description ?? '';
  if (description === '') return 'none';
  return description.length < original.length ? 'cut' : 'whole';
}

/** All of it, as text. */
export function sayRendering(composer: Composer, { platform, shown }: Rendering): void {
  composer.paragraph('shown-as', { platform: platformName(platform) });
  for (const [index, { text, buttons, files }] of shown.entries()) {
    if (shown.length > 1) composer.paragraph('shown-part', { number: index + 1, count: shown.length });
    if (text !== '') composer.line([{ text }]);
    for (const { name, description } of files) {
      composer.paragraph('with-file', { name });
      if (!text.includes(description)) composer.paragraph('shown-description', { description });
    }
    sayButtons(composer, buttons);
  }
}

/** As words: here they would do something. */
export function sayButtons(composer: Composer, labels: readonly string[]): void {
  if (labels.length > 0) composer.line([{ text: labels.map((label) => `[${label}]`).join(' ') }]);
}
