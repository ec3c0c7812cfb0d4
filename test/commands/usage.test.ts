import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataDir, lotse } from '../support/program.ts';

const variables = dataDir();

test('every command that --help lists has a --help of its own', async () => {
  const { code, out } = await lotse(['--help'], variables);
  expect(code).toBe(0);
  const names = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z-]+)/gm)].map(([, name = '']) => name);
  expect(names).toEqual(
    expect.arrayContaining(['ask', 'chat', 'doctor', 'export', 'import', 'remove-examples', 'understand']),
  );
  for (const name of names.filter((listed) => listed !== 'help')) {
    const help = await lotse([name, '--help'], variables);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(new RegExp(`^Usage: lotse ${name} .*\n\n.{20,}`));
  }
});

test.each([
  [['ask'], "missing required argument 'question'"],
  [['ask', '--now', 'gestern', 'Hallo'], 'Expected a moment such as 2026-11-23T09:00:00+01:00.'],
  [['ask', '--jsn', 'Hallo'], "unknown option '--jsn'"],
  [['understand'], "missing required argument 'file'"],
  [['import'], "missing required argument 'file'"],
  [['import', 'a.json', 'b.json'], 'too many arguments'],
  [['aks', 'Hallo'], "unknown command 'aks'"],
])('%j is refused in a sentence, with the way to help', async (args, sentence) => {
  const { code, out, err } = await lotse(args, variables);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(sentence);
  expect(err).toContain('--help');
  expect(err).not.toContain('    at ');
});

test('a command that was refused touches no data', () => {
  expect(existsSync(variables.DATA_DIR)).toBe(false);
});
