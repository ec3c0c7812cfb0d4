import { every } from './inflection.ts';
import type { Surroundings } from './language.ts';

const high: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' };
const lastVowel = (noun: string): string => noun.replace(/[^aeıioöuü]/g, '').at(-1) ?? 'e';
/** "günü" and "sonu" have a possessive ending, which links cases with n: "gününe". */
const isPossessive = (noun: string): boolean => /(_günü|_günleri|_ayı|sonu|başı|başları|sonları|ortası)$/.test(noun);

/** Also as those write it who have no ö and ü. */
export const spellings = (words: string): string => {
  const dotless = words.replace(/ö/g, 'o').replace(/ü/g, 'u');
  return dotless === words ? words : `${words} ${dotless}`;
};

function cases(noun: string): { to: string; from: string; others: string } {
  const low = /[aıou]/.test(lastVowel(noun)) ? 'a' : 'e';
  const narrow = high[lastVowel(noun)] ?? 'i';
  const vowel = /[aeıioöuü]$/.test(noun);
  const possessive = isPossessive(noun);
  const link = possessive ? 'n' : vowel ? 'y' : '';
  const locative = `${noun}${possessive ? 'n' : ''}${/[fstkçşhp]$/.test(noun) ? 't' : 'd'}${low}`;
  return {
    to: `${noun}${link}${low}`,
    from: `${locative}n`,
    others: `${noun} ${locative} ${locative}ki ${noun}${vowel ? 'n' : ''}${narrow}n ${noun}${link}${narrow}`,
  };
}

const each = (nouns: string, form: (of: ReturnType<typeof cases>) => string): string =>
  nouns
    .split(' ')
    .map((noun) => spellings(form(cases(noun))))
    .join(' ');

/** "cuma cumada cumaya cumadan …". */
export const inflected = (nouns: string): string => each(nouns, ({ to, from, others }) => `${others} ${to} ${from}`);
export const datives = (nouns: string): string => each(nouns, ({ to }) => to);
export const ablatives = (nouns: string): string => each(nouns, ({ from }) => from);

/** "15'inde", "3'ünden". */
const possessives = ['i', 'ı', 'u', 'ü', 'si', 'sı'];
export const figureEndings = {
  all: every(possessives.join(' '), ['', 'nde', 'nda', 'nin', 'nın', 'nci', 'ncı', 'nden', 'ndan', 'ne', 'na']),
  to: `e a ye ya ${every(possessives.join(' '), ['ne', 'na'])}`,
  from: `den dan ten tan ${every(possessives.join(' '), ['nden', 'ndan'])}`,
};

const market = /^(noel|bit|semt|halk|balik|koylu|koeylue|antika|yilbasi)$/;
const sunday = ({ before: [before = ''], after: [after = ''] }: Surroundings): boolean =>
  !market.test(before) && after !== 'yeri';
const never = (): boolean => false;

/** "yaz" is "write!" too. */
const summer = ({ before: [before = ''], after: [after = ''] }: Surroundings): boolean =>
  /^(bu|gelecek|gecen|her|oenuemuezdeki|onumuzdeki|bir|bueuen|butun)$/.test(before) || /^(ay|tatil|boy)/.test(after);
const inSummer = ({ before: [before = ''] }: Surroundings): boolean =>
  !/^(bana|bize|luetfen|lutfen|mesaj)$/.test(before);

/** A "Noel partisi" may be on any day of December. */
const christmas = ({ after: [after = ''] }: Surroundings): boolean =>
  !/^(pazar|parti|eglence|kutlama|konser|agac|hediye|kurabiye|yemeg|baba|sarki|sues|sus)/.test(after);

const besideNumber = ({ before: [before = ''] }: Surroundings): boolean => /^\d{1,2}$/.test(before);

export const doubts: Readonly<Record<string, (at: Surroundings) => boolean>> = {
  pazar: sunday,
  pazara: sunday,
  pazardan: sunday,
  pazari: never,
  pazarin: never,
  pazarda: never,
  pazardaki: never,
  yaz: summer,
  yazin: inSummer,
  noel: christmas,
  yilbasi: christmas,
  haz: besideNumber,
  ara: besideNumber,
  kas: besideNumber,
  eki: besideNumber,
  sub: besideNumber,
};
