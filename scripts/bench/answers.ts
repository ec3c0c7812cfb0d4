import { createEngine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { manyRecords } from '../../test/support/content.ts';
import { fuzzed } from '../../test/support/fuzz.ts';
import { now, packContent, today } from './pack.ts';
import { questions } from './questions.ts';
import { quantile, show, sorted } from './show.ts';

/** The engine's answers over more and more records, and to messages that nobody should write. */
export async function measureAnswers(): Promise<void> {
  let least: number | null = null;
  for (const records of [100, 1000, 10_000]) {
    const times = await answers(records);
    const slow = quantile(times, 0.99);
    least ??= slow;
    show(`answer with ${records} offers and ${records} events, median`, quantile(times, 0.5), 'ms');
    show(`answer with ${records} offers and ${records} events, 99th percentile over the one with 100`, slow, 'ms', {
      ratio: slow / least,
    });
  }

  const knowledge = await createKnowledge(packContent(), today);
  const engine = createEngine(intents);
  let slowest = 0;
  for (const text of fuzzed(10_000)) {
    const begun = performance.now();
    engine.answer({ text, action: null, locale: null }, knowledge, null, now);
    slowest = Math.max(slowest, performance.now() - begun);
  }
  show('slowest answer to 10,000 fuzzed messages', slowest, 'ms');
}

/** Milliseconds for each of 2,000 answers over so many offers and as many events, sorted. */
async function answers(records: number): Promise<number[]> {
  const pack = packContent();
  const made = manyRecords(records, pack.places, today);
  const knowledge = await createKnowledge({ ...pack, offers: made.offers, events: made.events }, today);
  const engine = createEngine(intents);
  const times: number[] = [];
  for (let round = 0; round < 2200; round += 1) {
    const text = questions[round % questions.length] ?? '';
    const begun = performance.now();
    engine.answer({ text, action: null, locale: null }, knowledge, null, now);
    if (round >= 200) times.push(performance.now() - begun);
  }
  return sorted(times);
}
