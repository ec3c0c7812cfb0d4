import { type Language, languages } from '../../core/language.ts';
import type { Topic } from '../../core/topics.ts';
import { type Word, words } from '../folding.ts';
import { negatedSpans, type Span } from '../negation.ts';
import { findPhrases, Phrases } from './phrases.ts';
import { Vocabulary } from './vocabulary.ts';
import { readWordFile } from './word-file.ts';

/** A part of a text that names topics. */
export interface TopicMention {
  topics: Topic[];
  text: string;
  start: number;
  end: number;
  /** "keine Kinder", "nichts mit Sport": the topic is not wanted. */
  negated: boolean;
}

interface Index {
  vocabulary: Vocabulary;
  phrases: Phrases;
}

const symbols = readWordFile(new URL('symbols.txt', import.meta.url));
/** People write "Sprachcafé" and "Jobcenter" in every script; among Latin letters other words would be mistaken for German. */
const german = readWordFile(new URL('de.txt', import.meta.url));
const index = (language: string): Index => {
  const own = language === 'de' ? [] : readWordFile(new URL(`${language}.txt`, import.meta.url));
  const entries = [...own, ...(['en', 'tr'].includes(language) ? [] : german), ...symbols];
  return {
    vocabulary: new Vocabulary(entries.filter(({ parts }) => parts.length === 1)),
    phrases: new Phrases(entries.filter(({ parts }) => parts.length > 1)),
  };
};
/** Easy German is German here. */
const indexes = new Map(languages.map((language) => [language, index(language.split('-')[0] ?? language)]));

/**
 * The topics that a text names, in the order of the text; linear in its length. A topic that is both wanted and
 * refused counts as wanted.
 */
export function findTopics(text: string, language: Language): TopicMention[] {
  const known = indexes.get(language);
  if (!known) return [];
  const { vocabulary, phrases } = known;
  const all = words(text);
  const inPhrases = findPhrases(phrases, text, all);
  const taken = new Set(inPhrases.flatMap(({ at }) => at));
  const found: (Span & { topics: Topic[] })[] = inPhrases.map(({ at, topics }) => ({
    first: Math.min(...at),
    last: Math.max(...at),
    topics,
  }));
  all.forEach((word, at) => {
    if (taken.has(at)) return;
    const topics = vocabulary.topicsOf(word.folded);
    if (topics.length > 0) found.push({ first: at, last: at, topics });
  });
  const spans = found.filter(({ topics }) => topics.length > 0).sort((a, b) => a.first - b.first || b.last - a.last);
  const negated = negatedSpans(text, all, spans);
  const wanted = new Set(spans.flatMap(({ topics }, position) => (negated[position] ? [] : topics)));
  return spans.flatMap((span, position) => mention(text, all, span, negated[position] ?? false, wanted));
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
