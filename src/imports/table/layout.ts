import { changeable, type Changeable } from '../../core/content-change.ts';
import { nearest } from '../../usecases/nearest.ts';
import type { FileFaults } from '../file-faults.ts';
import { columnsOf, type Head, headOf } from './columns.ts';
import { rowsOf, type TableRow } from './rows.ts';

const delimiters = [';', ',', '\t'] as const;

/** The section and delimiter by which most columns are known. Null: none is. */
export function layoutOf(text: string): { section: Changeable; delimiter: string } | null {
  let best: { section: Changeable; delimiter: string; score: number } | null = null;
  for (const delimiter of delimiters) {
    const [header] = rowsOf(text.slice(0, 20_000), delimiter, 1);
    for (const section of changeable.toReversed()) {
      const known = (header?.cells ?? []).filter((cell) => headOf(section, cell) !== null).length;
      const score = known * 10 + (hasAll(section, header?.cells ?? []) ? 5 : 0);
      if (known > 0 && (best === null || score > best.score)) best = { section, delimiter, score };
    }
  }
  return best;
}

/** Fields without which there is no record; one of each list. */
const needed: Readonly<Record<Changeable, readonly (readonly string[])[]>> = {
  events: [['title'], ['start', 'day']],
  offers: [['title']],
  contacts: [['name']],
};

function missingOf(section: Changeable, fields: readonly string[]): string[] {
  const missing = needed[section].filter((choice) => !choice.some((field) => fields.includes(field)));
  return missing.flatMap(([field]) => columnsOf[section].find((column) => column.field === field)?.names[0] ?? []);
}

function hasAll(section: Changeable, cells: readonly string[]): boolean {
  return (
    missingOf(
      section,
      cells.map((cell) => headOf(section, cell)?.column.field ?? ''),
    ).length === 0
  );
}

export function headerOf(section: Changeable): string {
  return columnsOf[section].map(({ names }) => names[0]).join('; ');
}

export function isHeaderGood(
  section: Changeable,
  header: TableRow | undefined,
  heads: readonly (Head | null)[],
  faults: FileFaults,
): boolean {
  const line = header?.line ?? 1;
  const expected = headerOf(section);
  const seen = new Set<string>();
  let isGood = true;
  for (const [index, head] of heads.entries()) {
    const written = header?.cells[index]?.trim() ?? '';
    if (head === null) {
      const meant = nearest(
        written,
        columnsOf[section].flatMap(({ names }) => names.slice(0, 2)),
      );
      if (written !== '')
        faults.add({ kind: 'unknown-column', line, column: written, found: written, expected: meant ?? expected });
      continue;
    }
    const name = `${head.column.field} ${head.language}`;
    if (seen.has(name)) {
      faults.add({ kind: 'repeated-column', line, column: written, found: written });
      isGood = false;
    }
    seen.add(name);
  }
  for (const column of missingOf(
    section,
    heads.map((head) => head?.column.field ?? ''),
  )) {
    faults.add({ kind: 'missing-column', line, column, found: column, expected });
    isGood = false;
  }
  return isGood;
}
