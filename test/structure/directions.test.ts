import { execFile } from 'node:child_process';
import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const depcruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(project, '.dependency-cruiser.mjs');

/** What the rules say about the folders of `root`, through the same command as `npm run boundaries`. */
async function cruise(root: string, folders: string[]): Promise<ICruiseResult> {
  const options = ['--config', config, '--output-type', 'json', ...folders];
  const { stdout } = await promisify(execFile)(process.execPath, [depcruise, ...options], {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stdout) as ICruiseResult;
}

const violations = (result: ICruiseResult): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

describe('the directions of ARCHITECTURE.md', () => {
  it('hold everywhere, and every file was read', async () => {
    const result = await cruise(project, ['src', 'adapters', 'scripts', 'prisma']);
    expect(violations(result)).toEqual([]);
    const read = new Set(
      result.modules.filter(({ dependencies }) => dependencies.length > 0).map(({ source }) => source),
    );
    const importing: string[] = [];
    for await (const path of glob('{src,adapters,scripts}/**/*.ts', {
      cwd: project,
      exclude: ['src/store/prisma/**'],
    })) {
      if (/^import /m.test(await readFile(join(project, path), 'utf8'))) importing.push(path);
    }
    expect(importing.length).toBeGreaterThan(50);
    expect(importing.filter((path) => !read.has(path))).toEqual([]);
  });
});

/** One forbidden import for each rule: [rule, file, its import, where that leads]. */
const planted: [rule: string, file: string, statement: string, to: string][] = [
  ['core-is-pure', 'src/core/a.ts', "import { f } from '../texts/target.ts';", 'src/texts/target.ts'],
  ['core-is-pure', 'src/core/b.ts', "import { join } from 'node:path';", 'path'],
  ['texts-know-core', 'src/texts/a.ts', "import { f } from '../engine/target.ts';", 'src/engine/target.ts'],
  ['engine-stands-alone', 'src/engine/a.ts', "import type { T } from '../store/target.ts';", 'src/store/target.ts'],
  [
    'engine-stands-alone',
    'src/engine/b.ts',
    "export const load = () => import('../intents/one/target.ts');",
    'src/intents/one/target.ts',
  ],
  [
    'engine-stands-alone',
    'src/engine/c.ts',
    "export { f } from '../../adapters/one/target.ts';",
    'adapters/one/target.ts',
  ],
  ['http-stands-alone', 'src/http/a.ts', "import { f } from '../core/target.ts';", 'src/core/target.ts'],
  ['llm-knows-the-engine', 'src/llm/a.ts', "import { f } from '../store/target.ts';", 'src/store/target.ts'],
  [
    'intents-stand-alone',
    'src/intents/one/a.ts',
    "import { f } from '../../engine/target.ts';",
    'src/engine/target.ts',
  ],
  [
    'adapters-stand-alone',
    'adapters/one/a.ts',
    "import { f } from '../../src/engine/target.ts';",
    'src/engine/target.ts',
  ],
  [
    'announcing-stands-alone',
    'src/announcing/a.ts',
    "import { f } from '../../adapters/one/target.ts';",
    'adapters/one/target.ts',
  ],
  ['imports-write-by-use-cases', 'src/imports/a.ts', "import { f } from '../store/target.ts';", 'src/store/target.ts'],
  [
    'backstage-writes-by-use-cases',
    'src/backstage/a.ts',
    "import { f } from '../announcing/target.ts';",
    'src/announcing/target.ts',
  ],
  ['console-writes-by-use-cases', 'src/console/a.ts', "import { f } from '../store/target.ts';", 'src/store/target.ts'],
  ['use-cases-serve-all', 'src/usecases/a.ts', "import { f } from '../console/target.ts';", 'src/console/target.ts'],
  ['store-knows-core', 'src/store/a.ts', "import { f } from '../usecases/target.ts';", 'src/usecases/target.ts'],
  [
    'an-intent-knows-no-other',
    'src/intents/two/a.ts',
    "import { f } from '../one/target.ts';",
    'src/intents/one/target.ts',
  ],
  ['an-adapter-knows-no-other', 'adapters/two/a.ts', "import { f } from '../one/target.ts';", 'adapters/one/target.ts'],
  ['registries-are-for-wiring', 'adapters/two/b.ts', "import { f } from '../index.ts';", 'adapters/index.ts'],
  ['who-may-write', 'src/web/a.ts', "import { f } from '../store/target.ts';", 'src/store/target.ts'],
  ['one-room-speaks-to-the-database', 'src/usecases/b.ts', "import { Pool } from 'pg';", 'node_modules/pg/index.js'],
  ['nothing-imports-main', 'src/house.ts', "import { f } from './main.ts';", 'src/main.ts'],
  ['tests-are-not-shipped', 'src/store/b.ts', "import { f } from '../../test/target.ts';", 'test/target.ts'],
  [
    'shipped-code-needs-shipped-packages',
    'adapters/two/c.ts',
    "import { it } from 'vitest';",
    'node_modules/vitest/index.js',
  ],
  ['nothing-unresolved', 'src/texts/b.ts', "import { f } from './nowhere.ts';", './nowhere.ts'],
];

const targets = [...new Set(planted.map(([, , , to]) => to))].filter((to) => /target|index\.ts$|main/.test(to));

describe('a forbidden import', () => {
  let root: string;
  let found: string[];

  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'directions-'));
    await write('package.json', '{"dependencies":{"pg":"*"},"devDependencies":{"vitest":"*"}}');
    for (const name of ['pg', 'vitest']) {
      await write(`node_modules/${name}/package.json`, `{"name":"${name}","main":"index.js"}`);
      await write(`node_modules/${name}/index.js`, '');
    }
    for (const target of targets) await write(target, 'export const f = 1; export type T = number;');
    for (const [, file, statement] of planted) await write(file, statement);
    found = violations(await cruise(root, ['src', 'adapters', 'test']));
  });

  afterAll(() => rm(root, { recursive: true }));

  it.each(planted)('is found by %s in %s: %s', (rule, file, _statement, to) => {
    expect(found).toContain(`${rule}: ${file} -> ${to}`);
  });

  it('is planted for every rule', async () => {
    const { forbidden = [] } = await extractDepcruiseConfig(config);
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});
