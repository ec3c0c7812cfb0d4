import { readAction } from '../core/action.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { languages } from '../core/language.ts';
import { type Evidence, type Slots, type Understanding } from '../core/understanding.ts';
import type { Classifier } from './classifier/classifier.ts';
import { findDates, resolve } from './dates/dates.ts';
import type { LocalTime } from './clock.ts';
import { words } from './folding.ts';
import { followUp } from './follow-up.ts';
import { detectLanguage } from './language.ts';
import type { LastTurn } from './memory.ts';
import { createPlaceFinder, type PlaceFinder } from './places/places.ts';
import { findTopics } from './topics/topics.ts';

/** Longer messages are read by their beginning and end, where people say what they want. */
const longestRead = 4000;

export interface Reading {
  understanding: Understanding;
  address: 'sie' | 'du';
  /** An expression for a day that could not be understood, as it was written. */
  unclearDate: string | null;
  /** A name that several places share. */
  unclearPlace: string[];
  /** Names a place, day or topic and nothing else, so that what is wanted is open. */
  bare: boolean;
}

export type Understand = (
  inbound: { text: string; action: string | null; locale: string | null },
  knowledge: Knowledge,
  turn: LastTurn | null,
  time: LocalTime,
) => Reading;

/** `known` are the names of all intents: a forged button cannot ask for another one. */
export function createUnderstand(classifier: Classifier, known: ReadonlySet<string>): Understand {
  const finders = new WeakMap<Knowledge, { places: PlaceFinder; organisations: { name: string; folded: string }[] }>();
  const finder = (knowledge: Knowledge): { places: PlaceFinder; organisations: { name: string; folded: string }[] } => {
    let made = finders.get(knowledge);
    if (!made) {
      const names = knowledge.organisations.flatMap(({ name, otherNames }) => [name, ...otherNames]);
      const organisations = names
        .map((name) => ({ name, folded: phrase(name) }))
        .filter(({ folded }) => folded.length > 2);
      made = { places: createPlaceFinder(knowledge.places), organisations };
      finders.set(knowledge, made);
    }
    return made;
  };

  return ({ text: written, action, locale }, knowledge, turn, time) => {
    const text =
      written.length > longestRead
        ? `${written.slice(0, longestRead / 2)} ${written.slice(-longestRead / 2)}`
        : written;
    const tokens = words(text);
    const preset = languages.find((language) => language === locale?.slice(0, 2));
    const language = detectLanguage(tokens, turn?.language ?? preset ?? languages[0]);
    const address = addressOf(text) ?? turn?.address ?? 'sie';
    const result = (understanding: Omit<Understanding, 'language'>, unclear: Partial<Reading> = {}): Reading => ({
      understanding: { language, ...understanding },
      address,
      unclearDate: null,
      unclearPlace: [],
      bare: false,
      ...unclear,
    });

    const pressed = action === null ? null : readAction(action);
    if (pressed && known.has(pressed.intent)) {
      const evidence = [{ what: pressed.intent, because: 'a button', weight: 1 }];
      const spoken = turn?.language ?? preset ?? language;
      return {
        ...result({ ...pressed, confidence: 1, others: [], evidence }),
        understanding: { ...pressed, language: spoken, confidence: 1, others: [], evidence },
      };
    }

    const { places, organisations } = finder(knowledge);
    const placeMentions = places.find(text).filter(({ certainty }) => certainty >= 0.5);
    const dateMentions = findDates(text, time, language).filter(
      (date) => !placeMentions.some((place) => place.start < date.end && date.start < place.end),
    );
    const topicMentions = findTopics(text, language);
    const whole = ` ${phrase(text)} `;
    const org = organisations.find(({ folded }) => whole.includes(` ${folded} `))?.name ?? null;
    const days = dateMentions.filter((mention) => mention.range !== null || mention.time === null);
    const range = resolve(days, time.day);
    const slots: Slots = {
      // A postal code that several municipalities share stands for the largest, which comes first.
      place: unique(
        placeMentions
          .filter(({ negated }) => !negated)
          .flatMap(({ keys, how }) => (how === 'postal code' ? keys.slice(0, 1) : keys)),
      ),
      topics: unique(topicMentions.filter(({ negated }) => !negated).flatMap(({ topics }) => topics)),
      date: range,
      org,
      exclude: {
        place: unique(placeMentions.filter(({ negated }) => negated).flatMap(({ keys }) => keys)),
        topics: unique(topicMentions.filter(({ negated }) => negated).flatMap(({ topics }) => topics)),
      },
    };
    const evidence: Evidence[] = [
      ...placeMentions.map((mention) => ({
        what: `place ${mention.keys.join(', ')}`,
        because: `${mention.how}: ${mention.text}`,
        weight: mention.certainty,
      })),
      ...dateMentions.map((mention) => ({ what: 'date', because: mention.text, weight: mention.range ? 1 : 0 })),
      ...topicMentions.map((mention) => ({
        what: `topic ${mention.topics.join(', ')}`,
        because: mention.text,
        weight: 1,
      })),
    ];
    const masked = mask(text, [
      ...placeMentions.map(({ start, end }) => ({ start, end, token: 'PLACE' })),
      ...dateMentions.map(({ start, end }) => ({ start, end, token: 'DATE' })),
    ]);
    const bareText = mask(
      masked,
      findTopics(masked, language).map(({ start, end }) => ({ start, end, token: 'TOPIC' })),
    );

    const continued = turn && followUp(text, bareText, slots, turn);
    if (continued && known.has(continued.intent)) {
      const { intent, item, offset, because } = continued;
      return result({
        intent,
        slots: continued.slots,
        item,
        offset,
        confidence: 0.9,
        others: [],
        evidence: [...evidence, { what: intent, because, weight: 1 }],
      });
    }

    const ranked = classifier.classify(masked);
    const [best = { intent: 'out_of_scope', probability: 0 }, ...rest] = ranked;
    const strongest = classifier.explain(masked, best.intent).slice(0, 5);
    return result(
      {
        intent: best.intent,
        slots,
        item: null,
        offset: 0,
        confidence: best.probability,
        others: rest.slice(0, 4).map(({ intent, probability }) => ({ intent, confidence: probability })),
        evidence: [
          ...evidence,
          ...strongest.map(({ feature, weight }) => ({ what: best.intent, because: feature, weight })),
        ],
      },
      {
        unclearDate: range === null ? (days.find((mention) => mention.range === null)?.text ?? null) : null,
        unclearPlace: placeMentions.find(({ keys, how }) => keys.length > 1 && how !== 'postal code')?.keys ?? [],
        bare: isBare(bareText),
      },
    );
  };
}

function phrase(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Replaces the parts, which may overlap, by their tokens; the first of two that overlap wins. */
function mask(text: string, parts: readonly { start: number; end: number; token: string }[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end, token } of parts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    masked += `${text.slice(at, start)} ${token} `;
    at = end;
  }
  return masked + text.slice(at);
}

function isBare(masked: string): boolean {
  const tokens = masked.split(/[\s\p{P}\p{S}]+/u).filter(Boolean);
  return (
    tokens.length > 0 &&
    tokens.every((token) => /^(PLACE|DATE|TOPIC|in|im|am|bei)$/.test(token)) &&
    tokens.some((token) => /^[A-Z]{4,}$/.test(token))
  );
}

/** "du" or "Sie" where the message shows it. */
function addressOf(text: string): 'sie' | 'du' | null {
  if (/(?<!\p{L})(du|dir|dich|dein|deine|kannst|hast|weißt|weisst|bist|machst|hilfst|könntest)(?!\p{L})/iu.test(text))
    return 'du';
  if (/\p{Ll}[ ,]+(Sie|Ihnen|Ihre?n?)(?!\p{L})/u.test(text)) return 'sie';
  return null;
}
