import { readAction } from '../core/action.ts';
import { bringsCode, commands } from '../core/commands.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { type Language, languages } from '../core/language.ts';
import { type Evidence, noSlots, type Slots, type Understanding } from '../core/understanding.ts';
import type { Classifier } from './classifier/classifier.ts';
import { findDates, resolve } from './dates/dates.ts';
import type { LocalTime } from './clock.ts';
import { fold, reading, words } from './folding.ts';
import { namedOrganisation, type OrganisationNames, organisationNames } from './organisations.ts';
import { canGoOn, type FollowUp, followUp, goesOn, merged } from './follow-up/follow-up.ts';
import { there } from './follow-up/words.ts';
import { detectLanguage } from './language.ts';
import { namedLanguage } from './language-names.ts';
import type { LastTurn } from './memory.ts';
import { createPlaceFinder, type PlaceFinder } from './places/places.ts';
import { findTopics } from './topics/topics.ts';

/** Longer messages are read by their beginning and end, where people say what they want. */
const longestRead = 4000;
/** So that nine in ten of those kept out of training are recognised; a third of the alarms are then false on hard ones. */
const possibleDanger = 0.2;
/** One or two words show little; a chance likeness is no alarm. */
const clearDanger = 0.4;
const fewWords = 2;
const clearLikeness = 0.6;
/** What people in danger ask next. */
const concerned = new Set(['follow_up', 'help', 'seek_help', 'find_contact']);
/** What is asked about a place of another district is out of scope. */
const aboutPlaces = new Set(['find_offers', 'seek_help', 'list_events', 'find_contact']);

export interface Reading {
  understanding: Understanding;
  address: 'sie' | 'du';
  /** The language that the person asked for, now or before. */
  chosen: Language | null;
  /** An expression for a day that could not be understood, as it was written. */
  unclearDate: string | null;
  /** A name that several places share. */
  unclearPlace: string[];
  /** Names a place, day or topic and nothing else, so that what is wanted is open. */
  bare: boolean;
  /** Refuses what was asked. */
  declined: boolean;
  /** What is wanted where the places of other districts keep it out of scope; "and in Heide?" may follow. */
  elsewhere: string | null;
}

export type Understand = (
  inbound: { text: string; action: string | null; command?: string; locale: string | null; explain?: boolean },
  knowledge: Knowledge,
  turn: LastTurn | null,
  time: LocalTime,
) => Reading;

