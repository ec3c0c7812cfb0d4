import { z } from 'zod';
import type { Knowledge } from '../core/knowledge.ts';
import { Topic } from '../core/topics.ts';
import { noSlots, type Slots } from '../core/understanding.ts';
import type { Engine } from '../engine/engine.ts';
import type { LastTurn } from '../engine/memory.ts';
import { command } from './command.ts';

const Arguments = z.strictObject({ jsonl: z.string(), now: z.number() });

const oneOrMore = z.union([z.string(), z.array(z.string())]).nullish();
const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context: z
    .array(
      z.object({
        role: z.string(),
        text: z.string().optional(),
        intent: z.string().optional(),
        slots: z
          .object({
            place: oneOrMore,
            topics: z.array(z.string()).nullish(),
            date: z.object({ from: z.string(), to: z.string().nullable() }).nullish(),
            org: z.string().nullish(),
          })
          .optional(),
        expects: z.enum(['place', 'topics', 'choice', 'confirm', 'email']).nullish(),
      }),
    )
    .default([]),
});
type Line = z.infer<typeof Line>;

/** Every line as an object, read by `more` as well, and what is wrong with which line. */
export function readLines<More>(
  jsonl: string,
  more: z.ZodType<More>,
): { lines: { line: Line; more: More }[]; faults: string[] } {
  const lines: { line: Line; more: More }[] = [];
  const faults: string[] = [];
  for (const [index, text] of jsonl.split(/\r?\n/).entries()) {
    if (text.trim() === '') continue;
    try {
      const json: unknown = JSON.parse(text);
      const line = Line.safeParse(json);
      const rest = more.safeParse(json);
      if (line.success && rest.success) lines.push({ line: line.data, more: rest.data });
      else {
        const issues = [...(line.error?.issues ?? []), ...(rest.error?.issues ?? [])];
        faults.push(
          `line ${index + 1}: ${issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
        );
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      faults.push(`line ${index + 1}: this is not JSON`);
    }
  }
  return { lines, faults };
}

/** The last thing that the assistant said, as the memory of the chat would hold it. */
function lastTurn({ context }: Line): LastTurn | null {
  const said = context.findLast(({ role }) => role !== 'user');
  if (!said?.intent) return null;
  const place = said.slots?.place ?? [];
  const slots: Slots = {
    ...noSlots,
    place: typeof place === 'string' ? [place] : place,
    topics: (said.slots?.topics ?? []).flatMap((topic) => Topic.safeParse(topic).data ?? []),
    date: said.slots?.date ?? null,
    org: said.slots?.org ?? null,
  };
  return {
    intent: said.intent,
    slots,
    shown: [],
    opened: null,
    next: null,
    choices: [],
    expects: said.expects ?? null,
    language: 'de',
    address: 'sie',
    chosen: null,
  };
}

/** Places as official keys: a locality as its municipality, those of other districts as "outside". */
function officialKeys(knowledge: Knowledge, keys: readonly string[]): string[] {
  const official = keys.map((key) => {
    const place = knowledge.within(key).find(({ kind }) => kind !== 'locality');
    return place?.kind === 'outside' || key === 'outside' ? 'outside' : (place?.key ?? key);
  });
  return [...new Set(official)];
}

/** What one line means, with official keys of places. */
export function meaningOf(
  engine: Engine,
  knowledge: Knowledge,
  line: Line,
  now: number,
): { intent: string; place: string[]; slots: Pick<Slots, 'topics' | 'date' | 'org'>; confidence: number } {
  const { understanding } = engine.answer(
    { text: line.text, action: null, locale: null },
    knowledge,
    lastTurn(line),
    now,
  );
  const { intent, slots, confidence } = understanding;
  const { topics, date, org } = slots;
  return { intent, place: officialKeys(knowledge, slots.place), slots: { topics, date, org }, confidence };
}

/** Reads messages, one a line, and prints what each means, one a line, in the same order. */
export const understand = command(Arguments, async (house, { jsonl, now }, out) => {
  const { lines, faults } = readLines(jsonl, z.unknown());
  if (faults.length > 0) {
    out.err(`Nothing was read: ${faults.length} lines are not as expected, {"id", "text", "context"?}.`);
    for (const fault of faults.slice(0, 50)) out.err(fault);
    return 1;
  }
  const knowledge = await house.knowledge(now);
  for (const { line } of lines) {
    const { intent, place, slots, confidence } = meaningOf(house.engine(), knowledge, line, now);
    const shortPlace = place.length > 1 ? place : (place[0] ?? null);
    out.out(
      JSON.stringify({
        id: line.id,
        intent,
        slots: { place: shortPlace, ...slots },
        confidence: Number(confidence.toFixed(4)),
      }),
    );
  }
  return 0;
});
