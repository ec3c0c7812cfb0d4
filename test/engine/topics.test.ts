import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { topics } from '../../src/core/topics.ts';
import { findTopics } from '../../src/engine/topics/topics.ts';

/** The topics found, in alphabetical order; "-" before one that is not wanted. */
function found(text: string, language: Language): string {
  const named = findTopics(text, language).flatMap((mention) =>
    mention.topics.map((topic) => (mention.negated ? `-${topic}` : topic)),
  );
  return [...new Set(named)].sort().join(' ');
}

describe('topics of German words', () => {
  it.each([
    ['Sprachcafé', 'begegnung sprache'],
    ['Frauenschwimmen', 'frauen sport'],
    ['Fahrradwerkstatt', 'fahrrad'],
    ['Hausaufgabenhilfe', 'nachhilfe'],
    ['Kinderwagen', 'kinder spenden'],
    ['Arzttermin', 'begleitung gesundheit'],
    ['Wer geht mit zur Behörde?', 'begleitung'],
    ['Deutsch lernen mit Kindern', 'kinder sprache'],
    ['Möbel', 'spenden'],
    ['Mobel', 'spenden'],
    ['Moebel', 'spenden'],
    ['Runder Tisch', 'austausch'],
    ['Tisch und Stühle', 'spenden'],
    ['Arbeitskreis', 'austausch'],
    ['Darf ich mit diesem Papier arbeiten?', 'arbeit'],
    ['🚲?', 'fahrrad'],
    ['Rööd un Kledaasch', 'fahrrad spenden'],
    ['en lerrige Stuuv', 'wohnen'],
    ['Roll·stuhl', 'gesundheit spenden'],
    ['Deutsch•kurs', 'sprache'],
    ['Dorfcafé', 'begegnung'],
    ['Spielenachmittag', 'begegnung'],
    ['Kinderchor', 'kinder kultur'],
    ['Gitterbett', 'kinder spenden'],
    ['Nehmt ihr einen alten Laptop?', 'digital spenden'],
    ['Laptop einrichten', 'digital'],
  ])('%s → %s', (text, expected) => expect(found(text, 'de')).toBe(expected));

  it.each([
    'Sportwagen',
    'Transporteur der Ideen',
    'Kochsalz',
    'Amtssprache',
    'Agrikultur',
    'Ehrenamt',
    'Kinderlosigkeit',
    'Tagsüber arbeite ich',
  ])('%s is misleading', (text) =>
    expect(found(text, 'de')).not.toMatch(/sport|kochen|sprache|kultur|begleitung|kinder|arbeit/),
  );

  it.each([
    ['Computerkurs für Ehrenamtliche', 'digital fortbildung'],
    ['Computerkurs für Anfänger', 'digital'],
    ['Einführung für neue Helferinnen', 'fortbildung'],
    ['Treffen der Paten', 'austausch patenschaft'],
    ['Treffen der Tanzgruppe', 'kultur'],
    ['am Runden Tisch', 'austausch'],
    ['nächster rudner tisch', 'austausch'],
    ['Sie spricht nur Dari', 'dolmetschen'],
    ['Bücher auf Arabisch', 'spenden'],
    ['Meine Mutter versteht die Ärztin nicht', 'dolmetschen gesundheit'],
    ['Ich verstehe den Brief nicht', 'begleitung'],
    ['Wie komme ich ohne Auto zum Deutschkurs?', 'fahrdienst sprache'],
    ['Ich könnte jemanden mitnehmen', 'fahrdienst'],
    ['Ich kenne hier niemanden', 'begegnung'],
  ])('several words: %s → %s', (text, expected) => expect(found(text, 'de')).toBe(expected));

  it.each([
    'Wer vermittelt?',
    'Muss ich ein Führungszeugnis vorlegen?',
    'Ich habe zwei Stunden Zeit zu verschenken',
    'Es lohnt sich',
    'Was wird gebraucht?',
    'Wir wollen helfen',
    'Wann ist das Treffen?',
    'Bescheid aufs Handy',
    'Leute in der Unterkunft',
    'Darf ich mein Kind mitbringen?',
    'Ist das erlaubt?',
    'Wer sucht wen?',
    'Konzept',
    'zwei Meter',
    'die Schulter von Sven',
    'Vertrag',
  ])('no topic: %s', (text) => expect(found(text, 'de').replace('kinder', '')).toBe(''));

  it.each([
    ['Fahradwerkstatt', 'fahrrad'],
    ['kinderfahrad', 'fahrrad kinder'],
    ['lapotps', 'digital spenden'],
    ['Wonung', 'wohnen'],
    ['Dolmetcher gesucht', 'dolmetschen'],
    ['knder', 'kinder'],
    ['reicht das?', ''],
    ['ein Schwager von mir', ''],
  ])('forgives a typing error but no other word: %s → %j', (text, expected) =>
    expect(found(text, 'de')).toBe(expected),
  );
});

