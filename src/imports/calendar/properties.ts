import ICAL from 'ical.js';
import type { FileFaultKind } from '../../core/importing.ts';
import type { Component, ContentLine } from './lines.ts';

/** A component that cannot be used, and why. */
export class CalendarFault extends Error {
  override readonly name = 'CalendarFault';
  readonly kind: FileFaultKind;
  readonly line: number;
  readonly column: string;
  readonly found: string;

  constructor(
    kind: FileFaultKind,
    { line, column = '', found = '' }: { line: number; column?: string; found?: string },
  ) {
    super(kind);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.found = found;
  }
}

/** One property, its values as jCal has them: nothing has been made of them yet. */
export interface Property {
  name: string;
  line: number;
  /** As it stands in the file. */
  text: string;
  parameter(name: string): string | null;
  values: string[];
}

const begins = /^[A-Za-z0-9-]{1,60}[;:]/;
/** Characters of a name with its parameters: the library takes seconds for many. */
const longestHead = 2000;

/** Whether there is a colon outside of quotation marks. */
function hasEnd(head: string): boolean {
  return head.split('"').some((part, index) => index % 2 === 0 && part.includes(':'));
}

function readProperty({ text, line }: ContentLine): Property {
  if (!begins.test(text) || !hasEnd(text.slice(0, longestHead)))
    throw new CalendarFault('broken-line', { line, found: text });
  const name = text.slice(0, text.search(/[;:]/)).toUpperCase();
  // Rules are read from their text: the library refuses some, and takes others that would never end.
  if (name === 'RRULE' || name === 'EXRULE') return { name, line, text, parameter: () => null, values: [] };
  try {
    const property = ICAL.Property.fromString(text);
    const [, parameters, , ...values] = property.toJSON() as [string, Record<string, unknown>, string, ...unknown[]];
    return {
      name,
      line,
      text,
      parameter(wanted) {
        const value = Object.hasOwn(parameters, wanted) ? parameters[wanted] : null;
        const first: unknown = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' ? first : null;
      },
      // A period is a pair, of which the start counts.
      values: values.map((value) => {
        const first: unknown = Array.isArray(value) ? value[0] : value;
        return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
      }),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new CalendarFault('broken-line', { line, column: name, found: text });
  }
}

/** Only these are read: a fault in others does no harm. */
const used = new Set(
  'UID SUMMARY DESCRIPTION LOCATION URL CATEGORIES CLASS STATUS SEQUENCE DTSTAMP LAST-MODIFIED DTSTART DTEND DURATION RRULE EXRULE RDATE EXDATE RECURRENCE-ID'.split(
    ' ',
  ),
);

/** The properties of a component by name. Throws a CalendarFault for the first line that is broken. */
export function propertiesOf(component: Component): Map<string, Property[]> {
  const found = new Map<string, Property[]>();
  for (const content of component.lines) {
    if (begins.test(content.text) && !used.has(content.text.slice(0, content.text.search(/[;:]/)).toUpperCase()))
      continue;
    const property = readProperty(content);
    found.set(property.name, [...(found.get(property.name) ?? []), property]);
  }
  return found;
}
