/** Why a text is no JSON, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  readonly at: number;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

/** A value inside a JSON text: the characters from `at` up to `end`. */
export interface Part {
  /** The name of a field, or the index of an element. */
  name: string | number;
  /** Where the name of a field begins; for an element the same as `at`. */
  nameAt: number;
  at: number;
  end: number;
}

const deepest = 20;
const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

export function skipSpace(text: string, at: number): number {
  return match(space, text, at);
}

function skipString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) return i + 1;
    if (code < 0x20) throw new JsonFault(i, 'expected the string to end with " in its line');
    if (code !== 0x5c) continue;
    const end = match(escape, text, i);
    if (end < 0) throw new JsonFault(i, 'expected an escape such as \\n, \\" or \\\\');
    i = end - 1;
  }
  throw new JsonFault(at, 'expected the string that begins here to end with "');
}

/** Where the value at `at` ends. Throws a JsonFault where it is no JSON. */
export function skipValue(text: string, at: number, depth = 0): number {
  const first = text[at];
  if (first === '"') return skipString(text, at);
  if (first === '{' || first === '[') {
    if (depth > deepest) throw new JsonFault(at, `expected at most ${deepest} brackets inside one another`);
    const inside = partsOf(text, at, depth);
    let step = inside.next();
    while (!step.done) step = inside.next();
    return step.value;
  }
  const end = match(scalar, text, at);
  if (end < 0) throw new JsonFault(at, at >= text.length ? 'expected more: the file ends here' : 'expected a value');
  return end;
}

/** The fields of the object, or the elements of the array, that begins at `at`; returns where it ends. */
export function* partsOf(text: string, at: number, depth = 0): Generator<Part, number> {
  const fields = text[at] === '{';
  const close = fields ? '}' : ']';
  let next = skipSpace(text, at + 1);
  if (text[next] === close) return next + 1;
  for (let index = 0; ; index += 1) {
    const nameAt = next;
    let name: string | number = index;
    if (fields) {
      if (text[next] !== '"') throw new JsonFault(next, 'expected the name of a field in "');
      const nameEnd = skipString(text, next);
      name = String(JSON.parse(text.slice(next, nameEnd)));
      next = skipSpace(text, nameEnd);
      if (text[next] !== ':') throw new JsonFault(next, 'expected ":" after the name of a field');
      next = skipSpace(text, next + 1);
    }
    const end = skipValue(text, next, depth + 1);
    yield { name, nameAt, at: next, end };
    next = skipSpace(text, end);
    if (text[next] === close) return next + 1;
    if (text[next] !== ',') throw new JsonFault(next, `expected "," or "${close}"`);
    next = skipSpace(text, next + 1);
  }
}

/** The fields that come twice in one object, anywhere inside the value at `at`: JSON itself would drop the first. */
export function* repeatedFields(text: string, at: number): Generator<{ at: number; path: (string | number)[] }> {
  if (text[at] !== '{' && text[at] !== '[') return;
  const names = new Set<string | number>();
  for (const part of partsOf(text, at)) {
    if (names.has(part.name)) yield { at: part.nameAt, path: [part.name] };
    names.add(part.name);
    for (const { at: inner, path } of repeatedFields(text, part.at)) yield { at: inner, path: [part.name, ...path] };
  }
}

function partNamed(text: string, at: number, name: PropertyKey): Part | null {
  for (const part of partsOf(text, at)) if (part.name === name) return part;
  return null;
}

/** Where the value, or the field that holds it, stands; what is missing stands where its parent does. */
export function positionOf(text: string, at: number, path: readonly PropertyKey[]): number {
  let position = at;
  let value = at;
  for (const wanted of path) {
    if (text[value] !== '{' && text[value] !== '[') break;
    const found = partNamed(text, value, wanted);
    if (!found) break;
    position = found.nameAt;
    value = found.at;
  }
  return position;
}
