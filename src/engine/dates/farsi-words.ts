import type { Surroundings } from './language.ts';
import { fold } from './vocabulary.ts';

const zwnj = '\u200c';
/** Joined, with a joiner, with a space, and with the ending that joins what follows. */
const weekday = (count: string): string =>
  [`${count}شنبه`, `${count}${zwnj}شنبه`, `${count}_شنبه`].map((word) => `${word} ${word}ی`).join(' ');

export const weekdays = [
  `${weekday('دو')} 2_شنبه`,
  `${weekday('سه')} 3_شنبه`,
  `${weekday('چهار')} ${weekday('چار')} 4_شنبه`,
  `${weekday('پنج')} پنشنبه 5_شنبه`,
  'جمعه جمعه‌ی',
  'شنبه شنبه‌ی',
  `${weekday('یک')} 1_شنبه`,
];
const plural = ['ها', `${zwnj}ها`, '_ها'];
export const weekly = weekdays.map((words) =>
  words
    .split(' ')
    .filter((word) => word.endsWith('ه'))
    .flatMap((word) => plural.map((ending) => word + ending))
    .join(' '),
);

const units = 'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم'.split(' ');
export const ordinals = [
  '',
  'اول یکم',
  ...units.slice(1),
  'دهم',
  'یازدهم',
  'دوازدهم',
  'سیزدهم',
  'چهاردهم',
  'پانزدهم',
  'شانزدهم',
  'هفدهم',
  'هجدهم هژدهم',
  'نوزدهم',
  'بیستم',
  ...units.map((word) => `بیست_و_${word}`),
  `سی${zwnj}ام سی_ام`,
  'سی_و_یکم',
];

/** Months of the Iranian and the Afghan calendar; many are other words as well. */
export const solarMonths =
  'فروردین اردیبهشت خرداد تیر مرداد امرداد شهریور مهر آبان آذر دی بهمن اسفند حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';

const clear = new Set(['فروردین', 'اردیبهشت', 'خرداد', 'شهریور', 'آبان', 'اسفند'].map(fold));
const dayWords = new Set(ordinals.map(fold).filter(Boolean));

/** "می" is a verb's beginning, "جون" a dear one, "مهر" love: months only beside a day or "ماه". */
const besideDay = ({ before: [before = ''], after: [after = ''] }: Surroundings): boolean =>
  /^\d{1,2}$/.test(before) || before === 'ماه' || after === 'ماه' || dayWords.has(before);

/** Tomorrow in Dari, and a name. */
const saba = ({ before: [before = ''], after: [after = ''] }: Surroundings): boolean =>
  before !== fold('خانم') && !/^(جان|جون)$/.test(after);

/** A "جشن کریسمس" may be on any day of December. */
const christmas = ({ before: [before = ''] }: Surroundings): boolean =>
  !/^(جشن|بازار|مهماني|درخت|كادوي|كنسرت)$/.test(before);

export const doubts: Readonly<Record<string, (at: Surroundings) => boolean>> = Object.fromEntries([
  ...`می مه جون ${solarMonths}`
    .split(' ')
    .map(fold)
    .filter((word) => !clear.has(word))
    .map((word) => [word, besideDay] as const),
  [fold('صبا'), saba] as const,
  [fold('کریسمس'), christmas] as const,
]);
