import { fold } from './vocabulary.ts';
import type { Surroundings } from './language.ts';

export const withArticle = (words: string): string =>
  words
    .split(' ')
    .map((word) => `${word} ال${word}`)
    .join(' ');

const ordinal = /^(الاول|الثاني|الثالث|الرابع|الخامس|التالي|الاخير|الواحد)$/;

/** "مرة باليوم" is once a day, "اليوم الأول" the first one. */
const today = ({ before: [before = ''], after: [after = ''] }: Surroundings): boolean =>
  !/^(ب|في|ذلك|نفس|كل)$/.test(before) && !ordinal.test(after);

/** Without its article a weekday is another word too: "جمعة", "أحد". */
const bareWeekday = ({ before: [before = ''] }: Surroundings): boolean =>
  /^(يوم|نهار|لل|هال|كل|ايام|اول)$/.test(before);

/** "آب" is written like "أب", father; as "باب", door, begins with "ب". */
const shortMonth = ({ word, before: [before = ''] }: Surroundings): boolean =>
  /^\d{1,2}$/.test(before) || (word === 'آب' && before !== 'ب' && before !== 'و');

const beside = ({ before: [before = ''] }: Surroundings): boolean => /^(\d{1,2}|شهر|في|ب|من|الى|حتى)$/.test(before);

const doubtOf: readonly (readonly [string, (at: Surroundings) => boolean])[] = [
  ['اليوم', today],
  ['آب', shortMonth],
  ...'أحد جمعة خميس سبت اثنين إثنين اتنين أربعا تلاتا ثلاثا'.split(' ').map((word) => [word, bareWeekday] as const),
  ...'مارس جوان'.split(' ').map((word) => [word, beside] as const),
];

export const doubts: Readonly<Record<string, (at: Surroundings) => boolean>> = Object.fromEntries(
  doubtOf.map(([word, doubt]) => [fold(word), doubt]),
);
