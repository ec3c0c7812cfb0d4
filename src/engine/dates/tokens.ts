import { words } from '../folding.ts';
import type { Meaning, Surroundings } from './language.ts';
import { fold, type Vocabulary } from './vocabulary.ts';

export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** As written, but figures as 0-9 and commas as ",". */
  text: string;
  folded: string;
  start: number;
  end: number;
  /** No space stands before it. */
  glued: boolean;
  meanings: readonly Meaning[];
}

/** Words, numbers and signs. A word may be a case ending behind figures: "18'de". Invisible characters are no signs. */
const parts =
  /(\p{L}[\p{L}\p{M}'’`\u00ad\u200c\u200d]*|(?<=\p{Nd})['’]\p{L}+)|([0-9\u0660-\u0669\u06f0-\u06f9]+)|[^\s\p{L}\p{Cf}]/gu;
const sentenceEnds = /^[.!?:;\n]$/;
const seenAround = 3;
/** What a word loses that is no day where it stands; it keeps what it does in a phrase. */
const daysProper: ReadonlySet<Meaning['is']> = new Set(['day', 'weekday', 'month', 'feast', 'unit']);
const arabicSigns: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '٫': '.', '٪': '%' };

export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const { language } = vocabulary;
  let tokens = scan(text);
  if (vocabulary.prefixes.length > 0) tokens = tokens.flatMap((token) => withoutPrefix(token, vocabulary));
  if (vocabulary.compounds.size > 0) tokens = compounded(tokens, text, vocabulary);
  if (vocabulary.expansions.size > 0) tokens = tokens.flatMap((token) => expanded(token, vocabulary));
  const known = new Map<string, readonly Meaning[]>();
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const meanings = known.get(token.folded) ?? vocabulary.lookUp(token.folded);
    known.set(token.folded, meanings);
    token.meanings = meanings;
  }
  const meant = tokens.map((token, at) =>
    token.meanings.some(({ is }) => daysProper.has(is)) && !isDay(tokens, at, vocabulary, known)
      ? { ...token, meanings: token.meanings.filter((meaning) => !daysProper.has(meaning.is)) }
      : token,
  );
  if (language.nounsFirst) bringWhichForward(meant);
  return meant;
}

function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const split = words(text);
  let at = 0;
  let end = -1;
  for (let match = parts.exec(text); match; match = parts.exec(text)) {
    const [written, word, number] = match;
    const kind = word !== undefined ? 'word' : number === undefined ? 'sign' : 'number';
    while ((split[at]?.start ?? Infinity) < match.index) at += 1;
    // The same word as elsewhere is folded already.
    const same = split[at]?.text === written ? split[at]?.folded : undefined;
    const folded = kind === 'sign' ? (arabicSigns[written] ?? written) : (same ?? fold(written));
    tokens.push({
      kind,
      text: word ?? folded,
      folded,
      start: match.index,
      end: match.index + written.length,
      glued: match.index === end,
      meanings: [],
    });
    end = match.index + written.length;
  }
  return tokens;
}

/** "والجمعة" as "و" and "الجمعة". */
function withoutPrefix(token: Token, vocabulary: Vocabulary): Token[] {
  const isKnown = (word: string): boolean =>
    vocabulary.meanings.has(word) || vocabulary.compounds.has(word) || vocabulary.expansions.has(word);
  if (token.kind !== 'word' || isKnown(token.folded)) return [token];
  for (const prefix of vocabulary.prefixes) {
    const rest = token.folded.slice(prefix.length);
    if (!token.folded.startsWith(prefix) || rest.length < 2) continue;
    const middle = token.start + prefix.length;
    const text = token.text.slice(prefix.length);
    const behind = withoutPrefix({ ...token, text, folded: rest, start: middle, glued: true }, vocabulary);
    if (behind.length > 1 || isKnown(rest)) return [{ ...token, text: prefix, folded: prefix, end: middle }, ...behind];
  }
  return [token];
}

