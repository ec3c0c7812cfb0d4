/** A run of text. Text is never markup: each platform escapes it or marks it by position. */
export interface Span {
  text: string;
  strong?: boolean;
  /** `tel:`, `mailto:`, `https:` or `http:` only. */
  href?: string;
}

/** One entry of a list: its number is what a person may type to choose it. */
export interface Item {
  number: number;
  lines: Span[][];
}

export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'list'; items: Item[] };

/** A button: pressing it does the same as a message that means `action`. */
export interface Choice {
  label: string;
  action: string;
}

/** A calendar file, a picture, what is kept about a chat. */
export interface Attachment {
  /** With its ending, without folders: "termin.ics". */
  name: string;
  /** "text/calendar", "image/png", … */
  mediaType: string;
  bytes: Uint8Array;
  /** What it shows, for who cannot see or open it. */
  description: string;
}

/** What the assistant says, in the markup of no platform. */
export interface Message {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  blocks: Block[];
  choices: Choice[];
  /** Shown after the text. */
  files?: readonly Attachment[];
}

/** The message as a person without any formatting reads it; choices are left to the platform. */
export function plainText(message: Message): string {
  const line = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');
  return message.blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? line(block.spans)
        : block.items.map((item) => `${item.number}. ${item.lines.map(line).join('\n   ')}`).join('\n'),
    )
    .join('\n');
}
