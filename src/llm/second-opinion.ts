import { z } from 'zod';
import type { Action } from '../core/action.ts';
import { Topic } from '../core/topics.ts';
import { noSlots } from '../core/understanding.ts';
import { instructions, meanings } from './prompt.ts';
import { stripped } from './stripped.ts';

/** Below this the model guesses too. */
const sure = 0.6;
/** A longer reply is none that was asked for. Bytes. */
const longestReply = 20_000;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const Opinion = z.object({
  intent: z.enum(Object.keys(meanings)),
  topics: z.array(Topic),
  place_mentioned: z.boolean(),
  confidence: z.number().min(0).max(1),
});

/** A language model that could not be asked, or answered with something else than was asked for. */
class LanguageModelError extends Error {
  override readonly name = 'LanguageModelError';
}

/**
 * Asks a server that speaks the OpenAI chat API what a message means. What it gets is `stripped`, and what it says is
 * never shown: intent and topics of closed lists are all that is taken. Null where it is not sure or of no use; never
 * rejects. `report` is told of faults of the model, in words that quote neither message nor reply.
 */
export function createSecondOpinion(parts: {
  /** Ends before "/chat/completions", without a slash. */
  baseUrl: string;
  model: string;
  apiKey?: string | undefined;
  fetch?: typeof fetch;
  timeoutMilliseconds?: number;
  report?(error: unknown): void;
}): (text: string) => Promise<Action | null> {
  const { baseUrl, model, apiKey, fetch: send = fetch, timeoutMilliseconds = 4000, report } = parts;

  const ask = async (message: string): Promise<string> => {
    const response = await send(`${baseUrl}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({
        model,
        temperature: 0,
        response_format: { type: 'json_object' },
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: message },
        ],
      }),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LanguageModelError(`It answered with status ${response.status}.`);
    }
    return readBody(response);
  };

  return async (text) => {
    const message = stripped(text);
    try {
      const { intent, topics, place_mentioned: placeMentioned, confidence } = opinionIn(await ask(message));
      if (confidence < sure) return null;
      // A place that the engine does not know: it is better to ask back than to answer for the whole district.
      if (placeMentioned && !message.includes('PLACE') && intent !== 'emergency') return null;
      return { intent, slots: { ...noSlots, topics: [...new Set(topics)] }, item: null, offset: 0 };
    } catch (error) {
      report?.(error instanceof LanguageModelError ? error : new LanguageModelError(kindOf(error)));
      return null;
    }
  };
}

async function readBody({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const sent: AsyncIterable<Uint8Array> | readonly [] = body ?? [];
  for await (const chunk of sent) {
    length += chunk.byteLength;
    if (length > longestReply) throw new LanguageModelError(`It answered with more than ${longestReply} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Throws for anything but the form that was asked for; a code fence around it is what many models cannot leave. */
function opinionIn(reply: string): z.infer<typeof Opinion> {
  const [choice] = Completion.parse(JSON.parse(reply)).choices;
  const content = (choice?.message.content ?? '').trim();
  const fenced = content.startsWith('```') && content.endsWith('```');
  return Opinion.parse(JSON.parse(fenced ? content.slice(3, -3).replace(/^json/i, '') : content));
}

/** The messages of these errors may quote the reply, and the reply the message. */
function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown';
  if (name === 'TimeoutError') return 'It did not answer in time.';
  if (name === 'SyntaxError' || name === 'ZodError' || name === '$ZodError')
    return 'It did not answer in the form asked for.';
  return `It could not be reached (${name}).`;
}
