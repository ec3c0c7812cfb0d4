import { z } from 'zod';
import { command } from './command.ts';
import { type Given, judge, Labelled, macroF1, recallAndPrecision, share, type Verdict } from './scores.ts';
import { meaningOf, readLines } from './understand.ts';

const Arguments = z.strictObject({ jsonl: z.string(), now: z.number(), wrong: z.boolean() });

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Compares what labelled messages mean with what is understood, as a whole, by language and by tag. */
export const evaluate = command(Arguments, async (house, { jsonl, now, wrong }, out) => {
  const { lines, faults } = readLines(jsonl, Labelled);
  if (faults.length > 0) {
    out.err(`Nothing was measured: ${faults.length} lines are not as expected.`);
    for (const fault of faults.slice(0, 50)) out.err(fault);
    return 1;
  }
  const knowledge = await house.knowledge(now);
  const results = lines.map(({ line, more: label }) => {
    const { place, ...understood } = meaningOf(house.engine(), knowledge, line, now);
    const given: Given = { ...understood, place };
    return { line, label, given, verdict: judge(label, given) };
  });
  const pairs = results.map(({ label, given, verdict }) => ({
    expected: label.intent,
    given: given.intent,
    right: verdict.intent,
  }));
  const lenient = pairs.map(({ expected, given, right }) => ({ expected, given: right ? expected : given }));
  const part = (name: keyof Verdict): string => share(results.map(({ verdict }) => verdict[name]));
  out.out(`messages            ${results.length}`);
  out.out(`intent accuracy     ${part('intent')}`);
  out.out(`intent macro-F1     ${macroF1(pairs).toFixed(3)}`);
  for (const name of ['place', 'topics', 'date', 'org'] as const) out.out(`${`${name} exact`.padEnd(20)}${part(name)}`);
  out.out(`whole frame         ${part('frame')}`);
  for (const intent of ['emergency', 'out_of_scope']) {
    const { recall, precision } = recallAndPrecision(lenient, intent);
    out.out(`${intent.padEnd(20)}recall ${percent(recall)}, precision ${percent(precision)}`);
  }
  const mixed = (from: string, to: string): string =>
    share(pairs.filter(({ expected }) => expected === from).map(({ given, right }) => !right && given === to));
  out.out(`offer taken as need ${mixed('find_offers', 'seek_help')}`);
  out.out(`need taken as offer ${mixed('seek_help', 'find_offers')}`);
  out.out(
    `wrong though sure   ${share(results.map(({ given, verdict }) => given.confidence >= 0.8 && !verdict.intent))}`,
  );
  out.out('\nby language');
  for (const [language, group] of Map.groupBy(results, ({ label }) => label.lang)) {
    out.out(
      `  ${language.padEnd(18)}intent ${share(group.map(({ verdict }) => verdict.intent))}, frame ${share(group.map(({ verdict }) => verdict.frame))}`,
    );
  }
  out.out('\nby tag');
  const tagged = results.flatMap((result) => result.label.tags.map((tag) => ({ tag, verdict: result.verdict })));
  for (const [tag, group] of Map.groupBy(tagged, ({ tag: name }) => name)) {
    out.out(
      `  ${tag.padEnd(18)}intent ${share(group.map(({ verdict }) => verdict.intent))}, frame ${share(group.map(({ verdict }) => verdict.frame))}`,
    );
  }
  out.out('\nconfusions (expected > given)');
  const confusions = Map.groupBy(
    pairs.filter(({ right }) => !right),
    ({ expected, given }) => `${expected} > ${given}`,
  );
  for (const [pair, group] of [...confusions].sort((a, b) => b[1].length - a[1].length))
    out.out(`  ${String(group.length).padStart(4)}  ${pair}`);
  if (wrong) {
    out.out('\nwrong');
    for (const { line, label, given, verdict } of results.filter((result) => !result.verdict.frame)) {
      const { intent, place, slots, confidence } = given;
      out.out(
        JSON.stringify({
          id: line.id,
          verdict,
          expected: { intent: label.intent, ...label.slots },
          given: { intent, place, ...slots, confidence },
        }),
      );
    }
  }
  return 0;
});
