/**
 * Whether an event came before within the last so many milliseconds; it is remembered for up to twice as long. Of each
 * only a number of 53 bits is kept: platforms repeat events within minutes, and in that time there may be many.
 */
export function createRepeated(within: number): (id: string, now: number) => boolean {
  let recent = new Set<number>();
  let older = new Set<number>();
  let begun = 0;
  return (id, now) => {
    if (now - begun >= within) {
      older = now - begun >= 2 * within ? new Set() : recent;
      recent = new Set();
      begun = now;
    }
    const number = numberOf(id);
    if (recent.has(number) || older.has(number)) return true;
    recent.add(number);
    return false;
  };
}

/** Two rounds of FNV-1a with different beginnings, as one whole number. */
function numberOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
