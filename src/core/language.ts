import { z } from 'zod';

/** Languages the assistant answers in, the default first. BCP 47; `de-simple` is easy German (Leichte Sprache). */
export const languages = ['de', 'en', 'uk', 'ru', 'ar', 'fa', 'tr', 'de-simple'] as const;
export type Language = (typeof languages)[number];

/** Languages whose texts test readers have yet to approve; their answers say so. */
export const unchecked: readonly Language[] = ['de-simple'];

/** Which way the language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr';
}

/** The same words in one or more languages, by BCP 47 tag. A bare string in a content file is German. */
export type Text = Readonly<Record<string, string>>;

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "de" or "de-simple"');

/** A BCP 47 language tag, as content and chats carry it. */
export const LanguageTag = tag;

/** The words in `language` if there are any, else in `fallback`, else in whatever there is. */
export function inLanguage(text: Text, language: string, fallback = 'de'): { words: string; language: string } {
  for (const wanted of [language, language.split('-')[0] ?? language, fallback]) {
    const words = text[wanted];
    if (words !== undefined) return { words, language: wanted };
  }
  const [first, words] = Object.entries(text)[0] ?? [language, ''];
  return { words, language: first };
}
