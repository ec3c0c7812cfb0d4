import { z } from 'zod';

/** What help and events can be about. Their words and names per language stand in the engine and in src/texts. */
export const topics = [
  'sprache',
  'begleitung',
  'kinder',
  'sport',
  'patenschaft',
  'fahrrad',
  'spenden',
  'wohnen',
  'dolmetschen',
  'begegnung',
  'fahrdienst',
  'arbeit',
  'nachhilfe',
  'frauen',
  'gesundheit',
  'recht',
  'garten',
  'kultur',
  'kochen',
  'digital',
  'fortbildung',
  'austausch',
] as const;
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;
