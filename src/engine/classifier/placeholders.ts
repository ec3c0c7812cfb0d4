import type { Language } from '../../core/language.ts';

/** Stand-ins for what the caller does not mask, as people write it. */
const standIns: Readonly<Record<string, { topic: readonly string[]; org: readonly string[] }>> = {
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
  uk: {
    topic: ['німецька мова', 'велосипед', 'діти', 'одяг', 'житло', 'переклад', 'спорт', 'робота', 'здоров’я', 'меблі'],
    org: ['Джобцентр', 'Карітас', 'Діаконія', 'AWO', 'Червоний Хрест', 'церква'],
  },
  ru: {
    topic: [
      'немецкий язык',
      'велосипед',
      'дети',
      'одежда',
      'жильё',
      'перевод',
      'спорт',
      'работа',
      'здоровье',
      'мебель',
    ],
    org: ['Джобцентр', 'Каритас', 'Диакония', 'AWO', 'Красный Крест', 'церковь'],
  },
  ar: {
    topic: ['اللغة الألمانية', 'دراجة', 'الأطفال', 'ملابس', 'سكن', 'ترجمة', 'رياضة', 'عمل', 'الصحة', 'أثاث'],
    org: ['الجوب سنتر', 'كاريتاس', 'دياكوني', 'AWO', 'الصليب الأحمر', 'الكنيسة'],
  },
  fa: {
    topic: ['زبان آلمانی', 'دوچرخه', 'بچه‌ها', 'لباس', 'خانه', 'ترجمه', 'ورزش', 'کار', 'سلامت', 'مبل'],
    org: ['جاب سنتر', 'کاریتاس', 'دیاکونی', 'AWO', 'صلیب سرخ', 'کلیسا'],
  },
  tr: {
    topic: ['Almanca', 'bisiklet', 'çocuk', 'kıyafet', 'ev', 'tercüme', 'spor', 'iş', 'sağlık', 'mobilya'],
    org: ['Jobcenter', 'Caritas', 'Diakonie', 'AWO', 'Kızılhaç', 'kilise'],
  },
};

/** The example with {place} and {date} masked as in messages, {topic} and {org} filled with the words at `choice`. */
export function fillPlaceholders(example: string, language: Language, choice: number): string {
  return example
    .replaceAll('{place}', 'PLACE')
    .replaceAll('{date}', 'DATE')
    .replace(/\{(topic|org)\}/g, (_match, name: 'topic' | 'org') => {
      const words = standIns[language]?.[name] ?? [];
      return words[choice % words.length] ?? '';
    });
}
