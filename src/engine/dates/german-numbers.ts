const small =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig'];
export const numbers = [
  ...small,
  ...tens.flatMap((ten) => [
    ...(ten === 'zwanzig' ? [] : [ten]),
    ...small.slice(1, 10).map((one) => `${one}und${ten}`),
  ]),
];
export const furtherForms: Readonly<Record<number, string>> = {
  1: 'eine einer einem einen eines eins een ene',
  2: 'zwo beiden twee',
  3: 'dree',
  5: 'funf fief',
  6: 'söss',
  7: 'söven',
  12: 'zwolf twölf',
};
export const ordinalStems = numbers.slice(0, 32).map((number, value) => {
  const irregular: Readonly<Record<number, string>> = { 0: '', 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
  return irregular[value] ?? number + (value < 20 ? 't' : 'st');
});
export const endings = ['e', 'en', 'er', 'es', 'em'];
