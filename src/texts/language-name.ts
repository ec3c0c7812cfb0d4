import type { Language } from '../core/language.ts';
import { readTexts } from './texts.ts';

const texts = readTexts();

/** "Englisch", "Leichte Sprache": how a language is called in another one; a tag that nobody knows as it is. */
export function languageName(tag: string, language: Language): string {
  if (tag === 'de-simple') return texts(language, 'sie')('easy-german');
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
