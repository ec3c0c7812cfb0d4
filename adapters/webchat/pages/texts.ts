import { html } from 'hono/html';
import type { Html } from '../outbound.ts';
import { wordsIn } from '../words.ts';
import { contactHtml, layout, type PageContext, paragraphsHtml } from './layout.ts';

function textPage(context: PageContext, page: { title: string; path: string; content: Html }): Html {
  const content = html`<main id="content" class="text" tabindex="-1"><h1>${page.title}</h1>${page.content}</main>`;
  return layout(context, { ...page, skipTo: { id: 'content', words: context.words.skipToContent }, content });
}

/** A page that says what the law wants to be said: translations help, the German version counts. */
function legalPage(context: PageContext, page: { title: string; path: string; content: Html }): Html {
  const german = html` <a href="${page.path}?lang=de" lang="de" hreflang="de">${wordsIn.de.languageName}</a>`;
  const binding = html`<p>${context.words.germanCounts}${context.language === 'de' ? '' : german}</p>`;
  return textPage(context, { ...page, content: html`${binding}${page.content}` });
}

function missingHtml(what: string, where: string): Html {
  return html`<div class="missing"><p>${what}</p><p>${where}</p></div>`;
}

function operatorHtml({ words, facts }: PageContext): Html | '' {
  const who =
    facts.operatorName === null ? '' : html`<p>${words.runBy} <strong><bdi>${facts.operatorName}</bdi></strong></p>`;
  return html`${who}${facts.contact === null ? '' : html`<p>${contactHtml(words, facts.contact)}</p>`}`;
}

export function imprintPage(context: PageContext): Html {
  const { words, facts } = context;
  const text = facts.imprint ? paragraphsHtml(facts.imprint) : missingHtml(words.imprintMissing, words.imprintWhere);
  const sources = html`<h2>${words.sources}</h2><ul>${facts.attributions.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>`;
  const content = html`${operatorHtml(context)}${text}${facts.attributions.length > 0 ? sources : ''}`;
  return legalPage(context, { title: words.imprint, path: '/imprint', content });
}

/** Says what the program stores, which must stay true, and then what the operator adds. */
export function privacyPage(context: PageContext): Html {
  const { words, facts } = context;
  const { model } = facts;
  const written = model === null ? words.written : words.writtenWithModel;
  const elsewhere = model === null ? words.otherServers : words.model(model);
  const stored = [written, ...Object.values(words.storedFacts), elsewhere].map(
    ({ what, how }) => html`<li><strong>${what}</strong> ${how}</li>`,
  );
  const text = facts.privacy ? paragraphsHtml(facts.privacy) : missingHtml(words.privacyMissing, words.privacyWhere);
  const content = html`<h2>${words.stored}</h2><ul>${stored}</ul>
<h2>${words.responsible}</h2>${operatorHtml(context)}
<h2>${words.operatorPrivacy}</h2>${text}`;
  return legalPage(context, { title: words.privacy, path: '/privacy', content });
}

/** A sentence on what went wrong, and the way back to the chat. */
export function noticePage(context: PageContext, title: string, sentence: string): Html {
  const { language, words } = context;
  const content = html`<p>${sentence}</p><p><a class="choice" href="/?lang=${language}">${words.toChat}</a></p>`;
  return textPage(context, { title, path: '/', content });
}
