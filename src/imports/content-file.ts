import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { ContentFile, type KnownKeys, type Section, sections } from '../core/content.ts';
import { referenceFaults, timeFaults } from '../usecases/content-faults.ts';
import { createFaultList, type Fault, type FaultList } from './fault-list.ts';
import { formatFaults, valueAt } from './format-faults.ts';
import { JsonFault, type Part, partsOf, positionOf, repeatedFields, skipSpace, skipValue } from './json-text.ts';

/** Either the content and no faults, or faults and no content. */
export type ReadContent =
  | { content: ContentFile; faults: readonly []; more: 0 }
  /** At most 200 faults in the order of the file, and how many more there are. */
  | { content: null; faults: readonly Fault[]; more: number };

const largestFile = 100_000_000;
const largestRecord = 200_000;

const isSection = (name: unknown): name is Section => sections.some((section) => section === name);

/** Reads and checks a content file; what its records refer to may also be in the database (`known`). */
export async function readContentFile(file: string, bytes: Uint8Array, known: KnownKeys): Promise<ReadContent> {
  const refuse = (found: string, expected: string): ReadContent => ({
    content: null,
    faults: [{ file, line: null, column: null, path: '', found, expected }],
    more: 0,
  });
  if (bytes.length > largestFile) return refuse(`${bytes.length} bytes`, `expected at most ${largestFile}`);
  const text = decode(bytes);
  if (text === null) return refuse('another encoding', 'expected text in UTF-8: save the file with this encoding');

  const faults = createFaultList(file, text);
  const content = isJson(text, faults) ? await readText(text, known, faults) : null;
  if (content !== null && faults.count === 0) return { content, faults: [], more: 0 };
  const listed = faults.listed();
  return { content: null, faults: listed, more: faults.count - listed.length };
}

/** Null if the bytes are not UTF-8. A byte order mark is dropped. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isJson(text: string, faults: FaultList): boolean {
  try {
    const end = skipSpace(text, skipValue(text, skipSpace(text, 0)));
    if (end < text.length) throw new JsonFault(end, 'expected nothing more after the last bracket');
    return true;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const rest = text.slice(error.at, error.at + 40).split('\n', 1)[0];
    faults.add({
      at: () => error.at,
      path: [],
      found: rest ? JSON.stringify(rest) : error.at < text.length ? 'the end of the line' : 'the end of the file',
      expected: () => error.message,
    });
    return false;
  }
}

/** `text` is JSON. What it returns is valid only if no fault was found. */
async function readText(text: string, known: KnownKeys, faults: FaultList): Promise<ContentFile | null> {
  const start = skipSpace(text, 0);
  if (text[start] !== '{') {
    faults.add({
      at: () => start,
      path: [],
      found: JSON.stringify(text.slice(start, start + 40)),
      expected: () => 'expected an object in { }',
    });
    return null;
  }
  const fields = new Map<string | number, Part>();
  const head = new Map<string | number, unknown>();
  const records: Record<Section, unknown[]> = { places: [], organisations: [], contacts: [], offers: [], events: [] };
  const starts: Record<Section, number[]> = { places: [], organisations: [], contacts: [], offers: [], events: [] };

  const locate = ([name = '', ...inner]: readonly PropertyKey[]): number => {
    if (isSection(name) && typeof inner[0] === 'number') {
      return positionOf(text, starts[name][inner[0]] ?? start, inner.slice(1));
    }
    const field = typeof name === 'symbol' ? undefined : fields.get(name);
    if (!field) return start;
    return inner.length === 0 ? field.nameAt : positionOf(text, field.at, inner);
  };
  const report = (path: readonly PropertyKey[], found: () => unknown, expected: () => string): void =>
    faults.add({ at: () => locate(path), path, found, expected });
  /** The value, or undefined if it is too large to be looked at. */
  const read = (part: Part, path: readonly PropertyKey[]): unknown => {
    if (part.end - part.at > largestRecord) {
      faults.add({
        at: () => part.at,
        path,
        found: `${part.end - part.at} characters`,
        expected: () => `expected at most ${largestRecord}`,
      });
      return undefined;
    }
    for (const again of repeatedFields(text, part.at)) {
      const whole = [...path, ...again.path];
      faults.add({
        at: () => again.at,
        path: whole,
        found: 'the field a second time',
        expected: () => 'expected it once',
      });
    }
    return JSON.parse(text.slice(part.at, part.end));
  };
  const check = (format: z.ZodType, value: unknown, path: readonly PropertyKey[]): unknown => {
    const { success, data, error } = format.safeParse(value);
    if (success) return data;
    for (const fault of formatFaults(format, value, error.issues)) {
      report([...path, ...fault.path], () => valueAt(value, fault.path), fault.expected);
    }
    return value;
  };

  for (const field of partsOf(text, start)) {
    const section = field.name;
    if (fields.has(field.name)) {
      faults.add({
        at: () => field.nameAt,
        path: [field.name],
        found: 'the field a second time',
        expected: () => 'expected it once',
      });
      continue;
    }
    fields.set(field.name, field);
    if (!isSection(section) || text[field.at] !== '[') {
      head.set(field.name, read(field, [field.name]));
      continue;
    }
    head.set(section, []);
    const format = ContentFile.shape[section].unwrap().element;
    for (const part of partsOf(text, field.at)) {
      const path = [section, part.name];
      starts[section].push(part.at);
      const value = read(part, path);
      records[section].push(value === undefined ? undefined : check(format, value, path));
      if (section === 'events' && !faults.full) {
        for (const fault of timeFaults(value)) report([...path, ...fault.path], () => fault.found, fault.expected);
      }
      if (faults.hopeless) return null;
      if (records[section].length % 100 === 0) await setImmediate();
    }
  }
  const checkedHead = check(ContentFile, Object.fromEntries(head), []);
  for (const fault of referenceFaults({ ...records, operator: head.get('operator') }, known)) {
    report(fault.path, () => fault.found, fault.expected);
    if (faults.hopeless) return null;
  }
  // Each part passed the format's own check above, or there is a fault and the content is not used.
  return Object.assign(checkedHead as ContentFile, records);
}
