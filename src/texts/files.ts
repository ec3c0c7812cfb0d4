import { languages } from '../core/language.ts';
import type { Attachment, Block, Message } from '../core/message.ts';
import { readTexts } from './texts.ts';

/** What is said about files, beside the words that all texts share. */
export const fileTexts = readTexts(new URL('./files/', import.meta.url));

/** The message without the files that are larger than `bytes`; for each of them it ends with a sentence. */
export function withFilesUpTo(message: Message, bytes: number): Message {
  return without(message, (file) => file.bytes.byteLength > bytes, 'file-too-large');
}

/** The message without any file, for where none can be shown; for each of them it ends with a sentence. */
export function withoutFiles(message: Message): Message {
  return without(message, () => true, 'file-not-sent');
}

function without(message: Message, isLeftOut: (file: Attachment) => boolean, sentence: string): Message {
  const { files = [], blocks, ...rest } = message;
  const left = files.filter(isLeftOut);
  if (left.length === 0) return message;
  const say = fileTexts(languages.find((language) => language === message.language) ?? languages[0], 'sie');
  const sentences = left.map(({ name }): Block => ({ kind: 'paragraph', spans: say.spans(sentence, { name }) }));
  const kept = files.filter((file) => !isLeftOut(file));
  return { ...rest, blocks: [...blocks, ...sentences], ...(kept.length > 0 ? { files: kept } : {}) };
}
