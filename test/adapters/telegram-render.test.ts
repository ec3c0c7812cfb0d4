import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/telegram/render.ts';
import type { Message, Span } from '../../src/core/message.ts';
import { found } from '../simulators/telegram/entities.ts';
import { saying } from '../support/telegram.ts';

/** The only piece. */
function one(message: Message) {
  const [piece, ...more] = render(message);
  if (!piece || more.length > 0) throw new Error('expected one piece');
  return piece;
}
const marked = ({ text, entities }: { text: string; entities: { type: string; offset: number; length: number }[] }) =>
  entities.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);

describe('a message', () => {
  it('has its marks by position, also after an emoji', () => {
    const piece = one(
      saying([
        { text: '\u{1f6b2} Rad: ' },
        { text: 'Werkstatt', strong: true },
        { text: ', ' },
        { text: 'mehr', href: 'https://example.org/x' },
      ]),
    );
    expect(piece.text).toBe('\u{1f6b2} Rad: Werkstatt, mehr');
    expect(piece.entities).toEqual([
      { type: 'bold', offset: 8, length: 9 },
      { type: 'text_link', offset: 19, length: 4, url: 'https://example.org/x' },
    ]);
  });

  it('numbers a list as it is numbered, with the lines below', () => {
    const line = (text: string): Span[] => [{ text }];
    const items = [
      { number: 4, lines: [line('Chor'), line('mittwochs')] },
      { number: 5, lines: [line('Garten')] },
    ];
    const blocks: Message['blocks'] = [
      { kind: 'paragraph', spans: [{ text: 'Gesucht:' }] },
      { kind: 'list', items },
    ];
    expect(one(saying('', { blocks })).text).toBe('Gesucht:\n\n4. Chor\nmittwochs\n5. Garten');
  });

  it.each([
    ['0481 1234', 'tel:+494811234', '0481 1234'],
    ['Frau Beispiel', 'tel:+494811234', 'Frau Beispiel (+494811234)'],
    ['a@example.org', 'mailto:a@example.org', 'a@example.org'],
    ['Schreiben', 'mailto:a@example.org?subject=x', 'Schreiben (a@example.org)'],
    ['böse', 'javascript:alert(1)', 'böse'],
    ['böse', 'tg://resolve?domain=x', 'böse'],
  ])('%s with %s reads %s, without a link', (text, href, shown) => {
    expect(one(saying([{ text, href }]))).toMatchObject({ text: shown, entities: [] });
  });

  it('is never read as a mention, a hashtag or a command', () => {
    const evil = '@everyone (@admin) #tag $TAG /ban /ban@Bot t.me/x und/oder a@b.example 3/4 <b>x</b> /hilfe';
    const { text } = one(saying(evil));
    expect(found(text).filter(({ type }) => ['mention', 'hashtag', 'bot_command'].includes(type))).toEqual([
      { type: 'bot_command', offset: text.indexOf('/hilfe'), length: 6 },
    ]);
    expect(text.replaceAll('\u2060', '')).toBe(evil);
    expect(text).toContain('und/oder a@b.example 3/4 <b>x</b>');
  });

  it('leaves web addresses as they are, and what only looks like one', () => {
    const address = 'https://example.org/?to=/x&at=@name#top';
    expect(one(saying(`${address}, ok`)).text).toBe(`${address}, ok`);
    expect(found(one(saying('https://a,@admin https://a.de,@admin https://a.de/"@admin')).text)).not.toContainEqual(
      expect.objectContaining({ type: 'mention' }),
    );
  });

  it('keeps isolates, and not what overrides the direction', () => {
    expect(one(saying('\u2068Heide\u2069 \u202eabc\u0007\u0000')).text).toBe('\u2068Heide\u2069 abc');
  });
});

