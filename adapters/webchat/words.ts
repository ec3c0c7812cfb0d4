import type { Language } from '../../src/core/language.ts';
import { ar } from './words/ar.ts';
import { type Words, de } from './words/de.ts';
import { deSimple } from './words/de-simple.ts';
import { en } from './words/en.ts';
import { fa } from './words/fa.ts';
import { ru } from './words/ru.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

export type { Words } from './words/de.ts';

/** The page speaks every language that answers come in. */
export const wordsIn: Readonly<Record<Language, Words>> = { de, en, uk, ru, ar, fa, tr, 'de-simple': deSimple };
