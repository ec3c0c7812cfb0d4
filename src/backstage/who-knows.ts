import type { Composer } from '../texts/compose.ts';

/** Whether anybody who may approve it was reached; if not, it waits for whoever signs in. */
export function sayWhoKnows(composer: Composer, reached: number): void {
  if (reached === 0) composer.paragraph('nobody-to-approve');
  else composer.paragraph('approvers-told', { count: reached });
}
