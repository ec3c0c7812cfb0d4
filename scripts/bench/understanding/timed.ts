import { z } from 'zod';

const Texts = z.array(z.string());

/** A task of a helper: reads each of the texts that it is given, and says how many milliseconds each took. */
export function timed(read: (text: string) => unknown): (texts: unknown) => Promise<number[]> {
  return async (texts) => {
    const taken: number[] = [];
    for (const text of Texts.parse(texts)) {
      const begun = performance.now();
      await read(text);
      taken.push(performance.now() - begun);
    }
    return taken;
  };
}
