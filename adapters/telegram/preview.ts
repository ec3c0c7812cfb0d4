import type { ShownMessage } from '../../src/core/adapter.ts';
import type { Message } from '../../src/core/message.ts';
import { parcelsOf, wordsBelow } from './parcels.ts';

/** What a chat would be shown. */
export function previewTelegram(message: Message): ShownMessage[] {
  return parcelsOf(message).map((parcel) => {
    const { text, keyboard } = parcel.kind === 'text' ? parcel.piece : parcel.caption;
    const buttons = keyboard.flat().map((button) => button.text);
    if (parcel.kind === 'text') return { text, buttons, files: [] };
    const { file, as } = parcel;
    const description = wordsBelow(file).text;
    return { text, buttons, files: [{ name: file.name, isPicture: as === 'photo', description }] };
  });
}
