import { describe, expect, it } from 'vitest';
import { renderSlack } from '../../adapters/slack/render.ts';
import type { Message, Span } from '../../src/core/message.ts';
import { Blocks } from '../simulators/slack/blocks.ts';
import { onStage, saying } from '../simulators/slack/stage.ts';

const options = (key: string) => ({ key, urgency: 'broadcast' as const });
const paragraph = (...spans: Span[]): Message => saying('', { blocks: [{ kind: 'paragraph', spans }] });

describe('how a message looks', () => {
  it('nothing in it calls anybody, links anything or is markup', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const text = '<!channel> <@U1> <#C1> <https://evil.example|click> *a* _b_ ~c~ `d` :smile: @here &amp; > quote';
    const message = saying('', {
      blocks: [
        {
          kind: 'paragraph',
          spans: [
            { text, strong: true },
            { text, href: 'javascript:alert(1)' },
            { text, href: 'https://example.org/?a=<!channel>|x' },
          ],
        },
        { kind: 'list', items: [{ number: 7, lines: [[{ text }], [{ text: 'second' }]] }] },
      ],
      choices: [{ label: text.slice(0, 60), action: text }],
    });
    await adapter.send(chat(channel.id), message, options('a'));
    expect(slack.seen(channel)).toEqual([`${text}${text}${text}\n7. ${text}\n   second\n[${text.slice(0, 60)}]`]);
    const [posted] = slack.posted(channel);
    expect(posted?.text).not.toMatch(/<|>/);
    expect(JSON.stringify(posted?.blocks)).not.toMatch(/javascript|mrkdwn/);
  });

  /** The runs of text of each block of rich text. */
  const sections = (message: Message): string[][] =>
    renderSlack(message)
      .flatMap(({ blocks }) => Blocks.parse(blocks))
      .flatMap((block) => (block.type === 'rich_text' ? [block.elements.flatMap(({ elements }) => elements)] : []))
      .map((inlines) => inlines.map(({ text }) => text ?? ''));

  it('is split between words, never within a word, a link, an emoji or a pair of surrogates', () => {
    const words = Array.from({ length: 4000 }, (_, index) => `Wörter${index}`);
    const split = sections(saying(words.join(' '))).map((texts) => texts.join(''));
    expect(split.join(' ').split(' ')).toEqual(words);
    const family = '👨‍👩‍👧‍👦';
    for (const lead of ['', 'a', 'aa', 'aaaa']) {
      const emojis = sections(saying(lead + family.repeat(1000))).map((texts) => texts.join(''));
      expect(emojis.join('')).toBe(lead + family.repeat(1000));
      for (const text of emojis) expect(text.replace(lead, '').replaceAll(family, '')).toBe('');
    }
    const link = 'one link of several words';
    const linked = sections(
      paragraph({ text: 'word '.repeat(598) }, { text: link, href: 'https://example.org' }, { text: ' end' }),
    );
    expect(linked.flat()).toContain(link);
    for (const texts of [...sections(saying('😀'.repeat(4096))), ...linked]) {
      const text = texts.join('');
      expect(text.length).toBeLessThanOrEqual(3000);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('a list is kept together as far as it goes, with its numbers', () => {
    const items = Array.from({ length: 200 }, (_, index) => ({
      number: index + 4,
      lines: [[{ text: `Choir ${index}`, strong: true }], [{ text: 'Wednesdays, parish hall. '.repeat(3) }]],
    }));
    const parts = sections(saying('', { blocks: [{ kind: 'list', items }] })).map((texts) => texts.join(''));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((text) => /^\d+\. Choir/.test(text) && text.length <= 3000)).toBe(true);
    expect(parts.join('\n').match(/^\d+\. /gm)?.length).toBe(200);
  });

  it('labels are shortened after a word, and choices that fit no button can be typed', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const label = 'a label of many words '.repeat(5).trim();
    const choices = [
      { label, action: 'list_events' },
      { label: 'Typed', action: 'x'.repeat(2001) },
    ];
    await adapter.send(chat(channel.id), saying('Moin', { choices }), options('a'));
    expect(slack.seen(channel)).toEqual([
      'Moin\n[Typed]\n[a label of many words a label of many words a label of many words a label…]',
    ]);
  });

  it('text in Arabic keeps the isolates that it brings', () => {
    const text = 'يوم الثلاثاء \u2068Heide, Bürgerhaus\u2069';
    expect(sections(saying(text, { language: 'ar', direction: 'rtl' }))).toEqual([[text]]);
  });

  it('many choices make several rows', async () => {
    const { slack, adapter, chat } = await onStage();
    const channel = slack.channel();
    const choices = Array.from({ length: 60 }, (_, index) => ({ label: `C${index}`, action: 'help' }));
    expect(await adapter.send(chat(channel.id), saying('x', { choices }), options('a'))).toMatchObject({ kind: 'ok' });
    expect(slack.posted(channel)[0]?.blocks.length).toBe(4);
  });
});