/** `known` are the names of all intents: a forged button cannot ask for another one. */
export function createUnderstand(classifier: Classifier, known: ReadonlySet<string>): Understand {
  const finders = new WeakMap<Knowledge, { places: PlaceFinder; organisations: OrganisationNames }>();
  const finder = (knowledge: Knowledge): { places: PlaceFinder; organisations: OrganisationNames } => {
    let made = finders.get(knowledge);
    if (!made) {
      const names = knowledge.organisations.flatMap(({ name, otherNames }) => [name, ...otherNames]);
      made = { places: createPlaceFinder(knowledge.places), organisations: organisationNames(names) };
      finders.set(knowledge, made);
    }
    return made;
  };

  const read: Understand = ({ text, action, locale, explain }, knowledge, turn, time) => {
    const preset = languages.find((language) => language === locale?.slice(0, 2));
    const chosen = turn?.chosen ?? null;
    const spoken = turn?.language ?? preset ?? languages[0];
    const pressed = action === null ? null : readAction(action);
    if (pressed && known.has(pressed.intent)) {
      const evidence = [{ what: pressed.intent, because: 'a button', weight: 1 }];
      // A place may have gone since the button was shown.
      const place = pressed.slots.place.filter((key) => key === 'outside' || knowledge.place(key));
      const slots = { ...pressed.slots, place };
      const understanding = { ...pressed, slots, language: spoken, confidence: 1, others: [], evidence };
      return {
        understanding,
        address: turn?.address ?? 'sie',
        chosen,
        unclearDate: null,
        unclearPlace: [],
        bare: false,
        declined: false,
        elsewhere: null,
      };
    }

    const { places, organisations } = finder(knowledge);
    const placeMentions = places.find(text).filter(({ certainty }) => certainty >= 0.5);
    const inPlace = (part: { start: number; end: number }): boolean =>
      placeMentions.some((place) => place.start < part.end && part.start < place.end);
    const language = detectLanguage(
      words(text).filter((word) => !inPlace(word)),
      spoken,
    );
    const address = addressOf(text) ?? turn?.address ?? 'sie';
    const result = (understanding: Omit<Understanding, 'language'>, unclear: Partial<Reading> = {}): Reading => ({
      understanding: { language: chosen ?? language, ...understanding },
      address,
      chosen,
      unclearDate: null,
      unclearPlace: [],
      bare: false,
      declined: false,
      elsewhere: null,
      ...unclear,
    });

    const dateMentions = findDates(text, time, language).filter((date) => !inPlace(date));
    const topicMentions = findTopics(text, language).filter((topic) => !inPlace(topic));
    const organisation = namedOrganisation(words(text), text, organisations);
    const org = organisation?.name ?? null;
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
    const bareText = mask(text, [
      ...placeMentions.map(({ start, end }) => ({ start, end, token: 'PLACE' })),
      ...dateMentions.map(({ start, end }) => ({ start, end, token: 'DATE' })),
      ...topicMentions.map(({ start, end }) => ({ start, end, token: 'TOPIC' })),
    ]);
    const continuation = ({ intent, item, offset, because, declined, slots }: FollowUp, confidence: number): Reading =>
      result(
        {
          intent,
          slots,
          item,
          offset,
          confidence,
          others: [],
          evidence: [...evidence, { what: intent, because, weight: 1 }],
        },
        { declined: declined ?? false },
      );
    const continued = turn && followUp(text, bareText, slots, turn);
    const topics = unique(topicMentions.flatMap((mention) => mention.topics));
    const classes = classifier.classify(masked, topics);
    // Whatever was asked for: a cry for help is one.
    const isDanger = classes[0]?.intent === 'emergency' && classes[0].probability >= clearLikeness;
    const isFree = turn?.expects === 'text' && isDanger;
    if (continued && !isFree && (known.has(continued.intent) || continued.intent === 'follow_up'))
      return continuation(continued, 0.9);
    const likely = canGoOn(turn) ? classes : standingAlone(classes);
    const careful = turn?.intent === 'emergency' ? stillInDanger(likely) : likely;
    // Then no danger can be possible beside it, and a likeness by chance is not so strong.
    const isSettled = (careful[0]?.probability ?? 0) > 1 - possibleDanger;
    const ranked =
      isSettled || classifier.knowsAWordOf(masked) ? dangerFirst(careful, words(text).length) : unlessSure(careful);
    const [first] = ranked;
    if (turn && first?.intent === 'follow_up') return continuation(goesOn(slots, turn), first.probability);
    const wished = ranked[0]?.intent === 'change_language' ? namedLanguage(words(text)) : null;
    if (wished === 'de' && wished === (chosen ?? language) && words(text).length === 1) {
      // "Deutsch", written to somebody who speaks it already, is what they learn or teach.
      const slots: Slots = { ...noSlots, topics: ['sprache'] };
      const open = { intent: 'find_offers', slots, item: null, offset: 0, confidence: 0, others: [], evidence };
      return result(open, { bare: true });
    }
    if (wished !== null) {
      const evidence = [{ what: 'change_language', because: text.slice(0, 40), weight: 1 }];
      const understanding = { intent: 'change_language', slots: noSlots, item: null, offset: 0, others: [], evidence };
      const confidence = ranked[0]?.probability ?? 0;
      return {
        ...result({ ...understanding, confidence }),
        understanding: { ...understanding, confidence, language: wished },
        chosen: wished,
      };
    }

    if (organisation?.known && ranked[0]?.intent === 'out_of_scope') {
      // Who names an organisation of the content does not ask about something else.
      ranked.unshift({ intent: 'find_contact', probability: 0.6 });
    }
    const [likeliest = { intent: 'out_of_scope', probability: 0 }, ...rest] = ranked;
    const elsewhere =
      aboutPlaces.has(likeliest.intent) &&
      slots.place.length > 0 &&
      slots.place.every((key) => key === 'outside' || knowledge.place(key)?.kind === 'outside');
    const best = elsewhere ? { ...likeliest, intent: 'out_of_scope' } : likeliest;
    const strongest = explain ? classifier.explain(masked, topics, best.intent).slice(0, 5) : [];
    return result(
      {
        intent: best.intent,
        slots: turn?.intent === null ? merged(turn.slots, slots) : inPlaceOf(turn, slots, text),
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
        bare: bareText !== text && isBare(bareText),
        elsewhere: elsewhere ? likeliest.intent : null,
      },
    );
  };

  return (inbound, ...rest) => {
    const { text: written } = inbound;
    const text =
      written.length > longestRead
        ? `${written.slice(0, longestRead / 2)} ${written.slice(-longestRead / 2)}`
        : written;
    return reading(() => {
      const found = read({ ...inbound, text }, ...rest);
      const command = inbound.command ?? (bringsCode(text) ? 'subscribe' : undefined);
      return command !== undefined && known.has(command) ? commanded(found, command) : found;
    });
  };
}

