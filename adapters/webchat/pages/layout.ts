import { html } from 'hono/html';
import type { PageFacts, Wording } from '../facts.ts';
import type { Html } from '../outbound.ts';
import { type PageLanguage, pageLanguages, type Words, wordsIn } from '../words.ts';

/** What every page is made with. */
export interface PageContext {
  language: PageLanguage;
  words: Words;
  facts: PageFacts;
}

/** The frame of every page. `path` is where the language switch leads. */
export function layout(
  { language, words, facts }: PageContext,
  page: { title: string; path: string; skipTo: { id: string; words: string }; content: Html; script?: string },
): Html {
  const { assistantName } = facts;
  const to = (path: string): string => `${path}?lang=${language}`;
  const others = pageLanguages
    .filter((tag) => tag !== language)
    .map(
      (tag) =>
        html`<a href="${page.path}?lang=${tag}" lang="${tag}" hreflang="${tag}">${wordsIn[tag].languageName}</a>`,
    );
  return html`<!doctype html>
<html lang="${language}" dir="ltr">
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
<nav class="languages" aria-label="${words.languages}">${others}</nav>
</div>
</header>
${page.content}
<footer>
${personHtml({ words, facts })}
<nav aria-label="${words.footer}"><a href="${to('/imprint')}">${words.imprint}</a><a href="${to('/privacy')}">${words.privacy}</a></nav>
</footer>
</body>
</html>`;
}

function personHtml({ words, facts: { contact } }: Pick<PageContext, 'words' | 'facts'>): Html | '' {
  if (contact === null) return '';
  return html`<p>${words.person} ${contactHtml(words, contact)}</p>`;
}

/** "Marie Muster, Telefon 0481 1234, E-Mail m@example.org". */
export function contactHtml(words: Words, { name, phone, email }: NonNullable<PageFacts['contact']>): Html {
  const call = phone === null ? '' : html`, ${words.phone} <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
  const write = email === null ? '' : html`, ${words.email} <a href="mailto:${email}">${email}</a>`;
  return html`${name}${call}${write}`;
}

/** The operator's words, which are never markup. */
export function paragraphsHtml({ words, language }: Wording): Html {
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);
  return html`<div class="operator" lang="${language}" dir="auto">${paragraphs}</div>`;
}
