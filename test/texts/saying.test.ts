import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { Question } from '../../src/core/intent.ts';
import { noSlots } from '../../src/core/understanding.ts';
import { dateOfRecord, dayName, monthName } from '../../src/texts/calendar.ts';
import { compose } from '../../src/texts/compose.ts';
import { readTexts } from '../../src/texts/texts.ts';
import { musterland, now, today } from '../support/dialogue.ts';

const german = `
call = Rufen { $address ->
    [du] du
   *[sie] Sie
  } { $number } an, oder { $name }.
far = { $km } km
`;

/** The texts of a folder with this German; English calls and counts as well. */
function folder(): URL {
  const path = mkdtempSync(join(tmpdir(), 'lotse-texts-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, 'de.ftl'), german);
  writeFileSync(join(path, 'en.ftl'), 'call = Call { $number } or { $name }.\nfar = { $km } km\n');
  return pathToFileURL(`${path}/`);
}

const phone = { text: '0481 1234', href: 'tel:04811234' };

it('a telephone number within a sentence can be tapped, in any language', () => {
  const texts = readTexts(folder());
  expect(texts('de', 'sie').spans('call', { number: phone, name: 'Zita' })).toEqual([
    { text: 'Rufen Sie ' },
    phone,
    { text: ' an, oder Zita.' },
  ]);
  expect(texts('en', 'sie').spans('call', { number: phone, name: 'Zita' })).toEqual([
    { text: 'Call ' },
    phone,
    { text: ' or Zita.' },
  ]);
});

it('who is addressed with du is', () => {
  expect(readTexts(folder())('de', 'du')('call', { number: '110', name: 'Zita' })).toContain('Rufen du');
});

it('what records say is never read as a placeholder, a link or markup', () => {
  const say = readTexts(folder())('de', 'sie');
  const name = '{ $number } \ue000 <b>x</b> [a](b) *[du]';
  const said = say.spans('call', { number: phone, name });
  expect(said.filter(({ href }) => href !== undefined)).toEqual([phone]);
  expect(said.at(-1)).toEqual({ text: ' an, oder { $number }  <b>x</b> [a](b) *[du].' });
});

it('numbers are written as the language does', () => {
  const texts = readTexts(folder());
  expect(texts('de', 'sie')('far', { km: 2.5 })).toBe('2,5 km');
  expect(texts('en', 'sie')('far', { km: 2.5 })).toBe('2.5 km');
});

it('the words that all share are there besides those of the folder', () => {
  const say = readTexts(folder())('en', 'sie');
  expect(say('topic-garten')).toBe(readTexts()('en', 'sie')('topic-garten'));
});

it('a text that is missing, or lacks a value, is a fault and not an empty place', () => {
  const say = readTexts(folder())('de', 'sie');
  expect(() => say('no-such-text')).toThrow('No text "no-such-text" in de');
  expect(() => say('call', { number: '110' })).toThrow(/"call" in de.*name/);
});

it('days, months and dates are named as people read them', () => {
  expect(dayName('2026-12-01', 'de', today)).toBe('Di, 1. Dezember');
  expect(dayName('2026-12-01', 'en', today)).toBe('Tue, 1 December');
  expect(dayName('2027-03-28', 'de', today)).toBe('So, 28. März 2027');
  expect(monthName('2026-12-24', 'de')).toBe('Dezember 2026');
  expect(dateOfRecord('2021-02', 'en')).toBe('February 2021');
  expect(dateOfRecord('2021-02-03', 'de')).toBe('3. Februar 2021');
});

async function question(language: 'de' | 'en'): Promise<Question> {
  const what = { intent: 'help', slots: noSlots, item: null, offset: 0 };
  const understanding = { ...what, language, confidence: 1, others: [], evidence: [] };
  return { text: '', understanding, knowledge: await musterland(), language, address: 'sie', now, today };
}

it('an answer has three buttons at most: the first ones', async () => {
  const composer = compose(await question('de'), readTexts());
  for (const topic of ['kinder', 'sport', 'garten', 'kultur']) composer.choice(`topic-${topic}`, { intent: 'help' });
  const { message } = composer.reply();
  expect(message.choices.map(({ label }) => label)).toEqual(['Kinder', 'Sport', 'Garten']);
});

it('an answer says once which of its words are in another language', async () => {
  const composer = compose(await question('en'), readTexts());
  composer.line([{ text: composer.words({ de: 'Vorlesen', en: 'Reading' }) }]);
  expect(composer.reply().message.blocks).toHaveLength(1);
  composer.line([{ text: composer.words({ de: 'Für Kinder' }) }, { text: composer.words({ de: 'Mittwochs' }) }]);
  const { blocks } = composer.reply().message;
  expect(blocks).toHaveLength(3);
  expect(JSON.stringify(blocks.at(-1))).toContain('German');
});
