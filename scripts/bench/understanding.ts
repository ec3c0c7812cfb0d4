import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { NlpManager } from 'node-nlp';
import { z } from 'zod';
import { type Example, topicsOf, trainClassifier } from '../../src/engine/classifier/classifier.ts';
import { localTime } from '../../src/engine/clock.ts';
import { examplesOf } from '../../src/engine/engine.ts';
import { createUnderstand } from '../../src/engine/understand.ts';
import { intents } from '../../src/intents/index.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { now, packContent, today } from './pack.ts';
import { mean, median, quantile, show } from './show.ts';

/** Rounds in which nothing is measured yet: the program that answers has been running for a while. */
const warmUp = 10;
const rounds = 10;

/** Understanding alone, beside node-nlp which learned the same, and the memory that it takes. */
export async function measureUnderstanding(): Promise<void> {
  const knowledge = await createKnowledge(packContent(), today);
  const keptApart = readFileSync(new URL('../../test/engine/kept-apart/de.jsonl', import.meta.url), 'utf8');
  const messages = keptApart
    .trim()
    .split('\n')
    .map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
  const examples = examplesOf(intents);
  const classifier = trainClassifier(examples);
  const understand = createUnderstand(classifier, new Set(intents.map(({ name }) => name)));
  const time = localTime(now, 'Europe/Berlin');
  const peer = await learnedPeer(examples);
  const [ours, theirs, told, oursIntent, theirIntent] = await rivals(messages, [
    (text) => understand({ text, action: null, locale: null }, knowledge, null, time),
    (text) => peer.process(text),
    (text) => peer.process('de', text),
    (text) => classifier.classify(text, topicsOf(text, 'de')),
    (text) => peer.nlp.nluManager.process({ locale: 'de', utterance: text, settings: {} }),
  ]);
  show('understanding one message, all languages loaded, median', quantile(ours.each, 0.5), 'ms', {
    target: { most: 1 },
  });
  show('understanding one message, all languages loaded, 99th percentile', quantile(ours.each, 0.99), 'ms', {
    target: { most: 5 },
  });
  show('understanding one message, mean', median(ours.means), 'ms');
  show('node-nlp, mean; ratio: its time over that of understanding', median(theirs.means), 'ms', {
    ratio: median(theirs.means) / median(ours.means),
    target: { least: 1 },
  });
  show('node-nlp told that it is German, mean; ratio: the same', median(told.means), 'ms', {
    ratio: median(told.means) / median(ours.means),
  });
  show('intent and topics alone, mean', median(oursIntent.means), 'ms');
  show(
    'node-nlp, intent alone, told that it is German, mean; ratio: over intent and topics',
    median(theirIntent.means),
    'ms',
    {
      ratio: median(theirIntent.means) / median(oursIntent.means),
    },
  );
  show('memory held by all models, word lists and the gazetteer', await megabytesHeld(), 'MB', {
    target: { most: 80 },
  });
}

/** Half a minute. */
async function learnedPeer(examples: readonly Example[]): Promise<NlpManager> {
  const languages = [...new Set(examples.map(({ language }) => language))];
  const peer = new NlpManager({ languages, forceNER: false, nlu: { log: false }, autoSave: false });
  for (const { text, intent, language } of examples) {
    if (/\p{L}{2}/u.test(text)) peer.addDocument(language, text.replaceAll(/\{\w+\}/g, ''), intent);
  }
  await peer.train();
  return peer;
}

interface Measured {
  /** Milliseconds of each text and round, sorted. */
  each: number[];
  /** Of each round. */
  means: number[];
}

/**
 * All read the same, in turns. Each round has its own number of spaces at the end, as nobody writes the same twice:
 * node-nlp keeps the tokens of every message and would only look them up.
 */
async function rivals<const Readers extends readonly ((text: string) => unknown)[]>(
  texts: readonly string[],
  readers: Readers,
): Promise<{ [Index in keyof Readers]: Measured }> {
  const measured = readers.map((): Measured => ({ each: [], means: [] }));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, read] of readers.entries()) {
      const taken: number[] = [];
      for (const text of texts) {
        const written = text + ' '.repeat(warmUp + round);
        const begun = performance.now();
        await read(written);
        taken.push(performance.now() - begun);
      }
      if (round < 0) continue;
      measured[index]?.each.push(...taken);
      measured[index]?.means.push(mean(taken));
    }
  }
  for (const { each } of measured) each.sort((a, b) => a - b);
  return measured as { [Index in keyof Readers]: Measured };
}

/** In a process of its own: what understanding adds to an empty one. */
async function megabytesHeld(): Promise<number> {
  const grown = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      `const held = () => {
         globalThis.gc();
         const { heapUsed, arrayBuffers } = process.memoryUsage();
         return heapUsed + arrayBuffers;
       };
       const before = held();
       const { createEngine } = await import('./src/engine/engine.ts');
       const { intents } = await import('./src/intents/index.ts');
       const { pack } = await import('./test/support/dialogue.ts');
       const [engine, knowledge] = [createEngine(intents), await pack()];
       engine.answer({ text: 'Wo kann ich in Heide helfen?', action: null, locale: null }, knowledge, null, Date.now());
       console.log((held() - before) / 2 ** 20);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const printed: Buffer[] = [];
  for await (const part of grown.stdout) printed.push(part as Buffer);
  return Number(Buffer.concat(printed).toString());
}
