import type { Span } from '../../src/core/message.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentenceEnd = /[.!?…؟۔]\s/gu;

/** The position after the last sensible end within `text`, of which at most `limit` characters fit. */
function cutOf(text: string, limit: number): number {
  const room = text.slice(0, limit + 1);
  const line = room.lastIndexOf('\n');
  if (line > limit / 2) return line;
  const sentence = [...room.matchAll(sentenceEnd)].at(-1)?.index ?? -1;
  if (sentence + 1 > limit / 2) return sentence + 1;
  const word = Math.max(room.lastIndexOf(' '), line);
  if (word > 0) return word;
  const parted = graphemes.segment(text.slice(0, limit + 200)).containing(limit)?.index ?? limit;
  return parted > 0 ? parted : limit;
}

/** Spans as runs of at most `limit` characters, parted between lines, sentences or words and never within a link. */
export function splitSpans(spans: readonly Span[], limit: number): Span[][] {
  const text = spans.map((span) => span.text).join('');
  if (text.length <= limit) return [spans.filter((span) => span.text !== '')];
  const links: { from: number; to: number }[] = [];
  let position = 0;
  for (const span of spans) {
    if (span.href !== undefined) links.push({ from: position, to: position + span.text.length });
    position += span.text.length;
  }
  const runs: Span[][] = [];
  let start = 0;
  while (text.length - start > limit) {
    let cut = start + cutOf(text.slice(start, start + limit + 201), limit);
    const link = links.find(({ from, to }) => from < cut && cut < to);
    if (link && link.from > start) cut = link.from;
    runs.push(between(spans, start, cut));
    start = cut;
    while (start < text.length && /\s/.test(text.charAt(start))) start += 1;
  }
  if (start < text.length) runs.push(between(spans, start, text.length));
  return runs;
}

function between(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  let position = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - position), Math.max(0, to - position));
    if (text !== '') found.push({ ...span, text });
    position += span.text.length;
  }
  return found;
}

/** At most `limit` characters, shortened after a whole word where there is one. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, cutOf(text, limit - 1)).trimEnd()}…`;
}
