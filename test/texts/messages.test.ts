import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import { topics } from '../../src/core/topics.ts';
import { intents } from '../../src/intents/index.ts';
import { readTexts } from '../../src/texts/texts.ts';

const src = new URL('../../src/', import.meta.url);
/** Every folder with German texts, so that none is forgotten. */
const folders = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/de.ftl'))
  .map((path) => path.slice(0, -'de.ftl'.length))
  .sort();

/** The parts of a parsed message that are looked at here. */
type Pattern = string | readonly Part[] | null;
type Part = string | { type: string; name?: string; selector?: Part; variants?: { value: Pattern }[]; args?: Part[] };

function parts(pattern: Pattern): Part[] {
  return typeof pattern === 'string' ? [pattern] : [...(pattern ?? [])];
}

/** Names of the variables, without the form of address, which every text gets and need not use. */
function variables(pattern: Pattern): Set<string> {
  const found = parts(pattern).flatMap((part): string[] => {
    if (typeof part === 'string') return [];
    const inner: Part[] = [...(part.args ?? []), ...(part.selector ? [part.selector] : [])];
    const deeper = [inner, ...(part.variants ?? []).map(({ value }) => value)].flatMap((next) => [...variables(next)]);
    return part.type === 'var' && part.name !== undefined ? [part.name, ...deeper] : deeper;
  });
  return new Set(found.filter((name) => name !== 'address').sort());
}

/** Characters of the longest way to say it; a value counts as ten. */
function length(pattern: Pattern): number {
  return parts(pattern).reduce((sum: number, part) => {
    if (typeof part === 'string') return sum + part.length;
    return sum + (part.variants ? Math.max(...part.variants.map(({ value }) => length(value))) : 10);
  }, 0);
}

function wording(pattern: Pattern): string {
  return parts(pattern)
    .map((part) =>
      typeof part === 'string' ? part : (part.variants ?? []).map(({ value }) => wording(value)).join(' '),
    )
    .join('');
}

function read(folder: string, language: string): Map<string, Pattern> {
  const { body } = new FluentResource(readFileSync(new URL(`${folder}${language}.ftl`, src), 'utf8'));
  return new Map(body.map(({ id, value }) => [id, value as Pattern]));
}

describe.each(folders)('the texts in src/%s', (folder) => {
  const german = read(folder, 'de');

  const written = readdirSync(new URL(folder, src)).map((file) => file.replace(/\.ftl$/, ''));

  it('are there in every language', () => {
    expect(written).toEqual(expect.arrayContaining([...languages]));
  });

  it.each(written)('say the same with the same values: %s', (language) => {
    const texts = read(folder, language);
    expect([...texts.keys()].sort()).toEqual([...german.keys()].sort());
    for (const [id, pattern] of texts) {
      expect({ id, variables: [...variables(pattern)] }).toEqual({
        id,
        variables: [...variables(german.get(id) ?? null)],
      });
    }
  });

  it.each(written)('stand once in %s, and no line is lost', (language) => {
    const file = readFileSync(new URL(`${folder}${language}.ftl`, src), 'utf8');
    const ids = [...file.matchAll(/^([\w-]+) *=/gm)].map(([, id]) => id);
    expect([...read(folder, language).keys()]).toEqual(ids);
  });

  it.each(written)('are short, and have no emoji: %s', (language) => {
    for (const [id, pattern] of read(folder, language)) {
      expect({ id, isShort: length(pattern) <= 300 }).toEqual({ id, isShort: true });
      expect({ id, emoji: /\p{Extended_Pictographic}/u.test(wording(pattern)) }).toEqual({ id, emoji: false });
    }
  });
});

/** Each `paragraph('id')`, `choice('id')`, `say('id')` and `spans('id')` of a folder's code. */
function used(folder: string): { id: string; file: string }[] {
  const files = readdirSync(new URL(folder, src), { withFileTypes: true }).filter(({ name }) => name.endsWith('.ts'));
  return files.flatMap(({ name }) => {
    const code = readFileSync(new URL(`${folder}${name}`, src), 'utf8');
    return [...code.matchAll(/\b(?:paragraph|choice|say|spans)\(\s*'([\w-]+)'/g)].map(([, id = '']) => ({
      id,
      file: name,
    }));
  });
}

describe('a text that the code names', () => {
  const rooms: [code: string, texts: string[]][] = [
    ['texts/', ['texts/words/', 'texts/files/', 'texts/inquiries/', 'texts/records/']],
    ['engine/', ['engine/texts/']],
    ['announcing/', ['announcing/texts/']],
    ['backstage/', ['backstage/texts/']],
    ['backstage/announcing/', ['backstage/texts/']],
    ['backstage/content/', ['backstage/texts/', 'texts/records/']],
    ...intents.map(({ name }): [string, string[]] => [`intents/${name}/`, [`intents/${name}/texts/`]]),
  ];

  it.each(rooms)('exists in every language: src/%s', (code, folders) => {
    const own = folders.map((folder) => readTexts(folder === 'texts/words/' ? undefined : new URL(folder, src)));
    const named = used(code);
    expect(named.length).toBeGreaterThan(0);
    const missing = languages.flatMap((language) =>
      named.filter(({ id }) => !own.some((texts) => texts(language, 'sie').has(id))),
    );
    expect(missing).toEqual([]);
  });

  it('exists for every topic, and for every intent that can be asked back about', () => {
    const smallTalk = ['greeting', 'goodbye', 'thanks', 'out_of_scope'];
    const written = intents.filter(({ examples }) => Object.keys(examples).length > 0);
    const texts = readTexts(new URL('engine/texts/', src));
    const ids = [
      ...topics.map((topic) => `topic-${topic}`),
      ...written.filter(({ name }) => !smallTalk.includes(name)).map(({ name }) => `do-${name}`),
    ];
    expect(languages.flatMap((language) => ids.filter((id) => !texts(language, 'sie').has(id)))).toEqual([]);
  });
});
