import type { ShownMessage } from '../../src/core/adapter.ts';
import type { Message } from '../../src/core/message.ts';
import { shownText } from './markdown.ts';
import { renderDiscord } from './render.ts';

/** What a chat would be shown. */
export function previewDiscord(message: Message): ShownMessage[] {
  return renderDiscord(message).map(({ body, files }) => {
    const texts = [body.content, ...body.embeds.map(({ description = '' }) => description)];
    return {
      text: texts.filter(Boolean).map(shownText).join('\n'),
      buttons: body.components.flatMap(({ components }) => components.map(({ label = '' }) => label)),
      files: files.map(({ name, mediaType }, index) => ({
        name,
        isPicture: mediaType.startsWith('image/'),
        description: body.attachments[index]?.description ?? '',
      })),
    };
  });
}
