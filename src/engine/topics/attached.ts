/** "and", "so", "with", "to", "like", "the" and their pairs; the last two as people speak: "this", "on the". */
const arabic = 'و ف ب ل ك ال وال فال بال كال لل ول ولل وب وبال هال عال'.split(' ');

/** Whether the first letters of an Arabic word, up to `end`, are such as are written on to the word that follows. */
export function isAttached(word: string, end: number): boolean {
  return end <= 4 && isArabic(word) && arabic.includes(word.slice(0, end));
}

const isArabic = (word: string): boolean => word >= '\u0620' && word < '\u0700';

/** A word as written, and in Arabic script also without what is written on to its beginning. */
export function bareForms(word: string): string[] {
  const forms = [word];
  if (!isArabic(word)) return forms;
  for (let end = 1; end <= 4 && end < word.length - 1; end += 1) if (isAttached(word, end)) forms.push(word.slice(end));
  return forms;
}
