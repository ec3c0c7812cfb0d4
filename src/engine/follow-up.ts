import { readAction } from '../core/action.ts';
import type { Slots } from '../core/understanding.ts';
import { fold, words } from './folding.ts';
import type { LastTurn } from './memory.ts';

/** What a message means only because of what was said before. */
export interface FollowUp {
  intent: string;
  slots: Slots;
  item: string | null;
  offset: number;
  because: string;
}

const more = new Set(
  'mehr|mehr davon|mehr bitte|weiter|weitere|noch mehr|gibt es mehr|more|more please|next|show more|go on'
    .split('|')
    .map(fold),
);
const ordinals = [
  ['1', 'erste', 'ersten', 'erster', 'erstes', 'eins', 'first', 'one'],
  ['2', 'zweite', 'zweiten', 'zweiter', 'zweites', 'zwei', 'second', 'two'],
  ['3', 'dritte', 'dritten', 'dritter', 'drittes', 'drei', 'third', 'three'],
  ['4', 'vierte', 'vierten', 'vierter', 'viertes', 'vier', 'fourth', 'four'],
  ['5', 'funfte', 'fünfte', 'fünften', 'fünfter', 'fünftes', 'fünf', 'fifth', 'five'],
].map((names) => new Set(names.map(fold)));
const last = new Set(['letzte', 'letzten', 'letzter', 'letztes', 'last'].map(fold));

/** Words that add nothing when a message only names another place, day or topic: "und in Meldorf?" */
const fillers = new Set(
  'und auch in im am an um bei fur für zu zum zur nach aus der die das den dem ein eine einen oder dann was wie ist sieht es mit da dort denn lieber doch bitte nur noch mal stattdessen sonst und and in at on for to the a an what how about is there then or also please only instead rather ok okay ja yes hm hmm thema topic nr nummer number'
    .split(' ')
    .map(fold),
);

/** The list entry that the words choose ("2", "der zweite", "mehr zu 3", "the last one"), or null. */
function chosen(tokens: readonly string[], shown: readonly string[]): string | null {
  const content = tokens.filter(
    (token) =>
      (!fillers.has(token) &&
        !['mehr', 'more', 'zu', 'one', 'info', 'infos', 'details', 'den', 'punkt'].includes(token)) ||
      token === '1',
  );
  const only = content.length === 0 && tokens.includes('one') ? 'one' : content[0];
  if (only === undefined || content.length > 1) return null;
  if (last.has(only)) return shown.at(-1) ?? null;
  const typed = /^\d{1,3}$/.test(only) ? Number(only) - 1 : ordinals.findIndex((names) => names.has(only));
  return shown[typed] ?? null;
}

/** The slots of the message laid over those of the turn before. */
function merged(before: Slots, now: Slots): Slots {
  return {
    place: now.place.length > 0 ? now.place : before.place,
    topics: now.topics.length > 0 ? now.topics : before.topics,
    date: now.date ?? before.date,
    org: now.org ?? before.org,
    exclude: now.exclude,
  };
}

/**
 * Reads a message as the continuation of the last turn, or null where it stands alone.
 * `masked` is the message with the places, dates and topics that it names replaced by capitals.
 */
export function followUp(text: string, masked: string, slots: Slots, turn: LastTurn): FollowUp | null {
  const folded = fold(text).trim();
  const pressed = turn.choices.find(({ label }) => fold(label).trim() === folded);
  const action = pressed && readAction(pressed.action);
  if (action) return { ...action, because: 'a button of the last answer' };
  const tokens = words(text).map((word) => word.folded);
  if (tokens.length === 0) return null;
  if (more.has(tokens.join(' '))) {
    const offset = turn.next ?? turn.shown.length;
    return { intent: turn.intent, slots: turn.slots, item: null, offset, because: 'more of the last list' };
  }
  const item = tokens.length <= 5 ? chosen(tokens, turn.shown) : null;
  if (item !== null)
    return { intent: turn.intent, slots: turn.slots, item, offset: 0, because: 'an entry of the last list' };
  const named = slots.place.length > 0 || slots.topics.length > 0 || slots.date !== null;
  const rest = words(masked).filter(
    ({ text: word, folded: token }) => !/^[A-Z_]{4,}$/.test(word) && !fillers.has(token),
  );
  if (named && rest.length === 0) {
    return {
      intent: turn.intent,
      slots: merged(turn.slots, slots),
      item: null,
      offset: 0,
      because: 'the last question with other slots',
    };
  }
  return null;
}
