import { fold, type Word } from './folding.ts';

/** A stretch of words, by their positions in the list of words; `last` is the last one inside. */
export interface Span {
  first: number;
  last: number;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const excluding = list(
  'nicht nich nischt net nix nichts weder ausser ohne statt anstatt not neither except excluding without ' +
    'не крім окрім кроме без ليس غير مو مش بدون جز بجز',
);
const lacking = list('kein keine keinen keinem keiner keines keen keene no');
/** What may stand between "nicht" and the thing that is not wanted. */
const between = list(
  'in im ins an am bei beim nach aus von vom um zu zum zur fur für mit auf у в на до про для في من إلى عن در از به برای ab uber durch gegen wegen der die das den dem des ein eine einen einem einer eines mehr unbedingt gerade direkt gern gerne so etwas was als irgendwas grad wieder bitte wirklich stadt gemeinde amt mein meine meinen to at near around from with about for the a an any really anything something do doing mit dat de с со з зі із к ко по за з-за به با',
);
const joining = list('und oder u sowie bzw noch or and nor & plus і й та або чи и или و أو یا ve veya');
const turning = list(
  'aber sondern doch jedoch dafür lieber stattdessen but rather instead але а но لكن بل اما بلکه ama fakat',
);
const only = list('nur bloß bloss only just allein lediglich');
const asking = list(
  'gibt gibts gifft habt haben haben hat hast ist sind bietet findet kann können is are there do does have',
);
const wanting = list(
  'habe hab haben hat hast habt finde finden findet gefunden bekomme bekommen bekommt kriege kriegen have has find found got get had hatte hatten',
);
const softening = list('eher lieber bitte auch aber ich wir rather please');
const failing = list('geht kommt passt ist will möchte mag');
/** Turkish puts it behind what is not wanted; as a question it asks for agreement. */
const behind = list('değil');
const agreeing = list('mi mı');
/** Farsi, where "in" follows; alone it is a no. */
const notIn = list('نه');
const refusing = list('nein nee nicht nich no not ne ні нет değil hariç لا نه');

/** True for each span that the writer does not want: "nicht in …", "außer …", "keine …", "… nein". */
export function negatedSpans(text: string, words: readonly Word[], spans: readonly Span[]): boolean[] {
  const results: boolean[] = [];
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    results.push(
      negatedBefore(text, words, span) ??
        (refusedAfter(text, words, span, spans[index + 1]) ||
          (before !== undefined && results[index - 1] === true && listed(text, words, before, span))),
    );
  });
  // "weder … noch …", "Heide und Marne nicht": a list shares the refusal that follows its last entry.
  for (let index = spans.length - 2; index >= 0; index -= 1) {
    const [span, next] = [spans[index], spans[index + 1]];
    if (
      span &&
      next &&
      !results[index] &&
      refusedAfter(text, words, next, undefined) &&
      listed(text, words, span, next)
    ) {
      results[index] = true;
    }
  }
  return results;
}

const gap = (text: string, left: Word | undefined, right: Word | undefined): string =>
  left && right ? text.slice(left.end, right.start) : '';
const breaks = (between: string): boolean => /[.!?;:\n…]|\s[–—-]\s/.test(between);

/** Looks back from the span for a negation; null where nothing is said. */
function negatedBefore(text: string, words: readonly Word[], span: Span): boolean | null {
  let narrowed = false;
  for (let at = span.first - 1; at >= Math.max(0, span.first - 6); at -= 1) {
    const word = words[at];
    const space = gap(text, word, words[at + 1]);
    if (!word || breaks(space) || space.includes(',')) return null;
    const { folded } = word;
    const previous = words[at - 1]?.folded ?? '';
    if (only.has(folded)) {
      narrowed = true;
    } else if (folded === 'than' && previous === 'other') {
      return true;
    } else if (folded === 'fall' && ['keinen', 'keinem'].includes(previous)) {
      return true;
    } else if (
      ['but', 'bis'].includes(folded) &&
      ['all', 'alles', 'anything', 'anywhere', 'everything', 'everywhere'].includes(previous)
    ) {
      return true;
    } else if (folded === 'of' && previous === 'instead') {
      return true;
    } else if (notIn.has(folded) && words[at + 1]?.folded === fold('در')) {
      return true;
    } else if (excluding.has(folded)) {
      if (narrowed || ['warum', 'wieso', 'why', 'weshalb'].includes(previous)) return null;
      return folded === 'ohne' || folded === 'without' || !isQuestionFor(text, words, at) ? true : null;
    } else if (lacking.has(folded)) {
      if (isQuestionFor(text, words, at) || saysLack(text, words, at, span)) return null;
      return true;
    } else if (!between.has(folded)) {
      return null;
    }
  }
  return null;
}