describe('topics of English words', () => {
  it.each([
    ['bike repair', 'fahrrad'],
    ["women's swimming group", 'frauen sport'],
    ['driving people to the doctor', 'fahrdienst gesundheit'],
    ['homework help for kids', 'kinder nachhilfe'],
    ['volunteer work', ''],
    ['for example', ''],
  ])('%s → %j', (text, expected) => expect(found(text, 'en')).toBe(expected));
});

describe('topics of words in other languages', () => {
  it.each<[Language, string, string]>([
    ['en', 'I would like to teach Deutsch', 'sprache'],
    ['en', 'a sewing machine to give away', 'spenden'],
    ['en', 'a spare bike for somebody', 'fahrrad spenden'],
    ['en', 'a doctor who speaks Arabic', 'gesundheit'],
    ['en', 'an exchange student', ''],
    ['en', 'people in the shelter', ''],
    ['uk', 'хто піде зі мною, боюсь сама', 'begleitung'],
    ['uk', 'хазяїн вигнав, шукаємо двушку', 'wohnen'],
    ['uk', 'автобус не ходить', 'fahrdienst'],
    ['uk', 'новини для переселенців', ''],
    ['ru', 'автокресло', 'kinder spenden'],
    ['ru', 'хозяин не возвращает залог', 'wohnen'],
    ['ru', 'встреча в общине', ''],
    ['ru', 'Мы переехали', ''],
    ['ar', 'ماكو باص', 'fahrdienst'],
    ['ar', 'جزمة شتوية', 'spenden'],
    ['ar', 'العفن على الحيطان', 'wohnen'],
    ['ar', 'لا تنسوني', ''],
    ['fa', 'بایسکل کهنه', 'fahrrad spenden'],
    ['fa', 'قبض برق', 'begleitung'],
    ['fa', 'برنامه‌های این ماه', ''],
    ['tr', 'arabasi olan biri', 'fahrdienst'],
    ['tr', 'Meslek eğitimi yeri', 'arbeit'],
    ['tr', 'Taşındım', ''],
  ])('%s: %s → %j', (language, text, expected) => expect(found(text, language)).toBe(expected));
});

describe('topics that are not wanted', () => {
  it.each<[string, string, Language]>([
    ['Ich will helfen, außer mit Kindern', '-kinder', 'de'],
    ['Sport, aber keine Kinder', '-kinder sport', 'de'],
    ['nichts mit Sport', '-sport', 'de'],
    ['çocuklar değil, spor', '-kinder sport', 'tr'],
    ['alles außer Sport und Kochen', '-kochen -sport', 'de'],
    ['nicht nur Sport', 'sport', 'de'],
    ['Wir haben keine Möbel', 'spenden', 'de'],
    ['Gibt es keinen Deutschkurs?', 'sprache', 'de'],
    ['Der Herd geht nicht', 'spenden', 'de'],
    ['Ich verstehe das Formular nicht', 'begleitung', 'de'],
    ['Das geht nicht ohne Dolmetscher', 'dolmetschen', 'de'],
    ['Begleitung geht nicht', '-begleitung', 'de'],
    ['Ich kann nicht. Sport ist toll', 'sport', 'de'],
    ['not with children', '-kinder', 'en'],
  ])('%s → %s', (text, expected, language) => expect(found(text, language)).toBe(expected));

  it('counts what is also wanted elsewhere as wanted', () => {
    expect(found('Keine Kinder. Doch, Kinder sind gut.', 'de')).toBe('kinder');
  });
});

it('knows words for every topic in both languages', () => {
  const samples = {
    de: 'Deutschkurs, Behörde, Kinder, Sport, Patin, Fahrrad, Kleidung, Wohnung, übersetzen, kennenlernen, Fahrdienst, Job, Nachhilfe, Frauen, Arzt, Asyl, Garten, Musik, Kochen, Computer, Schulung, Erfahrungsaustausch',
    en: 'German course, paperwork, children, sport, mentor, bike, clothes, flat, translate, meet people, lifts, job, homework, women, doctor, asylum, garden, music, cooking, computer, workshop, round table',
  };
  for (const language of ['de', 'en'] as const) {
    const named = new Set(findTopics(samples[language], language).flatMap((mention) => mention.topics));
    expect(topics.filter((topic) => !named.has(topic))).toEqual([]);
  }
});
