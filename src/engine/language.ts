import { detectAll } from 'tinyld';
import { type Language, languages } from '../core/language.ts';
import { fold, type Word } from './folding.ts';

/**
 * Frequent short words that only one of the languages has (not "in", "was", "an", "am", "will", "hi"); a few letters tell
 * tinyld too little.
 */
const telling: Record<Language, ReadonlySet<string>> = {
  de: asFolded(
    'ich du er es wir ihr sie der die das ein eine einen einem und oder nicht kein wo steht diese wer wie wann warum wen wem ist sind war gibt kann können möchte bei mit von für zu zum zur im auf aus nach hallo moin danke bitte hilfe helfen heute morgen nächste woche gibts los noch auch mehr hier euch mir mich uns ehrenamt termine ansprechpartner',
  ),
  en: asFolded(
    'the a and or not no i you he she it we they is are were do does can could would where who how when why what which at on for with from to of hello thanks thank please help today tomorrow next week weekend more here me my us volunteer events meeting anything there want need about',
  ),
};

function asFolded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/**
 * The language that a message is written in, among those that the assistant speaks; `fallback` where it cannot be told
 * (a place name, a number, an emoji).
 */
export function detectLanguage(words: readonly Word[], fallback: Language): Language {
  const score = { de: 0, en: 0 };
  for (const { text, folded } of words) {
    for (const language of languages) if (telling[language].has(folded)) score[language] += 1;
    if (/[äöüß]/i.test(text)) score.de += 1;
  }
  if (score.de !== score.en) return score.de > score.en ? 'de' : 'en';
  if (words.length < 4) return fallback;
  const guess = detectAll(words.map(({ text }) => text).join(' ')).find(({ lang }) =>
    (languages as readonly string[]).includes(lang),
  );
  return languages.find((language) => language === guess?.lang) ?? fallback;
}
