/** A word, number or emoji of a text. */
export interface Word {
  /** As written. */
  text: string;
  /** As compared: see `fold`. */
  folded: string;
  /** Offsets into the original text. */
  start: number;
  end: number;
}

const ascii = /^[\t\n\r\x20-\x7e]*$/;
const german = /^[\t\n\r\x20-\x7eÄÖÜäöüß]*$/;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
const latin: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'oe',
  ı: 'i',
  ł: 'l',
  đ: 'd',
};
const umlauts = /[äöüßæœøıłđ]/g;
const marked = /([a-z0-9])[\u0300-\u036f\u20d0-\u20f0]+/g;
const tashkeel = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const arabic: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ی: 'ي',
  ى: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ؤ: 'و',
};

/**
 * Makes what people write alike comparable: case, umlauts in any spelling (ä = ae = a with a combining mark), ß = ss,
 * accents, wide and decorated letters, invisible characters, Arabic letter variants and digits. Linear in the length.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  // The long way would give the same.
  if (german.test(text)) return text.toLowerCase().replace(umlauts, (letter) => latin[letter] ?? letter);
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(umlauts, (letter) => latin[letter] ?? letter)
    .normalize('NFD')
    .replace(marked, '$1')
    .normalize('NFC')
    .replace(/ё/g, 'е')
    .replace(tashkeel, '')
    .replace(/[أإآٱیىئېکةۀەؤ]/g, (letter) => arabic[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '');
}

/** Plain language parts a long word with a dot in its middle: Roll·stuhl. */
const middleDot = /[·•]/g;
const unit =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*(?:(?<!\p{N})[·•](?=\p{L})[\p{L}\p{N}\p{M}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*)*|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*/gu;

/**
 * The words, numbers and emojis of a text in order; hyphens, apostrophes and all else stand between them, only dots between
 * letters belong to a word: "Roll·stuhl" is "rollstuhl".
 */
export function words(text: string): readonly Word[] {
  const before = current?.get(text);
  if (before) return before;
  const found = split(text);
  current?.set(text, found);
  return found;
}

/** The words of what is being read, so that each of its readers need not split it again. */
let current: Map<string, readonly Word[]> | null = null;

/** What `read` finds, with the words of texts at hand that were split before; nothing of them is kept afterwards. */
export function reading<Result>(read: () => Result): Result {
  current = new Map();
  try {
    return read();
  } finally {
    current = null;
  }
}

function split(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(unit)) {
    const folded = fold(match[0].replace(middleDot, ''));
    if (folded !== '') found.push({ text: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A folded word as those write it who leave the dots of umlauts out: "busum" for Büsum. */
export function withoutDots(folded: string): string {
  return folded.replace(/([aou])e/g, '$1');
}
