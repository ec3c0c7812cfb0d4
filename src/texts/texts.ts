import { existsSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { directionOf, type Language, languages } from '../core/language.ts';
import type { Span } from '../core/message.ts';

/** What a message's placeholders may be: plain values, or spans that keep their links and weight. */
export type Arguments = Record<string, string | number | Span | Span[]>;

/** Speaks one language, to one person. */
export interface Say {
  readonly language: Language;
  (id: string, values?: Arguments): string;
  /** The same as spans, so that a telephone number within a sentence can still be tapped. */
  spans(id: string, values?: Arguments): Span[];
  has(id: string): boolean;
}

const shared = new URL('./words/', import.meta.url);
/** Stands for a span while Fluent puts the sentence together; such characters are taken out of all other values. */
const markStart = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

function resource(folder: URL, language: Language): FluentResource {
  const file = new URL(`${language}.ftl`, folder);
  return new FluentResource(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/**
 * The texts of a folder (`de.ftl`, `en.ftl`, …) together with those that all share.
 * A message that is missing, or whose placeholder got no value, is a fault of the program and throws.
 */
export function readTexts(folder?: URL): (language: Language, address: 'sie' | 'du') => Say {
  const bundles = new Map<Language, FluentBundle>();
  for (const language of languages) {
    // Numbers in the digits that stand on the keys of a telephone; a German name must not turn the line around it.
    const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: directionOf(language) === 'rtl' });
    const faults = bundle.addResource(resource(shared, language));
    if (folder) faults.push(...bundle.addResource(resource(folder, language)));
    if (faults.length > 0)
      throw new Error(`Texts of ${folder?.pathname ?? shared.pathname} in ${language}: ${faults.join('; ')}`);
    bundles.set(language, bundle);
  }
  return (language, address) => speaker(bundles.get(language) ?? new FluentBundle(language), language, address);
}

function speaker(bundle: FluentBundle, language: Language, address: 'sie' | 'du'): Say {
  const spans = (id: string, values: Arguments = {}): Span[] => {
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error(`No text "${id}" in ${language}`);
    const inserted: Span[][] = [];
    const plain: Record<string, FluentVariable> = { address };
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === 'number') plain[name] = value;
      else if (typeof value === 'string') plain[name] = value.replace(marks, '');
      else plain[name] = String.fromCharCode(markStart + inserted.push(Array.isArray(value) ? value : [value]) - 1);
    }
    const errors: Error[] = [];
    const sentence = bundle.formatPattern(pattern, plain, errors);
    if (errors[0]) throw new Error(`Text "${id}" in ${language}: ${errors[0].message}`);
    return sentence
      .split(/([\ue000-\uf8ff])/)
      .flatMap((part) => inserted[part.charCodeAt(0) - markStart] ?? (part === '' ? [] : [{ text: part }]));
  };
  const say = (id: string, values?: Arguments): string =>
    spans(id, values)
      .map((span) => span.text)
      .join('');
  return Object.assign(say, { language, spans, has: (id: string) => bundle.hasMessage(id) });
}
