import { languages } from '../../core/language.ts';
import type { FileFaultKind } from '../../core/importing.ts';
import { nearest } from '../../usecases/nearest.ts';
import { clean } from '../decode.ts';
import type { Names } from '../names.ts';
import type { Head } from './columns.ts';
import { readDay, readLength, readMoment, readSpan, readTime } from './dates.ts';

/** Why a cell was not understood. */
export class CellFault extends Error {
  override readonly name = 'CellFault';
  readonly kind: FileFaultKind;
  readonly found: string;
  readonly expected: string;

  constructor(kind: FileFaultKind, found: string, expected = '') {
    super(kind);
    this.kind = kind;
    this.found = found;
    this.expected = expected;
  }
}

/** What the cells of a row say, before they are put together. */
export type Said = Record<string, unknown>;

const some = (cell: string): string[] =>
  cell
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Puts what a cell says to what its row said so far. Throws a CellFault for what it cannot mean. */
export function readCell({ column: { field, cell }, language }: Head, written: string, names: Names, said: Said): void {
  // What would be a formula elsewhere is a text here; spreadsheets are kept from reading one by a sign before it.
  const text = clean(written).replace(/^'(?=[=+\-@])/, '');
  if (text === '') return;
  const put = (value: unknown): void => void (said[field] = value);
  const must = <T>(value: T | null, kind: FileFaultKind, expected = ''): T => {
    if (value === null) throw new CellFault(kind, text, expected);
    return value;
  };
  switch (cell) {
    case 'text':
      put({ ...(said[field] as object | undefined), [language]: text });
      return;
    case 'words':
      put(text);
      return;
    case 'list':
      put(some(text));
      return;
    case 'moment':
      said['moment'] = must(readMoment(text), 'bad-date', '1.12.2026 18:00');
      return;
    case 'day':
      put(must(readDay(text), 'bad-date', '1.12.2026'));
      return;
    case 'time':
      said['span'] = must(readSpan(text), 'bad-date', '18:00');
      return;
    case 'end':
      said['end'] = must(readEnd(text), 'bad-date', '20:00');
      return;
    case 'length':
      put(must(readLength(text), 'bad-number', '90'));
      return;
    case 'number':
      put(must(/^\d{1,6}$/.test(text) ? Number(text) : null, 'bad-number', '3'));
      return;
    case 'rule':
      put(must(ruleOf(text), 'bad-rule', 'FREQ=WEEKLY;BYDAY=TU'));
      return;
    case 'yes':
      put(
        must(
          /^(?:ja|yes|x|1|wahr|true)$/i.test(text) ? true : /^(?:nein|no|0|falsch|false)$/i.test(text) ? false : null,
          'bad-status',
          'ja, nein',
        ),
      );
      return;
    case 'status':
      put(must(statusOf(text), 'bad-status', 'geplant, abgesagt'));
      return;
    case 'places':
      put(several(text, names.places, 'unknown-place', 'ambiguous-place'));
      return;
    case 'topics':
      put(
        some(text).map((name) => {
          const topic = names.topic(name);
          if (topic === null) throw new CellFault('unknown-topic', name);
          return topic;
        }),
      );
      return;
    case 'languages':
      put(some(text).map((name) => languageOf(name)));
      return;
    case 'organisation':
      put(one(text, names.organisations(text), 'unknown-organisation'));
      return;
    case 'contact':
      put(one(text, names.contacts(text), 'unknown-contact'));
      return;
  }
}

function readEnd(text: string): { day: string | null; time: string } | null {
  const time = readTime(text);
  if (time !== null) return { day: null, time };
  const moment = readMoment(text);
  return moment === null || moment.to !== null ? null : { day: moment.day, time: moment.from };
}

function several(
  text: string,
  find: (name: string) => string[],
  unknown: FileFaultKind,
  ambiguous: FileFaultKind,
): string[] {
  const whole = find(text);
  if (whole.length === 1) return whole;
  return some(text).map((name) => {
    const [key, ...others] = find(name);
    if (key === undefined) throw new CellFault(unknown, name);
    if (others.length > 0) throw new CellFault(ambiguous, name, [key, ...others].join(', '));
    return key;
  });
}

function one(name: string, [key, ...others]: readonly string[], unknown: FileFaultKind): string {
  if (key === undefined || others.length > 0)
    throw new CellFault(unknown, name, [key, ...others].filter(Boolean).join(', '));
  return key;
}

const cadences: Readonly<Record<string, string>> = {
  täglich: 'FREQ=DAILY',
  daily: 'FREQ=DAILY',
  wöchentlich: 'FREQ=WEEKLY',
  weekly: 'FREQ=WEEKLY',
  '14-tägig': 'FREQ=WEEKLY;INTERVAL=2',
  'alle zwei wochen': 'FREQ=WEEKLY;INTERVAL=2',
  jährlich: 'FREQ=YEARLY',
  yearly: 'FREQ=YEARLY',
};

function ruleOf(text: string): string | null {
  if (/^FREQ=[A-Z]{5,8}(?:;[A-Z]{3,12}=[A-Z0-9,+-]{1,80}){0,10}$/i.test(text)) return text.toUpperCase();
  return cadences[text.toLowerCase()] ?? null;
}

function statusOf(text: string): string | null {
  if (/^(?:abgesagt|cancelled|canceled|entfällt|fällt aus)$/i.test(text)) return 'cancelled';
  return /^(?:geplant|scheduled|findet statt)$/i.test(text) ? 'scheduled' : null;
}

const languageNames = new Map(
  ['de', 'en'].flatMap((speaking) => {
    const names = new Intl.DisplayNames([speaking], { type: 'language' });
    return [...languages, 'fr', 'es', 'pl', 'ro', 'bg', 'ku', 'ps', 'sq', 'sr', 'so', 'ti', 'am', 'it', 'pt'].map(
      (tag): [string, string] => [(names.of(tag.split('-')[0] ?? tag) ?? tag).toLowerCase(), tag.split('-')[0] ?? tag],
    );
  }),
);

function languageOf(name: string): string {
  if (/^[a-z]{2}(?:-[a-z]{2,8})?$/.test(name)) return name;
  const tag = languageNames.get(name.toLowerCase());
  if (tag === undefined) {
    throw new CellFault('unknown-language', name, nearest(name, [...languageNames.keys()]) ?? '');
  }
  return tag;
}