/** What was written after a command says where, when and about what; the command says what is wanted. */
function commanded(found: Reading, command: string): Reading {
  const intent = commands.find((known) => known.intent === command)?.withWords ?? command;
  const evidence = [{ what: intent, because: 'a command', weight: 1 }, ...found.understanding.evidence];
  const understanding = { ...found.understanding, intent, confidence: 1, others: [], item: null, offset: 0, evidence };
  return { ...found, understanding, bare: false, declined: false, elsewhere: null };
}

type Likelihood = { intent: string; probability: number };

/** "What shall I do now?", "whom can I call?" after an emergency are still about it. */
function stillInDanger(ranked: Likelihood[]): Likelihood[] {
  const [best] = ranked;
  if (!best || (best.probability >= clearLikeness && !concerned.has(best.intent))) return ranked;
  const danger = { intent: 'emergency', probability: clearLikeness };
  return [danger, ...ranked.filter(({ intent }) => intent !== danger.intent)];
}

/** Where nothing was said before, nothing can be continued. */
function standingAlone(ranked: Likelihood[]): Likelihood[] {
  const others = ranked.filter(({ intent }) => intent !== 'follow_up');
  const sum = others.reduce((total, { probability }) => total + probability, 0);
  for (const other of others) other.probability /= sum;
  return others;
}

/** In doubt, a message is taken for an emergency: numbers shown in vain do less harm than numbers not shown. */
function dangerFirst(ranked: Likelihood[], count: number): Likelihood[] {
  const enough = count <= fewWords ? clearDanger : possibleDanger;
  const danger = ranked.find(({ intent, probability }) => intent === 'emergency' && probability >= enough);
  if (!danger || danger === ranked[0]) return ranked;
  return [danger, ...ranked.filter((other) => other !== danger)];
}

/** Letters that make no known word are most like something by chance; only a clear likeness ("hallooo") counts. */
function unlessSure(ranked: readonly Likelihood[]): Likelihood[] {
  if ((ranked[0]?.probability ?? 0) >= clearLikeness) return [...ranked];
  const unknown = { intent: 'out_of_scope', probability: 0.3 };
  return [unknown, ...ranked.filter(({ intent }) => intent !== unknown.intent && intent !== 'emergency')];
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** "And who is responsible there?": about the place that was spoken of. */
function inPlaceOf(turn: LastTurn | null, slots: Slots, text: string): Slots {
  const pointed = slots.place.length === 0 && words(text).some(({ folded }) => there.has(folded));
  return turn && pointed ? { ...slots, place: turn.slots.place } : slots;
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

const toFriends = new Set('du dir dich dein deine kannst hast weißt bist machst hilfst könntest'.split(' ').map(fold));

/** "du" or "Sie" where the message shows it. */
function addressOf(text: string): 'sie' | 'du' | null {
  if (words(text).some(({ folded }) => toFriends.has(folded))) return 'du';
  const isPolite = /Sie|Ih[nr]/.test(text) && /\p{Ll}[ ,]+(Sie|Ihnen|Ihre?n?)(?!\p{L})/u.test(text);
  return isPolite ? 'sie' : null;
}
