import type { Shown } from './world.ts';

export interface Reading {
  /** As a person reads it. */
  text: string;
  bold: string[];
  /** Addresses that can be pressed. */
  links: string[];
  /** Mentions of people, roles, channels and everybody, which no content may make. */
  mentions: string[];
  /** Headings, quotes, lists, code, spoilers, emoji codes and other markup. */
  markup: string[];
  /** Addresses of which Discord would fetch a preview. */
  previews: string[];
}

/** One rule of Discord's Markdown at a time, in its order; each match is read from the current position. */
const rules: [name: string, pattern: RegExp][] = [
  ['escape', /^\\([^0-9A-Za-z\s])/],
  ['block', /^```[^]*?```/],
  ['code', /^(`+)([^]*?[^`])\1(?!`)/],
  ['hiddenLink', /^<(https?:\/\/[^ >]+)>/],
  ['mention', /^<(?:@[!&]?|#)\d+>|^<\/[\w -]+:\d+>|^<a?:\w+:\d+>|^<t:-?\d+(?::\w)?>|^@everyone|^@here/],
  ['link', /^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s>)]+)>?\)/],
  ['address', /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['bold', /^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[^]|[^\\])+?)__(?!_)/],
  ['strike', /^~~([^]+?)~~/],
  ['spoiler', /^\|\|([^]+?)\|\|/],
  ['italic', /^\b_((?:__|\\[^]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[^]|\s+(?:\\[^]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/],
  ['emoji', /^:[\w+-]+:/],
];
const lineRules: [name: string, pattern: RegExp][] = [
  ['heading', /^(?:#{1,3}|-#) +\S/],
  ['quote', /^(?:>>>|>) /],
  ['list', /^ *(?:[-*]|\d+\.) +\S/],
];

/** What Discord's own app makes of a text. */
export function readMarkdown(source: string, beginsLine = true): Reading {
  const reading: Reading = { text: '', bold: [], links: [], mentions: [], markup: [], previews: [] };
  let rest = source;
  let isLineStart = beginsLine;
  while (rest !== '') {
    const start = isLineStart ? lineRules.find(([, pattern]) => pattern.test(rest)) : undefined;
    if (start) reading.markup.push(start[0]);
    isLineStart = false;
    const rule = rules.find(([, pattern]) => pattern.test(rest));
    const match = rule?.[1].exec(rest);
    if (!rule || !match) {
      const letter = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      reading.text += letter;
      isLineStart = letter === '\n';
      rest = rest.slice(letter.length);
      continue;
    }
    apply(rule[0], match, reading);
    rest = rest.slice(match[0].length);
  }
  return reading;
}

function apply(name: string, match: RegExpExecArray, reading: Reading): void {
  const inner = (text: string): string => {
    const read = readMarkdown(text, false);
    for (const key of ['bold', 'links', 'mentions', 'markup', 'previews'] as const) reading[key].push(...read[key]);
    return read.text;
  };
  const [whole, first = '', second = ''] = match;
  switch (name) {
    case 'escape':
      reading.text += first;
      return;
    case 'hiddenLink':
      reading.links.push(first);
      reading.text += first;
      return;
    case 'link':
      reading.links.push(second);
      if (!whole.includes('(<')) reading.previews.push(second);
      reading.text += inner(first);
      return;
    case 'address':
      reading.links.push(whole);
      reading.previews.push(whole);
      reading.text += whole;
      return;
    case 'bold': {
      const text = inner(first);
      reading.bold.push(text);
      reading.text += text;
      return;
    }
    case 'mention':
      reading.mentions.push(whole);
      reading.text += whole;
      return;
    default:
      reading.markup.push(name);
      reading.text += first === '' ? whole : inner(first);
  }
}

/** All texts of a message, as its Markdown. */
export const textsOf = ({ content, embeds }: Pick<Shown, 'content' | 'embeds'>): string[] =>
  [content, ...embeds.map(({ description = '' }) => description)].filter((text) => text !== '');

/** What a person sees of a message: its texts, its files with what is said about them, its buttons. */
export function seenOf(message: Shown): string {
  const buttons = message.components
    .flatMap((row) => row.components)
    .map(({ label, options = [] }) => `[${label ?? options.map((option) => option.label).join(' | ')}]`);
  const files = message.files.map(({ name, description }) => `${name}: ${description}`);
  return [...textsOf(message).map((text) => readMarkdown(text).text), ...files, ...buttons].join('\n');
}
