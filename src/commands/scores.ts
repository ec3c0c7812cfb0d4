import { z } from 'zod';
import type { Slots } from '../core/understanding.ts';

const DateRange = z.object({ from: z.string(), to: z.string().nullable() });
const place = z.union([z.string(), z.array(z.string())]).nullish();
const SlotLabels = z.object({
  place,
  topics: z.array(z.string()).default([]),
  date: DateRange.nullish(),
  org: z.string().nullish(),
});

/** A message with what it means, as docs/understanding.md describes it. */
export const Labelled = z.object({
  intent: z.string(),
  lang: z.string(),
  slots: SlotLabels,
  accept: z
    .object({
      topics: z.array(z.string()).default([]),
      place_missing: z.boolean().default(false),
      topics_missing: z.boolean().default(false),
      org_missing: z.boolean().default(false),
      date: z.array(DateRange.nullable()).default([]),
    })
    .prefault({}),
  also: z
    .array(
      z.union([
        z.string().transform((intent) => ({ intent, slots: undefined })),
        z.object({ intent: z.string(), slots: z.object({ place }).optional() }),
      ]),
    )
    .default([]),
  exclude: z.object({ place: z.array(z.string()).default([]), topics: z.array(z.string()).default([]) }).prefault({}),
  resolved: z.object({ intent: z.string(), slots: SlotLabels }).optional(),
  tags: z.array(z.string()).default([]),
});
export type Labelled = z.infer<typeof Labelled>;

export interface Given {
  intent: string;
  /** Official keys, as `understand` prints them. */
  place: readonly string[];
  slots: Pick<Slots, 'topics' | 'date' | 'org'>;
  confidence: number;
}

/** Which parts of one answer are right; null: the part is not judged for this message. */
export interface Verdict {
  intent: boolean;
  place: boolean | null;
  topics: boolean | null;
  date: boolean | null;
  org: boolean | null;
  frame: boolean;
}

const withSlots = new Set([
  'find_offers',
  'list_events',
  'find_contact',
  'subscribe',
  'unsubscribe',
  'list_subscriptions',
  'seek_help',
  'follow_up',
]);

const list = (value: string | string[] | null | undefined): string[] =>
  typeof value === 'string' ? [value] : (value ?? []);
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));
const sameDate = (
  a: z.infer<typeof DateRange> | null | undefined,
  b: z.infer<typeof DateRange> | null | undefined,
): boolean => (a ? a.from === b?.from && a.to === b.to : !b);

/** Judges one answer: an accepted alternative counts as right, a follow-up also when it is resolved. */
export function judge(label: Labelled, given: Given): Verdict {
  const direct = judgeAs(label, label.intent, label.slots, given);
  if (direct.frame) return direct;
  const others = [
    ...label.also.map(({ intent, slots }) => judgeAs(label, intent, { ...label.slots, ...slots }, given)),
    ...(label.resolved ? [judgeAs(label, label.resolved.intent, label.resolved.slots, given)] : []),
  ];
  return others.find(({ frame }) => frame) ?? others.find(({ intent }) => intent && !direct.intent) ?? direct;
}

function judgeAs(
  { accept, exclude }: Labelled,
  intent: string,
  expected: z.infer<typeof SlotLabels>,
  given: Given,
): Verdict {
  const right = given.intent === intent;
  if (!withSlots.has(intent)) return { intent: right, place: null, topics: null, date: null, org: null, frame: right };
  const wantedPlaces = list(expected.place);
  const place =
    (same(given.place, wantedPlaces) || (accept.place_missing && given.place.length === 0)) &&
    !given.place.some((key) => exclude.place.includes(key));
  const required = given.slots.topics.filter(
    (topic) => expected.topics.includes(topic) || !accept.topics.includes(topic),
  );
  const topics =
    (same(required, expected.topics) || (accept.topics_missing && given.slots.topics.length === 0)) &&
    !given.slots.topics.some((topic) => exclude.topics.includes(topic));
  const judgesDate = Boolean(expected.date) || intent === 'list_events';
  const date = judgesDate ? [expected.date, ...accept.date].some((wanted) => sameDate(given.slots.date, wanted)) : null;
  const wantedOrg = expected.org?.toLowerCase();
  const givenOrg = given.slots.org?.toLowerCase() ?? '';
  const org = wantedOrg
    ? (givenOrg !== '' && (givenOrg.includes(wantedOrg) || wantedOrg.includes(givenOrg))) ||
      (accept.org_missing && givenOrg === '')
    : null;
  return { intent: right, place, topics, date, org, frame: right && place && topics && date !== false };
}

/** The share of true among those that are judged, with the counts: "92.3 % (120/130)". */
export function share(values: readonly (boolean | null)[]): string {
  const judged = values.filter((value) => value !== null);
  const right = judged.filter(Boolean).length;
  return judged.length === 0 ? '–' : `${((100 * right) / judged.length).toFixed(1)} % (${right}/${judged.length})`;
}

/** The mean F1 over the intents that are expected or given; an accepted alternative counts as the expected one. */
export function macroF1(pairs: readonly { expected: string; given: string; right: boolean }[]): number {
  const counted = pairs.map(({ expected, given, right }) => ({ expected, given: right ? expected : given }));
  const intents = [...new Set(counted.map(({ expected }) => expected))];
  const f1 = intents.map((intent) => {
    const { recall, precision } = recallAndPrecision(counted, intent);
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  });
  return f1.reduce((sum, value) => sum + value, 0) / Math.max(1, f1.length);
}

export function recallAndPrecision(
  pairs: readonly { expected: string; given: string }[],
  intent: string,
): { recall: number; precision: number } {
  const both = pairs.filter(({ expected, given }) => expected === intent && given === intent).length;
  const expected = pairs.filter((pair) => pair.expected === intent).length;
  const given = pairs.filter((pair) => pair.given === intent).length;
  return { recall: expected === 0 ? 1 : both / expected, precision: given === 0 ? 1 : both / given };
}
