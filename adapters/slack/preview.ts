import type { types } from '@slack/bolt';
import type { ShownMessage } from '../../src/core/adapter.ts';
import type { Message } from '../../src/core/message.ts';
import { withFilesUpTo } from '../../src/texts/files.ts';
import { altTextOf, fileLimits, isPicture, titleOf } from './files.ts';
import { type Part, renderSlack } from './render.ts';

/** What a chat would be shown: files come after the text, each in a message of its own. */
export function previewSlack(whole: Message): ShownMessage[] {
  const message = withFilesUpTo(whole, fileLimits.bytes);
  const files = (message.files ?? []).map((file): ShownMessage => {
    const description = isPicture(file) ? altTextOf(file) : titleOf(file);
    return { text: '', buttons: [], files: [{ name: file.name, isPicture: isPicture(file), description }] };
  });
  return [...renderSlack(message).map(shownOf), ...files];
}

function shownOf({ blocks }: Part): ShownMessage {
  const texts = blocks.flatMap((block) => (block.type === 'rich_text' ? [textOf(block)] : []));
  const buttons = blocks
    .flatMap((block) => (block.type === 'actions' ? block.elements : []))
    .flatMap((element) => (element.type === 'button' ? [element.text.text] : []));
  return { text: texts.join('\n'), buttons, files: [] };
}

function textOf({ elements }: types.RichTextBlock): string {
  return elements
    .flatMap((section): (types.RichTextElement | types.RichTextSection)[] => section.elements)
    .map((element) => ('text' in element ? (element.text ?? '') : ''))
    .join('');
}
