import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { type LanguageVariables, languageDetector } from 'hono/language';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Respond, Webhook } from '../../src/core/adapter.ts';
import { type Language, languages } from '../../src/core/language.ts';
import type { PageFacts } from './facts.ts';
import { largestBody, readPosted, readSubmitted } from './inbound.ts';
import { postedMessage } from './outbound.ts';
import { chatPage } from './pages/chat.ts';
import type { PageContext } from './pages/layout.ts';
import { imprintPage, noticePage, privacyPage } from './pages/texts.ts';
import { createPace, isFromOwnPage, protectiveHeaders } from './protection.ts';
import { staticFiles } from './static-files.ts';
import { wordsIn } from './words.ts';

/** What the chat is made of besides the answers. */
export interface AppParts {
  /** What the server calls itself to others, if that is not its own address. */
  publicUrl: string | undefined;
  pages(language: Language): Promise<PageFacts>;
  /** What GET /healthz answers; 503 where `ok` is false. */
  health(): Promise<{ ok: boolean }>;
  /** The calendar of a secret address; null: it opens nothing. */
  calendar(token: string): Promise<Uint8Array | null>;
  /** Where platforms send their events to at this moment. */
  webhooks(): readonly Webhook[];
  /** Is told of faults of the program, never of what people wrote or of their addresses. */
  report(error: unknown): void;
}

type Request = Context<{ Variables: LanguageVariables }>;
type Refusal = 'foreign' | 'tooFast' | 'tooLarge' | 'notUnderstood' | 'notFound' | 'wrongMethod' | 'fault';

/** Seconds to wait for a person to whom the engine says nothing more, because they write far too fast. */
const breath = 10;

function languageOf(c: Request): Language {
  return languages.find((language) => language === c.var.language) ?? languages[0];
}

/** The pages and the one call of the web chat, from request to response. */
export function createApp({ publicUrl, pages, health, calendar, webhooks, report }: AppParts, respond: Respond) {
  const app = new Hono<{ Variables: LanguageVariables }>();
  const pace = createPace();

  const contextOf = async (c: Request): Promise<PageContext> => {
    const language = languageOf(c);
    return { language, words: wordsIn[language], facts: await pages(language) };
  };

  /** A sentence on what went wrong: JSON for the script, a page for people. */
  const refuse = async (
    c: Request,
    status: 400 | 403 | 404 | 405 | 413 | 429 | 500,
    why: Refusal,
  ): Promise<Response> => {
    const words = wordsIn[languageOf(c)];
    if (c.req.path.startsWith('/api/')) return c.json({ error: words[why] }, status);
    const title = why === 'notFound' ? words.notFoundTitle : words.sorry;
    return c.html(noticePage(await contextOf(c), title, words[why]), status);
  };

  const tooFast = async (c: Request, seconds: number): Promise<Response> => {
    c.header('Retry-After', String(seconds));
    return refuse(c, 429, 'tooFast');
  };

  const guard: MiddlewareHandler<{ Variables: LanguageVariables }> = async (c, next) => {
    if (!isFromOwnPage(c, publicUrl)) return refuse(c, 403, 'foreign');
    const seconds = await pace.wait(c);
    return seconds > 0 ? tooFast(c, seconds) : next();
  };
  const limit = bodyLimit({ maxSize: largestBody, onError: (c) => refuse(c, 413, 'tooLarge') });

  app.use(protectiveHeaders);
  app.use(
    languageDetector({
      order: ['querystring', 'header'],
      supportedLanguages: [...languages],
      fallbackLanguage: languages[0],
      caches: false,
    }),
  );
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return refuse(c, 405, 'wrongMethod');
      },
    }),
  );

  app.get('/', async (c) => c.html(chatPage(await contextOf(c), null)));

  app.post('/', guard, limit, async (c) => {
    const inbound = readSubmitted(await readBody(() => c.req.parseBody()), languageOf(c));
    if (inbound === null) return refuse(c, 400, 'notUnderstood');
    const message = await respond(inbound);
    if (message === null) return tooFast(c, breath);
    return c.html(chatPage(await contextOf(c), { conversation: inbound.sender, text: inbound.text, message }));
  });

  app.post('/api/messages', guard, limit, async (c) => {
    const inbound = readPosted(await readBody(() => c.req.json<unknown>()), languageOf(c));
    if (inbound === null) return refuse(c, 400, 'notUnderstood');
    const message = await respond(inbound);
    return message === null ? tooFast(c, breath) : c.json({ message: postedMessage(message) });
  });

  app.get('/imprint', async (c) => c.html(imprintPage(await contextOf(c))));
  app.get('/privacy', async (c) => c.html(privacyPage(await contextOf(c))));

  app.get('/healthz', async (c) => {
    const state = await health();
    return c.json(state, state.ok ? 200 : 503);
  });

  app.get('/calendar/:file{[\\w-]{20,60}\\.ics}', async (c) => {
    const found = await calendar(c.req.param('file').slice(0, -'.ics'.length));
    if (found === null) return refuse(c, 404, 'notFound');
    return c.body(new Uint8Array(found), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, max-age=900',
      'X-Robots-Tag': 'noindex',
    });
  });

  // The addresses come and go with the connections, so they are no routes.
  app.use((c, next) => {
    const webhook = c.req.method === 'POST' ? webhooks().find(({ path }) => path === c.req.path) : undefined;
    return webhook ? webhook.handle(c.req.raw) : next();
  });

  for (const { path, type, content } of staticFiles) {
    app.get(path, etag(), (c) => c.body(content, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  }

  app.notFound((c) => refuse(c, 404, 'notFound'));
  app.onError((error, c) => {
    report(error);
    return c.req.path === '/healthz' ? c.json({ ok: false }, 503) : refuse(c, 500, 'fault');
  });
  return app;
}

/** Null for a body that cannot be parsed or did not arrive whole. */
async function readBody(read: () => Promise<unknown>): Promise<unknown> {
  try {
    return await read();
  } catch {
    return null;
  }
}
