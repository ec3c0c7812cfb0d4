import { german } from './german.ts';

const own = (words: string): string => words.split(' ')[0] ?? '';

/** People who live in Germany write German names of days and months in every language. */
export const andGermanWeekdays = (weekdays: readonly string[]): string[] =>
  weekdays.map((words, index) => `${words} ${own(german.weekdays[index] ?? '')}`);

export const andGermanMonths = (months: readonly string[]): string[] =>
  months.map((words, index) => `${words} ${own(german.months[index] ?? '')}`);
