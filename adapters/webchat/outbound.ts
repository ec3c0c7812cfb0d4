import { html } from 'hono/html';
import type { Attachment, Block, Choice, Message, Span } from '../../src/core/message.ts';
import { withFilesUpTo } from '../../src/texts/files.ts';
import { writeChoice } from './inbound.ts';
import type { Download, PostedMessage } from './posted.ts';

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

/** static/chat.js holds the same rule for the answers that it shows. */
const linkable = /^(?:tel:|mailto:|https?:\/\/)/i;

/** Bytes of a file; it is part of the page, so that nothing is kept for it here and the link works as long as the page. */
const largestFile = 2_000_000;

export function postedMessage(whole: Message): PostedMessage {
  const { files = [], ...message } = withFilesUpTo(whole, largestFile);
  return files.length > 0 ? { ...message, files: files.map(download) } : message;
}

function download({ name, description, mediaType, bytes }: Attachment): Download {
  const type = /^[a-z]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
  return { name, description, href: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` };
}

function filesHtml(files: readonly Download[], label: string, of: PostedMessage): Html | '' {
  if (files.length === 0) return '';
  const links = files.map(
    ({ name, description, href }) =>
      html`<a class="choice" href="${href}" download="${name}">${label} <span lang="${of.language}" dir="${of.direction}">${description}</span> <bdi>(${name})</bdi></a>`,
  );
  return html`<div class="files">${links}</div>`;
}

function spansHtml(spans: readonly Span[]): Html[] {
  return spans.map(({ text, strong, href }) => {
    const words = strong ? html`<strong>${text}</strong>` : html`${text}`;
    if (href === undefined || !linkable.test(href)) return words;
    const target = /^http/i.test(href) ? html` target="_blank"` : '';
    return html`<a href="${href}" rel="noopener noreferrer"${target}>${words}</a>`;
  });
}

function blockHtml(block: Block): Html {
  if (block.kind === 'paragraph') return html`<p>${spansHtml(block.spans)}</p>`;
  const items = block.items.map(
    ({ number, lines }) =>
      html`<li value="${number}">${lines.map((spans) => html`<div>${spansHtml(spans)}</div>`)}</li>`,
  );
  return html`<ol>${items}</ol>`;
}

/** Buttons that the form sends; static/chat.js makes the same ones. */
export function choicesHtml(choices: readonly Choice[], label: string, of?: Message): Html | '' {
  if (choices.length === 0) return '';
  const buttons = choices.map(
    (choice) =>
      html`<button class="choice" form="composer" formnovalidate name="choice" value="${writeChoice(choice)}">${choice.label}</button>`,
  );
  const direction = of ? html` lang="${of.language}" dir="${of.direction}"` : '';
  return html`<div class="choices" role="group" aria-label="${label}"${direction}>${buttons}</div>`;
}

/** What a person asked, as the log shows it. `label` is read aloud only. */
export function questionHtml(text: string, label: string): Html {
  return html`<div class="mine"><span class="unseen">${label} </span><p class="bubble" dir="auto">${text}</p></div>`;
}

/** The message as the log shows it; static/chat.js makes the same markup from JSON. */
export function answerHtml(whole: Message, labels: { says: string; suggestions: string; download: string }): Html {
  const { files = [], ...message } = postedMessage(whole);
  return html`<div class="answer" id="answer"><span class="unseen">${labels.says} </span><div class="bubble" lang="${message.language}" dir="${message.direction}">${message.blocks.map(blockHtml)}</div>${filesHtml(files, labels.download, message)}${choicesHtml(message.choices, labels.suggestions, message)}</div>`;
}
