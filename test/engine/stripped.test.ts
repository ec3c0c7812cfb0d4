import { expect, it } from 'vitest';
import { stripped } from '../../src/llm/stripped.ts';

it.each([
  ['Schreib an anna.meyer@web.de oder @annam', /anna|meyer|web\.de|annam/i],
  ['meine mail: anna (at) posteo punkt de', /anna|posteo/i],
  ['Siehe https://beispiel.org/anna und www.foo.de, foo.example.com', /beispiel|foo/i],
  ['Ruf 0481 / 123-45 oder +49 (151) 234567 an, ab 18:30 Uhr', /\d/],
  ['اتصل على ٠١٥١٢٣٤٥', /\p{N}/u],
  ['Aktenzeichen A12-B34/2026', /A12|B34/],
  ['Ich wohne Süderstraße 12a, hinten', /Süder|12/],
  ['Ich wohne in der Meldorfer Str. 5', /Meldorf|5/],
  ['Treffen Am Hafen 3 oder Lindenweg 4', /Hafen|Linden/],
  ['I live at 12 Privet Road', /Privet|12/],
  ['Живу улица Ленина 5', /Ленина/],
  ['Frau Quetzal und Herr Dr. von Tlaloc sind da', /Quetzal|Tlaloc/],
  ['frau quetzal hilft mir nicht', /quetzal/],
  ['Mr. Quetzal told Mrs Tlaloc', /Quetzal|Tlaloc/],
  ['Mein Name ist Xochitl Quetzal Tlaloc, ich suche Hilfe', /Xochitl|Quetzal|Tlaloc/],
  ['moin ich heiße xochitl quetzal und suche was', /xochitl|quetzal/],
  ['my name is xochitl', /xochitl/],
  ['Familie Quetzal braucht Möbel', /Quetzal/],
  ['Ich bin Xochitl, hallo', /Xochitl/],
  ['Ich bin die Xochitl', /Xochitl/],
  ['I am Xochitl', /Xochitl/],
  ["I'm Xochitl", /Xochitl/],
  ['Hallo Xochitl, wie geht das?', /Xochitl/],
  ['Was geht da?\nViele Grüße\nXochitl Quetzal', /Xochitl|Quetzal/],
  ['Annas Bruder und fatima Quetzal brauchen was', /anna|fatima|Quetzal/i],
  ['Der Hansen sagt das auch', /Hansen/],
  ['меня зовут ольга', /ольга/],
  ['Помогите, пожалуйста, Ольге', /Ольге/],
  ['Мене звати Тарас', /Тарас/],
  ['اسمي خديجة', /خديجة/],
  ['نام من زهرا است', /زهرا/],
  ['Benim adım Şebnem', /ebnem/],
  ['Ich heiße PLACE', /PLACE/],
])('leaves nothing that leads to a person: %s', (text, secret) => {
  expect(text).toMatch(secret);
  expect(stripped(text)).not.toMatch(secret);
});

it.each([
  'Wo kann ich bei euch mit anpacken und Essen ausgeben?',
  'Meine Nachbarin aus PLACE braucht jemanden für den Arzt',
  'Hallo, wo gibt es eine Gruppe für Kinder?',
  'wohne mit meiner frau und zwei kindern in einem zimmer',
  'Die Familie, die ich betreue, braucht jemanden',
  'Warum heißt du so?',
  'What is on for women this week in PLACE?',
  'Як я можу допомогти?',
  'كيف يمكنني المساعدة؟',
])('leaves what a message is about as it is: %s', (text) => {
  expect(stripped(text)).toBe(text);
});

it('says what stood there', () => {
  expect(stripped('Ich heiße Xochitl Quetzal, Tel. 0481 12 34, Süderstraße 5: wer hilft bei Formularen?')).toBe(
    'Ich heiße NAME, Tel. NUMBER, ADDRESS: wer hilft bei Formularen?',
  );
});

it('is at most 500 characters long, and cuts no address in two', () => {
  expect(stripped('wer hilft mir '.repeat(1000)).length).toBeLessThanOrEqual(500);
  expect(stripped(`${'1 '.repeat(990)} wer ${'xochitl'.repeat(5)}@web.de`)).not.toMatch(/xochitl/);
});

it('takes no longer for what is made to be slow', () => {
  const begun = performance.now();
  for (const piece of ['a', '1 ', '@', 'Herr ', 'Str. ', '((at)', '.', 'ich bin A ']) stripped(piece.repeat(50_000));
  expect(performance.now() - begun).toBeLessThan(1000);
});
