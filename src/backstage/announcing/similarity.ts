/** How alike two texts are by their groups of three characters, from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [trigrams(a), trigrams(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const group of first) if (second.has(group)) shared += 1;
  return shared / (first.size + second.size - shared);
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
