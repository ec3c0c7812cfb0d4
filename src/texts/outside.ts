import type { Slots } from '../core/understanding.ts';
import type { Composer } from './compose.ts';

/** Says whom to ask about a place of another district; false when none was named, or one of ours as well. */
export function outside(composer: Composer, slots: Slots): boolean {
  const { knowledge } = composer.question;
  const elsewhere = slots.place.filter((key) => key === 'outside' || knowledge.place(key)?.kind === 'outside');
  if (elsewhere.length === 0 || elsewhere.length < slots.place.length) return false;
  const place = elsewhere.map((key) => knowledge.place(key)?.name).find((name) => name !== undefined);
  if (place === undefined) composer.paragraph('outside-nameless');
  else composer.paragraph('outside', { place });
  return true;
}
