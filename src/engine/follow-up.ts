import { readAction } from '../core/action.ts';
import type { Slots } from '../core/understanding.ts';
import { fold, words } from './folding.ts';
import {
  any,
  asking,
  filler,
  giving,
  indifference,
  more,
  needing,
  no,
  pointing,
  reaching,
  refusal,
  yes,
} from './follow-up-words.ts';
import type { LastTurn } from './memory.ts';

/** What a message means only because of what was said before. */
export interface FollowUp {
  intent: string;
  slots: Slots;
  item: string | null;
  offset: number;
  because: string;
}

const ordinals = [
  ['1', 'erste', 'ersten', 'erster', 'erstes', 'eins', 'first', 'one'],
  ['2', 'zweite', 'zweiten', 'zweiter', 'zweites', 'zwei', 'second', 'two'],
  ['3', 'dritte', 'dritten', 'dritter', 'drittes', 'drei', 'third', 'three'],
  ['4', 'vierte', 'vierten', 'vierter', 'viertes', 'vier', 'fourth', 'four'],
  ['5', 'funfte', 'fünfte', 'fünften', 'fünfter', 'fünftes', 'fünf', 'fifth', 'five'],
].map((names) => new Set(names.map(fold)));
/** Answers that list something, so that "more" and "the second" have a meaning after them. */
const listing = new Set(['find_offers', 'list_events']);
/** Questions that can be asked again about another place, day or topic. */
const variable = new Set([...listing, 'seek_help', 'find_contact', 'talk_to_human', 'subscribe', 'unsubscribe']);
/** Longer messages say what they mean themselves. Words. */
const longest = 8;
const last = new Set(['letzte', 'letzten', 'letzter', 'letztes', 'last'].map(fold));

/** The one that the words choose ("2", "der zweite", "mehr zu 3", "the last one"), or null. */
function chosen<T>(tokens: readonly string[], from: readonly T[]): T | null {
  const content = tokens.filter(
    (token) =>
      (!filler.has(token) &&
        !['mehr', 'more', 'zu', 'one', 'info', 'infos', 'details', 'den', 'punkt'].includes(token)) ||
      token === '1',
  );
  const only = content.length === 0 && tokens.includes('one') ? 'one' : content[0];
  if (only === undefined || content.length > 1) return null;
  if (last.has(only)) return from.at(-1) ?? null;
  const typed = /^\d{1,3}$/.test(only) ? Number(only) - 1 : ordinals.findIndex((names) => names.has(only));
  return from[typed] ?? null;
}

/** The slots of the message laid over those of the turn before. */
export function merged(before: Slots, now: Slots): Slots {
  const wanted = (key: string): boolean => now.place.includes(key);
  return {
    place: now.place.length > 0 ? now.place : before.place.filter((key) => !now.exclude.place.includes(key)),
    topics: now.topics.length > 0 ? now.topics : before.topics.filter((topic) => !now.exclude.topics.includes(topic)),
    date: now.date ?? before.date,
    org: now.org ?? before.org,
    exclude: {
      place: [...before.exclude.place.filter((key) => !wanted(key)), ...now.exclude.place],
      topics: [...before.exclude.topics.filter((topic) => !now.topics.includes(topic)), ...now.exclude.topics],
    },
  };
}

/**
 * Reads a message as the continuation of the last turn, or null where it stands alone.
 * `masked` is the message with the places, dates and topics that it names replaced by capitals.
 */
export function followUp(text: string, masked: string, slots: Slots, turn: LastTurn): FollowUp | null {
  const folded = fold(text).trim();
  const tokens = words(text).map((word) => word.folded);
  const asked = turn.expects !== null && tokens.length <= 5;
  const pressed =
    turn.choices.find(({ label }) => fold(label).trim() === folded) ?? (asked ? chosen(tokens, turn.choices) : null);
  const action = pressed && readAction(pressed.action);
  if (action) return { ...action, because: 'a button of the last answer' };
  const { intent, expects } = turn;
  if (tokens.length === 0 || intent === null || tokens.length > longest) return null;
  const go = (because: string, other: Partial<FollowUp> = {}): FollowUp => ({
    intent,
    slots: turn.slots,
    item: null,
    offset: 0,
    because,
    ...other,
  });
  const only = (allowed: ReadonlySet<string>, needed: ReadonlySet<string>): boolean =>
    tokens.every((token) => allowed.has(token) || filler.has(token)) && tokens.some((token) => needed.has(token));

  const { place, topics } = slots.exclude;
  const named = [...slots.place, ...slots.topics, ...place, ...topics].length > 0 || slots.date !== null;
  const rest = words(masked).filter(
    ({ text: word, folded: token }) => !/^[A-Z_]{4,}$/.test(word) && !filler.has(token) && !pointing.has(token),
  );
  if (variable.has(intent) && named && rest.length === 0) {
    return go('the last question with other slots', { slots: merged(turn.slots, slots) });
  }
  if (expects === 'email' && /[^\s@]@[^\s@.]+\.[^\s@]/.test(text)) return go('the address that was asked for');
  if (named) return null;
  if (listing.has(intent) && only(more, more))
    return go('more of the last list', { offset: turn.next ?? turn.shown.length });
  const item = tokens.length <= 5 ? chosen(tokens, turn.shown) : null;
  if (item !== null) return go('an entry of the last list', { item });
  if (expects === 'choice' && tokens.length <= 4) {
    if (tokens.some((token) => giving.has(token))) return go('an answer to the question', { intent: 'find_offers' });
    if (tokens.some((token) => needing.has(token))) return go('an answer to the question', { intent: 'seek_help' });
  }
  if (variable.has(intent) && only(any, indifference)) {
    const open = { ...turn.slots, ...(expects === 'topics' ? { topics: [] } : { place: [] }) };
    return go('it does not matter', { slots: expects === null ? turn.slots : open });
  }
  if (expects !== null && only(no, refusal)) return go('no', { intent: 'follow_up' });
  if (expects !== null && only(yes, yes)) return go('yes');
  if (!listing.has(intent) || tokens.length > 6) return null;
  if (tokens.some((token) => reaching.has(token)) && tokens.length <= 4)
    return go('how to reach them', { intent: 'find_contact' });
  if (tokens.some((token) => asking.has(token)) && tokens.some((token) => pointing.has(token)) && tokens.length <= 4) {
    return go('a question about what was listed', { item: turn.shown[0] ?? null });
  }
  return null;
}
