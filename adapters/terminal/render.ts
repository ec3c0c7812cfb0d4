import type { Message, Span } from '../../src/core/message.ts';

/** Characters that a terminal would obey instead of showing, and marks that turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex -- these are exactly the characters meant
const commands = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function line(spans: readonly Span[], styled: boolean): string {
  return spans
    .map(({ text, strong, href }) => {
      const clean = text.replace(commands, '');
      const address = href?.startsWith('http') && !href.includes(text) ? ` (${href.replace(commands, '')})` : '';
      return `${strong && styled ? `\u001b[1m${clean}\u001b[22m` : clean}${address}`;
    })
    .join('');
}

/** The message as lines of text; files by what they are, choices in brackets, to be typed. `styled` puts the important words in bold. */
export function renderTerminal(message: Message, styled: boolean): string {
  const blocks = message.blocks.map((block) =>
    block.kind === 'paragraph'
      ? line(block.spans, styled)
      : block.items
          .map((item) => `${item.number}. ${item.lines.map((spans) => line(spans, styled)).join('\n   ')}`)
          .join('\n'),
  );
  const files = (message.files ?? []).map(({ name, description }) => `${name}: ${description}`.replace(commands, ''));
  const choices = message.choices.map(({ label }) => `[${label.replace(commands, '')}]`).join(' ');
  return [...blocks, ...files, ...(choices === '' ? [] : [choices])].join('\n');
}
