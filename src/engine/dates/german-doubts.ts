import type { Surroundings } from './language.ts';

type Doubt = (at: Surroundings) => boolean;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const daytimes = set(
  'frueh morgen morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends nacht',
);
const leads = set(
  'am ab bis vom zum von naechsten naechster naechste kommenden kommender diesen dieser jeden immer letzten uebernaechsten vorm und oder',
);
const weekdays = set(
  'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags',
);
const joints = set('- – — / + & und oder bis ,');
/** Words by which Low German is told: there "mi", "di" and "do" are mir, dir and da. */
const lowGerman = set('ik wi ji dat wat nich hest hett gifft hoelp huelp vertell segg geiht hebb wullt kaam');
const english = set('i you we they can to what how');

const isClock = ([first = '', second = '']: string[]): boolean =>
  /^\d{1,2}$/.test(first) && /^(\.|:|uhr|h)$/.test(second);

/** Written like an abbreviation, one capital only: "Sa", not "sa" nor "SA". */
const likeAbbreviation = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);

/** "mo-mi", "Sa/So", "sa. und so". */
const joinedToWeekday = ({ before, after }: Surroundings): boolean =>
  (joints.has(before[0] ?? '') && weekdays.has(before.slice(1).find((word) => word !== '.') ?? '')) ||
  (joints.has(after[0] ?? '') && weekdays.has(after.slice(1).find((word) => word !== '.') ?? ''));

const followedByTime = ({ after }: Surroundings): boolean => {
  const rest = after[0] === '.' || after[0] === ',' ? after.slice(1) : after;
  return daytimes.has(rest[0] ?? '') || isClock(rest) || (rest[0] === 'um' && /^\d/.test(rest[1] ?? ''));
};

const abbreviation =
  (atTheEnd: boolean): Doubt =>
  (at) => {
    const [before = ''] = at.before;
    if (followedByTime(at) || joinedToWeekday(at)) return true;
    if (leads.has(before) && before !== 'und' && before !== 'oder' && before !== 'von') return true;
    const foreign = [...lowGerman, ...english].some((word) => at.all.has(word));
    if (likeAbbreviation(at.word)) return !foreign;
    return at.endsText && (atTheEnd || !foreign);
  };

/** "Fr. Müller" is Frau Müller; "Fr. abend" and "am Fr. Treffen" are Friday. */
const friday: Doubt = (at) => {
  if (followedByTime(at) || joinedToWeekday(at) || leads.has(at.before[0] ?? '')) return true;
  return !/^\p{Lu}/u.test(at.nextWord) && abbreviation(true)(at);
};

/** "so" is nearly always just so. */
const sunday: Doubt = (at) => {
  const [before = ''] = at.before;
  if (at.after[0] === 'weiter' || at.after[0] === 'was') return false;
  if (joinedToWeekday(at)) return true;
  if (/^(am|naechsten|kommenden|diesen|letzten|jeden)$/.test(before)) return true;
  return likeAbbreviation(at.word) && !at.startsSentence && !/^[,("„]$/.test(before);
};

/** "Guten Morgen", "am Morgen" and the greeting "Morgen!" are not tomorrow. */
const tomorrow: Doubt = (at) => {
  const [before = ''] = at.before;
  const [after = '', second = ''] = at.after;
  if (
    /^(guten|gut|gudn|goden|gode|moin|am|gegen|der|den|dem|des|einen|eines|jeden|jedem|diesen|diesem|ganzen|fruehen|naechsten|naechster)$/.test(
      before,
    )
  )
    return false;
  if (!at.startsSentence) return true;
  if (at.endsText) return after !== '!';
  if (/^(zusammen|allerseits|leute|ihr|alle|lieber?|moin)$/.test(after)) return false;
  return (
    !/^[!,.]$/.test(after) ||
    daytimes.has(second) ||
    /^(uebermorgen|oder|heute|um|in)$/.test(second) ||
    weekdays.has(second)
  );
};

/** "we" is Low German and English too. */
const weekend: Doubt = ({ word, before }) =>
  word === 'WE' || /^(am|naechstes|kommendes|dieses|jedes|letztes|uebers|naechste)$/.test(before[0] ?? '');

/** Jan is a name too. */
const january: Doubt = ({ before, after }) =>
  /^(im|in|ab|bis|anfang|mitte|ende|\.|\d{1,2})$/.test(before[0] ?? '') ||
  /^(\.|2\d{3}|-|–|\/|bis|und|oder)$/.test(after[0] ?? '');

export const germanDoubts: Readonly<Record<string, Doubt>> = {
  mo: abbreviation(true),
  di: abbreviation(false),
  mi: abbreviation(false),
  do: abbreviation(false),
  fr: friday,
  sa: abbreviation(true),
  so: sunday,
  morgen: tomorrow,
  morrn: tomorrow,
  we: weekend,
  jan: january,
};
