/** Chances that a word is left out, and that a longer one has a typing error. */
const leftOut = 0.1;
const mistyped = 0.15;
/** Shorter words and messages would become other ones. */
const [longWord, longMessage] = [5, 4];

/** The message as somebody in a hurry may write it. `random` gives numbers from 0 up to 1. */
export function damaged(message: string, random: () => number): string {
  const tokens = message.split(' ');
  const kept = tokens.filter(() => tokens.length < longMessage || random() > leftOut);
  return kept.map((token) => (isPlain(token) && random() < mistyped ? mistype(token, random) : token)).join(' ');
}

function isPlain(token: string): boolean {
  return token.length >= longWord && token !== 'PLACE';
}

/** Leaves a letter out, swaps two or doubles one; never the first. */
function mistype(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const kind = random();
  if (kind < 0.35) return `${before}${next}${after}`;
  return kind < 0.7 ? `${before}${next}${letter}${after}` : `${before}${letter}${letter}${next}${after}`;
}
