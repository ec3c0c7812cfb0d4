import { topicsOf, trainClassifier } from '../../../src/engine/classifier/classifier.ts';
import { localTime } from '../../../src/engine/clock.ts';
import { examplesOf } from '../../../src/engine/engine.ts';
import { createUnderstand } from '../../../src/engine/understand.ts';
import { intents } from '../../../src/intents/index.ts';
import { createKnowledge } from '../../../src/store/knowledge.ts';
import { serve } from '../adapters/helper-process.ts';
import { now, packContent, today } from '../pack.ts';
import { timed } from './timed.ts';

/** Understands messages, and nothing else. */

const knowledge = await createKnowledge(packContent(), today);
const classifier = trainClassifier(examplesOf(intents));
const understand = createUnderstand(classifier, new Set(intents.map(({ name }) => name)));
const time = localTime(now, 'Europe/Berlin');

serve({
  ready: () => true,
  all: timed((text) => understand({ text, action: null, locale: null }, knowledge, null, time)),
  intent: timed((text) => classifier.classify(text, topicsOf(text, 'de'))),
});
