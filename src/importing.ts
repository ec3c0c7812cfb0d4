import type { Content } from './core/content.ts';
import type { ImportParts, ReadRecords } from './core/importing.ts';
import { createPlaceFinder } from './engine/places/places.ts';
import { findTopics } from './engine/topics/topics.ts';
import type { Topic } from './core/topics.ts';
import { isRecordsFile, readRecordsFile } from './imports/records-file.ts';
import { loadContent } from './store/content.ts';
import type { PrismaClient } from './store/prisma/client.ts';

/** Less sure is not sure enough to be written down. */
const sure = 0.7;

/** What calendars and tables are read with, over the content as it is now. */
export function importParts(
  content: Content,
  { organisation, place }: Pick<ImportParts, 'organisation' | 'place'>,
): ImportParts {
  const finder = createPlaceFinder(content.places);
  const here = new Set(content.places.filter(({ kind }) => kind !== 'outside').map(({ key }) => key));
  return {
    content,
    organisation,
    place,
    placesIn(text) {
      const mentions = finder.find(text).filter(({ negated, certainty }) => !negated && certainty >= sure);
      // In an address the postal code says where it is, whatever the street is called.
      const coded = mentions.filter(({ how }) => how === 'postal code');
      const keys = (coded.length > 0 ? coded : mentions).flatMap(({ keys: [key] }) => key ?? []);
      return [...new Set(keys)].filter((key) => here.has(key));
    },
    topicsIn(text) {
      const found = (['de', 'en'] as const).map((language) =>
        findTopics(text, language).flatMap(({ topics, negated }): Topic[] => (negated ? [] : topics)),
      );
      return [...new Set(found.find((topics) => topics.length > 0) ?? [])];
    },
  };
}

/** Reads calendars and tables that people send; null for other files, which are not even fetched. */
export function createRecordsReader(
  db: PrismaClient,
): (name: string, bytes: () => Promise<Uint8Array>) => Promise<ReadRecords | null> {
  return async (name, bytes) => {
    if (!isRecordsFile(name)) return null;
    const parts = importParts(await loadContent(db), { organisation: null, place: null });
    return readRecordsFile(name, await bytes(), parts);
  };
}
