const pairs = new Set(
  [
    ...['qwertzuiop', 'asdfghjkl', 'yxcvbnm'].flatMap((row) =>
      row.split('').flatMap((letter, at) => [letter + (row[at + 1] ?? ''), (row[at + 1] ?? '') + letter]),
    ),
    ...'dt td bp pb gk kg vf fv vw wv sz zs ck kc iy yi'.split(' '),
  ].filter((pair) => pair.length === 2),
);

/** Whether two letters are neighbours on the keyboard, or sound alike. */
export function alike(a: string | undefined, b: string | undefined): boolean {
  return pairs.has(`${a}${b}`);
}

/** The place of the first letter in which two words differ. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether two neighbouring letters, and nothing else, make the difference between two words of one length. */
export function swapped(word: string, text: string): boolean {
  const at = firstDifference(word, text);
  return (
    word.length === text.length &&
    word[at] === text[at + 1] &&
    word[at + 1] === text[at] &&
    at + 1 < word.length &&
    word.slice(at + 2) === text.slice(at + 2)
  );
}

/**
 * Whether one typing error makes the difference, other than in the first letter: letters swapped, one left out or
 * doubled. Another letter, which mostly makes another word, counts in long words, and in those of seven to nine
 * letters where the two are easily mistaken; one left out in those of five letters only where it is a vowel.
 */
export function isSlip(word: string, text: string): boolean {
  const at = firstDifference(word, text);
  if (at === 0 || word === text) return false;
  if (word.length === text.length) {
    if (swapped(word, text)) return true;
    const may = text.length > 9 || (text.length > 6 && alike(word[at], text[at]));
    return may && word.slice(at + 1) === text.slice(at + 1);
  }
  if (word.length === text.length - 1)
    return (text.length > 5 || /[aeiou]/.test(text[at] ?? '')) && word.slice(at) === text.slice(at + 1);
  return (
    word.length === text.length + 1 &&
    (text.length > 8 || word[at] === word[at - 1]) &&
    word.slice(at + 1) === text.slice(at)
  );
}
