/** Words of the examples, folded: what everybody writes, so that it tells nothing about anybody. */
const known = new Map<string, string>();
const mostRemembered = 6000;

export function knowWords(words: Iterable<string>): void {
  for (const word of words) known.set(word, word);
}

/**
 * The same function of a folded word, which remembers what it found for known words and never for others: names and
 * whatever else people write leave no trace. The word itself is kept as the example has it, since a part of a message
 * may hold the whole message in memory.
 */
export function remembering<Result>(find: (word: string) => Result): (word: string) => Result {
  const remembered = new Map<string, { result: Result }>();
  return (word) => {
    const before = remembered.get(word);
    if (before) return before.result;
    const result = find(word);
    const own = known.get(word);
    if (own !== undefined && remembered.size < mostRemembered) remembered.set(own, { result });
    return result;
  };
}
