import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** "file:line: text" of each line that matches once what is allowed was taken out of it. */
async function lines(patterns: string[], wanted: RegExp, allowed: string): Promise<string[]> {
  const found: string[] = [];
  let files = 0;
  for await (const entry of glob(patterns, { cwd: project, exclude: ['src/store/prisma/**'], withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    const path = join(entry.parentPath, entry.name);
    const text = await readFile(path, 'utf8');
    for (const [index, line] of text.split('\n').entries()) {
      if (wanted.test(line.replaceAll(allowed, '')))
        found.push(`${relative(project, path)}:${index + 1}: ${line.trim()}`);
    }
  }
  expect(files).toBeGreaterThan(50);
  return found;
}

it('nothing outside adapters/ decides by the name of a platform', async () => {
  const decides = /switch \(.*\bplatform\b|\bplatform\)? *[!=]==? *['"`]|['"`] *[!=]==? *[\w.?]*\bplatform\b/i;
  expect(await lines(['src/**/*.ts'], decides, 'process.platform')).toEqual([]);
});

it('no code, text or training example names the district of the pack', async () => {
  const code = ['src/**/*', 'adapters/**/*', 'scripts/**/*'];
  expect(await lines(code, /dithmarsch/i, 'prisma/content/dithmarschen.json')).toEqual([]);
});
