import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../adapters/terminal/index.ts';
import type { Respond } from '../../src/core/adapter.ts';
import type { Message, Span } from '../../src/core/message.ts';
import { describeAdapter } from './contract.ts';

function collect(output: PassThrough): () => string {
  let all = '';
  output.on('data', (chunk: Buffer) => {
    all += chunk.toString();
  });
  return () => all;
}

describeAdapter('the terminal', () => {
  const input = new PassThrough();
  const output = new PassThrough();
  return {
    adapter: createTerminal({ input, output, styled: false, locale: 'en' }),
    write: (text) => void input.write(`${text}\n`),
    seen: collect(output),
    files: () => null,
  };
});

function saying(spans: Span[], more: Partial<Message> = {}): Message {
  return { language: 'de', direction: 'ltr', blocks: [{ kind: 'paragraph', spans }], choices: [], ...more };
}

/** What is shown when all of `typed` is piped in. */
async function pipe(typed: string | Readable, respond: Respond, styled = false): Promise<string> {
  const output = new PassThrough();
  const shown = collect(output);
  const input = typeof typed === 'string' ? Readable.from([typed]) : typed;
  const terminal = createTerminal({ input, output, styled, locale: null });
  await terminal.start(respond);
  await terminal.ended;
  return shown();
}

const echo: Respond = ({ text }) => Promise.resolve(saying([{ text: `Antwort auf ${text}.` }]));
const show = (message: Message, styled = false): Promise<string> => pipe('x\n', () => Promise.resolve(message), styled);

describe('lines that are piped in', () => {
  it('are all answered, in order, before it ends', async () => {
    const slowFirst: Respond = async (inbound) => {
      for (let turns = inbound.text === 'eins' ? 50 : 1; turns > 0; turns -= 1) await new Promise(setImmediate);
      return echo(inbound);
    };
    expect(await pipe('eins\nzwei\ndrei\n', slowFirst)).toBe(
      'Antwort auf eins.\n\nAntwort auf zwei.\n\nAntwort auf drei.\n\n',
    );
  });

  it('are answered although the last has no end of line, and Windows ends lines otherwise', async () => {
    expect(await pipe('eins\r\nzwei', echo)).toBe('Antwort auf eins.\n\nAntwort auf zwei.\n\n');
  });

  it('are put together from the pieces in which they come', async () => {
    const bytes = Buffer.from('Büsum\n');
    const pieces = Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]);
    expect(await pipe(pieces, echo)).toBe('Antwort auf Büsum.\n\n');
  });

  it('may be empty or very long', async () => {
    const lengths: number[] = [];
    await pipe(`\n${'x'.repeat(100_000)}\n`, ({ text }) => {
      lengths.push(text.length);
      return Promise.resolve(null);
    });
    expect(lengths).toEqual([0, 100_000]);
  });

  it('end at once when there are none', async () => {
    expect(await pipe('', echo)).toBe('');
  });
});

describe('what is shown', () => {
  it('has the next things to say in brackets', async () => {
    const choices = [
      { label: 'Mehr', action: 'find_offers?o=3' },
      { label: 'Was steht an?', action: 'list_events' },
    ];
    expect(await show(saying([{ text: 'Gesucht:' }], { choices }))).toBe('Gesucht:\n[Mehr] [Was steht an?]\n\n');
  });

  it('names a file and what it is, without its content', async () => {
    const file = {
      name: 'chor.ics',
      mediaType: 'text/calendar',
      bytes: Buffer.from('BEGIN'),
      description: 'Chor\u0007',
    };
    expect(await show(saying([{ text: 'Bitte:' }], { files: [file] }))).toBe('Bitte:\nchor.ics: Chor\n\n');
  });

  it('numbers a list as the message does', async () => {
    const line = (text: string): Span[] => [{ text }];
    const items = [{ number: 10, lines: [line('Chor'), line('mittwochs')] }];
    expect(await show(saying([], { blocks: [{ kind: 'list', items }] }))).toBe('10. Chor\n   mittwochs\n\n');
  });

  it('gives the address of a link that its words do not tell', async () => {
    const spans = [
      { text: 'die Seite', href: 'https://example.org/x' },
      { text: ' example.org', href: 'https://example.org' },
      { text: ' 0481 1234', href: 'tel:04811234' },
    ];
    const text = await show(saying(spans.map((span) => ({ ...span, text: span.text.trim() }))));
    expect(text).toBe('die Seite (https://example.org/x)example.org0481 1234\n\n');
  });

  it.each([false, true])('passes on nothing that the terminal would obey (styled: %s)', async (styled) => {
    const evil = '\u001b[2J\u001b]0;x\u0007\u009b31m\r\b\u0000\u007f\u202e\u2066';
    const shown = await show(
      saying([{ text: `a${evil}b`, href: `https://example.org/${evil}`, strong: true }], {
        blocks: [
          { kind: 'paragraph', spans: [{ text: `a${evil}b`, href: `https://example.org/${evil}` }] },
          { kind: 'list', items: [{ number: 1, lines: [[{ text: `c${evil}d` }]] }] },
        ],
        choices: [{ label: `Mehr${evil}`, action: 'help' }],
      }),
      styled,
    );
    const answer = shown.slice(shown.indexOf('a[2J'), shown.lastIndexOf(']') + 1);
    expect(answer).toContain('1. c[2J');
    // oxlint-disable-next-line no-control-regex -- these are exactly the characters meant
    expect(answer).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  it('has important words in bold only where that is wanted', async () => {
    const message = saying([{ text: 'Chor', strong: true }]);
    expect(await show(message)).toBe('Chor\n\n');
    expect(await show(message, true)).toContain('\u001b[1mChor\u001b[22m');
  });
});

it('a fault of the program ends the chat with it, and not silently', async () => {
  const input = new PassThrough();
  const terminal = createTerminal({ input, output: new PassThrough(), styled: false, locale: null });
  await terminal.start(() => Promise.reject(new Error('x is not a function')));
  input.write('Moin\n');
  await expect(terminal.ended).rejects.toThrow('x is not a function');
});

it('who types sees a prompt, also after an answer', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const shown = collect(output);
  const terminal = createTerminal({ input, output, styled: true, locale: null });
  await terminal.start(echo);
  await expect.poll(shown).toContain('> ');
  input.write('Moin\n');
  // oxlint-disable-next-line no-control-regex -- readline moves the cursor with these
  await expect.poll(() => shown().replace(/\u001b\[\d*[A-Z]/g, '')).toMatch(/Antwort auf Moin\.\s+> $/);
  await terminal.stop();
});
