import type { MessageEntity } from 'grammy/types';

/** Text with what its parts are, by position in UTF-16 units. */
export interface Piece {
  text: string;
  entities: MessageEntity[];
}

/** What one message holds: UTF-16 units of text, and the marks that Telegram heeds. */
const limits = { text: 4096, entities: 100 };
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Pieces that each fit into a message, cut at the best place: a paragraph, a line, a sentence, a word. */
export function split(whole: Piece, longest = limits.text): Piece[] {
  const pieces: Piece[] = [];
  let rest = trimmed(whole);
  while (rest.text.length > longest || rest.entities.length > limits.entities) {
    const at = cutOf(rest, longest);
    pieces.push(trimmed(part(rest, 0, at)));
    rest = trimmed(part(rest, at, rest.text.length));
  }
  return [...pieces, rest].filter(({ text }) => text !== '');
}

function cutOf({ text, entities }: Piece, longest: number): number {
  const last = entities[limits.entities]?.offset ?? text.length;
  const most = Math.min(longest, Math.max(1, last));
  const isInLink = (at: number): boolean =>
    entities.some(({ type, offset, length }) => type === 'text_link' && offset < at && at < offset + length);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    // A cut right at the beginning would make a message of a word or two.
    for (let at = text.lastIndexOf(mark, most - mark.length); at > most / 4; at = text.lastIndexOf(mark, at - 1)) {
      if (!isInLink(at + mark.length)) return at + mark.length;
    }
  }
  let cut = 0;
  for (const { index } of graphemes.segment(text.slice(0, most + 1))) {
    if (index > 0 && index <= most && !isInLink(index)) cut = index;
  }
  return cut > 0 ? cut : unitBefore(text, most);
}

/** Where nothing else is left: a single character as long as a message, or a link as long. Never inside a pair. */
function unitBefore(text: string, at: number): number {
  const isInPair = /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '');
  return isInPair && at > 1 ? at - 1 : at;
}

function part({ text, entities }: Piece, from: number, to: number): Piece {
  const within = entities.flatMap((entity) => {
    const start = Math.max(entity.offset, from);
    const end = Math.min(entity.offset + entity.length, to);
    return start < end ? [{ ...entity, offset: start - from, length: end - start }] : [];
  });
  return { text: text.slice(from, to), entities: within };
}

/** Telegram takes white space off both ends and moves the marks; so it is done here, to know where they are. */
function trimmed(piece: Piece): Piece {
  const end = piece.text.trimEnd().length;
  const start = piece.text.length - piece.text.trimStart().length;
  return start === 0 && end === piece.text.length ? piece : part(piece, Math.min(start, end), end);
}
