import type { SendResult } from '../core/adapter.ts';

/** What follows from one request. Times are milliseconds from now. */
export type Outcome =
  | { kind: 'done'; id: string }
  /** `counted`: it was an attempt; where the platform only asked to wait, it was none. */
  | { kind: 'again'; after: number; counted: boolean; why: string }
  /** Nobody is there: the subscription rests. */
  | { kind: 'gone'; reason: 'blocked' | 'removed' | 'deleted' | 'deactivated' }
  | { kind: 'moved'; chat: string }
  | { kind: 'failed'; why: string };

const second = 1000;
const firstPause = 5 * second;
const longestPause = 3 * 60 * 60 * second;
/** With pauses that grow threefold to three hours: a platform that is down for a day is outlived. */
export const mostAttempts = 16;

/** `attempts`: how often it was tried, this time included, not counting those that the platform only put off. */
export function outcome(result: SendResult, attempts: number): Outcome {
  switch (result.kind) {
    case 'ok':
      return { kind: 'done', id: result.id };
    case 'busy':
      return {
        kind: 'again',
        after: Math.max(1, Math.ceil(result.seconds * second)),
        counted: false,
        why: 'the platform is busy',
      };
    case 'unknown':
      if (attempts >= mostAttempts) return { kind: 'failed', why: result.why };
      return {
        kind: 'again',
        after: Math.min(longestPause, firstPause * 3 ** (Math.max(1, attempts) - 1)),
        counted: true,
        why: result.why,
      };
    case 'gone':
      return { kind: 'gone', reason: result.reason };
    case 'moved':
      return { kind: 'moved', chat: result.chat };
    default:
      return { kind: 'failed', why: result.why };
  }
}
