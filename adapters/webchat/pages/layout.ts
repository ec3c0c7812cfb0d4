import { html } from 'hono/html';
import { directionOf, type Language, languages, unchecked } from '../../../src/core/language.ts';
import type { PageFacts, Wording } from '../facts.ts';
import type { Html } from '../outbound.ts';
import { type Words, wordsIn } from '../words.ts';

/** What every page is made with. */
export interface PageContext {
  language: Language;
  words: Words;
  facts: PageFacts;
}

/** The frame of every page. `path` is where the language menu leads. */
export function layout(
  { language, words, facts }: PageContext,
  page: { title: string; path: string; skipTo: { id: string; words: string }; content: Html; script?: string },
): Html {
  const { assistantName } = facts;
  const to = (path: string): string => `${path}?lang=${language}`;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${page.title} · ${assistantName}</title>
<link rel="icon" href="/static/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/chat.css">
${page.script === undefined ? '' : html`<script type="module" src="${page.script}"></script>`}
</head>
<body>
<a class="skip" href="#${page.skipTo.id}">${page.skipTo.words}</a>
<header>
<div class="bar">
<img src="/static/mark.svg" alt="" width="48" height="48">
<div class="name"><a class="home" href="${to('/')}">${assistantName}</a><p>${words.program}</p></div>
${languagesHtml(language, page.path)}
</div>
</header>
${page.content}
<footer>
${unchecked.includes(language) ? html`<p>${words.unchecked}</p>` : ''}
${personHtml({ words, facts })}
<nav aria-label="${words.footer}"><a href="${to('/imprint')}">${words.imprint}</a><a href="${to('/privacy')}">${words.privacy}</a></nav>
</footer>
</body>
</html>`;
}

/** A menu that opens without a script. The globe tells those who cannot read the page what it is. */
function languagesHtml(current: Language, path: string): Html {
  const { languages: label, languageName } = wordsIn[current];
  const links = languages.map((language) => {
    const state = language === current ? html` aria-current="true"` : '';
    return html`<a href="${path}?lang=${language}" lang="${language}" hreflang="${language}"${state}>${wordsIn[language].languageName}</a>`;
  });
  return html`<details class="languages">
<summary><svg viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><circle cx="12" cy="12" r="9.5"/><path d="M2.500 12h19M12 2.500c6.500 6 6.500 13 0 19c-6.500-6-6.500-13 0-19"/></svg><span class="unseen">${label}: </span>${languageName}</summary>
<nav aria-label="${label}">${links}</nav>
</details>`;
}

function personHtml({ words, facts: { contact } }: Pick<PageContext, 'words' | 'facts'>): Html | '' {
  if (contact === null) return '';
  return html`<p>${words.person} ${contactHtml(words, contact)}</p>`;
}

/** "Marie Muster · Telefon 0481 1234 · E-Mail m@example.org"; each part keeps its own direction. */
export function contactHtml(words: Words, { name, phone, email }: NonNullable<PageFacts['contact']>): Html {
  const reach = (word: string, href: string, shown: string): Html =>
    html`${word} <a href="${href}"><bdi dir="ltr">${shown}</bdi></a>`;
  const parts = [html`<bdi>${name}</bdi>`];
  if (phone !== null) parts.push(reach(words.phone, `tel:${phone.replace(/[^\d+]/g, '')}`, phone));
  if (email !== null) parts.push(reach(words.email, `mailto:${email}`, email));
  const last = parts.length - 1;
  return html`${parts.map((part, index) => html`<span class="whole">${part}${index < last ? ' ·' : ''}</span> `)}`;
}

/** The operator's words, which are never markup. */
export function paragraphsHtml({ words, language }: Wording): Html {
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);
  return html`<div class="operator" lang="${language}" dir="auto">${paragraphs}</div>`;
}
