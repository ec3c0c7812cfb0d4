import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Body, renderDiscord as render } from '../../adapters/discord/render.ts';
import { type Block, type Message, plainText, type Span } from '../../src/core/message.ts';
import { readShown } from '../simulators/discord/checks.ts';
import { readMarkdown, seenOf, textsOf } from '../simulators/discord/shown.ts';

/** What stands in the requests, where there are no files. */
const renderDiscord = (message: Message): Body[] => render(message).map(({ body }) => body);

const saying = (blocks: Block[], more: Partial<Message> = {}): Message => ({
  language: 'de',
  direction: 'ltr',
  blocks,
  choices: [],
  ...more,
});
const paragraph = (...spans: Span[]): Block => ({ kind: 'paragraph', spans });
const lines = (text: string): Span[] => [{ text }];

/** All that is shown, and what Discord reads in it; every part keeps Discord's limits. */
function shown(message: Message): ReturnType<typeof readMarkdown> & { parts: Body[] } {
  const parts = renderDiscord(message);
  for (const part of parts) readShown({ ...part });
  return { ...readMarkdown(parts.flatMap(textsOf).join('\n')), parts };
}

describe('text', () => {
  it.each([
    '# Termine\n## Heide\n-# klein\n> Zitat\n>>> alles\n- Chor\n* Chor\n+ Chor\n1. Chor\n 12. Chor',
    '**fett** __unter__ *kursiv* _kursiv_ ~~weg~~ ||geheim|| `Code` ```js\nCode```',
    '@everyone @here <@123456789012345678> <@!1> <@&1> <#1> </hilfe:1> <:name:1> <a:name:1> <t:1:R>',
    ':heart: :+1: 18:00:30',
    '[Klick](https://example.org) [x](<https://example.org>)',
    '\\ \\* \\\\* a_b_c snake_case_name 2*3*4',
    '| a | b || c ~ d ~~ e',
    'a\\',
    '<b>bold</b> &amp; <script>',
  ])('is shown as it is: %j', (text) => {
    const read = shown(saying([paragraph({ text })]));
    expect(read.text).toBe(text);
    expect(read).toMatchObject({
      bold: [],
      mentions: [],
      markup: [],
      previews: [],
    });
  });

  it('is shown as it is whatever it is, and in bold where it should be', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'*_~`|<>[]():@#\\-+.!1a /'.split('')), minLength: 1, maxLength: 12 }),
      fc.constantFrom('@everyone', '<@1>', 'https://example.org/a_b', '\u2068ab\u2069', '\n', ' Heide ', ':joy:'),
    );
    const span = fc.record({ text: piece, strong: fc.boolean() });
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        fc.pre(spans.some(({ text }) => text.trim() !== ''));
        const message = saying([paragraph(...spans)]);
        const read = shown(message);
        expect(read.text).toBe(plainText(message));
        expect(read).toMatchObject({ mentions: [], markup: [], previews: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('is in bold where it matters, also when it holds the marks of bold', () => {
    const spans = [
      { text: 'Heute ' },
      { text: '**Chor**', strong: true },
      { text: ' ab 18', strong: true },
      { text: ' Uhr' },
    ];
    expect(shown(saying([paragraph(...spans)])).bold).toEqual(['**Chor** ab 18']);
  });

  it('keeps the numbers of a list and the isolates of other directions', () => {
    const items = [
      { number: 4, lines: [lines('Chor'), lines('\u2068mittwochs\u2069')] },
      { number: 5, lines: [lines('Garten')] },
    ];
    expect(shown(saying([{ kind: 'list', items }])).text).toBe('4. Chor\n\u2068mittwochs\u2069\n5. Garten');
  });
});

