import { openBackend, type QueuePlace, type WakeQueue } from './backend.ts';

/** Milliseconds after which a queue that does not answer counts as not there. */
const patience = 5000;

/**
 * Wakes whoever brings rows to where they should be. The queue holds no truth: a wake that is lost is one more look a
 * minute later, one too many finds nothing to do.
 */
export interface Queues {
  /** Asks for a look, after so many milliseconds. Rejects if the queue does not take it. */
  wake(name: string, delay?: number): Promise<void>;
  /** Looks whenever it is woken, so many at once, until it is stopped. A look that fails is told and not repeated. */
  work(name: string, concurrency: number, look: () => Promise<void>): Looking;
  /** After everything that works on it was stopped. */
  close(): Promise<void>;
}

export interface Looking {
  /** Lets the looks under way end. */
  stop(): Promise<void>;
}

export async function openQueues(place: QueuePlace, report: (error: unknown) => void): Promise<Queues> {
  const backend = await openBackend(place);
  const queues = new Map<string, WakeQueue>();
  const queue = (name: string): WakeQueue => {
    const known = queues.get(name) ?? backend.queue(name, report);
    queues.set(name, known);
    return known;
  };
  return {
    async wake(name, delay = 0) {
      // Looks that are to come in the same second are one.
      const later = { delay, jobId: `at-${Math.ceil((Date.now() + delay) / 1000)}` };
      await inTime(queue(name).add('wake', {}, delay > 0 ? later : {}));
    },
    work(name, concurrency, look) {
      const worker = backend.worker(
        name,
        concurrency,
        async () => {
          try {
            await look();
          } catch (error) {
            report(error);
          }
        },
        report,
      );
      return { stop: () => worker.close() };
    },
    async close() {
      await Promise.all([...queues.values()].map((open) => open.close()));
      await backend.close();
    },
  };
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The queue does not answer.')), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
