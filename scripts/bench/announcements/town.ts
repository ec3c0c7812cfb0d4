import { z } from 'zod';
import { type Helper, startHelper } from '../adapters/helper-process.ts';
import { Received } from './reception.ts';

/** Milliseconds that the platform takes for each request, where speed is compared: as for answers. */
export const latency = 60;

/** A simulated Telegram in a process of its own. */
export interface Town {
  variables: Readonly<Record<string, string>>;
  recipients(count: number): Promise<string[]>;
  /** What arrives is counted from now on. */
  watch(): Promise<void>;
  /** Resolves when so many messages have arrived. */
  reached(count: number): Promise<Received>;
  /** What it was asked to send last. */
  sample(): Promise<{ text: string }>;
  /** Milliseconds within which 95 of a hundred people get their answers. */
  answers(crowd: { people: number; count: number; perSecond: number }): Promise<number>;
  broken: Helper['broken'];
  end(): Promise<void>;
}

export async function openTown(latency: number, limits: 'limited' | 'unlimited'): Promise<Town> {
  const helper = startHelper(new URL('./town-process.ts', import.meta.url), [String(latency), limits], {});
  return {
    variables: await helper.ask('variables', z.record(z.string(), z.string())),
    recipients: (count) => helper.ask('recipients', z.array(z.string()), count),
    watch: () => helper.ask('watch', z.undefined()),
    reached: (count) => helper.ask('reached', Received, count),
    sample: () => helper.ask('sample', z.looseObject({ text: z.string() })),
    answers: (crowd) => helper.ask('answers', z.number(), crowd),
    broken: helper.broken,
    end: () => helper.end(),
  };
}
