import type { FileFault } from '../core/importing.ts';

const listedAtMost = 200;

/** Collects what is wrong with a file, in its order. */
export interface FileFaults {
  add(fault: Partial<FileFault> & Pick<FileFault, 'kind'>): void;
  result(): { faults: FileFault[]; more: number };
}

export function collectFaults(): FileFaults {
  const kept: FileFault[] = [];
  let count = 0;
  return {
    add(fault) {
      count += 1;
      if (kept.length >= listedAtMost) return;
      const found = shorten(fault.found ?? '');
      kept.push({ line: null, column: '', expected: '', ...fault, title: shorten(fault.title ?? ''), found });
    },
    result: () => ({
      faults: kept.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      more: count - kept.length,
    }),
  };
}

function shorten(text: string): string {
  const line = text
    .replace(/[^\P{Cc}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
