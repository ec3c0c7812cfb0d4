import { beforeAll, expect, test } from 'vitest';
import { contentFile } from '../support/content-file.ts';
import { ownHouse } from '../support/house.ts';
import { dataDir, done, lotse, refused, type Program, startProgram } from '../support/program.ts';

const now = '2026-11-23T09:00:00+01:00';
const variables = dataDir();
/** The same content in a process that runs nothing else. */
const alone = ownHouse();
let program: Program;
beforeAll(async () => {
  program = await startProgram(variables);
});

test('a command does the same beside the running program as alone', async () => {
  const text = 'Wo kann ich in Meldorf helfen?';
  const jsonl = '{"id":"x","text":"Was ist am Samstag in Marne?"}\n';
  const file = contentFile({ offers: [{ key: 'a', title: 'A', places: ['nirgends'] }] });
  const values = { file: '-', base64: Buffer.from(file).toString('base64'), examples: null };
  const asked = await lotse(['ask', text, '--now', now], variables);
  expect(done(asked)).toContain('Meldorf');
  expect(asked).toEqual(await alone.command('ask', { text, json: false, explain: false, now: Date.parse(now) }));
  const understood = await lotse(['understand', '-', '--now', now], variables, jsonl);
  expect(done(understood)).toContain('01051072');
  expect(understood).toEqual(await alone.command('understand', { jsonl, now: Date.parse(now) }));
  const exported = await lotse(['export'], variables);
  expect(done(exported)).toContain('Hausaufgabenhilfe');
  expect(exported).toEqual(await alone.command('export', {}));
  const faulty = await lotse(['import', '-'], variables, file);
  expect(refused(faulty)).toContain('found "nirgends"');
  expect(faulty).toEqual(await alone.command('import', values));
});

test('what is imported beside the program is in the web chat within 2 seconds', async () => {
  const question = 'Wo kann ich in Meldorf helfen?';
  expect(await program.answer(question)).not.toContain('Vorlesen');
  const file = contentFile({ offers: [{ key: 'neu/lesen', title: 'Vorlesen', places: ['01051074'] }] });
  done(await lotse(['import', '-'], variables, file));
  await expect.poll(() => program.answer(question), { timeout: 2000, interval: 200 }).toContain('1. Vorlesen');
});

test('a chat at the terminal goes on from turn to turn beside the program, and ends with its input', async () => {
  const chat = await lotse(['chat'], variables, 'Was ist im Dezember in Meldorf los?\nund in Marne?\n\nDanke!\n');
  const [meldorf = '', marne = '', empty = '', thanks = ''] = done(chat).trimEnd().split('\n\n');
  expect(meldorf).toContain('Sprachcafé (Beispiel)');
  expect(marne).toContain('Offene Fahrradwerkstatt (Beispiel)');
  expect(marne).toContain('Dezember');
  expect(empty).toContain('Das konnte ich nicht lesen');
  expect(thanks).not.toBe('');
});

test('commands that start at the same moment all get their answer', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => lotse(['ask', 'Hallo'], variables)));
  for (const answer of answers) expect(done(answer)).toContain('Lotse');
});

test('the doctor and remove-examples do their work in the running program', async () => {
  const doctor = await lotse(['doctor'], variables);
  expect(done(doctor)).toContain('examples: 27');
  expect(done(await lotse(['remove-examples'], variables))).toContain('14 offers');
  await expect.poll(() => program.answer('Was ist los?'), { timeout: 2000, interval: 200 }).not.toContain('(Beispiel)');
  expect(done(await lotse(['doctor'], variables))).not.toContain('examples:');
  done(await program.stop('SIGTERM'));
});
