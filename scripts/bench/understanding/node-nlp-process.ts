import { NlpManager } from 'node-nlp';
import { examplesOf } from '../../../src/engine/engine.ts';
import { intents } from '../../../src/intents/index.ts';
import { serve } from '../adapters/helper-process.ts';
import { timed } from './timed.ts';

/** node-nlp, which learns the same examples in half a minute. */

const examples = examplesOf(intents);
const languages = [...new Set(examples.map(({ language }) => language))];
const peer = new NlpManager({ languages, forceNER: false, nlu: { log: false }, autoSave: false });
for (const { text, intent, language } of examples) {
  if (/\p{L}{2}/u.test(text)) peer.addDocument(language, text.replaceAll(/\{\w+\}/g, ''), intent);
}
await peer.train();

serve({
  ready: () => true,
  /** Finds the language as well. */
  all: timed((text) => peer.process(text)),
  told: timed((text) => peer.process('de', text)),
  intent: timed((text) => peer.nlp.nluManager.process({ locale: 'de', utterance: text, settings: {} })),
});
