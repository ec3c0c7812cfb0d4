import type { Urgency } from './adapter.ts';
import type { Gate, Limit } from './gate.ts';

/** Milliseconds that answers and requests under way get when an adapter stops; then another process may speak. */
export const farewell = 2500;

/** Where a request stands in line: requests of one `line` keep its limits. */
export interface Place {
  line: string;
  urgency: Urgency;
  limits: readonly Limit[];
}

/** One adapter's way through the gate of its token; after it is closed nothing goes out. */
export interface Door {
  /** Makes the request when the gate lets it in; null place: past the gate. Null if it was closed before: nothing went out. */
  through<T>(place: Place | null, request: () => Promise<T>): Promise<T | null>;
  pause: Gate['pause'];
  /** Resolves after so many milliseconds, or when the closing begins. */
  rest(milliseconds: number): Promise<void>;
  /** Turns broadcasts away at once, and answers once `answered` settles or `farewell` is over. Resolves when all is shut. */
  close(answered: Promise<unknown>): Promise<void>;
  readonly isClosing: boolean;
  /** Aborts when all is shut. Every request takes it, since libraries have queues of their own. */
  readonly shut: AbortSignal;
}

export function createDoor(gate: Gate, wait: (milliseconds: number) => Promise<void>): Door {
  const shut = new AbortController();
  const closed = new Set<Urgency>();
  const waiting = new Set<{ urgency: Urgency | null; leave(): void }>();
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  /** Resolves with the moment, or when who waits is sent away. */
  const until = (moment: Promise<void>, urgency: Urgency | null): Promise<void> =>
    new Promise((leave, fail) => {
      const mine = { urgency, leave };
      waiting.add(mine);
      void moment.then(leave, fail).finally(() => waiting.delete(mine));
    });
  const sendAway = (urgency: Urgency | null): void => {
    for (const entry of waiting) if (entry.urgency === urgency) entry.leave();
  };
  const close = (urgency: Urgency): void => {
    closed.add(urgency);
    sendAway(urgency);
  };
  const closeAll = async (answered: Promise<unknown>): Promise<void> => {
    close('broadcast');
    sendAway(null);
    await Promise.race([Promise.allSettled([answered, ...underWay]), wait(farewell)]);
    close('answer');
    shut.abort();
  };

  return {
    async through(place, request) {
      const urgency = place?.urgency ?? 'answer';
      if (place && !closed.has(urgency)) await until(gate.enter(place.line, urgency, place.limits), urgency);
      if (closed.has(urgency)) return null;
      const made = request();
      underWay.add(made);
      try {
        return await made;
      } finally {
        underWay.delete(made);
      }
    },
    pause: (milliseconds, chat) => gate.pause(milliseconds, chat),
    rest: (milliseconds) => (closing ? Promise.resolve() : until(wait(milliseconds), null)),
    close: (answered) => (closing ??= closeAll(answered)),
    get isClosing() {
      return closing !== null;
    },
    shut: shut.signal,
  };
}
