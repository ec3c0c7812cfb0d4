import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { NlpManager } from 'node-nlp';
import { z } from 'zod';
import { topicsOf, trainClassifier } from '../../src/engine/classifier/classifier.ts';
import { localTime } from '../../src/engine/clock.ts';
import { examplesOf } from '../../src/engine/engine.ts';
import { createUnderstand } from '../../src/engine/understand.ts';
import { intents } from '../../src/intents/index.ts';
import { createKnowledge } from '../../src/store/knowledge.ts';
import { now, packContent, today } from './pack.ts';
import { mean, quantile, show, sorted } from './show.ts';

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
  const ours = await times(messages, (text) => understand({ text, action: null, locale: null }, knowledge, null, time));
  show('understanding one message, all languages loaded, median', quantile(ours, 0.5), 'ms');
  show('understanding one message, all languages loaded, 99th percentile', quantile(ours, 0.99), 'ms');
  const oursIntent = await times(messages, (text) => classifier.classify(text, topicsOf(text, 'de')));
  show('intent and topics alone, mean', mean(oursIntent), 'ms');

  // node-nlp learns the same examples, German only; it reads the same messages.
  const peer = new NlpManager({ languages: ['de'], forceNER: false, nlu: { log: false }, autoSave: false });
  for (const { text, intent, language } of examples) {
    if (language === 'de' && /\p{L}{2}/u.test(text)) peer.addDocument('de', text.replaceAll(/\{\w+\}/g, ''), intent);
  }
  await peer.train();
  const theirs = await times(messages, (text) => peer.process('de', text));
  const theirIntent = await times(messages, (text) =>
    peer.nlp.nluManager.process({ locale: 'de', utterance: text, settings: {} }),
  );
  show('node-nlp process, mean; ratio: its time over that of understanding', mean(theirs), 'ms', {
    ratio: mean(theirs) / mean(ours),
  });
  show('node-nlp intent alone, mean; ratio: its time over that of intent and topics', mean(theirIntent), 'ms', {
    ratio: mean(theirIntent) / mean(oursIntent),
  });
  show('memory held by all models, word lists and the gazetteer', await megabytesHeld(), 'MB');
}

/** Sorted milliseconds for each text and round. */
async function times(texts: readonly string[], read: (text: string) => unknown): Promise<number[]> {
  const found: number[] = [];
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const text of texts) {
      const begun = performance.now();
      await read(text);
      if (round >= 0) found.push(performance.now() - begun);
    }
  }
  return sorted(found);
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
