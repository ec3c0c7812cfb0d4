import { readAction, readTaken } from '../../core/action.ts';
import { noSlots, type Slots } from '../../core/understanding.ts';
import { fold, words } from '../folding.ts';
import {
  any,
  asking,
  calendar,
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
} from './words.ts';
import type { LastTurn } from '../memory.ts';

/** What a message means only because of what was said before. */
export interface FollowUp {
  intent: string;
  slots: Slots;
  item: string | null;
  offset: number;
  because: string;
  /** Refuses what was asked. */
  declined?: boolean;
}

/** A continuation that says nothing which an answer could be looked up with. */
function unsettled(slots: Slots, because: string): FollowUp {
  return { intent: 'follow_up', slots, item: null, offset: 0, because };
}

const ordinals = [
  `1 erste ersten erster erstes erstres eins first one перший перша перше першу один первый первая первое первую اول الاول
   الاولى اولى واحد اولی یک birinci birincisi ilk ilki bir`,
  `2 zweite zweiten zweiter zweites zwei second two другий друга друге другу два второй вторая второе вторую الثاني
   الثانية التاني التانية ثاني ثانية دوم دومی دو ikinci ikincisi iki`,
  `3 dritte dritten dritter drittes drei third three третій третя третє третю три третий третья третье третью الثالث
   الثالثة التالت التالتة ثالث سوم سومی سه üçüncü üçüncüsü üç`,
  `4 vierte vierten vierter viertes vier fourth four четвертий четверта четверте четвертый четвертая четвертое четыре
   الرابع الرابعة چهارم چهارمی چهار dördüncü dördüncüsü dört`,
  `5 fünfte fünften fünfter fünftes fünf funfte fifth five пʼятий пʼята п'ятий п'яте пятый пятая пятое пять الخامس الخامسة
   پنجم پنجمی پنج beşinci beşincisi beş`,
].map((names) => new Set(names.split(/\s+/).map(fold)));
/** Answers that list something, so that "more" and "the second" have a meaning after them. */
const listing = new Set(['find_offers', 'list_events']);
/** Questions that can be asked again about another place, day or topic. */
const variable = new Set([...listing, 'seek_help', 'find_contact', 'talk_to_human', 'subscribe', 'unsubscribe']);
const aboutEntry = new Set(['mehr', 'more', 'zu', 'one', 'info', 'infos', 'details', 'den', 'punkt']);
/** Questions in which no day is asked for: "Wednesday, the meeting?" is another one. */
const dayless = new Set(['seek_help', 'find_contact', 'talk_to_human']);
/** Longer messages say what they mean themselves. Words. */
const longest = 8;
/** "jaaa" */
const drawnOut = /(.)\1{2,}/gu;
const last = new Set(
  `letzte letzten letzter letztes last останній остання останнє останню последний последняя последнее последнюю الاخير
   الاخيرة آخر آخری sonuncu sonuncusu son`
    .split(/\s+/)
    .map(fold),
);

/** Where the words point in a list ("2", "der zweite", "mehr zu 3"), from 0; -1 is its end; null: nowhere. */
function pointedAt(tokens: readonly string[]): number | null {
  const content = tokens.filter((token) => (!filler.has(token) && !aboutEntry.has(token)) || token === '1');
  const only = content.length === 0 && tokens.includes('one') ? 'one' : content[0];
  if (only === undefined || content.length > 1) return null;
  if (last.has(only)) return -1;
  const typed = /^\d{1,2}$/.test(only) ? Number(only) - 1 : ordinals.findIndex((names) => names.has(only));
  return typed < 0 ? null : typed;
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
  const tokens = words(text).map((word) => word.folded.replace(drawnOut, '$1'));
  const pointed = tokens.length <= 5 ? pointedAt(tokens) : null;
  const pressed =
    turn.choices.find(({ label }) => fold(label).trim() === folded) ??
    (turn.expects !== null && pointed !== null ? turn.choices.at(pointed) : null);
  const action = pressed && readAction(pressed.action);
  if (action) return { ...action, because: 'a button of the last answer' };
  const { intent, expects } = turn;
  if (expects === 'text' && intent !== null)
    return { intent, slots: noSlots, item: turn.opened, offset: 0, because: 'what was asked for' };
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

  const named = namesSomething(slots);
  const rest = words(masked).filter(
    ({ text: word, folded: token }) => !/^[A-Z_]{4,}$/.test(word) && !filler.has(token) && !pointing.has(token),
  );
  if (variable.has(intent) && named && rest.length === 0 && (slots.date === null || !dayless.has(intent))) {
    return go('the last question with other slots', { slots: merged(turn.slots, slots) });
  }
  if (expects === 'email' && /[^\s@]@[^\s@.]+\.[^\s@]/.test(text)) return go('the address that was asked for');
  if (named) return null;
  if (listing.has(intent) && only(more, more))
    return go('more of the last list', { offset: turn.next ?? turn.shown.length });
  if (intent === 'list_events' && only(calendar, calendar)) {
    const taken = turn.choices.map(({ action }) => readAction(action)).find((read) => read && readTaken(read.item));
    if (taken) return { ...taken, because: 'the calendar of what was listed' };
  }
  const item = pointed === null ? undefined : turn.shown.at(pointed);
  if (item !== undefined) return go('an entry of the last list', { item });
  if (pointed !== null && (listing.has(intent) || expects !== null))
    return unsettled(slots, 'an entry that is not there');
  if (expects === 'choice' && tokens.length <= 4) {
    if (tokens.some((token) => giving.has(token))) return go('an answer to the question', { intent: 'find_offers' });
    if (tokens.some((token) => needing.has(token))) return go('an answer to the question', { intent: 'seek_help' });
  }
  if (variable.has(intent) && only(any, indifference)) {
    const open = { ...turn.slots, ...(expects === 'topics' ? { topics: [] } : { place: [] }) };
    return go('it does not matter', { slots: expects === null ? turn.slots : open });
  }
  if (expects !== null && only(no, refusal)) return { ...unsettled(slots, 'no'), declined: true };
  if (expects !== null && only(yes, yes)) return go('yes');
  if (!listing.has(intent) || tokens.length > 6) return null;
  if (tokens.some((token) => reaching.has(token)) && tokens.length <= 4)
    return go('how to reach them', { intent: 'find_contact' });
  if (tokens.some((token) => asking.has(token)) && tokens.some((token) => pointing.has(token)) && tokens.length <= 4) {
    return go('a question about what was listed', { item: turn.opened ?? turn.shown[0] ?? null });
  }
  return null;
}

function namesSomething({ place, topics, date, exclude }: Slots): boolean {
  return [...place, ...topics, ...exclude.place, ...exclude.topics].length > 0 || date !== null;
}

/** Whether there is anything that a message could continue: after small talk there is not. */
export function canGoOn(turn: LastTurn | null): turn is LastTurn {
  return turn !== null && turn.intent !== null && (variable.has(turn.intent) || turn.expects !== null);
}

/** What a message means that is like those which continue a conversation, but in none of the ways above. */
export function goesOn(slots: Slots, turn: LastTurn): FollowUp {
  const { intent } = turn;
  if (intent === null || !variable.has(intent) || !namesSomething(slots)) return unsettled(slots, 'goes on');
  return { ...unsettled(merged(turn.slots, slots), 'goes on with other slots'), intent };
}
