import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const project = new URL('../../', import.meta.url);

/** Names of the folders in `folder` that hold anything; git keeps no others. */
async function parts(folder: string): Promise<string[]> {
  const entries = await readdir(new URL(folder, project), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const filled = await Promise.all(folders.map((name) => readdir(new URL(`${folder}${name}/`, project))));
  return folders.filter((_, index) => filled[index]?.length).sort();
}

/** Names of the folders that the registry passes on: exported at once, imported and then listed, or loaded when used. */
async function registered(registry: string): Promise<string[]> {
  const text = await readFile(new URL(registry, project), 'utf8');
  const statement = /^(import|export) .*?(\w+) \} from '\.\/([^/']+)\/index\.ts';$/gm;
  const rest = text.replaceAll(statement, '');
  const listed = [...text.matchAll(statement)]
    .filter(([, kind, name = '']) => kind === 'export' || new RegExp(`\\b${name}\\b`).test(rest))
    .map(([, , , folder = '']) => folder);
  const loaded = [...text.matchAll(/await import\('\.\/([^/']+)\/index\.ts'\)/g)].map(([, folder = '']) => folder);
  return [...new Set([...listed, ...loaded])].sort();
}

describe('every folder is registered', () => {
  it.each(['adapters/', 'src/intents/'])('in %sindex.ts', async (folder) => {
    const folders = await parts(folder);
    expect(folders.length).toBeGreaterThan(0);
    expect(await registered(`${folder}index.ts`)).toEqual(folders);
  });

  it('under its own name, if it is an intent', async () => {
    const { intents } = await import('../../src/intents/index.ts');
    expect(intents.map(({ name }) => name).sort()).toEqual(await parts('src/intents/'));
  });
});

it('the image starts the program as npm start does', async () => {
  const [dockerfile, manifest] = await Promise.all(
    ['Dockerfile', 'package.json'].map((name) => readFile(new URL(name, project), 'utf8')),
  );
  const words = /^CMD \["(.*)"\]$/m.exec(dockerfile ?? '')?.[1]?.split('", "') ?? [];
  expect(manifest).toContain(`"start": "exec ${words.join(' ')}"`);
});
