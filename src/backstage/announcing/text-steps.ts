import { type Language, languages } from '../../core/language.ts';
import type { Read, Step } from '../guide.ts';
import { type Answers, originalOf, wordsOf } from './answers.ts';
import { languageName } from '../../texts/language-name.ts';

/** As long as a message can be read, and as every platform takes it. */
export const longest = { title: 150, body: 3000 };

function tooLong({ title, body }: { title: string; body: string }): Read<Answers> | null {
  if (title.length > longest.title) return { fault: { id: 'title-too-long', values: { most: longest.title } } };
  if (body.length > longest.body)
    return { fault: { id: 'text-too-long', values: { most: longest.body, length: body.length } } };
  return null;
}

/** What is said beside the record's facts, or all of it. */
export const text: Step<Answers> = {
  name: 'text',
  isPassedOver: (answers) => answers.about !== 'text' || hasWords(answers),
  isNeeded: (answers) => answers.about === 'text' && !hasWords(answers),
  ask: ({ composer }, { about }) => composer.paragraph(about === 'text' ? 'ask-text' : 'ask-more-text'),
  read(_scene, answers, { text: written }) {
    if (written.trim() === '') return { fault: { id: 'text-missing' } };
    const before = originalOf(answers);
    const isWhole = answers.about === 'text' && (before.title === '' || before.body === '');
    const words = (isWhole ? wordsOf(written) : null) ?? {
      title: isWhole ? '' : before.title,
      body: written.trim(),
    };
    return tooLong(words) ?? { next: { ...answers, texts: { ...answers.texts, [answers.language]: words } } };
  },
};

function hasWords(answers: Answers): boolean {
  const { title, body } = originalOf(answers);
  return title !== '' || body !== '';
}

export const title: Step<Answers> = {
  name: 'title',
  isPassedOver: (answers) => originalOf(answers).title !== '',
  isNeeded: (answers) => originalOf(answers).title === '',
  ask: ({ composer }) => composer.paragraph('ask-title', { most: longest.title }),
  read(_scene, answers, { text: written }) {
    const words = { title: written.replace(/\s+/g, ' ').trim(), body: originalOf(answers).body };
    if (words.title === '') return { fault: { id: 'title-missing' } };
    return tooLong(words) ?? { next: { ...answers, texts: { ...answers.texts, [answers.language]: words } } };
  },
};

/** The same in further languages, one after the other. */
export const translations: Step<Answers> = {
  name: 'languages',
  ask(scene, { texts, language, translating }) {
    const { composer, visit } = scene;
    if (translating !== null) {
      composer.paragraph('ask-translation', { language: languageName(translating, visit.language) });
      scene.press('no-translation-button', 'none');
      return;
    }
    composer.paragraph('ask-languages');
    for (const tag of languages.filter((known) => known !== language)) {
      const name = languageName(tag, visit.language);
      scene.button(texts[tag] ? composer.say('chosen', { label: name }) : name, `in.${tag}`);
    }
    scene.press('next-button', 'next');
  },
  read(_scene, answers, { text: written, pressed }) {
    if (pressed === 'next') return { next: { ...answers, translating: null } };
    if (pressed === 'none') {
      const { [answers.translating ?? '']: _dropped, ...texts } = answers.texts;
      return { again: { ...answers, texts, translating: null } };
    }
    const chosen = languages.find((tag) => `in.${tag}` === pressed && tag !== answers.language);
    if (chosen) return { again: { ...answers, translating: chosen } };
    if (pressed !== null || answers.translating === null) return { fault: { id: 'use-buttons' } };
    const words = translated(written, originalOf(answers).body === '');
    if (words === null) return { fault: { id: 'translation-needs-title' } };
    const texts = { ...answers.texts, [answers.translating]: words };
    return tooLong(words) ?? { again: { ...answers, texts, translating: null } };
  },
};

/** The first line is the title, however long the rest is. */
function translated(written: string, isTitleOnly: boolean): { title: string; body: string } | null {
  const words = wordsOf(written);
  if (words !== null) return words;
  return isTitleOnly && written.trim() !== '' ? { title: written.trim(), body: '' } : null;
}

/** Which of the languages that subscribers read has no words. */
export function missingLanguages({ texts, language }: Answers, read: ReadonlyMap<string, number>): Language[] {
  const has = (tag: string): boolean => texts[tag] !== undefined || texts[tag.split('-')[0] ?? tag] !== undefined;
  return languages.filter((tag) => tag !== language && (read.get(tag) ?? 0) > 0 && !has(tag));
}