describe('buttons', () => {
  const rowsOf = (labels: string[]): string[][] =>
    one(saying('x', { choices: labels.map((label) => ({ label, action: 'help' })) })).keyboard.map((row) =>
      row.map(({ text }) => text),
    );

  it('stand side by side while that leaves room for their labels', () => {
    expect(rowsOf(['Mehr zu 1', 'Mehr zu 2', 'Was steht in der Nähe an?'])).toEqual([
      ['Mehr zu 1', 'Mehr zu 2'],
      ['Was steht in der Nähe an?'],
    ]);
    expect(rowsOf(['1', '2', '3', '4'])).toEqual([['1', '2', '3'], ['4']]);
  });

  it('carry 64 bytes, not characters; what means more is left to be typed', () => {
    const choices = [
      { label: 'A', action: 'x'.repeat(64) },
      { label: 'B', action: 'x'.repeat(65) },
      { label: 'C', action: 'ü'.repeat(33) },
    ];
    const piece = one(saying('x', { choices }));
    expect(piece.keyboard).toEqual([[{ text: 'A', callback_data: 'x'.repeat(64) }]]);
    expect(piece.text).toBe('x\n\n[B] [C]');
  });

  it('stand below the last piece', () => {
    const pieces = render(saying('wort '.repeat(2000), { choices: [{ label: 'A', action: 'help' }] }));
    expect(pieces.map(({ keyboard }) => keyboard.length)).toEqual([0, 0, 1]);
  });
});

describe('a long message', () => {
  it.each([
    ['a paragraph', `${'x '.repeat(1500)}\n\n`],
    ['a line', `${'x '.repeat(1500)}\n`],
    ['a sentence', `${'x '.repeat(1500)}y. `],
    ['a word', `${'x'.repeat(3000)} `],
  ])('is cut after %s', (_what, part) => {
    const pieces = render(saying(part.repeat(3)));
    expect(pieces.map(({ text }) => text)).toEqual(Array(3).fill(part.trim()));
  });

  it('of 4,096 emojis keeps each whole', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    const pieces = render(saying(family.repeat(4096)));
    expect(pieces.map(({ text }) => text).join('')).toBe(family.repeat(4096));
    for (const { text } of pieces) {
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text.length % family.length).toBe(0);
    }
  });

  it('cuts no link, and marks go on behind a cut', () => {
    const link: Span = { text: 'eine Seite mit langem Namen', href: 'https://example.org' };
    const pieces = render(saying([{ text: 'wort '.repeat(815), strong: true }, link, { text: ' Ende' }]));
    expect(pieces).toHaveLength(2);
    expect(marked(pieces[1] ?? one(saying('')))).toEqual([['text_link', link.text]]);
    const bold = render(saying([{ text: 'wort '.repeat(1000), strong: true }]));
    expect(bold.map((piece) => piece.entities.length)).toEqual([1, 1]);
  });

  it('has at most a hundred marks in each piece, which is what Telegram heeds', () => {
    const spans = Array.from({ length: 250 }, (_, n) => [{ text: `wort${n}`, strong: true }, { text: ' ' }]).flat();
    const pieces = render(saying(spans));
    expect(pieces.flatMap(marked)).toHaveLength(250);
    for (const { entities } of pieces) expect(entities.length).toBeLessThanOrEqual(100);
  });

  it('loses nothing, whatever it is made of', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '\n', '\n\n', '. ', '\u{1f6b2}', 'x'.repeat(5000), '\u0301'.repeat(4200)),
    );
    const span = fc.record({
      text: fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
      strong: fc.boolean(),
      href: fc.constantFrom('https://example.org/x', 'mailto:'),
    });
    const bare = (text: string): string => text.replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const pieces = render(saying(spans.map((span) => ({ ...span, text: span.text.toWellFormed() }))));
        for (const { text, entities } of pieces) {
          expect(text.length).toBeLessThanOrEqual(4096);
          expect(text.isWellFormed()).toBe(true);
          expect(text).toBe(text.trim());
          expect(entities.every(({ offset, length }) => length > 0 && offset + length <= text.length)).toBe(true);
        }
        const shown = pieces.map(({ text }) => text.replaceAll('\u2060', '')).join('');
        const said = spans
          // oxlint-disable-next-line no-control-regex -- what Telegram takes out
          .map(({ text }) => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028-\u202e\u2060]/g, ''))
          .join('');
        expect(bare(shown)).toBe(bare(said));
      }),
      { numRuns: 60 },
    );
  });
});
