import { every } from './inflection.ts';
import { fold } from './vocabulary.ts';
import type { Surroundings } from './language.ts';

const adjective = ['ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ого', 'его', 'ей', 'ую', 'ому', 'ему'];
export const adjectives = (stems: string): string =>
  every(stems, [...adjective, 'ым', 'им', 'ом', 'ем', 'ых', 'их', 'ыми', 'ими']);

const ordinal = ['ый', 'ой', 'ого', 'ое', 'ая', 'ую', 'ому'];
const upToTen = ['перв', 'втор', '', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'].map((stem) =>
  stem === '' ? every('трет', ['ий', 'ьего', 'ье', 'ья', 'ью', 'ьей', 'ьему']) : every(stem, ordinal),
);
const teens =
  'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат';
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
  ...after('двадцать'),
  every('тридцат', ordinal),
  after('тридцать')[0] ?? '',
];

const cardinals = [
  'ноль',
  'один одна одно одну одного',
  'два две двух',
  'три трех',
  'четыре четырех',
  'пять пяти',
  'шесть шести',
  'семь семи',
  'восемь восьми',
  'девять девяти',
  'десять десяти',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
  'семнадцать',
  'восемнадцать',
  'девятнадцать',
  'двадцать',
];
/** Hours are said by their ordinal too: "в половине восьмого". */
export const numbers = cardinals.map((words, value) =>
  value >= 1 && value <= 12
    ? `${words} ${(ordinals[value] ?? '')
        .split(' ')
        .filter((word) => word.endsWith('го'))
        .join(' ')}`
    : words,
);

/** "полвосьмого" for "пол восьмого". */
export const halves: Readonly<Record<string, string>> = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((hour) =>
    (ordinals[hour] ?? '')
      .split(' ')
      .filter((word) => word.endsWith('го'))
      .map((word) => [`пол${word}`, `пол ${word}`]),
  ),
);

const leads = /^(эт|след|ближайш|прошл|будущ|кажд|перв|втор|трет|последн)/;

/** "языковая среда" is surroundings, "в среде" too. */
const wednesday = ({ word, before: [before = ''] }: Surroundings): boolean =>
  !/(ая|яя|ой|ей|ую|юю)$/.test(before) || leads.test(before) ? !(fold(word) === 'среде' && before === 'в') : false;

/** Марта is a name too. */
const march = ({ word, before: [before = ''] }: Surroundings): boolean =>
  !/^\p{Lu}/u.test(word) || /^(\d{1,2}|го|с|до|по|начало|начале|конце|конец|середине)$/.test(before);

/** "перед Рождеством" names days, "С Рождеством!" wishes them well. */
const wished = ({ before: [before = ''] }: Surroundings): boolean => /^(перед|между|и)$/.test(before);

export const doubts: Readonly<Record<string, (at: Surroundings) => boolean>> = {
  среда: wednesday,
  среды: wednesday,
  среде: wednesday,
  средой: wednesday,
  среду: wednesday,
  марта: march,
  рождеством: wished,
  пасхой: wished,
  новым_годом: wished,
};
