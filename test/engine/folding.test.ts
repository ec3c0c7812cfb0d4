import { describe, expect, it } from 'vitest';
import { fold, words } from '../../src/engine/folding.ts';

describe('folding', () => {
  it.each([
    ['Österwurth', 'Oesterwurth'],
    ['BÜSUM', 'bu\u0308sum'],
    ['Straße', 'STRASSE'],
    ['Hei\u200bde', 'heide'],
    ['\u202eHeide\u202c', 'Heide'],
    ['𝐇𝐞𝐢𝐝𝐞', 'Heide'],
    ['Café', 'Cafe'],
    ['HEİDE', 'heide'],
    ['کیلو', 'كيلو'],
    ['مَارنه', 'مارنه'],
    ['٢٥٧٤٦', '25746'],
    ['Вёрден', 'ВЕРДЕН'],
    ['👍🏽', '👍'],
  ])('makes %j and %j equal', (left, right) => {
    expect(fold(left)).toBe(fold(right));
  });

  it('keeps letters of other scripts apart that only look alike', () => {
    expect(fold('и')).not.toBe(fold('й'));
  });

  it('tells where each word stands in the text as it was written', () => {
    const text = '„Bu\u0308sum“, 25761 🚲\ufe0f Fri\u2019ko';
    const found = words(text);
    expect(found.map(({ folded }) => folded)).toEqual(['buesum', '25761', '🚲', 'fri', 'ko']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((word) => word.text));
    expect(found[0]?.text).toBe('Bu\u0308sum');
  });

  it('finds no word in invisible characters and punctuation', () => {
    expect(words('\u200b\u202e … !? \u0000')).toEqual([]);
  });
});
