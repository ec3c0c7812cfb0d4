/** One thing that is wrong with a file. */
export interface Fault {
  file: string;
  /** Line and column from 1; null where the fault is no place in the text. */
  line: number | null;
  column: number | null;
  /** Such as `events[3].start`; empty for the file as a whole. */
  path: string;
  /** What stands there, shortened. */
  found: string;
  /** Begins with "expected". */
  expected: string;
}

const listedAtMost = 200;
const countedAtMost = 1_000_000;

export interface FaultList {
  /** Words and place are asked for only if the fault is going to be listed. */
  add(fault: {
    at: () => number;
    path: readonly PropertyKey[];
    found: string | (() => unknown);
    expected: () => string;
  }): void;
  readonly count: number;
  /** Further faults are counted but not listed. */
  readonly full: boolean;
  /** There are so many that looking on is of no use. */
  readonly hopeless: boolean;
  /** The listed ones in the order of the text. */
  listed(): Fault[];
}

export function createFaultList(file: string, text: string): FaultList {
  const kept: { at: number; path: string; found: string; expected: string }[] = [];
  let count = 0;
  return {
    add({ at, path, found, expected }) {
      count += 1;
      if (kept.length >= listedAtMost) return;
      const shown = typeof found === 'string' ? found : shorten(found());
      kept.push({ at: at(), path: written(path), found: shown, expected: expected() });
    },
    get count() {
      return count;
    },
    get full() {
      return count >= listedAtMost;
    },
    get hopeless() {
      return count >= countedAtMost;
    },
    listed() {
      let line = 1;
      let lineStart = 0;
      return kept
        .sort((a, b) => a.at - b.at)
        .map(({ at, ...fault }) => {
          for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
            line += 1;
            lineStart = end + 1;
          }
          return { file, line, column: at - lineStart + 1, ...fault };
        });
    },
  };
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((name) => (typeof name === 'number' ? `[${name}]` : `.${String(name).slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');
}

function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}

/** The fault as one line. */
export function faultLine(fault: Fault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}:${fault.column}`;
  return `${[place, fault.path].filter((part) => part !== '').join(' ')}: found ${fault.found}, ${fault.expected}`;
}
