import { fold } from '../folding.ts';
import type { Span } from '../negation.ts';
import type { Surroundings } from './context.ts';
import type { PlaceName } from './names.ts';
import { outsideKey, ownLandKey, qualifierKey } from './outside.ts';
import type { PlaceMention } from './places.ts';

/** A name that was found in a message, before it is seen together with the others. */
export interface Found extends Span {
  names: PlaceName[];
  how: PlaceMention['how'];
  certainty: number;
}

const linking = new Set('bei b in im i near das die der dem liegt kreis landkreis an am auf'.split(' '));
const comingFrom = new Set(['aus', 'ut', 'from', 'из', 'з', 'із', 'من', 'از'].map(fold));
const moving = /^((her|um|hin)?gezogen|umziehen?|ziehen?|moved|moving)$/;

/**
 * Puts the names of a message together: "Linden bei Heide" is one place, a town that was left is none, a name decides
 * among the places of a postal code. `parents` leads from a place to what it lies in.
 */
export function settle(
  around: Surroundings,
  found: readonly Found[],
  parents: ReadonlyMap<string, string | null>,
): Found[] {
  let kept: Found[] = [];
  for (const current of found) {
    const before = kept.at(-1);
    const together = before && putTogether(around, before, current, parents);
    if (together) kept[kept.length - 1] = together;
    else kept.push(current);
  }
  kept = kept.filter((mention) => !keysOf(mention).some((key) => key === qualifierKey || key === ownLandKey));
  kept = kept.filter((mention) => !(mention.names[0]?.inflected && mention.names[0].place.kind === 'elsewhere'));
  const named = new Set(kept.filter(({ how }) => how !== 'postal code').flatMap(keysOf));
  kept = kept.filter((mention) => mention.how !== 'postal code' || !keysOf(mention).some((key) => named.has(key)));
  kept = kept.filter((mention, index) => !isLeft(around, mention, kept[index + 1]) && !isOrigin(around, mention));
  // Beside one of ours, a town elsewhere is where somebody comes from or goes to.
  return kept.every(isOutside) ? kept : kept.filter((mention) => !isOutside(mention));
}

function keysOf({ names }: Found): string[] {
  return names.map(({ place }) => place.key);
}

const isOutside = (mention: Found): boolean =>
  mention.names.every(({ place }) => place.kind === 'outside' || place.kind === 'elsewhere');

/** One mention for two that speak of the same place, or null. */
function putTogether(
  around: Surroundings,
  left: Found,
  right: Found,
  parents: ReadonlyMap<string, string | null>,
): Found | null {
  const from = around.words[left.last]?.end ?? 0;
  const between = around.text.slice(from, around.words[right.first]?.start ?? from);
  const within = around.words.slice(left.last + 1, right.first).map(({ folded }) => folded);
  if (/[.!?;:\n]/.test(between.replace(/\b[bi]\./g, '')) || within.length > 4) return null;
  const both = { ...left, last: right.last, certainty: Math.max(left.certainty, right.certainty) };
  const [name, other] = [left.names[0], right.names[0]];
  if (!name || !other) return null;
  // "Lüneburger Heide", "Bremerhaven-Lehe"
  if (isOutside(left) && between === '-') return both;
  if (isOutside(left) && name.inflected && between === ' ' && other.place.isWord) return both;
  if (left.how === 'postal code' || right.how === 'postal code') return null;
  if (within.length === 0 && keysOf(left).join() === keysOf(right).join() && /^[\s,/(-]*$/.test(between)) return both;
  const linked = within.length > 0 && within.every((word) => linking.has(word));
  const touching = within.length === 0 && /^[\s,/(-]*$/.test(between);
  if (isOutside(right)) {
    if (!linked || isOutside(left)) return null;
    if (name.place.hasNamesakes && !within.includes('das'))
      return {
        ...both,
        names: right.names.map((it) =>
          it.place.key === qualifierKey ? { ...it, place: { ...it.place, key: outsideKey } } : it,
        ),
      };
    return within.includes('bei') || within.includes('near') || other.place.key === qualifierKey ? both : null;
  }
  if (isOutside(left)) return null;
  const lies = (inner: Found, outer: Found): boolean =>
    inner.names.some(({ place }) =>
      outer.names.some((it) => it.place.kind === 'district' || ancestors(place.key, parents).includes(it.place.key)),
    );
  if ((linked || touching) && lies(left, right)) {
    return {
      ...both,
      names: left.names.filter(({ place }) =>
        right.names.some((it) => it.place.kind === 'district' || ancestors(place.key, parents).includes(it.place.key)),
      ),
    };
  }
  if (touching && lies(right, left)) return { ...right, first: left.first };
  if (linked && (within.includes('bei') || within.includes('near') || within.includes('b'))) return both;
  return null;
}

function ancestors(key: string, parents: ReadonlyMap<string, string | null>): string[] {
  const found: string[] = [];
  let parent = parents.get(key);
  while (parent && !found.includes(parent)) {
    found.push(parent);
    parent = parents.get(parent);
  }
  return found;
}

/** "Ich komme aus Kiel": not where they ask about. */
function isOrigin(around: Surroundings, mention: Found): boolean {
  return isOutside(mention) && comingFrom.has(around.words[mention.first - 1]?.folded ?? '');
}

/** "aus Hamburg nach Nordhastedt gezogen": where somebody came from is not where they ask about. */
function isLeft(around: Surroundings, mention: Found, next: Found | undefined): boolean {
  if (!next || next.first - mention.last !== 2 || around.words[mention.last + 1]?.folded !== 'nach') return false;
  if (!['von', 'aus'].includes(around.words[mention.first - 1]?.folded ?? '')) return false;
  return around.words.slice(next.last + 1, next.last + 4).some(({ folded }) => moving.test(folded));
}
