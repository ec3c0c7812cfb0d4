import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NlpManager } from 'node-nlp';
import { z } from 'zod';
import { ContentFile } from '../src/core/content.ts';
import { localTime } from '../src/engine/clock.ts';
import { topicsOf, trainClassifier } from '../src/engine/classifier/classifier.ts';
import { createEngine, examplesOf } from '../src/engine/engine.ts';
import { createUnderstand } from '../src/engine/understand.ts';
import { intents } from '../src/intents/index.ts';
import { createKnowledge } from '../src/store/knowledge.ts';
import { manyRecords } from '../test/support/content.ts';
import { fuzzed } from '../test/support/fuzz.ts';

/** One measurement, as a line of JSON. `ratio` says to which other one. */
function show(name: string, value: number, unit: string, ratio?: number): void {
  const rounded = (number: number): number => Number(number.toPrecision(4));
  const line = { name, value: rounded(value), unit, ...(ratio === undefined ? {} : { ratio: rounded(ratio) }) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Seconds from the start of the program until it answered a question, and its memory then. */
async function start(dataDir: string): Promise<{ seconds: number; megabytes: number }> {
  const begun = performance.now();
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    PUBLIC_URL: '',
  };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const found = /Web chat: (\S+)/.exec(printed)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${printed}`)));
    });
    const response = await fetch(`${address}/api/messages?lang=de`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ conversation: crypto.randomUUID(), text: 'Wo kann ich in Meldorf helfen?', action: null }),
    });
    if (!response.ok) throw new Error(`No answer: ${response.status}`);
    await response.json();
    const seconds = (performance.now() - begun) / 1000;
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return { seconds, megabytes: Number(kilobytes) / 1024 };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
}

const questions = [
  'Wo kann ich in Meldorf helfen?',
  'was ist diese woche in heide los',
  'Wer ist für Windbergen zuständig?',
  'wo kann man in meldrof mit kindern helfen',
  'Termine im Dezember',
  'Where can I help in Büsum?',
  'what is on next week',
  'Ich habe Möbel abzugeben',
  'Gibt es am Samstag ein Sprachcafé in Brunsbüttel?',
  'Wie wird das Wetter?',
  '25746',
  'Was steht im Juni nächsten Jahres an?',
];

const packContent = (): ContentFile =>
  ContentFile.parse(JSON.parse(readFileSync(new URL('../prisma/content/dithmarschen.json', import.meta.url), 'utf8')));

/** Milliseconds for each of 2,000 answers over so many offers and as many events, sorted. */
async function answers(records: number): Promise<number[]> {
  const pack = packContent();
  const now = Date.parse('2026-11-23T09:00:00+01:00');
  const made = manyRecords(records, pack.places, '2026-11-23');
  const knowledge = await createKnowledge({ ...pack, offers: made.offers, events: made.events }, '2026-11-23');
  const engine = createEngine(intents);
  const times: number[] = [];
  for (let round = 0; round < 2200; round += 1) {
    const text = questions[round % questions.length] ?? '';
    const begun = performance.now();
    engine.answer({ text, action: null, locale: null }, knowledge, null, now);
    if (round >= 200) times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b);
}

const dataDir = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
try {
  const first = await start(dataDir);
  show('first start to first answer', first.seconds, 's');
  const later: { seconds: number; megabytes: number }[] = [];
  for (let run = 0; run < 5; run += 1) later.push(await start(dataDir));
  const seconds = quantile(
    later.map((run) => run.seconds).sort((a, b) => a - b),
    0.5,
  );
  show('later start to first answer, median of 5', seconds, 's', seconds / first.seconds);
  show(
    'memory after the first answer, median of 5',
    quantile(
      later.map((run) => run.megabytes).sort((a, b) => a - b),
      0.5,
    ),
    'MB',
  );
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

let least: number | null = null;
for (const records of [100, 1000, 10_000]) {
  const times = await answers(records);
  const slow = quantile(times, 0.99);
  least ??= slow;
  show(`answer with ${records} offers and ${records} events, median`, quantile(times, 0.5), 'ms');
  show(
    `answer with ${records} offers and ${records} events, 99th percentile over the one with 100`,
    slow,
    'ms',
    slow / least,
  );
}

const knowledge = await createKnowledge(packContent(), '2026-11-23');
const now = Date.parse('2026-11-23T09:00:00+01:00');
const engine = createEngine(intents);
let slowest = 0;
for (const text of fuzzed(10_000)) {
  const begun = performance.now();
  engine.answer({ text, action: null, locale: null }, knowledge, null, now);
  slowest = Math.max(slowest, performance.now() - begun);
}
show('slowest answer to 10,000 fuzzed messages', slowest, 'ms');

/** Rounds in which nothing is measured yet: the program that answers has been running for a while. */
const warmUp = 10;
const rounds = 10;

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
  return found.sort((a, b) => a - b);
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const keptApart = readFileSync(new URL('../test/engine/kept-apart/de.jsonl', import.meta.url), 'utf8');
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
show(
  'node-nlp process, mean; ratio: its time over that of understanding',
  mean(theirs),
  'ms',
  mean(theirs) / mean(ours),
);
show(
  'node-nlp intent alone, mean; ratio: its time over that of intent and topics',
  mean(theirIntent),
  'ms',
  mean(theirIntent) / mean(oursIntent),
);

// In a process of its own: what understanding adds to an empty one.
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
show('memory held by all models, word lists and the gazetteer', Number(Buffer.concat(printed).toString()), 'MB');