/** "Gibt es (denn) keinen Sprachkurs?" asks for one. */
function isQuestionFor(text: string, words: readonly Word[], negation: number): boolean {
  const from = words[negation]?.end ?? 0;
  const end = /[.!?\n]/.exec(text.slice(from, from + 300));
  if (end?.[0] !== '?') return false;
  for (let at = negation - 1; at >= Math.max(0, negation - 4); at -= 1) {
    const space = gap(text, words[at], words[at + 1]);
    if (/[,.!?;\n]/.test(space) || turning.has(words[at]?.folded ?? '')) return false;
    if (asking.has(words[at]?.folded ?? '')) return true;
  }
  return false;
}

/** "Wir haben keine Möbel" says what is needed, not what is not wanted. */
function saysLack(text: string, words: readonly Word[], negation: number, span: Span): boolean {
  for (let at = negation - 1; at >= Math.max(0, negation - 4); at -= 1) {
    if (/[,.!?;:\n]/.test(gap(text, words[at], words[at + 1]))) break;
    if (wanting.has(words[at]?.folded ?? '')) return true;
  }
  const next = words[span.last + 1];
  return next !== undefined && gap(text, words[span.last], next).trim() === '' && wanting.has(next.folded);
}

/** "Marne nein", "in Heide lieber nicht", "Meldorf kommt nicht in Frage". */
function refusedAfter(text: string, words: readonly Word[], span: Span, following: Span | undefined): boolean {
  let at = span.last + 1;
  let space = gap(text, words[span.last], words[at]);
  let verb = false;
  while (at <= span.last + 3 && (softening.has(words[at]?.folded ?? '') || failing.has(words[at]?.folded ?? ''))) {
    if (space.trim() !== '') return false;
    verb ||= failing.has(words[at]?.folded ?? '');
    at += 1;
    space = gap(text, words[at - 1], words[at]);
  }
  const word = words[at];
  if (word && behind.has(word.folded) && space.trim() === '') return !agreeing.has(words[at + 1]?.folded ?? '');
  if (!word || !refusing.has(word.folded) || !/^[\s:?]*$/.test(space)) return false;
  const next = words[at + 1];
  const after = next ? gap(text, word, next) : '';
  if (following && following.first - at <= 3 && !/[,.;!?\n]/.test(text.slice(word.end, words[following.first]?.start)))
    return false;
  return (
    !next ||
    /[,.;!?:\n–—)]/.test(after) ||
    turning.has(next.folded) ||
    ['so', 'und', 'and', 'bitte'].includes(next.folded) ||
    verb
  );
}

/** True if two spans are entries of one list: "Heide und in Meldorf", "Heide, Meldorf oder Marne". */
function listed(text: string, words: readonly Word[], left: Span, right: Span): boolean {
  const within = words.slice(left.last + 1, right.first);
  const whole = text.slice(words[left.last]?.end, words[right.first]?.start);
  if (breaks(whole) || within.length > 3 || within.some(({ folded }) => turning.has(folded))) return false;
  if (!within.every(({ folded }) => joining.has(folded) || between.has(folded))) return false;
  if (within.some(({ folded }) => joining.has(folded)) || /[/&+]/.test(whole)) return true;
  if (!whole.includes(',')) return false;
  const next = words[right.last + 1];
  // "Nicht in Heide, in Meldorf" goes on with what is wanted.
  if (within.length > 0 && !(next && joining.has(next.folded))) return false;
  return !next || joining.has(next.folded) || /[,.;!?\n]/.test(gap(text, words[right.last], next));
}
