import type { z } from 'zod';
import type { ContentFile } from '../../src/core/content.ts';

/** The text of a content file: only what matters to a test needs to be written. */
export function contentFile(written: Partial<z.input<typeof ContentFile>>): string {
  return JSON.stringify({ format: 'lotse-content', version: 1, title: 'Test', ...written }, null, 2);
}

/** Enough to be in the middle of for a while. */
export function longFile(count: number): string {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return contentFile({
    title: 'Long',
    offers: numbers.map((number) => ({ key: `lang/${number}`, title: `Hilfe ${number}` })),
  });
}
