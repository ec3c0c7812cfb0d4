import { z } from 'zod';
import { nearest } from '../usecases/nearest.ts';

/** One thing that the format does not allow, `path` from the value that was checked. */
export interface FormatFault {
  path: PropertyKey[];
  /** Asked only for faults that are shown. */
  expected(): string;
}

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  int32: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};
const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/** Every fault of a value, in words that say what was expected. */
export function formatFaults(schema: z.ZodType, value: unknown, issues: readonly Issue[]): FormatFault[] {
  return issues.flatMap((issue) => faultsOf(schema, value, issue));
}

function faultsOf(schema: z.ZodType, value: unknown, issue: Issue): FormatFault[] {
  if (issue.code === 'unrecognized_keys') {
    const expected = (key: string): string => {
      const fields = fieldsOf(schema, issue.path);
      const meant = nearest(key, fields);
      return `expected a field of the format: ${meant === null ? fields.join(', ') : `perhaps "${meant}"`}`;
    };
    return issue.keys.map((key) => ({ path: [...issue.path, key], expected: () => expected(key) }));
  }
  if (issue.code === 'invalid_union') {
    const closer = issue.errors.find((errors) => errors.some(({ path }) => path.length > 0));
    if (closer) {
      const inner = closer.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
      return inner.flatMap((error) => faultsOf(schema, value, error));
    }
  }
  return [{ path: issue.path, expected: () => expectation(issue, valueAt(value, issue.path)) }];
}

function expectation(issue: Issue, found: unknown): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = typeof found === 'string' ? nearest(found, values) : null;
      const choice = values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${values.join(', ')}`;
      return `expected ${choice}${meant === null || values.length === 1 ? '' : `, perhaps "${meant}"`}`;
    }
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
      const side = issue.code === 'too_small' ? 'at least' : 'at most';
      const exclusive = issue.code === 'too_small' && !issue.inclusive ? 'more than' : side;
      if (issue.origin === 'string' && bound === 1) return 'expected a text that is not empty';
      return `expected ${exclusive} ${String(bound)} ${units[issue.origin] ?? ''}`.trim();
    }
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'expected another name';
    default:
      return `expected something else (${issue.message})`;
  }
}

const hasFields = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const name of path) found = hasFields(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

export const isObjectFormat = (format: z.core.$ZodType): format is z.ZodObject<z.core.$ZodShape> =>
  format instanceof z.ZodObject;

/** The names of the fields that the format knows at the path. */
function fieldsOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: z.core.$ZodType = schema;
  const rest = [...path];
  for (;;) {
    if (inner instanceof z.ZodDefault || inner instanceof z.ZodNullable || inner instanceof z.ZodOptional)
      inner = inner.unwrap();
    else if (inner instanceof z.ZodArray && rest.length > 0) {
      rest.shift();
      inner = inner.element;
    } else if (isObjectFormat(inner)) {
      const name = rest.shift();
      if (name === undefined) return Object.keys(inner.shape);
      const field = inner.shape[String(name)];
      if (!field) return [];
      inner = field;
    } else return [];
  }
}
