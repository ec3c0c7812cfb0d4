import { type Topic, topics } from './topics.ts';
import { type DateRange, noSlots, type Slots } from './understanding.ts';

/** What a button means. It stands in the button itself, so that a month-old button still works. */
export interface Action {
  intent: string;
  slots: Slots;
  item: string | null;
  offset: number;
}

const known = new Set<string>(topics);
const isTopic = (value: string): value is Topic => known.has(value);
const list = (value: string | null): string[] => (value ? value.split('~') : []);
/** Also true for 31 February, which formats as the day after it, but not for what would throw. */
const isDay = (value: string): boolean => !Number.isNaN(Date.parse(value));
const days = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})?$/;

/** At most some 60 characters for what buttons carry in practice: "list_events?p=01051044&d=2026-12-01_2026-12-31". */
export function writeAction(action: {
  intent: string;
  slots?: Partial<Slots>;
  item?: string | null;
  offset?: number;
}): string {
  const parts: string[] = [];
  const put = (name: string, value: string): void => {
    if (value !== '') parts.push(`${name}=${encodeURIComponent(value)}`);
  };
  put('p', (action.slots?.place ?? []).join('~'));
  put('t', (action.slots?.topics ?? []).join('~'));
  if (action.slots?.date) put('d', `${action.slots.date.from}_${action.slots.date.to ?? ''}`);
  put('xp', (action.slots?.exclude?.place ?? []).join('~'));
  put('xt', (action.slots?.exclude?.topics ?? []).join('~'));
  put('i', action.item ?? '');
  if (action.offset) put('o', String(action.offset));
  return parts.length === 0 ? action.intent : `${action.intent}?${parts.join('&')}`;
}

/** Null for anything that this program did not write: buttons can be forged. */
export function readAction(written: string): Action | null {
  const [intent = '', query = ''] = written.split('?', 2);
  if (!/^[a-z_]{1,40}$/.test(intent) || written.length > 500) return null;
  const values = new URLSearchParams(query);
  const topicsNamed = list(values.get('t'));
  const topicsExcluded = list(values.get('xt'));
  const offset = Number(values.get('o') ?? 0);
  if (!Number.isInteger(offset) || offset < 0 || offset > 100_000) return null;
  if (![...topicsNamed, ...topicsExcluded].every(isTopic)) return null;
  let date: DateRange | null = null;
  if (values.has('d')) {
    const match = days.exec(values.get('d') ?? '');
    if (!match?.[1] || ![match[1], match[2] ?? match[1]].every(isDay)) return null;
    date = { from: match[1], to: match[2] ?? null };
  }
  return {
    intent,
    slots: {
      ...noSlots,
      place: list(values.get('p')),
      topics: topicsNamed.filter(isTopic),
      date,
      exclude: { place: list(values.get('xp')), topics: topicsExcluded.filter(isTopic) },
    },
    item: values.get('i'),
    offset,
  };
}

/** As the item of an action: all these records at once, to be taken along as a file. None: those of the list. */
export function writeTaken(keys: readonly string[]): string {
  return `~${keys.join('~')}`;
}

/** The keys, or null for the key of one record, which never begins like this. */
export function readTaken(item: string | null): string[] | null {
  return item?.startsWith('~') ? item.slice(1).split('~').filter(Boolean) : null;
}