function compounded(tokens: readonly Token[], text: string, vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    if (!first) break;
    const words = vocabulary.compounds
      .get(first.folded)
      ?.find((all) => all.every((word, index) => tokens[at + index]?.folded === word));
    const last = words && tokens[at + words.length - 1];
    if (words && last) {
      joined.push({
        ...first,
        kind: 'word',
        text: text.slice(first.start, last.end),
        folded: words.join('_'),
        end: last.end,
      });
      at += words.length;
    } else {
      joined.push(first);
      at += 1;
    }
  }
  return joined;
}

function expanded(token: Token, vocabulary: Vocabulary): Token[] {
  const words = token.kind === 'word' ? vocabulary.expansions.get(token.folded) : undefined;
  if (!words || words.length > token.end - token.start) return [token];
  // They share the letters, so that none overlap.
  return words.map((folded, index): Token => {
    const kind = /^\d/.test(folded) ? 'number' : 'word';
    const start = token.start + index;
    const end = index === words.length - 1 ? token.end : start + 1;
    return { ...token, kind, text: kind === 'number' ? folded : token.text, folded, start, end, glued: false };
  });
}

/**
 * "الأسبوع القادم" as "next week", "دو هفته آینده" as "next two weeks", "هفته اول" as "first week"; places in the text stay
 * where they are.
 */
function bringWhichForward(tokens: Token[]): void {
  const means = (at: number, ...all: Meaning['is'][]): boolean =>
    tokens[at]?.meanings.some(({ is }) => all.includes(is)) ?? false;
  const does = (at: number, ...roles: string[]): boolean =>
    tokens[at]?.meanings.some((meaning) => meaning.is === 'role' && roles.includes(meaning.role)) ?? false;
  const move = (at: number, to: number): void => {
    const places = tokens.slice(to, at + 1);
    [...places.slice(-1), ...places.slice(0, -1)].forEach((content, index) => {
      const place = places[index];
      if (place) tokens[to + index] = { ...content, start: place.start, end: place.end, glued: place.glued };
    });
  };
  for (let at = 1; at < tokens.length; at += 1) {
    const isWeek = tokens[at - 1]?.meanings.some((meaning) => meaning.is === 'unit' && meaning.unit.startsWith('week'));
    if (isWeek && means(at, 'ordinal')) {
      move(at, at - 1);
      continue;
    }
    const which = tokens[at]?.meanings.find((meaning) => meaning.is === 'which');
    if (!which || means(at - 1, 'which') || means(at - 2, 'which')) continue;
    if (which.which === 'this' && means(at + 1, 'unit', 'weekday', 'month', 'daytime', 'day')) continue;
    const counted = tokens[at - 2]?.kind === 'number' || means(at - 2, 'number', 'ordinal') || does(at - 2, 'few');
    if (counted && (!means(at - 1, 'unit') || does(at, 'later', 'ago'))) continue;
    if (means(at - 1, 'unit', 'weekday', 'month', 'feast')) move(at, counted ? at - 2 : at - 1);
  }
}

function isDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary, all: Surroundings['all']): boolean {
  const before: string[] = [];
  for (let i = at - 1; i >= 0 && before.length < seenAround; i -= 1) before.push(tokens[i]?.folded ?? '');
  // "Fr. Sonntag": the dot of an abbreviation stands between.
  if (before.slice(0, before[0] === '.' ? 2 : 1).some((word) => vocabulary.noDayAfter.has(word))) return false;
  if (vocabulary.noDayBefore.has(tokens[at + 1]?.folded ?? '')) return false;
  const token = tokens[at];
  const sure =
    token && Object.hasOwn(vocabulary.language.doubtful, token.folded) && vocabulary.language.doubtful[token.folded];
  if (!token || !sure) return true;
  const after = tokens.slice(at + 1, at + 1 + seenAround);
  const nextWord = after[0]?.folded === '.' ? after[1] : after[0];
  return sure({
    word: token.text,
    before,
    after: after.map((next) => next.folded),
    nextWord: nextWord?.kind === 'word' ? nextWord.text : '',
    startsSentence: at === 0 || sentenceEnds.test(before[0] ?? ''),
    endsText: tokens.slice(at + 1, at + 5).every((next) => next.kind === 'sign') && at + 5 >= tokens.length,
    all,
  });
}
