import { detectAll } from 'tinyld';
import { type Language, languages } from '../core/language.ts';
import { fold, type Word } from './folding.ts';

/**
 * Frequent short words that only one of the languages of a script has (not "in", "was", "an", "am", "will", "hi"); a few
 * letters tell tinyld too little.
 */
const telling: Readonly<Record<string, ReadonlySet<string>>> = {
  de: asFolded(
    'ich du er es wir ihr sie der die das ein eine einen einem und oder nicht kein wo steht diese wer wie wann warum wen wem ist sind war gibt kann können möchte bei mit von für zu zum zur im auf aus nach hallo moin danke bitte hilfe helfen heute morgen nächste woche gibts los noch auch mehr hier euch mir mich uns ehrenamt termine ansprechpartner',
  ),
  en: asFolded(
    'the a and or not no i you he she it we they is are were do does did can could would where who how when why what which at on for with from to of hello thanks thank please help today tomorrow next week weekend more here me my us volunteer events meeting anything there want need about',
  ),
  tr: asFolded(
    've bir bu ben sen biz siz ne nerede nasıl kim neden var yok mı mi mu mü için ile bana bize lütfen merhaba selam teşekkürler yardım istiyorum ihtiyacım değil çok daha hangi zaman bugün yarın hafta olarak gibi ama evet hayır arıyorum',
  ),
  uk: asFolded(
    'і й та що як де хто коли чому який яка це є не ні так я ми ви він вона вони мені мене мій для з зі у в на до від чи можу треба потрібна потрібен потрібно допомога допомогти допоможіть будь ласка дякую привіт добрий день сьогодні завтра тиждень хочу шукаю щось',
  ),
  ru: asFolded(
    'и что как где кто когда почему какой какая это есть не нет да я мы вы он она они мне меня мой для с со у в на до от ли могу надо нужна нужен нужно помощь помочь помогите пожалуйста спасибо привет добрый день сегодня завтра неделя хочу ищу что-то',
  ),
  ar: asFolded(
    'في من على إلى عن هل ما ماذا متى أين كيف لماذا هذا هذه أنا نحن أنت هو هي أريد أحتاج شكرا مرحبا مساعدة اليوم غدا مع لا نعم يوجد هناك أن كان عند لي وين شو بدي كيفك السلام عليكم',
  ),
  fa: asFolded(
    'در از به با که این آن است هست نیست را من ما شما او آنها کجا کی چه چطور چرا چگونه می برای سلام ممنون تشکر لطفا کمک امروز فردا هفته بله نه دارم دارد می‌خواهم میخواهم نیاز کنم کنید یک هم یا کدام کمکم خواهم',
  ),
};

/** Letters that only one of the languages of a script has. */
const letters: [string, RegExp][] = [
  ['de', /[äß]/giu],
  ['tr', /[ışğçİ]/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэъё]/giu],
  ['fa', /[پچژگ\u06a9\u06cc]/gu],
  ['ar', /[ةىأإؤ\u0643]/gu],
];

const inLatin = ['de', 'en', 'tr'];
const scripts: [RegExp, readonly string[]][] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa']],
  [/\p{Script=Cyrillic}/gu, ['uk', 'ru']],
  [/\p{Script=Latin}/gu, inLatin],
];
/** Beyond the Latin letters, and all signs beside them. */
const otherLetters = /[^\0-\u024f]/;

function asFolded(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}

/**
 * The language that a message is written in, among those that the assistant speaks; `fallback` where it cannot be told
 * (a place name, a number, an emoji). Easy German is German: it is asked for, never recognised.
 */
export function detectLanguage(words: readonly Word[], fallback: Language): Language {
  const text = words.map((word) => word.text).join(' ');
  const candidates = languagesOfScript(text);
  if (candidates.length === 0) return fallback;
  const possible = languages.filter((language) => candidates.includes(language));
  const scores = possible.map((language) => ({
    language,
    score:
      words.filter(({ folded }) => telling[language]?.has(folded)).length +
      letters.reduce(
        (sum, [owner, pattern]) => (owner === language ? sum + (text.match(pattern)?.length ?? 0) : sum),
        0,
      ),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best) return fallback;
  const settled = possible.find((language) => language === fallback.split('-')[0]);
  if (best.score > (second?.score ?? 0)) return best.language === settled ? fallback : best.language;
  if (settled) return fallback;
  const guess = detectAll(text).find(({ lang }) => possible.some((language) => language === lang));
  return possible.find((language) => language === guess?.lang) ?? best.language;
}

/** Those of the script that most letters are of; none for no letters. */
function languagesOfScript(text: string): readonly string[] {
  if (!otherLetters.test(text)) return /\p{Script=Latin}/u.test(text) ? inLatin : [];
  const counts = scripts.map(([script, candidates]) => ({ candidates, count: text.match(script)?.length ?? 0 }));
  const { candidates, count } = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return count === 0 ? [] : candidates;
}
