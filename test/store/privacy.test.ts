import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Model {
  name: string;
  /** Null: the schema does not say. */
  personal: boolean | null;
  columns: { name: string; personal: boolean }[];
}

/** The models of a Prisma schema; relations are no columns. */
function modelsOf(schema: string): Model[] {
  const found = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(found.map(([, , name]) => name));
  return found.map(([, comment = '', name = '', body = '']) => {
    const marks = comment.split('\n').map((line) => line.replace(/^\/\/\/\s*/, ''));
    const fields = [...body.matchAll(/((?:^ *\/\/\/.*\n)*)^ +(\w+) +(\w+)/gm)];
    return {
      name,
      personal: marks.includes('personal') ? true : marks.includes('not personal') ? false : null,
      columns: fields
        .filter(([, , , type]) => !names.has(type))
        .map(([, note = '', column = '']) => ({ name: column, personal: /^ *\/\/\/ personal$/m.test(note) })),
    };
  });
}

/** The first cells of all rows whose cells are all filled. */
function rowsOf(document: string): string[] {
  const rows = [...document.matchAll(/^\|(.+)\|$/gm)].map(([, cells = '']) =>
    cells.split('|').map((cell) => cell.trim()),
  );
  return rows
    .filter((cells) => cells.length === 4 && cells.every((cell) => cell !== ''))
    .flatMap(([first = '']) => (/^\w+\.\w+$/.test(first) ? first : []));
}

const models = modelsOf(read('prisma/schema.prisma'));

test('the schema says of every model whether it holds something about a person or a chat', () => {
  expect(models.length).toBeGreaterThan(20);
  expect(models.filter(({ personal }) => personal === null).map(({ name }) => name)).toEqual([]);
});

test('docs/privacy.md says of each column about a person or a chat what, why and how long, and of no other', () => {
  const columns = models.flatMap(({ name, personal, columns: all }) =>
    all.filter((column) => personal === true || column.personal).map((column) => `${name}.${column.name}`),
  );
  expect(columns).toContain('Chat.chat');
  expect(columns).toContain('Operator.imprint');
  expect(columns).not.toContain('Chat.subscription');
  expect(columns).not.toContain('Place.name');
  expect(rowsOf(read('docs/privacy.md')).toSorted()).toEqual(columns.toSorted());
});

test('a model or column that the document lacks would be found', () => {
  const schema = `model New {\n  id Int @id\n}\n\n/// personal\nmodel Person {\n  /// A note.\n  id   Int @id\n  note New?\n}\n\n/// not personal\nmodel Thing {\n  id Int @id\n  /// personal\n  maker String\n}\n`;
  expect(modelsOf(schema)).toEqual([
    { name: 'New', personal: null, columns: [{ name: 'id', personal: false }] },
    { name: 'Person', personal: true, columns: [{ name: 'id', personal: false }] },
    {
      name: 'Thing',
      personal: false,
      columns: [
        { name: 'id', personal: false },
        { name: 'maker', personal: true },
      ],
    },
  ]);
  expect(
    rowsOf('| column | what | why | how long |\n|---|---|---|---|\n| Chat.id | a | b | c |\n| Chat.chat | a |  | c |'),
  ).toEqual(['Chat.id']);
});
