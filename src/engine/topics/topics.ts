import { type Language, languages } from '../../core/language.ts';
import type { Topic } from '../../core/topics.ts';
import { fold, type Word, words } from '../folding.ts';
import { remembering } from '../known-words.ts';
import { negatedSpans, type Span } from '../negation.ts';
import { findPhrases, type Openings, Phrases } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Entry, readWordFile } from './word-file.ts';

/** A part of a text that names topics. */
export interface TopicMention {
  topics: Topic[];
  text: string;
  start: number;
  end: number;
  /** "keine Kinder", "nichts mit Sport": the topic is not wanted. */
  negated: boolean;
}

/** What is known of a word. */
interface Known extends Openings {
  /** The topics that it names by itself. */
  topics: Topic[];
}
type Index = (word: string) => Known;

const symbols = readWordFile(new URL('symbols.txt', import.meta.url));

function indexOf(entries: readonly Entry[]): Index {
  const vocabulary = new Vocabulary(entries.filter(({ parts }) => parts.length === 1));
  const phrases = new Phrases(entries.filter(({ parts }) => parts.length > 1));
  return (word) => ({ topics: vocabulary.topicsOf(word), ...phrases.openings(word) });
}

const german = remembering(indexOf([...readWordFile(new URL('de.txt', import.meta.url)), ...symbols]));
const latin = /^[a-z]/;

/** People write "Sprachcafé" and "Jobcenter" in every script; among Latin letters other words would be mistaken for German. */
function besideGerman(own: Index): Index {
  return (word) => {
    const known = own(word);
    if (!latin.test(word)) return known;
    const { topics, phrases } = german(word);
    return {
      topics: known.topics.length > 0 ? known.topics : topics,
      phrases: [...known.phrases, ...phrases],
      initials: known.initials,
    };
  };
}

/** Easy German is German here. */
const indexes = new Map(
  languages.map((language): [Language, Index] => {
    if (language.startsWith('de')) return [language, german];
    const own = indexOf([...readWordFile(new URL(`${language}.txt`, import.meta.url)), ...symbols]);
    return [language, remembering(language === 'en' || language === 'tr' ? own : besideGerman(own))];
  }),
);

/**
 * The topics that a text names, in the order of the text; linear in its length. A topic that is both wanted and
 * refused counts as wanted.
 */
export function findTopics(text: string, language: Language): TopicMention[] {
  const index = indexes.get(language);
  if (!index) return [];
  const all = words(text);
  const known = all.map(({ folded }) => index(folded));
  const inPhrases = findPhrases(text, all, known);
  const taken = new Set(inPhrases.filter(({ added }) => !added).flatMap(({ at }) => at));
  const found: (Span & { topics: Topic[] })[] = inPhrases.map(({ at, topics }) => ({
    first: Math.min(...at),
    last: Math.max(...at),
    topics,
  }));
  known.forEach(({ topics }, at) => {
    if (topics.length > 0 && !taken.has(at)) found.push({ first: at, last: at, topics });
  });
  if (found.length === 0) return [];
  const spans = found.filter(({ topics }) => topics.length > 0).sort((a, b) => a.first - b.first || b.last - a.last);
  const negated = negatedSpans(text, all, spans).map((refused, at) => refused && !isTrouble(all, spans[at]));
  const wanted = new Set(spans.flatMap(({ topics }, position) => (negated[position] ? [] : topics)));
  return spans.flatMap((span, position) => mention(text, all, span, negated[position] ?? false, wanted));
}

const list = (entries: string): ReadonlySet<string> => new Set(entries.split(' ').map(fold));
const negations = list('nicht nich nie nix kein keine keinen keiner keinem keen keene net');
const failing = list('geht gehen funktioniert funktionieren läuft klappt tut gilt');
const lacking = list('hett hebbt hebben fehlt fehlen');
const incomprehension = /^(?:versteh|verstand|kapier|begreif|blick|lern|trau)/;
/** Where a "not" tells what is missing or broken: one's papers, things and devices. */
const neededTopics: ReadonlySet<Topic> = new Set(['begleitung', 'dolmetschen', 'gesundheit', 'recht']);
const brokenTopics: ReadonlySet<Topic> = new Set(['spenden', 'digital', 'fahrrad', 'recht']);

/** "Ich verstehe den Brief nicht", "Der Herd geht nicht", "nicht ohne Dolmetscher" ask for what stands with the "not". */
function isTrouble(all: readonly Word[], span: (Span & { topics: Topic[] }) | undefined): boolean {
  if (!span) return false;
  const before = all.slice(Math.max(0, span.first - 5), span.first).map(({ folded }) => folded);
  const after = all.slice(span.last + 1, span.last + 3).map(({ folded }) => folded);
  const denied = before.some((word) => negations.has(word));
  if (before.includes('ohne')) return denied;
  if (before.some((word) => incomprehension.test(word) || lacking.has(word))) return true;
  if (span.topics.some((topic) => brokenTopics.has(topic)) && failing.has(after[0] ?? '')) return true;
  if (!span.topics.some((topic) => neededTopics.has(topic))) return false;
  return (span.last > span.first && negations.has(after[0] ?? '')) || (denied && before.includes('kann'));
}

function mention(
  text: string,
  all: readonly Word[],
  { first, last, topics }: Span & { topics: Topic[] },
  negated: boolean,
  wanted: ReadonlySet<Topic>,
): TopicMention[] {
  const named = negated ? topics.filter((topic) => !wanted.has(topic)) : topics;
  const [start, end] = [all[first]?.start ?? 0, all[last]?.end ?? 0];
  return named.length === 0 ? [] : [{ topics: named, text: text.slice(start, end), start, end, negated }];
}
