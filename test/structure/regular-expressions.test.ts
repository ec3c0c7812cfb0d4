import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';
import { check } from 'recheck';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every regular expression that stands in the program's code, with the file it stands in. */
function* regularExpressions(): Generator<{ file: string; source: string; flags: string }> {
  for (const folder of ['src', 'adapters']) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.includes('store/prisma/')) continue;
      const program = parseSync(readFileSync(join(root, folder, file), 'utf8'), { syntax: 'typescript' });
      for (const node of nodes(program)) {
        if (node['type'] !== 'RegExpLiteral') continue;
        yield { file: `${folder}/${file}`, source: String(node['pattern']), flags: String(node['flags']) };
      }
    }
  }
}

function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

test('no regular expression can be made slow by what people write', async () => {
  const all = [...regularExpressions()];
  expect(all.length).toBeGreaterThan(40);
  const slow: string[] = [];
  for (const { file, source, flags } of all) {
    const { status } = await check(source, flags.replace(/[dvy]/g, ''), { timeout: 5000 });
    if (status === 'vulnerable') slow.push(`${file}: /${source}/${flags}`);
  }
  expect(slow).toEqual([]);
}, 180_000);
