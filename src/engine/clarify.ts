import type { Question, Reply } from '../core/intent.ts';
import { compose } from '../texts/compose.ts';
import { placeName, placePhrase } from '../texts/facts.ts';
import { readTexts } from '../texts/texts.ts';
import type { LastTurn } from './memory.ts';
import type { Reading } from './understand.ts';

const texts = readTexts(new URL('./texts/', import.meta.url));
/** Below this confidence an answer would be a guess. */
export const sure = 0.45;
/** What can be asked back about; small talk is simply answered. */
const askable = [
  'find_offers',
  'seek_help',
  'list_events',
  'find_contact',
  'newsletter',
  'subscribe',
  'unsubscribe',
  'list_subscriptions',
  'about',
  'privacy',
  'talk_to_human',
  'change_language',
  'emergency',
];

/** A question back. `about` is the intent that it belongs to; null where just that is asked. */
export interface Asked extends Reply {
  expects: 'choice' | 'place';
  about: string | null;
}

/**
 * Nobody is asked twice in a row: what is still open after a question is taken for the likeliest, a day for a question
 * about events, a place or topic for one about offers, all else for one outside the subject.
 */
export function guess(reading: Reading, turn: LastTurn | null): Reading {
  const { understanding, bare, unclearDate } = reading;
  if (turn?.expects !== 'choice' && turn?.expects !== 'place') return reading;
  const settled = { ...reading, bare: false, unclearDate: null, unclearPlace: [] };
  if ((!bare && understanding.confidence >= sure) || understanding.intent === 'emergency') return settled;
  const day = unclearDate !== null || understanding.slots.date !== null;
  const intent = !bare ? 'out_of_scope' : day ? 'list_events' : 'find_offers';
  return { ...settled, understanding: { ...understanding, intent, confidence: sure } };
}

const isLikely = ({ confidence }: { confidence: number }): boolean => confidence >= 0.1;

/** The one question that has to be asked back before the message can be answered, or null. */
export function clarify(question: Question, reading: Reading): Asked | null {
  const composer = compose(question, texts);
  const { understanding } = reading;
  const { slots, intent } = understanding;
  const wantsRecords = ['find_offers', 'list_events', 'find_contact'].includes(intent);
  if (reading.unclearDate !== null && intent === 'list_events') {
    composer.paragraph('which-day', { words: reading.unclearDate.slice(0, 60) });
    composer.choice('events-button', { intent: 'list_events', slots: { place: slots.place } });
    return { ...composer.reply(), expects: 'choice', about: intent };
  }
  if (reading.unclearPlace.length > 1 && wantsRecords) {
    composer.paragraph('which-place');
    const choices = reading.unclearPlace.slice(0, 3);
    for (const key of choices) {
      composer.choice('name', { intent, slots: { ...slots, place: [key] } }, { name: placeName(composer, key) });
    }
    return { ...composer.reply(), expects: 'place', about: intent };
  }
  if (intent !== 'emergency' && (reading.bare || understanding.confidence < sure)) {
    const place = slots.place[0];
    if (reading.bare && place !== undefined && reading.unclearPlace.length === 0 && question.knowledge.place(place)) {
      composer.paragraph('what-about-place', { place: placePhrase(composer, [place], 'in') });
    } else composer.paragraph(reading.bare ? 'what-about' : 'unclear');
    const likely = [intent, ...understanding.others.filter(isLikely).map((other) => other.intent)].filter((name) =>
      askable.includes(name),
    );
    const usual = [
      'find_offers',
      'list_events',
      reading.bare && slots.topics.length > 0 ? 'seek_help' : 'find_contact',
    ];
    for (const name of reading.bare ? usual : [...new Set([...likely, ...usual])]) {
      composer.choice(`do-${name}`, { intent: name, slots });
    }
    return { ...composer.reply(), expects: 'choice', about: null };
  }
  return null;
}
