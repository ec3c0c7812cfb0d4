import type { Attachment, Message } from '../../src/core/message.ts';
import { withFilesUpTo, withoutFiles } from '../../src/texts/files.ts';
import { type Rendered, render, renderWords } from './render.ts';

/** Telegram's limits in bytes for what bots send, and in UTF-16 units for the words below a file. */
const limits = { file: 50_000_000, photo: 10_000_000, caption: 1024 };
const photos = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** One message of Telegram's. Its id is that of the message; that of a file begins with "f". */
export type Parcel =
  | { kind: 'text'; piece: Rendered }
  | {
      kind: 'file';
      file: Attachment;
      as: 'photo' | 'document';
      caption: Rendered;
      /** Where Telegram does not take the file. */
      instead: Rendered | undefined;
    };

/** The same message goes to many chats. */
const made = new WeakMap<Message, Parcel[]>();

/** What is to be sent. */
export function parcelsOf(message: Message): readonly Parcel[] {
  const parcels = made.get(message) ?? makeParcels(message);
  made.set(message, parcels);
  return parcels;
}

/**
 * Telegram has no text for who cannot see a file, so its description stands below it: after the
 * message's own text where there is one file and both fit, else alone, after the text.
 */
function makeParcels(whole: Message): Parcel[] {
  const message = withFilesUpTo(whole, limits.file);
  const { files = [], ...rest } = message;
  const pieces = render(rest);
  const [file, ...more] = files;
  const caption = file && more.length === 0 && pieces.length <= 1 ? captionOf(pieces[0], file) : null;
  if (file && caption) return [parcel(file, caption, render(withoutFiles(message)))];
  const apart = files.map((one): Parcel => {
    const only = withoutFiles({ ...message, blocks: [], choices: [], files: [one] });
    return parcel(one, wordsBelow(one), render(only));
  });
  return [...pieces.map((piece): Parcel => ({ kind: 'text', piece })), ...apart];
}

function parcel(file: Attachment, caption: Rendered, [instead]: Rendered[]): Parcel {
  const isPhoto = photos.has(file.mediaType) && file.bytes.byteLength <= limits.photo;
  return { kind: 'file', file, as: isPhoto ? 'photo' : 'document', caption, instead };
}

/** What a file shows, as much as fits below it. */
export function wordsBelow({ description }: Attachment): Rendered {
  return renderWords(description, limits.caption);
}

/** The text with the description below it; null where both do not fit. */
function captionOf(piece: Rendered | undefined, file: Attachment): Rendered | null {
  const words = wordsBelow(file);
  if (!piece) return words;
  const text = [piece.text, words.text].filter(Boolean).join('\n\n');
  return text.length <= limits.caption ? { ...piece, text } : null;
}
