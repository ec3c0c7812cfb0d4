import { fold, words } from './folding.ts';

const list = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).filter(Boolean).map(fold));

/** Words that begin a question. */
const asking = list(`wo wohin woher wann wer wen wem wie was welche welcher welches welchen warum gibt gibts kann können
  könnte könnten darf ist sind findet finden habt haben
  where when who whom how what which is are can could do does
  де куди коли хто кого як що які яка який чи где куда когда кто кого как что какие какая какой есть ли
  اين وين متى ايمتى من مين كيف شو ماذا ما هل کجا کی چه چی چطور چگونه آیا کدام
  nerede nereye ne kim kime nasıl hangi kaç var`);
/** Words that tie a second question to the first. */
const joining = list(`und ausserdem zudem sowie and also і та й и а و ve ayrıca`);
/** Attached to the next word in Arabic. */
const and = 'و';

/**
 * The sentences and joined questions of a text ("Wo kann ich helfen und wer ist zuständig?"), in order; one part where
 * it is a single one. `asks` is true of those that have the form of a question.
 */
export function partsOf(text: string): { text: string; asks: boolean }[] {
  const tokens = words(text);
  const cuts: number[] = [0];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (!before) return;
    const between = text.slice(before.end, token.start);
    const next = tokens[at + 1];
    const joined =
      (joining.has(token.folded) && next !== undefined && asking.has(next.folded)) ||
      (token.folded.startsWith(and) && asking.has(token.folded.slice(1))) ||
      (between.includes(',') && asking.has(token.folded));
    if (joined || /[?!;\n؟]|\.\s/.test(between)) cuts.push(token.start);
  });
  return cuts.map((start, at) => {
    const part = text.slice(start, cuts[at + 1]);
    return { text: part, asks: /[?؟]/.test(part) || beginsAsking(part) };
  });
}

function beginsAsking(part: string): boolean {
  const [first, second] = words(part).map(({ folded }) => folded);
  if (first === undefined) return false;
  return (
    asking.has(first) ||
    (joining.has(first) && second !== undefined && asking.has(second)) ||
    (first.startsWith(and) && asking.has(first.slice(1)))
  );
}
