import { learn } from '../src/engine/classifier/classifier.ts';
import { keepWeights, keyOf } from '../src/engine/classifier/kept-weights.ts';
import { examplesOf } from '../src/engine/engine.ts';
import { intents } from '../src/intents/index.ts';

// Learns from the examples once, at installation, so that a start need not. Other examples are learned at the start.
const examples = examplesOf(intents);
keepWeights(keyOf(examples), learn(examples));
