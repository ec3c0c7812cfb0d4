import type { types } from '@slack/bolt';
import type { Choice, Message, Span } from '../../src/core/message.ts';
import { shorten, splitSpans } from './split.ts';

/**
 * Slack's limits. A message's text holds 40,000 characters, of which one that must be escaped takes five; its blocks
 * are refused from some 13,200 characters of JSON on, which is not documented.
 */
const limits = {
  section: 3000,
  message: 8000,
  weight: 11_000,
  /** What the JSON of a span takes besides its text. */
  span: 60,
  blocks: 40,
  buttonsInRow: 25,
  rows: 10,
  label: 75,
  value: 2000,
  address: 2000,
} as const;

/** One message as Slack takes it. `text` is for notifications and screen readers, and escaped. */
export interface Part {
  text: string;
  blocks: types.KnownBlock[];
}

const linkable = /^(?:tel:|mailto:|https?:\/\/)/i;

/** `&`, `<` and `>` are all that Slack reads as control characters; everything else is switched off by the request. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The message as Slack shows it, in several where one would be too long. Text goes into rich text, which holds it by
 * position and never reads it: mrkdwn has no way to show a star or an underline that is not markup.
 */
export function renderSlack(message: Message): Part[] {
  const asButtons = message.choices.filter(fits).slice(0, limits.rows * limits.buttonsInRow);
  const typed = message.choices.filter((choice) => !asButtons.includes(choice));
  const sections = message.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? splitSpans(block.spans, limits.section)
      : joined(block.items.map(({ number, lines }) => [{ text: `${number}. ` }, ...onLines(lines)])),
  );
  if (typed.length > 0) sections.push(...splitSpans([{ text: labels(typed) }], limits.section));
  const parts = packed(sections.filter((spans) => spans.length > 0)).map((group) => ({
    text: group.map((spans) => escapeText(spans.map(({ text }) => text).join(''))).join('\n'),
    blocks: group.map(richText),
  }));
  if (asButtons.length === 0) return parts;
  const last = parts.at(-1);
  const text = escapeText(labels(asButtons));
  if (!last) return [{ text, blocks: rowsOf(asButtons) }];
  return [...parts.slice(0, -1), { text: `${last.text}\n${text}`, blocks: [...last.blocks, ...rowsOf(asButtons)] }];
}

/** The message as the page of the assistant (App Home); what does not fit is left out. */
export function renderHome(message: Message): types.HomeView {
  return {
    type: 'home',
    blocks: renderSlack(message)
      .flatMap(({ blocks }) => blocks)
      .slice(0, 100),
  };
}

const fits = ({ action, label }: Choice): boolean => action !== '' && action.length <= limits.value && label !== '';
const labels = (choices: readonly Choice[]): string => choices.map(({ label }) => `[${label}]`).join(' ');

function onLines(lines: readonly Span[][]): Span[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n   ' }, ...line]));
}

/** Items one below the other, as many to a section as fit. */
function joined(items: readonly Span[][]): Span[][] {
  const sections: Span[][] = [];
  let length = 0;
  for (const item of items) {
    const size = item.reduce((sum, { text }) => sum + text.length, 0);
    const last = sections.at(-1);
    if (last && length + 1 + size <= limits.section) {
      last.push({ text: '\n' }, ...item);
      length += 1 + size;
    } else {
      sections.push(...splitSpans(item, limits.section));
      length = sections.at(-1)?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    }
  }
  return sections;
}

function packed(sections: readonly Span[][]): Span[][][] {
  const messages: Span[][][] = [];
  let length = 0;
  let weight = 0;
  for (const section of sections) {
    const size = section.reduce((sum, { text }) => sum + text.length, 0);
    const heavy = section.reduce((sum, { href = '' }) => sum + limits.span + href.length, size);
    const last = messages.at(-1);
    const isRoom = length + size <= limits.message && weight + heavy <= limits.weight;
    if (last && last.length < limits.blocks && isRoom) {
      last.push(section);
      length += size;
      weight += heavy;
    } else {
      messages.push([section]);
      length = size;
      weight = heavy;
    }
  }
  return messages;
}

function richText(spans: readonly Span[]): types.RichTextBlock {
  const elements = spans.map(({ text, strong, href }): types.RichTextElement => {
    const style = strong ? { style: { bold: true } } : {};
    if (href === undefined || !linkable.test(href) || href.length > limits.address) {
      return { type: 'text', text, ...style };
    }
    return { type: 'link', url: href, text, ...style };
  });
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function rowsOf(choices: readonly Choice[]): types.ActionsBlock[] {
  const rows: types.ActionsBlock[] = [];
  for (let from = 0; from < choices.length; from += limits.buttonsInRow) {
    const elements = choices.slice(from, from + limits.buttonsInRow).map(
      ({ label, action }, index): types.Button => ({
        type: 'button',
        action_id: `choice_${from + index}`,
        text: { type: 'plain_text', text: shorten(label, limits.label), emoji: false },
        value: action,
      }),
    );
    rows.push({ type: 'actions', elements });
  }
  return rows;
}
