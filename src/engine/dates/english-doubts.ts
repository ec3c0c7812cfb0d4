import type { Surroundings } from './language.ts';

type Doubt = (at: Surroundings) => boolean;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const leads = set('on this next last every by until till from before after since coming each');
const daytimes = set('morning afternoon evening night');
const weekdays = set(
  'mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
);
const joints = set('- – — / + & and or to until till');
const monthLeads = set(
  'in of this next last until till by since from before after during early mid late end for beginning start and or',
);
const number = /^\d{1,2}$/;
const ordinalEnding = /^(st|nd|rd|th|of)$/;

const joined = ({ before, after }: Surroundings): boolean =>
  (joints.has(before[0] ?? '') && weekdays.has(before.slice(1).find((word) => word !== '.') ?? '')) ||
  (joints.has(after[0] ?? '') && weekdays.has(after.slice(1).find((word) => word !== '.') ?? ''));

/** "the sun", "he sat", "wed": a weekday only with a cue, or with a capital inside a sentence. */
const shortWeekday =
  (atTheEnd: boolean): Doubt =>
  (at) => {
    const [before = ''] = at.before;
    const rest = at.after[0] === '.' || at.after[0] === ',' ? at.after.slice(1) : at.after;
    if (leads.has(before) || joined(at) || daytimes.has(rest[0] ?? '') || number.test(rest[0] ?? '')) return true;
    const capital = /^\p{Lu}\p{Ll}+$/u.test(at.word);
    if (capital && !at.startsSentence && before !== 'the') return true;
    return at.endsText && (atTheEnd || capital);
  };

const besideDay = ({ before, after }: Surroundings): boolean =>
  number.test(before[0] ?? '') ||
  ordinalEnding.test(before[0] ?? '') ||
  number.test(after[0] ?? '') ||
  /^20\d\d$/.test(after[0] ?? '') ||
  (after[0] === 'the' && number.test(after[1] ?? ''));

/** "you may", "a march": a month only beside a day or after words that lead to one; "in May", not "for may". */
const monthVerb: Doubt = (at) => {
  const [before = ''] = at.before;
  if (/^(i|you|we|they|he|she|it|that|who|and|or)$/.test(before) && at.word !== 'May' && at.word !== 'March')
    return false;
  if (/^(i|you|we|they|he|she|it|who)$/.test(at.after[0] ?? '') && before === '') return false;
  return besideDay(at) || monthLeads.has(before);
};

const shortMonth: Doubt = (at) => besideDay(at) || monthLeads.has(at.before[0] ?? '') || at.after[0] === '.';

/** A season is meant after "in", "this", "next"; "spring" and "summer" are other things too. */
const season: Doubt = ({ before }) =>
  monthLeads.has(before[0] ?? '') || (before[0] === 'the' && monthLeads.has(before[1] ?? ''));

/** A "Christmas party" may be on any day of December. */
const christmas: Doubt = ({ after }) =>
  !/^(party|parties|market|markets|dinner|lunch|fair|concert|carols?|singing|song|songs|gifts?|presents?|parcels?|box|boxes|cards?|tree|trees|celebrations?|service|bazaar|baking|cookies|crafts?|bread|decorations?)$/.test(
    after[0] ?? '',
  );

const morgen: Doubt = ({ before }) => !/^(guten|am|goden)$/.test(before[0] ?? '');

export const englishDoubts: Readonly<Record<string, Doubt>> = {
  mon: shortWeekday(true),
  wed: shortWeekday(true),
  sat: shortWeekday(false),
  sun: shortWeekday(false),
  may: monthVerb,
  march: monthVerb,
  mar: shortMonth,
  jan: shortMonth,
  spring: season,
  summer: season,
  autumn: season,
  winter: season,
  christmas,
  xmas: christmas,
  morgen,
};
