import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { writeAction } from '../../../src/core/action.ts';
import type { Message } from '../../../src/core/message.ts';
import { answerHtml, choicesHtml, type Html, questionHtml } from '../outbound.ts';
import type { Words } from '../words.ts';
import { layout, type PageContext } from './layout.ts';

/** A question that the form sent without a script, with its answer. */
export interface Exchange {
  conversation: string;
  text: string;
  message: Message;
}

/** The page of the chat: with the greeting, or with one exchange. It keeps no transcript. */
export function chatPage(context: PageContext, exchange: Exchange | null): Html {
  const { language, words, facts } = context;
  const says = words.says(facts.assistantName);
  const typing = words.typing(facts.assistantName);
  const scriptWords = html`data-asked="${words.asked}" data-says="${says}" data-suggestions="${words.suggestions}" data-download="${words.download}" data-typing="${typing}" data-too-long="${words.tooLong}" data-offline="${words.offline}" data-fault="${words.fault}" data-retry="${words.retry}"`;
  const turn = exchange
    ? html`${questionHtml(exchange.text, words.asked)}${answerHtml(exchange.message, { says, suggestions: words.suggestions, download: words.download })}`
    : greetingHtml(context, says);
  const content = html`<main>
<h1 class="unseen">${facts.assistantName}: ${words.program}</h1>
<h2 class="unseen" id="log-title">${words.conversation}</h2>
<div id="log" role="log" aria-live="polite" aria-labelledby="log-title" ${scriptWords}>
<div class="turn">${turn}</div>
</div>
<form id="composer" method="post" action="/?lang=${language}#answer" autocomplete="off">
<input type="hidden" id="conversation" name="conversation" value="${exchange?.conversation ?? randomUUID()}">
<label class="unseen" for="text">${words.input}</label>
<textarea id="text" name="text" rows="1" dir="auto" required enterkeyhint="send" placeholder="${words.input}"></textarea>
<button class="send">${words.send}</button>
</form>
</main>`;
  const skipTo = { id: 'text', words: words.skipToInput };
  return layout(context, { title: words.chat, path: '/', skipTo, content, script: '/static/chat.js' });
}

function greetingHtml({ words, facts }: PageContext, says: string): Html {
  const { subject } = facts;
  const knows = subject && html`<p>${words.subject} <bdi lang="${subject.language}">${subject.words}</bdi>.</p>`;
  return html`<div class="answer"><span class="unseen">${says} </span><div class="bubble"><p>${words.greeting}</p>${knows ?? ''}<p>${words.begin}</p></div>${choicesHtml(examples(words), words.suggestions)}</div>`;
}

function examples({ examples: labels }: Words): { label: string; action: string }[] {
  return Object.entries(labels).map(([intent, label]) => ({ label, action: writeAction({ intent }) }));
}
