import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { plainText } from '../core/message.ts';
import { command } from './command.ts';

const Arguments = z.strictObject({
  text: z.string(),
  json: z.boolean(),
  explain: z.boolean(),
  /** Milliseconds since 1970; null: the clock. */
  now: z.number().nullable(),
});

/** Answers one question, as the first of a new chat. */
export const ask = command(Arguments, async (house, { text, json, explain, now }, out) => {
  const at = now ?? house.now();
  const asked = { text, action: null, locale: null, explain: explain || json };
  const { understanding, message } = house.engine().answer(asked, await house.knowledge(at), null, at);
  const { intent, slots, confidence, language, others, evidence } = understanding;
  if (json) {
    out.out(
      JSON.stringify({ id: randomUUID(), intent, slots, confidence, language, others, evidence, message }, null, 2),
    );
    return 0;
  }
  const choices = message.choices.map(({ label }) => `[${label}]`).join(' ');
  out.out([plainText(message), choices].filter((line) => line !== '').join('\n'));
  if (explain) {
    out.out('');
    out.out(
      `${intent} (${confidence.toFixed(2)}), ${language}; then ${others.map((other) => `${other.intent} (${other.confidence.toFixed(2)})`).join(', ')}`,
    );
    for (const { what, because, weight } of evidence) out.out(`  ${what} <- ${because} (${weight.toFixed(2)})`);
  }
  return 0;
});
