import type { Language } from '../../core/language.ts';

/** Stand-ins for what the caller does not mask, as people write it. */
const standIns: Record<Language, { topic: readonly string[]; org: readonly string[] }> = {
  de: {
    topic: [
      'Sprachcafé',
      'Fahrrad',
      'Kinder',
      'Kleidung',
      'Wohnung',
      'Dolmetschen',
      'Deutsch',
      'Sport',
      'Patenschaft',
      'Nachhilfe',
      'Frauen',
      'Gesundheit',
      'Garten',
      'Kochen',
      'Computer',
      'Musik',
      'Fahrdienst',
      'Arbeit',
      'Möbel',
      'Behördengänge',
      'Asylrecht',
      'Hausaufgabenhilfe',
      'Schwimmen',
      'Begegnung',
      'Bewerbungen',
      'Fußball',
    ],
    org: [
      'die AWO',
      'Diakonie',
      'Caritas',
      'das Rote Kreuz',
      'der Kirchenkreis',
      'der Runde Tisch',
      'der Verein',
      'die Tafel',
    ],
  },
  en: {
    topic: [
      'language café',
      'bikes',
      'children',
      'clothes',
      'housing',
      'interpreting',
      'German',
      'sport',
      'mentoring',
      'homework',
      'women',
      'health',
      'gardening',
      'cooking',
      'computers',
      'music',
      'driving',
      'work',
      'furniture',
    ],
    org: ['the AWO', 'the Diakonie', 'Caritas', 'the Red Cross', 'the church', 'the round table', 'the club'],
  },
};

/** The example with {place} and {date} masked as in messages, {topic} and {org} filled with the words at `choice`. */
export function fillPlaceholders(example: string, language: Language, choice: number): string {
  return example
    .replaceAll('{place}', 'PLACE')
    .replaceAll('{date}', 'DATE')
    .replace(/\{(topic|org)\}/g, (_match, name: 'topic' | 'org') => {
      const words = standIns[language][name];
      return words[choice % words.length] ?? '';
    });
}
