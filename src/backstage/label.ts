/** As long as a button may be on every platform. */
const longest = 40;

/** A label that fits on a button. */
export function shortened(label: string): string {
  const letters = Array.from(label);
  return letters.length <= longest ? label : `${letters.slice(0, longest - 1).join('')}…`;
}
