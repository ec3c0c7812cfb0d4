import { adventSunday, type Days, easterSunday, nthWeekday, wholeMonth } from './calendar.ts';

/** What comes back every year, as the days it has in a year. Winter begins in December and ends in the next year. */
export type Yearly = (year: number) => Days;

const fixed =
  (month: number, day: number, length = 1): Yearly =>
  (year) => {
    const from = wholeMonth(year, month).from + day - 1;
    return { from, to: from + length - 1 };
  };

const fromEaster =
  (offset: number, length = 1): Yearly =>
  (year) => {
    const from = easterSunday(year) + offset;
    return { from, to: from + length - 1 };
  };

const fromAdvent =
  (offset: number): Yearly =>
  (year) => {
    const day = adventSunday(year, 1) + offset;
    return { from: day, to: day };
  };

const sunday =
  (month: number, n: number): Yearly =>
  (year) => {
    const day = nthWeekday(wholeMonth(year, month), 7, n) ?? 0;
    return { from: day, to: day };
  };

const months =
  (first: number, last: number): Yearly =>
  (year) => ({ from: wholeMonth(year, first).from, to: wholeMonth(year, last).to });

export const feasts = {
  newYear: fixed(1, 1),
  epiphany: fixed(1, 6),
  orthodoxChristmas: fixed(1, 7),
  valentine: fixed(2, 14),
  womensDay: fixed(3, 8),
  roseMonday: fromEaster(-48),
  ashWednesday: fromEaster(-46),
  holyWeek: fromEaster(-6, 6),
  maundyThursday: fromEaster(-3),
  goodFriday: fromEaster(-2),
  holySaturday: fromEaster(-1),
  easter: fromEaster(0, 2),
  easterHolidays: fromEaster(-2, 4),
  easterSunday: fromEaster(0),
  easterMonday: fromEaster(1),
  labourDay: fixed(5, 1),
  mothersDay: sunday(5, 2),
  ascension: fromEaster(39),
  pentecost: fromEaster(49, 2),
  pentecostHolidays: fromEaster(48, 3),
  whitSunday: fromEaster(49),
  whitMonday: fromEaster(50),
  corpusChristi: fromEaster(60),
  // The first day of spring, by the year the 20th or 21st.
  nowruz: fixed(3, 20, 2),
  refugeeDay: fixed(6, 20),
  unityDay: fixed(10, 3),
  harvest: sunday(10, 1),
  reformation: fixed(10, 31),
  allSaints: fixed(11, 1),
  martin: fixed(11, 11),
  mourning: fromAdvent(-14),
  repentance: fromAdvent(-11),
  eternity: fromAdvent(-7),
  advent: (year) => ({ from: adventSunday(year, 1), to: fixed(12, 24)(year).to }),
  nicholas: fixed(12, 6),
  christmasTime: (year) => ({ from: adventSunday(year, 1), to: fixed(12, 26)(year).to }),
  christmasEve: fixed(12, 24),
  christmas: fixed(12, 24, 3),
  christmasDay: fixed(12, 25),
  boxingDay: fixed(12, 26),
  betweenTheYears: fixed(12, 27, 4),
  newYearsEve: fixed(12, 31),
  turnOfTheYear: fixed(12, 31, 2),
  spring: months(3, 5),
  summer: months(6, 8),
  autumn: months(9, 11),
  winter: months(12, 14),
} satisfies Record<string, Yearly>;
export type Feast = keyof typeof feasts;

/** Feasts that are counted: the second Sunday of Advent, the first day of Christmas (25 December). */
export const counted: { [feast in 'advent' | 'christmas']: { upTo: number; days: (n: number) => Yearly } } = {
  advent: { upTo: 4, days: (n) => (year) => ({ from: adventSunday(year, n), to: adventSunday(year, n) }) },
  christmas: { upTo: 2, days: (n) => fixed(12, 24 + n) },
};
