import { readdirSync, readFileSync } from 'node:fs';

/** The examples of an intent by language, from the files `examples/<language>.txt` of its folder: one a line, # comments. */
export function readExamples(folder: URL): Record<string, string[]> {
  const files = new URL('examples/', folder);
  const found: Record<string, string[]> = {};
  for (const name of readdirSync(files).toSorted()) {
    const language = /^([\w-]+)\.txt$/.exec(name)?.[1];
    if (language === undefined) continue;
    const lines = readFileSync(new URL(name, files), 'utf8').split('\n');
    found[language] = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  }
  return found;
}
