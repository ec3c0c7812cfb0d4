import type { Compared, FieldChange, RecordFault } from '../core/content-change.ts';
import type { FileFault, ImportRow, Note } from '../core/importing.ts';
import { inLanguage, type Language, type Text } from '../core/language.ts';
import { comma, dateOfRecord, dayName, listOf } from './calendar.ts';
import { readTexts, type Say } from './texts.ts';
import { languageName } from './language-name.ts';

/** What is said to staff about records and files. */
const recordTexts = readTexts(new URL('./records/', import.meta.url));

/** What people call the records that keys stand for. */
export interface KeyNames {
  place(key: string): string;
  organisation(key: string): string;
  contact(key: string): string;
}

export interface Teller {
  /** "Beginn: Di, 1. Dezember, 19:00 (bisher: Di, 1. Dezember, 18:00)". */
  change(change: FieldChange): string;
  fault(fault: RecordFault): string;
  fileFault(fault: FileFault): string;
  note(note: Note, row: ImportRow): string;
  /** "3 neu, 1 geändert, 5 wie bisher". */
  counts(counts: Readonly<Record<Compared['state'], number>>): string;
  say: Say;
}

const longestValue = 120;

/** `today`: years are named where they are others. */
export function createTeller(language: Language, names: KeyNames, today: string): Teller {
  const say = recordTexts(language, 'sie');
  const list = (parts: readonly string[]): string => parts.join(comma(language));
  const label = (field: string): string => (say.has(`field-${field}`) ? say(`field-${field}`) : field);

  const value = (field: string, of: unknown): string => {
    if (of === null || of === undefined || (Array.isArray(of) && of.length === 0))
      return say(field === 'places' ? 'value-everywhere' : 'value-none');
    const text = valueOf(field, of);
    return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
  };

  const valueOf = (field: string, of: unknown): string => {
    if (field === 'start' && typeof of === 'string')
      return say('value-moment', { day: dayName(of.slice(0, 10), language, today), time: of.slice(11, 16) });
    if (field === 'validUntil' && typeof of === 'string') return dateOfRecord(of, language);
    if (field === 'status') return say('value-status', { status: String(of) });
    if (field === 'durationMinutes' && typeof of === 'number')
      return of % 1440 === 0 ? say('value-whole-days', { days: of / 1440 }) : say('value-minutes', { minutes: of });
    if (field === 'places') return list(strings(of).map(names.place));
    if (field === 'topics')
      return listOf(
        strings(of).map((topic) => say(`topic-${topic}`)),
        language,
      );
    if (field === 'languages') return list(strings(of).map((tag) => languageName(tag, language)));
    if (field === 'organisation') return names.organisation(String(of));
    if (field === 'contact' || field === 'deputy') return names.contact(String(of));
    if (field === 'venue' && isVenue(of)) {
      const venue = list([of.name, of.address ?? ''].filter(Boolean));
      return of.public ? venue : say('value-protected', { venue });
    }
    if (field === 'recurrence' && isRecurrence(of)) return series(of);
    if (typeof of === 'boolean') return say(of ? 'value-yes' : 'value-no');
    if (typeof of === 'string' || typeof of === 'number') return String(of);
    if (Array.isArray(of)) return of.map((one) => words(one)).join('; ');
    return words(of);
  };

  const words = (of: unknown): string =>
    typeof of === 'object' && of !== null ? inLanguage(of as Text, language).words : String(of);

  const series = ({ rule, except, also }: Recurrence): string => {
    const known = cadence(rule);
    const how = known === null ? rule : say('value-rule', { rule: known });
    return say('value-series', { rule: how, except: except.length, also: also.length });
  };

  const sentence = ({ kind, column, found, expected }: FileFault): string =>
    say(`fault-${kind}`, { column, found, expected: expected.length > 400 ? `${expected.slice(0, 399)}…` : expected });

  return {
    say,
    change: ({ field, old, new: now }) =>
      old === null
        ? say('new-field', { field: label(field), new: value(field, now) })
        : say('changed-field', { field: label(field), new: value(field, now), old: value(field, old) }),
    fault: ({ field, kind, found }) => {
      const expects = say.has(`expects-${field}`) ? `expects-${field}` : 'expects-other';
      return say(`record-${kind}`, { field: label(field), found, expected: say(expects) });
    },
    fileFault: (fault) => {
      const { line, title } = fault;
      if (line === null) return sentence(fault);
      return title === ''
        ? say('fault-line', { line: String(line), sentence: sentence(fault) })
        : say('fault-line-of', { line: String(line), title, sentence: sentence(fault) });
    },
    note: (note, { change }) =>
      say(`note-${note}`, {
        places: value('places', change.guesses['places']),
        topics: value('topics', change.guesses['topics']),
      }),
    counts: (counts) =>
      list(
        (['new', 'changed', 'unchanged', 'faulty'] as const)
          .filter((state) => counts[state] > 0)
          .map((state) => say(`count-${state}`, { count: counts[state] })),
      ),
  };
}

interface Recurrence {
  rule: string;
  except: string[];
  also: string[];
}

const strings = (of: unknown): string[] => (Array.isArray(of) ? of.map(String) : [String(of)]);
const isVenue = (of: unknown): of is { name: string; address: string | null; public: boolean } =>
  typeof of === 'object' && of !== null && 'name' in of && 'public' in of;
const isRecurrence = (of: unknown): of is Recurrence =>
  typeof of === 'object' && of !== null && 'rule' in of && 'except' in of && 'also' in of;

/** Null for rules that have to be shown as they stand. */
function cadence(rule: string): string | null {
  if (/^FREQ=WEEKLY;INTERVAL=2(?:;BYDAY=[A-Z]{2})?$/.test(rule)) return 'fortnightly';
  const [, frequency = ''] = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;BYDAY=[A-Z]{2})?$/.exec(rule) ?? [];
  return frequency === '' ? null : frequency.toLowerCase();
}
