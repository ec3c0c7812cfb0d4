import type { Meaning, Role } from './language.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

const cues: ReadonlySet<Meaning['is']> = new Set([
  'day',
  'weekday',
  'month',
  'unit',
  'feast',
  'part',
  'daytime',
  'ordinal',
]);
/** One of them belongs to every hour in words: "um sieben", "halb acht". */
const clockRoles: ReadonlySet<Role> = new Set([
  "o'clock",
  'hours',
  'at',
  'hour of',
  'half',
  'quarter',
  'three quarters',
  'past',
  'short of',
]);

/**
 * Where the last word or number stands that may be part of a mention, which is never of small words alone; -1 in most
 * texts. No mention begins after it.
 */
export function lastCue(tokens: readonly Token[], vocabulary: Vocabulary): number {
  const last = tokens.findLastIndex(
    ({ kind, folded, meanings }) =>
      kind === 'number' || meanings.some(({ is }) => cues.has(is)) || vocabulary.phrases.has(folded),
  );
  const inWords = tokens.findLastIndex(({ meanings }) => meanings.some(({ is }) => is === 'number'));
  return inWords > last && tokens.some(tellsHour) ? inWords : last;
}

function tellsHour({ meanings }: Token): boolean {
  return meanings.some((meaning) => meaning.is === 'role' && clockRoles.has(meaning.role));
}
