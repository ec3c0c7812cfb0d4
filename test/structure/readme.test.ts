import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';

const project = fileURLToPath(new URL('../../', import.meta.url));
const Package = z.object({ scripts: z.record(z.string(), z.string()) });

const read = (path: string): Promise<string> => readFile(`${project}${path}`, 'utf8');

/** What the first group of `pattern` finds in the README, each once. */
async function named(pattern: RegExp): Promise<string[]> {
  const readme = await read('README.md');
  return [...new Set([...readme.matchAll(pattern)].map(([, name = '']) => name))];
}

it('the README gives the command that runs Lotse and the one that tests it', async () => {
  const readme = await read('README.md');
  expect(readme).toMatch(/^npm ci && npm start$/m);
  expect(readme).toMatch(/^npm ci && npm test$/m);
});

it('every npm script that the README names exists', async () => {
  const { scripts } = Package.parse(JSON.parse(await read('package.json')));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(await named(/\bnpm run ([a-z][\w:-]*)/g)));
});

it('every command of scripts/lotse that the README names exists', async () => {
  const { stdout } = await promisify(execFile)(`${project}scripts/lotse`, ['--help'], { cwd: project });
  const commands = [...stdout.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name]) => name);
  const wanted = await named(/\b(?:scripts\/lotse|npm run lotse --) ([a-z][\w-]*)/g);
  expect(wanted.length).toBeGreaterThan(0);
  expect(commands).toEqual(expect.arrayContaining(wanted));
});

it('every file that the README links to exists', async () => {
  const paths = await named(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g);
  expect(paths.filter((path) => !existsSync(`${project}${path}`))).toEqual([]);
});
