import { type Language, languages } from '../core/language.ts';
import { fold, type Word } from './folding.ts';

/** How the languages are called in all of them: beginnings of folded words, and phrases of two. */
const names: Readonly<Record<string, string>> = {
  'de-simple':
    'leichte_sprache leichter_sprache einfache_sprache einfacher_sprache easy_german plain_german simple_german leichtes_deutsch einfaches_deutsch',
  de: 'deutsch german німецьк немецк الماني الالماني آلماني almanca',
  en: 'englisch english англійськ английск انجليزي الانجليزي انگليسي ingilizce',
  uk: 'ukrain україн украин اوكراني الاوكراني ukrayna',
  ru: 'russisch russian росій русск روسي الروسي rusca',
  ar: 'arabisch arabic арабськ арабск عربي العربي بالعربي arapca',
  fa: 'farsi persisch persian dari фарсі фарси перськ персидск дарі дари فارسي بالفارسي دري farsca',
  tr: 'tuerkisch turkish турецьк турецк تركي التركي بالتركي turkce tuerkce',
};

const beginnings = languages.map((language) => ({
  language,
  starts: (names[language] ?? '')
    .split(' ')
    .filter(Boolean)
    .map((name) => fold(name.replace('_', ' '))),
}));

/** The language that the words name first, the more special one (easy German) before the general; null where none is named. */
export function namedLanguage(words: readonly Word[]): Language | null {
  const phrase = ` ${words.map(({ folded }) => folded).join(' ')}`;
  const found = beginnings
    .map(({ language, starts }) => ({
      language,
      at: Math.min(...starts.map((start) => phrase.indexOf(` ${start}`)).map((at) => (at < 0 ? Infinity : at))),
    }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => b.language.length - a.language.length || a.at - b.at);
  return found[0]?.language ?? null;
}
