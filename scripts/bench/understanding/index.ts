import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Helper, startHelper } from '../adapters/helper-process.ts';
import { mean, median, quantile, show, sorted } from '../show.ts';

/** Rounds in which nothing is measured yet: the program that answers has been running for a while. */
const warmUp = 10;
const rounds = 10;

/** Understanding alone, beside node-nlp which learned the same, each in a process of its own; and the memory it takes. */
export async function measureUnderstanding(): Promise<void> {
  const ours = startHelper(new URL('./understanding-process.ts', import.meta.url), [], {});
  const peer = startHelper(new URL('./node-nlp-process.ts', import.meta.url), [], {});
  try {
    for (const helper of [ours, peer]) await helper.ask('ready', z.literal(true));
    await compare(ours, peer);
  } finally {
    await Promise.all([ours.end(), peer.end()]);
  }
  show('memory held by all models, word lists and the gazetteer', await megabytesHeld(), 'MB', {
    target: { most: 80 },
  });
}

async function compare(ours: Helper, peer: Helper): Promise<void> {
  const understanding = rival(ours, 'all');
  const theirs = rival(peer, 'all');
  const told = rival(peer, 'told');
  const intent = rival(ours, 'intent');
  const theirIntent = rival(peer, 'intent');
  const messages = keptApart();
  for (let round = -warmUp; round < rounds; round += 1) {
    // Its own number of spaces at the end: nobody writes the same twice, and node-nlp only looks up what it has read before.
    const written = messages.map((message) => message + ' '.repeat(warmUp + round));
    for (const one of [understanding, theirs, told, intent, theirIntent]) await one.read(written, round >= 0);
  }
  const each = sorted(understanding.each);
  show('understanding one message, all languages loaded, median', quantile(each, 0.5), 'ms', { target: { most: 1 } });
  show('understanding one message, all languages loaded, 99th percentile', quantile(each, 0.99), 'ms', {
    target: { most: 5 },
  });
  show('understanding one message, mean', median(understanding.means), 'ms');
  show('node-nlp, mean; ratio: its time over that of understanding', median(theirs.means), 'ms', {
    ratio: median(theirs.means) / median(understanding.means),
    target: { least: 1 },
  });
  show('node-nlp told that it is German, mean; ratio: the same', median(told.means), 'ms', {
    ratio: median(told.means) / median(understanding.means),
  });
  show('intent and topics alone, mean', median(intent.means), 'ms');
  show(
    'node-nlp, intent alone, told that it is German; ratio: over intent and topics',
    median(theirIntent.means),
    'ms',
    {
      ratio: median(theirIntent.means) / median(intent.means),
    },
  );
}

function keptApart(): string[] {
  const file = readFileSync(new URL('../../../test/engine/kept-apart/de.jsonl', import.meta.url), 'utf8');
  const lines = file.trim().split('\n');
  return lines.map((line) => z.object({ text: z.string() }).parse(JSON.parse(line)).text);
}

/** One way of reading. */
interface Rival {
  read(texts: readonly string[], isMeasured: boolean): Promise<void>;
  /** Milliseconds of each text and round. */
  each: number[];
  /** Of each round. */
  means: number[];
}

function rival(helper: Helper, task: string): Rival {
  const each: number[] = [];
  const means: number[] = [];
  return {
    each,
    means,
    async read(texts, isMeasured) {
      const taken = await helper.ask(task, z.array(z.number()), texts);
      if (!isMeasured) return;
      each.push(...taken);
      means.push(mean(taken));
    },
  };
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
         for (let round = 0; round < 3; round += 1) globalThis.gc();
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
