import type { Span } from '../../src/core/message.ts';

/** Text as Discord's Markdown writes it, never cut, unless it is longer than a whole message. */
interface Atom {
  written: string;
  strong: boolean;
  /** What is left of it where it must be cut; null for text, which may be cut between any two characters. */
  plain: string | null;
}

/** Between two words, and nowhere else, a line may be broken. */
type Word = Atom[];

const web = /^https?:/i;
const address = /https?:\/\/[^\s<>]+/gi;
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** `word` so that Discord shows it as it is. What is special only at the start of a line is left to `lineStart`. */
function escaped(word: string): string {
  return word
    .replace(/[\\*_~`|<[\]]/g, '\\$&')
    .replace(/:(?=\/\/|[\w+-]{1,40}:)/g, '\\:')
    .replace(/@(?=everyone|here)/gi, '\\@')
    .replace(/\.(?=gg\/|com\/invite)/gi, '\\.');
}

/** Headings, quotes and lists begin at the start of a line only. */
function lineStart(line: string): string {
  return line.replace(/^([*\s]*)([-+#>])/, '$1\\$2').replace(/^(\s*\d{1,9})\./, '$1\\.');
}

/** Whether Discord would take the words of a link for its address and show the markup instead. */
const looksLikeAddress = (text: string): boolean => /[^\s.]\.[^\s.]|:\/\//.test(text);

/** Signs that belong to the sentence around an address and not to it. */
const endings = new Set('.,;:!?)\'"]*_~|`\\');

function withoutEnding(found: string): string {
  let end = found.length;
  while (endings.has(found[end - 1] ?? '')) end -= 1;
  return found.slice(0, end);
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function textAtoms(text: string, strong: boolean): Atom[] {
  return text
    .split(/(?<=\s)/)
    .filter((word) => word !== '')
    .map((word) => ({ written: escaped(word), strong, plain: null }));
}

/** Text with the addresses in it, which stand in angle brackets so that they get no preview. */
function spanAtoms({ text, strong = false, href }: Span): Atom[] {
  if (href !== undefined && web.test(href) && URL.canParse(href)) {
    const target = `<${new URL(href).href.replace(/[<>()]/g, percent)}>`;
    if (!looksLikeAddress(text)) return [{ written: `[${escaped(text)}](${target})`, strong, plain: text }];
    const bare = { written: target, strong: false, plain: href };
    return text === href ? [bare] : [...textAtoms(`${text} `, strong), bare];
  }
  const atoms: Atom[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const found = withoutEnding(match[0]);
    if (!URL.canParse(found)) continue;
    atoms.push(...textAtoms(text.slice(from, match.index), strong));
    atoms.push({ written: `<${found}>`, strong: false, plain: found });
    from = match.index + found.length;
  }
  return [...atoms, ...textAtoms(text.slice(from), strong)];
}

function write(words: readonly Word[]): string {
  let line = '';
  let bold = false;
  for (const { written, strong } of words.flat()) {
    if (strong !== bold) line += '**';
    bold = strong;
    line += written;
  }
  return lineStart(bold ? `${line}**` : line);
}

function wordsOf(atoms: readonly Atom[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const atom of atoms) {
    if (open) words.at(-1)?.push(atom);
    else words.push([atom]);
    open = !/\s$/.test(atom.written);
  }
  return words;
}

/** The letters of a word that is longer than a whole message. */
function letters(word: Word): Word[] {
  return word.flatMap(({ written, strong, plain }) =>
    Array.from(graphemes.segment(plain ?? written.replace(/\\(.)/gs, '$1')), ({ segment }) => [
      { written: escaped(segment), strong, plain: null },
    ]),
  );
}

/** What Discord shows of text that was written here: each bracket that is not escaped belongs to a link. */
export function shownText(written: string): string {
  return written.replace(
    /\\([^])|\*\*|\[|\]\(<[^<>]*>\)|<(https?:[^<>]*)>/gi,
    (_markup, sign?: string, target?: string) => sign ?? target ?? '',
  );
}

/** One line of spans as lines of Markdown of at most `limit` characters, broken between words. */
export function markdownLines(spans: readonly Span[], limit: number): string[] {
  const rows: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split(/\r?\n/).entries()) {
      if (index > 0) rows.push([]);
      rows.at(-1)?.push({ ...span, text });
    }
  }
  return rows.flatMap((row) => broken(wordsOf(joined(row).flatMap(spanAtoms)), limit));
}

/** Text that goes on in the next span is read as one, as Discord will. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { text, strong = false, href } of spans) {
    const last = all.at(-1);
    if (last && href === undefined && last.href === undefined && last.strong === strong) last.text += text;
    else all.push({ text, strong, ...(href === undefined ? {} : { href }) });
  }
  return all;
}

function broken(words: readonly Word[], limit: number): string[] {
  const whole = write(words);
  if (whole.length <= limit) return [whole];
  const lines: string[] = [];
  let line: Word[] = [];
  const fitting = words.flatMap((word) => (write([word]).length > limit ? letters(word) : [word]));
  // What is written grows by the word and at most the marks around it: measured anew only near the limit.
  let length = 0;
  for (const word of fitting) {
    const more = write([word]).length;
    if (length + more > limit && (length = write([...line, word]).length - more) + more > limit) {
      lines.push(write(line));
      line = [];
      length = 0;
    }
    line.push(word);
    length += more;
  }
  return [...lines, write(line)].filter((text) => text.trim() !== '');
}
