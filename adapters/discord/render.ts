import {
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Attachment, Block, Choice, Message } from '../../src/core/message.ts';
import { withFilesUpTo, withoutFiles } from '../../src/texts/files.ts';
import { markdownLines } from './markdown.ts';

const limits = { content: 2000, description: 4096, embeds: 6000, rows: 5, buttons: 5, id: 100, label: 80 };
/** Files in a message, bytes of each for an application without more, and characters of what is said about it. */
const fileLimits = { files: 10, bytes: 10 * 1024 * 1024, description: 1024 };

/** What one request to Discord shows, for sending and for editing alike. */
export interface Part {
  body: Body;
  files: readonly Attachment[];
  /** Where Discord does not take the files. */
  instead: readonly Part[];
}

export interface Body {
  content: string;
  embeds: APIEmbed[];
  components: { type: ComponentType.ActionRow; components: APIButtonComponentWithCustomId[] }[];
  flags: number;
  allowed_mentions: { parse: [] };
  /** All files that the message has from then on. */
  attachments: { id: number; filename: string; description: string }[];
  /** What it is a reply to. */
  message_reference?: { message_id: string; fail_if_not_exists: false };
}

/** The message with its files at the last part, as many as a message may have; the rest follow it. */
export function renderDiscord(whole: Message): Part[] {
  const { files = [], ...message } = withFilesUpTo(whole, fileLimits.bytes);
  const bodies = renderText(message);
  if (files.length === 0) return bodies.map(bare);
  const last = bodies.pop() ?? body('', []);
  const groups = Array.from({ length: Math.ceil(files.length / fileLimits.files) }, (_, index) =>
    files.slice(index * fileLimits.files, (index + 1) * fileLimits.files),
  );
  const holders = groups.map((group, index): Part => {
    const holder = index === 0 ? last : body('', []);
    const sentences = renderText(withoutFiles({ ...message, blocks: [], choices: [], files: group }));
    const attachments = group.map(({ name, description }, id) => ({
      id,
      filename: name,
      description: shortened(description, fileLimits.description),
    }));
    return { body: { ...holder, attachments }, files: group, instead: joined(holder, sentences).map(bare) };
  });
  return [...bodies.map(bare), ...holders];
}

const bare = (body: Body): Part => ({ body, files: [], instead: [] });

/** The sentences below the text where they fit, else after it. */
function joined(text: Body, sentences: readonly Body[]): Body[] {
  const content = [text, ...sentences]
    .map((one) => one.content)
    .filter(Boolean)
    .join('\n');
  if (text.embeds.length === 0 && content.length <= limits.content) return [{ ...text, content }];
  return [text, ...sentences];
}

/**
 * The message as one request, or as several where one cannot hold it. Up to 2,000 characters stand in the content,
 * which everybody sees; longer ones in embeds, which hold three times as much.
 */
function renderText(message: Message): Body[] {
  const { buttons, typed } = sorted(message.choices);
  const hints: Block[] = typed.map(({ label }) => ({ kind: 'paragraph', spans: [{ text: `[${label}]` }] }));
  const blocks = [...message.blocks, ...hints];
  const short = packed(blocks, limits.content);
  const parts =
    short.length <= 1
      ? [body(short[0] ?? '', [])]
      : together(packed(blocks, limits.description)).map((descriptions) =>
          body(
            '',
            descriptions.map((description) => ({ description })),
          ),
        );
  return parts.map((shown, index) => (index === parts.length - 1 ? { ...shown, components: rows(buttons) } : shown));
}

/** With an address in the content comes a preview of it, unless the message may have no embeds at all. */
function body(content: string, embeds: APIEmbed[]): Body {
  const flags = embeds.length === 0 ? MessageFlags.SuppressEmbeds : 0;
  return { content, embeds, components: [], flags, allowed_mentions: { parse: [] }, attachments: [] };
}

/** Texts of at most `limit` characters, parted between blocks and items where possible, else between lines. */
function packed(blocks: readonly Block[], limit: number): string[] {
  const texts: string[] = [];
  let text = '';
  const put = (more: string): boolean => {
    const joined = text === '' ? more : `${text}\n${more}`;
    if (joined.length > limit) return false;
    text = joined;
    return true;
  };
  for (const lines of blocks.flatMap((block) => groups(block, limit))) {
    if (put(lines.join('\n'))) continue;
    if (text !== '') texts.push(text);
    text = '';
    if (put(lines.join('\n'))) continue;
    for (const line of lines) {
      if (put(line)) continue;
      texts.push(text);
      text = line;
    }
  }
  return text === '' ? texts : [...texts, text];
}

/** The lines of a paragraph, and those of each item of a list, which should stay together. */
function groups(block: Block, limit: number): string[][] {
  if (block.kind === 'paragraph') return [markdownLines(block.spans, limit)];
  return block.items.map(({ number, lines: [first = [], ...rest] }) => {
    const numbered = [{ text: `${number}.`, strong: true }, { text: ' ' }, ...first];
    return [numbered, ...rest].flatMap((spans) => markdownLines(spans, limit));
  });
}

/** Descriptions that one message may hold together. */
function together(descriptions: readonly string[]): string[][] {
  const messages: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const description of descriptions) {
    size += description.length;
    if (size > limits.embeds) {
      messages.push([]);
      size = description.length;
    }
    messages.at(-1)?.push(description);
  }
  return messages;
}

/** Discord refuses a message in which two buttons carry the same, and one that carries too much. */
function sorted(choices: readonly Choice[]): { buttons: Choice[]; typed: Choice[] } {
  const buttons: Choice[] = [];
  const typed: Choice[] = [];
  for (const choice of choices) {
    const isOnce = !buttons.some(({ action }) => action === choice.action);
    const fits = choice.action !== '' && choice.action.length <= limits.id && choice.label.trim() !== '';
    if (fits && isOnce && buttons.length < limits.rows * limits.buttons) buttons.push(choice);
    else if (isOnce) typed.push(choice);
  }
  return { buttons, typed };
}

function rows(choices: readonly Choice[]): Body['components'] {
  const buttons = choices.map(
    ({ label, action }): APIButtonComponentWithCustomId => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: shortened(label, limits.label),
      custom_id: action,
    }),
  );
  return Array.from({ length: Math.ceil(buttons.length / limits.buttons) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * limits.buttons, (row + 1) * limits.buttons),
  }));
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let short = '';
  for (const { segment } of graphemes.segment(text)) {
    if (short.length + segment.length >= limit) break;
    short += segment;
  }
  return `${short}…`;
}
