import { html } from 'hono/html';
import type { Block, Choice, Message, Span } from '../../src/core/message.ts';
import { writeChoice } from './inbound.ts';

/** Escaped markup. */
export type Html = ReturnType<typeof html>;

/** static/chat.js holds the same rule for the answers that it shows. */
const linkable = /^(?:tel:|mailto:|https?:\/\/)/i;

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
export function answerHtml(message: Message, labels: { says: string; suggestions: string }): Html {
  return html`<div class="answer" id="answer"><span class="unseen">${labels.says} </span><div class="bubble" lang="${message.language}" dir="${message.direction}">${message.blocks.map(blockHtml)}</div>${choicesHtml(message.choices, labels.suggestions, message)}</div>`;
}
