import { every } from './inflection.ts';
import type { Surroundings } from './language.ts';

const adjective = [
  'ий',
  'ій',
  'а',
  'я',
  'е',
  'є',
  'і',
  'ого',
  'ього',
  'ої',
  'ьої',
  'у',
  'ю',
  'ому',
  'ьому',
  'им',
  'ім',
];
export const adjectives = (stems: string): string => every(stems, [...adjective, 'их', 'іх', 'ими', 'іми', 'ою']);

const ordinal = ['ий', 'ого', 'е', 'а', 'у', 'ої', 'ій', 'ому'];
const stems = ['перш', 'друг', 'трет', 'четверт', "п'ят", 'шост', 'сьом', 'восьм', "дев'ят", 'десят'];
const teens =
  "одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят";
const upToTen = stems.map((stem) =>
  stem === 'трет' ? every(stem, ['ій', 'ього', 'є', 'я', 'ю', 'ьої', 'ьому']) : every(stem, ordinal),
);
const after = (ten: string): string[] =>
  upToTen.slice(0, 9).map((words) =>
    words
      .split(' ')
      .map((word) => `${ten}_${word}`)
      .join(' '),
  );
export const ordinals = [
  '',
  ...upToTen,
  ...teens.split(' ').map((stem) => every(stem, ordinal)),
  ...after('двадцять'),
  every('тридцят', ordinal),
  after('тридцять')[0] ?? '',
];

const cardinals = [
  'нуль',
  'один одна одне одну одного',
  'два дві двох',
  'три трьох',
  'чотири чотирьох',
  "п'ять п'яти",
  'шість шести',
  'сім семи',
  'вісім восьми',
  "дев'ять дев'яти",
  'десять десяти',
  'одинадцять',
  'дванадцять',
  'тринадцять',
  'чотирнадцять',
  "п'ятнадцять",
  'шістнадцять',
  'сімнадцять',
  'вісімнадцять',
  "дев'ятнадцять",
  'двадцять',
];
/** Hours are said by their ordinal: "о шостій", "пів на восьму", "до шостої". */
export const numbers = cardinals.map((words, value) =>
  value >= 1 && value <= 12
    ? `${words} ${(ordinals[value] ?? '')
        .split(' ')
        .filter((word) => /(ій|ої|у|ю)$/.test(word))
        .join(' ')}`
    : words,
);

/** "перед Різдвом" names days, "З Різдвом!" wishes them well. */
const wished = ({ before: [before = ''] }: Surroundings): boolean => /^(перед|між|і|та)$/.test(before);

/** Миколай is a name too. */
const nicholas = ({ before: [before = ''] }: Surroundings): boolean => /^(на|до|після|перед|день|свято)$/.test(before);

export const doubts: Readonly<Record<string, (at: Surroundings) => boolean>> = {
  миколая: nicholas,
  різдвом: wished,
  великоднем: wished,
  новим_роком: wished,
};
