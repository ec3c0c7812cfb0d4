import type { Input, Scene, Sentence } from '../guide.ts';

/** What is known of a record so far, by the names of its fields. */
export type Known = Readonly<Record<string, unknown>>;
/** `value` is taken. `offered`: several are meant, which are shown as buttons. */
export type Taken = { value: Known } | { again: Known } | { offered: string[] } | { fault: Sentence };

/** How one field of a record is asked for in a chat. */
export interface Field {
  /** Of the record. */
  name: string;
  /** What it is when it is skipped; without it, it has to be given. */
  skipped?: Known;
  ask(scene: Scene, known: Known, offered: readonly string[]): void | Promise<void>;
  read(scene: Scene, known: Known, offered: readonly string[], input: Input): Taken | Promise<Taken>;
}

/** Of several that are meant, so many are offered. */
export const mostOffered = 8;
export const fault = (id: string, text = ''): Taken => ({ fault: { id, values: { words: text.slice(0, 60) } } });
const fieldNames = { durationMinutes: 'length', freeSlots: 'slots' } as const;
export const questionOf = (name: string): string =>
  `ask-field-${name in fieldNames ? fieldNames[name as keyof typeof fieldNames] : name.toLowerCase()}`;

export const startOf = ({ start }: Known): string => (typeof start === 'string' ? start : '');

export function chosen(field: string, offered: readonly string[], pressed: string): Taken {
  const key = offered[Number(pressed)];
  return key === undefined ? fault('old-button') : { value: { [field]: key } };
}

export function several(field: string, found: readonly { key: string }[], text: string): Taken {
  const [first, ...more] = found;
  if (!first) return fault('no-such-name', text);
  if (more.length === 0) return { value: { [field]: first.key } };
  return { offered: found.slice(0, mostOffered).map(({ key }) => key) };
}
