import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';
import { intentOfCommand } from '../../src/core/commands.ts';
import type { Block, Choice, Message, Span } from '../../src/core/message.ts';
import { type Piece, split } from './split.ts';

/** One message of Telegram's. */
export interface Rendered extends Piece {
  keyboard: InlineKeyboardButton.CallbackButton[][];
}

/** Bytes that a button carries. */
const dataLimit = 64;
/** Characters that stand beside one another on a phone without being cut off. */
const rowWidth = 28;
const rowLength = 3;

/** Characters that Telegram takes out of texts or that would turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex -- these are exactly the characters meant
const removed = /[\u0000-\u0009\u000b-\u001f\u007f\u2028-\u202e]/g;
/**
 * What Telegram would make a mention, a hashtag, a cashtag or a command of, were nothing put between; web addresses
 * stay as they are.
 */
const marks =
  /https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s"'<>«»|()[\]{}]*)?|(?<![\p{L}\p{N}_/<>])([@#$/])(?=([\p{L}\p{N}_]+))/gu;
const joiner = '\u2060';

/** The message natively: marks by position, never a markup; the buttons below the last piece. */
export function render(message: Message): Rendered[] {
  const { pressed, typed } = sorted(message.choices);
  const writing = createWriting();
  for (const [index, block] of message.blocks.entries()) {
    if (index > 0) writing.add('\n\n');
    writeBlock(writing, block);
  }
  if (typed.length > 0) writing.add(`\n\n${typed.map(({ label }) => `[${plain(label)}]`).join(' ')}`);
  const pieces = split(writing);
  return pieces.map((piece, index) => ({
    ...piece,
    keyboard: index === pieces.length - 1 ? rows(pressed) : [],
  }));
}

/** Words below a file, of which at most `limit` characters fit. */
export function renderWords(words: string, limit: number): Rendered {
  const [first = { text: '', entities: [] }] = split({ text: plain(words), entities: [] }, limit);
  return { ...first, keyboard: [] };
}

interface Writing extends Piece {
  add(text: string, ...kinds: Kind[]): void;
}
type Kind = { type: 'bold' } | { type: 'text_link'; url: string };

function createWriting(): Writing {
  const entities: MessageEntity[] = [];
  return {
    text: '',
    entities,
    add(text, ...kinds) {
      const offset = this.text.length;
      this.text += text;
      if (text.trim() === '') return;
      for (const kind of kinds) entities.push({ ...kind, offset, length: text.length });
    },
  };
}

function writeBlock(writing: Writing, block: Block): void {
  if (block.kind === 'paragraph') {
    writeSpans(writing, block.spans);
    return;
  }
  for (const [index, { number, lines }] of block.items.entries()) {
    if (index > 0) writing.add('\n');
    writing.add(`${number}. `);
    for (const [line, spans] of lines.entries()) {
      if (line > 0) writing.add('\n');
      writeSpans(writing, spans);
    }
  }
}

/** Telegram itself makes numbers and addresses tappable; links take web addresses only. */
function writeSpans(writing: Writing, spans: readonly Span[]): void {
  for (const { text, strong, href } of spans) {
    const words = plain(text);
    const isWeb = href !== undefined && /^https?:\/\//i.test(href);
    writing.add(
      words,
      ...(strong ? [{ type: 'bold' as const }] : []),
      ...(isWeb ? [{ type: 'text_link' as const, url: href }] : []),
    );
    const address = /^(?:tel|mailto):([^?]+)/i.exec(href ?? '')?.[1];
    if (address !== undefined && !isShown(address, text)) writing.add(` (${address.replace(removed, '')})`);
  }
}

function isShown(address: string, text: string): boolean {
  if (address.includes('@')) return text.includes(address);
  const digits = (from: string): string => from.replace(/\D/g, '');
  // "0481 1234" is the same number as "+49 481 1234".
  return digits(text) !== '' && digits(address).endsWith(digits(text).replace(/^0+/, ''));
}

/** Text that nothing is read out of, but for the assistant's own commands. */
function plain(text: string): string {
  return text.replace(removed, '').replace(marks, (found, sign?: string, word?: string) => {
    if (sign === undefined || (sign === '/' && intentOfCommand(word ?? '') !== null)) return found;
    return `${sign}${joiner}`;
  });
}

/** A choice whose meaning a button cannot carry is left to be typed. */
function sorted(choices: readonly Choice[]): { pressed: Choice[]; typed: Choice[] } {
  const fits = ({ action }: Choice): boolean => {
    const bytes = Buffer.byteLength(action);
    return bytes > 0 && bytes <= dataLimit;
  };
  return { pressed: choices.filter(fits), typed: choices.filter((choice) => !fits(choice)) };
}

function rows(choices: readonly Choice[]): InlineKeyboardButton.CallbackButton[][] {
  const rows: InlineKeyboardButton.CallbackButton[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const { label, action } of choices) {
    const button = { text: label.replace(removed, ''), callback_data: action };
    const row = rows.at(-1);
    width += label.length;
    if (row && row.length < rowLength && width <= rowWidth) {
      row.push(button);
    } else {
      rows.push([button]);
      width = label.length;
    }
  }
  return rows;
}
