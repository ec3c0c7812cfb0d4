import type { BackstageParts } from './backstage/parts.ts';
import { noSlots } from './core/understanding.ts';
import type { Engine } from './engine/engine.ts';
import type { LastTurn } from './engine/memory.ts';

/** Twice as likely an emergency as all else together: a little more than the engine asks, as "Notruf-Telefon: Schulung" is a title. */
const clear = 2 / 3;

/** Finds cries for help among words that were asked for, as the engine does where it asks for words itself. */
export function emergencyBy(engine: Engine): BackstageParts['emergency'] {
  return (text, { language, address, knowledge, now }) => {
    // "110" says how many, or is a part of a telephone number.
    if (!/\p{L}/u.test(text)) return null;
    const asked: LastTurn = {
      intent: 'reply',
      slots: noSlots,
      shown: [],
      opened: null,
      next: null,
      choices: [],
      expects: 'text',
      language,
      address,
      chosen: null,
    };
    const { understanding, message } = engine.answer({ text, action: null, locale: null }, knowledge, asked, now);
    return understanding.intent === 'emergency' && understanding.confidence >= clear ? message : null;
  };
}