describe('links', () => {
  it('can be pressed and have no preview', () => {
    const spans = [
      { text: 'Anmeldung', href: 'https://example.org/a_(b)?c=*d*' },
      { text: ' oder https://example.org/x_y_z, bitte' },
    ];
    const read = shown(saying([paragraph(...spans)]));
    expect(read.text).toBe('Anmeldung oder https://example.org/x_y_z, bitte');
    expect(read.links).toEqual(['https://example.org/a_%28b%29?c=*d*', 'https://example.org/x_y_z']);
    expect(read.previews).toEqual([]);
    expect(read.parts[0]?.flags).toBe(4);
  });

  it('say where they lead when their words look like another address', () => {
    const read = shown(saying([paragraph({ text: 'bank.example', href: 'https://evil.example/' })]));
    expect(read.text).toBe('bank.example https://evil.example/');
  });

  it('of telephones and other kinds are text', () => {
    const spans = [
      { text: '0481 97-4840', href: 'tel:+49481974840' },
      { text: ' x', href: 'javascript:alert(1)' },
    ];
    expect(shown(saying([paragraph(...spans)]))).toMatchObject({ text: '0481 97-4840 x', links: [] });
  });

  it('too long for a message leave their words', () => {
    const href = `https://example.org/${'a'.repeat(5000)}`;
    expect(shown(saying([paragraph({ text: 'Mehr', href })])).text).toBe('Mehr');
  });
});

describe('long messages', () => {
  const item = (number: number) => ({ number, lines: [lines(`Angebot ${number} `.repeat(10)), lines('mittwochs')] });

  it('of up to 2,000 characters are one content', () => {
    const { parts } = shown(saying([paragraph({ text: 'x'.repeat(2000) })]));
    expect(parts).toMatchObject([{ embeds: [] }]);
    expect(parts[0]?.content).toHaveLength(2000);
  });

  it('of more are embeds, in which items stay whole', () => {
    const items = Array.from({ length: 80 }, (_, index) => item(index + 1));
    const message = saying([{ kind: 'list', items }], { choices: [{ label: 'Mehr', action: 'find_offers?o=3' }] });
    const { parts } = shown(message);
    expect(parts.length).toBeGreaterThan(1);
    const texts = parts.flatMap(textsOf).map((text) => readMarkdown(text).text);
    for (const text of texts) expect(text).toMatch(/^\d+\. Angebot[^]*mittwochs$/);
    expect(parts.map(({ components }) => components.length)).toEqual([...parts.slice(1).map(() => 0), 1]);
  });

  it('are never cut inside a word, a link, an emoji or a mark', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    const word = fc.constantFrom('Ehrenamt', 'a*b', family, 'https://example.org/abc', '**', '\u2068مرحبا\u2069');
    fc.assert(
      fc.property(fc.array(word, { minLength: 900, maxLength: 1500 }), fc.boolean(), (words, strong) => {
        const read = shown(saying([paragraph({ text: words.join(' '), strong })]));
        expect(read.text.split(/\s+/).filter(Boolean)).toEqual(words);
        expect(read).toMatchObject({ markup: [], mentions: [], previews: [] });
      }),
      { numRuns: 12 },
    );
    const emojis = shown(saying([paragraph({ text: family.repeat(900) })]));
    const texts = emojis.parts.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text.replaceAll(family, '')).toBe('');
  });
});

describe('choices', () => {
  const choices = (count: number, action = (index: number) => `find_offers?o=${index}`) =>
    Array.from({ length: count }, (_, index) => ({ label: `Mehr ${index}`, action: action(index) }));

  it('are buttons in rows of five', () => {
    const [part] = renderDiscord(saying([paragraph({ text: 'So:' })], { choices: choices(7) }));
    expect(part?.components.map((row) => row.components.length)).toEqual([5, 2]);
    expect(part?.components[0]?.components[0]).toMatchObject({
      label: 'Mehr 0',
      custom_id: 'find_offers?o=0',
      style: 2,
    });
  });

  it('that do not fit are to be typed', () => {
    const message = saying([paragraph({ text: 'So:' })], { choices: choices(1, () => 'x'.repeat(101)) });
    expect(seenOf({ ...(renderDiscord(message)[0] as Body), files: [] })).toBe('So:\n[Mehr 0]');
    const many = shown(saying([paragraph({ text: 'So:' })], { choices: choices(27) }));
    expect(many.text).toBe('So:\n[Mehr 25]\n[Mehr 26]');
  });

  it('that do the same are one, and a long label ends between two letters', () => {
    const label = '\u{1f6b2}'.repeat(60);
    const twice = [
      { label, action: 'help' },
      { label: 'Hilfe', action: 'help' },
    ];
    const { parts } = shown(saying([paragraph({ text: 'So:' })], { choices: twice }));
    expect(parts[0]?.components[0]?.components).toHaveLength(1);
    expect(parts[0]?.components[0]?.components[0]?.label).toMatch(/^(?:\u{1f6b2})+…$/u);
  });
});
