import type { Language } from '../core/language.ts';
import type { Choice } from '../core/message.ts';
import type { Slots } from '../core/understanding.ts';

/** What the last turn was about: enough to understand "and in the next village?", nothing of what was written. */
export interface LastTurn {
  /** Null where it was asked what the message is about. */
  intent: string | null;
  slots: Slots;
  /** Keys of the records that were listed, in order. */
  shown: readonly string[];
  /** The entry of the list that was opened last; null for none. */
  opened: string | null;
  /** Where the list goes on; null at its end. */
  next: number | null;
  choices: readonly Choice[];
  /** What the assistant asked for, if it asked. */
  expects: 'place' | 'topics' | 'choice' | 'confirm' | 'email' | 'text' | null;
  language: Language;
  address: 'sie' | 'du';
  /** The language that the person asked for; it stays, whatever they write in. */
  chosen: Language | null;
}

const forgottenAfter = 30 * 60_000;
const mostRemembered = 20_000;

/** One short memory for each person in each chat, in this process only. */
export interface Memory {
  recall(person: string, now: number): LastTurn | null;
  remember(person: string, turn: LastTurn, now: number): void;
  /** Drops what is older than half an hour; to be called every minute, so that it is gone even if nobody writes. */
  forget(now: number): void;
}

export function createMemory(): Memory {
  /** In the order of the last use, so that the first is the oldest. */
  const turns = new Map<string, { turn: LastTurn; at: number }>();
  const forget = (now: number): void => {
    for (const [oldest, { at }] of turns) {
      if (turns.size <= mostRemembered && now - at < forgottenAfter) break;
      turns.delete(oldest);
    }
  };
  return {
    forget,
    recall(person, now) {
      const known = turns.get(person);
      return known && now - known.at < forgottenAfter ? known.turn : null;
    },
    remember(person, turn, now) {
      turns.delete(person);
      turns.set(person, { turn, at: now });
      forget(now);
    },
  };
}
