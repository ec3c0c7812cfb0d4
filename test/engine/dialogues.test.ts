import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { type Language, languages } from '../../src/core/language.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { intents } from '../../src/intents/index.ts';
import { dialogue, pack, type Said } from '../support/dialogue.ts';

/**
 * Whole conversations, to be read by people: test/dialogues/<language>/<what happens>.txt. "> " is what a person
 * writes, "> [label]" a button that is pressed; below it stands the answer, "…" for lines of it that are left out.
 */
const folder = new URL('../dialogues/', import.meta.url);

interface Turn {
  said: string;
  answer: string[];
}

function readTurns(file: URL): Turn[] {
  const turns: Turn[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('> ')) turns.push({ said: line.slice(2).trim(), answer: [] });
    else turns.at(-1)?.answer.push(line.trim());
  }
  return turns;
}

/** Marks that only say which way the text runs. */
const isolates = /[\u2066-\u2069]/g;

function linesOf({ text, buttons }: Said): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...lines, buttons.map((label) => `[${label}]`).join(' ')]
    .map((line) => line.replace(isolates, ''))
    .filter((line) => line !== '');
}

/** The answer with "…" wherever the dialogue leaves lines out. */
function asTold(lines: readonly string[], told: readonly string[]): string[] {
  const shown: string[] = [];
  let at = 0;
  for (const [index, line] of told.entries()) {
    if (line !== '…') {
      shown.push(lines[at] ?? '(nothing)');
      at += 1;
      continue;
    }
    const next = told[index + 1];
    const found = next === undefined ? lines.length : lines.indexOf(next, at);
    shown.push('…');
    if (found >= 0) at = found;
  }
  return [...shown, ...lines.slice(at)];
}

let engine: Engine;
let knowledge: Knowledge;
beforeAll(async () => {
  engine = createEngine(intents);
  knowledge = await pack();
});

const files = languages.flatMap((language: Language) => {
  const names = readdirSync(new URL(`${language}/`, folder)).toSorted();
  return names.map((name): [Language, string] => [language, name]);
});

describe('a conversation', () => {
  test.each(files)('in %s: %s', (language, name) => {
    const one = dialogue(engine, knowledge, { locale: language.slice(0, 2) });
    for (const { said, answer } of readTurns(new URL(`${language}/${name}`, folder))) {
      const button = /^\[(.+)\]$/.exec(said)?.[1];
      const lines = linesOf(button === undefined ? one.write(said) : one.press(button));
      expect([`> ${said}`, ...asTold(lines, answer)].join('\n')).toBe([`> ${said}`, ...answer].join('\n'));
    }
  });

  test('is told twenty times in German and five times in every other language', () => {
    for (const language of languages) {
      const told = files.filter(([of]) => of === language).length;
      expect(told).toBeGreaterThanOrEqual(language === 'de' ? 20 : 5);
    }
  });
});
