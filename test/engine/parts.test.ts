import { expect, test } from 'vitest';
import { partsOf } from '../../src/engine/parts.ts';

const texts = (text: string): string[] => partsOf(text).map((part) => part.text.trim());

test.each([
  ['Wo kann ich helfen und wer ist zuständig?', ['Wo kann ich helfen', 'und wer ist zuständig?']],
  ['Was ist los? Und gibt es einen Newsletter', ['Was ist los?', 'Und gibt es einen Newsletter']],
  ['Where can I help, who is responsible', ['Where can I help,', 'who is responsible']],
  ['وين فيني ساعد ومتى اللقاء', ['وين فيني ساعد', 'ومتى اللقاء']],
  ['Ich suche Tisch und Stühle', ['Ich suche Tisch und Stühle']],
  ['', ['']],
])('"%s" has these parts', (text, parts) => {
  expect(texts(text)).toEqual(parts);
});

test('only what has the form of a question asks', () => {
  expect(partsOf('Ich bin Rentnerin. Wo kann ich helfen').map(({ asks }) => asks)).toEqual([false, true]);
});
