import type { ImportParts } from '../core/importing.ts';
import { type Topic, topics } from '../core/topics.ts';
import { readTexts } from '../texts/texts.ts';
import { languages } from '../core/language.ts';

/** What people call things, in tables. Each finds the keys that a name means: none, one, or several. */
export interface Names {
  places(name: string): string[];
  organisations(name: string): string[];
  contacts(name: string): string[];
  topic(name: string): Topic | null;
}

export const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

function index(records: Iterable<{ key: string; names: readonly (string | null)[] }>): (name: string) => string[] {
  const byName = new Map<string, Set<string>>();
  const keys = new Map<string, string>();
  for (const { key, names } of records) {
    keys.set(key, key);
    for (const name of names) {
      if (name === null) continue;
      const known = byName.get(folded(name)) ?? new Set();
      byName.set(folded(name), known.add(key));
    }
  }
  return (name) => {
    const key = keys.get(name.trim());
    return key === undefined ? [...(byName.get(folded(name)) ?? [])] : [key];
  };
}

export function namesOf({ content, topicsIn, placesIn }: ImportParts): Names {
  const byPlaceName = index(
    content.places.map(({ key, name, label, names }) => ({
      key,
      names: [name, label === null ? null : `${label} ${name}`, ...names.map(({ text }) => text)],
    })),
  );
  const byLabel = new Map<string, Topic>();
  for (const topic of topics) {
    byLabel.set(topic, topic);
    for (const language of languages) byLabel.set(folded(topicTexts(language, 'sie')(`topic-${topic}`)), topic);
  }
  return {
    places(name) {
      const known = byPlaceName(name);
      // Postal codes, slips, endings.
      return known.length > 0 ? known : placesIn(`in ${name}`);
    },
    organisations: index(
      content.organisations.map(({ key, name, otherNames }) => ({ key, names: [name, ...otherNames] })),
    ),
    contacts: index(content.contacts.map(({ key, name }) => ({ key, names: [name] }))),
    topic: (name) => byLabel.get(folded(name)) ?? topicsIn(name)[0] ?? null,
  };
}

const topicTexts = readTexts();
