import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageFacts, WebChat } from '../../adapters/webchat/index.ts';
import { wordsIn } from '../../adapters/webchat/words.ts';
import type { Respond } from '../../src/core/adapter.ts';
import { directionOf, languages, unchecked } from '../../src/core/language.ts';
import type { Message } from '../../src/core/message.ts';
import { createEcho, facts, saying, sentencesOf, startWebChat } from '../support/webchat.ts';

const conversation = randomUUID();
let echo: ReturnType<typeof createEcho>;
let chat: Awaited<ReturnType<typeof startWebChat>>;

beforeEach(async () => {
  echo = createEcho();
  chat = await startWebChat(echo);
});
afterEach(() => chat.stop());

async function restart(respond: Respond, parts: Parameters<typeof startWebChat>[1] = {}): Promise<void> {
  await chat.stop();
  chat = await startWebChat(respond, parts);
}

async function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(chat.address + path, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Posts what is given, as JSON unless it is a string. */
async function post(
  body: unknown,
  { path = '/api/messages?lang=de', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; message?: Message; error?: string; headers: Headers }> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(chat.address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: sent,
  });
  const said = (await response.json()) as { message?: Message; error?: string };
  return { status: response.status, headers: response.headers, ...said };
}

async function submit(fields: Record<string, string>): Promise<{ status: number; text: string }> {
  const response = await fetch(`${chat.address}/?lang=de`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, text: await response.text() };
}

describe('a message', () => {
  it('reaches the engine as one of a private chat that has the number of its conversation', async () => {
    const { status, message } = await post({ conversation, text: 'Wo kann ich helfen?', action: null });
    expect(status).toBe(200);
    expect(message).toEqual(saying('Antwort auf Wo kann ich helfen?'));
    expect(echo.asked).toMatchObject([
      {
        chat: { platform: 'web', account: 'web', chat: conversation, thread: null },
        kind: 'private',
        sender: conversation,
        text: 'Wo kann ich helfen?',
        action: null,
        locale: 'de',
      },
    ]);
  });

  it('is another event each time, although the words are the same', async () => {
    await post({ conversation, text: 'Moin', action: null });
    await post({ conversation, text: 'Moin', action: null });
    const ids = echo.asked.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it('of a pressed button carries its action and its label', async () => {
    await post({ conversation, text: 'Mehr', action: 'find_offers?o=3' }, { path: '/api/messages?lang=en' });
    expect(echo.asked[0]).toMatchObject({ text: 'Mehr', action: 'find_offers?o=3', locale: 'en' });
  });

  it.each(['', '   ', '😀', '\u0000\u202e', "'; DROP TABLE offers; --", '<script>1</script>', 'x'.repeat(20_000)])(
    'that looks odd is the engine’s to answer (%#)',
    async (text) => {
      expect((await post({ conversation, text, action: null })).status).toBe(200);
      expect(echo.asked[0]?.text).toBe(text);
    },
  );

  it('without a script is answered by a page that goes on with the same conversation', async () => {
    const { status, text } = await submit({ conversation, text: 'Und <b>morgen</b>?' });
    expect(status).toBe(200);
    expect(text).toContain('Antwort auf Und &lt;b&gt;morgen&lt;/b&gt;?');
    expect(text).toContain(`name="conversation" value="${conversation}"`);
    expect(text).not.toContain('<b>');
    expect(echo.asked[0]).toMatchObject({ sender: conversation, action: null });
  });

  it('of a button without a script carries its action and its label', async () => {
    await submit({ conversation, text: '', choice: 'list_events?d=2026-12-01_ Was steht an?' });
    expect(echo.asked[0]).toMatchObject({ text: 'Was steht an?', action: 'list_events?d=2026-12-01_' });
  });
});

describe('a bad request', () => {
  it.each([
    ['that is not JSON', 'hello'],
    ['that is cut off', '{"conversation":'],
    ['that is no object', '[1]'],
    ['without a conversation', { text: 'Moin', action: null }],
    ['with a made-up conversation', { conversation: '../../etc', text: 'Moin', action: null }],
    ['with text of another kind', { conversation, text: 7, action: null }],
    ['with a forged action', { conversation, text: 'Mehr', action: 'DROP TABLE?o=-1' }],
    ['with a field too many', { conversation, text: 'Moin', action: null, admin: true }],
  ])('%s gets a kind sentence and no answer', async (_, body) => {
    const { status, error } = await post(body);
    expect(status).toBe(400);
    expect(error).toBe('Diese Anfrage konnten wir nicht lesen. Bitte die Seite neu laden und noch einmal versuchen.');
    expect(echo.asked).toEqual([]);
  });

  it.each([100_000, 5_000_000])('of %d characters is refused in the language of the page', async (length) => {
    const { status, error } = await post(
      { conversation, text: 'x'.repeat(length), action: null },
      { path: '/api/messages?lang=en' },
    );
    expect(status).toBe(413);
    expect(error).toMatch(/^That is too long for one message/);
    expect(echo.asked).toEqual([]);
  });

  it('of any size by the form gets a page', async () => {
    const { status, text } = await submit({ conversation, text: 'x'.repeat(100_000) });
    expect(status).toBe(413);
    expect(text).toContain('Das ist zu lang für eine Nachricht.');
  });

  it('by the form with a forged button gets a page', async () => {
    const { status, text } = await submit({ conversation, text: '', choice: 'DROP TABLE' });
    expect(status).toBe(400);
    expect(text).toContain('<h1>Das hat nicht geklappt</h1>');
  });

  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://elsewhere.example' },
    { Origin: 'null' },
  ])('from another site is refused: %o', async (headers) => {
    const { status, error } = await post({ conversation, text: 'Moin', action: null }, { headers });
    expect(status).toBe(403);
    expect(error).toMatch(/von einer anderen Seite/);
    expect(echo.asked).toEqual([]);
  });

  it('is not one from the own page, also where a proxy gives it another address', async () => {
    const { address } = chat;
    await restart(echo, { publicUrl: 'https://lotse.example', port: Number(new URL(address).port) });
    const body = JSON.stringify({ conversation, text: 'Moin', action: null });
    for (const Origin of [address, 'https://lotse.example']) {
      const { status } = await fetch(`${address}/api/messages`, { method: 'POST', headers: { Origin }, body });
      expect(status).toBe(200);
    }
  });

  it('by a wrong method names the right ones', async () => {
    const response = await fetch(`${chat.address}/api/messages`, {
      method: 'PUT',
      headers: { 'Accept-Language': 'en' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST');
    expect(await response.text()).toContain('The chat answers questions');
    expect((await fetch(`${chat.address}/privacy`, { method: 'DELETE' })).status).toBe(405);
  });

  it('for a page that is not there leads back to the chat', async () => {
    const { status, text } = await get('/nothing?lang=en');
    expect(status).toBe(404);
    expect(text).toContain('This page does not exist');
    expect(text).toContain('href="/?lang=en"');
    expect((await get('/static/../index.ts')).status).toBe(404);
  });
});

describe('too many messages', () => {
  const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } });
  const message = { conversation, text: 'Moin', action: null };

  it('from one address are refused for a minute, those from another are not', async () => {
    const results = await Promise.all(Array.from({ length: 121 }, () => post(message, from('203.0.113.7'))));
    const refused = results.filter(({ status }) => status !== 200);
    expect(refused).toMatchObject([{ status: 429 }]);
    expect(refused[0]?.error).toMatch(/^Gerade kommen von hier sehr viele/);
    expect(Number(refused[0]?.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
    expect((await post(message, from('203.0.113.8'))).status).toBe(200);
  });

  it('from one household count together, whatever it puts before its address', async () => {
    await Promise.all(
      Array.from({ length: 120 }, (_, n) => post(message, from(`10.9.9.${n}, 2001:db8:1:2::${n.toString(16)}`))),
    );
    expect((await post(message, from('2001:db8:1:2:ffff:1:2:3'))).status).toBe(429);
    expect((await post(message, from('2001:db8:1:3::1'))).status).toBe(200);
  });

  it('for the engine are refused like those', async () => {
    await restart(() => Promise.resolve(null));
    const { status, error, headers } = await post(message);
    expect(status).toBe(429);
    expect(error).toMatch(/Bitte eine Minute warten/);
    expect(headers.get('Retry-After')).toBe('10');
  });
});

describe('a page', () => {
  it.each([
    ['/?lang=de', '<html lang="de"', 'Ein Programm, kein Mensch', 'Wo kann ich helfen?'],
    ['/?lang=en', '<html lang="en"', 'A program, not a person', 'Where can I help?'],
    ['/imprint?lang=de', 'Impressum', 'operator.imprint', 'Places: © Example contributors'],
    ['/imprint?lang=en', 'Imprint', 'has not filled it in yet', 'Beratungsstelle Musterland'],
    ['/privacy?lang=de', 'wird nicht gespeichert', 'höchstens 30 Minuten', 'operator.privacy'],
    ['/privacy?lang=en', 'is not stored', 'at most 30 minutes', 'There are no cookies'],
  ])('%s says what it should, and links imprint and privacy', async (path, ...expected) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    for (const words of [...expected, 'href="/imprint?lang=', 'href="/privacy?lang=', 'href="tel:01234567"']) {
      expect(text).toContain(words);
    }
  });

  it.each([
    ['en-GB,en;q=0.9,de;q=0.8', 'en'],
    ['de-AT', 'de'],
    ['fr, uk;q=0.5', 'uk'],
    ['ru-RU', 'ru'],
    ['ar-SY,ar;q=0.9', 'ar'],
    ['fa-AF', 'fa'],
    ['tr,en;q=0.5', 'tr'],
    ['fr, it;q=0.5', 'de'],
  ])('speaks the browser’s language %s as %s', async (header, language) => {
    expect((await get('/', { 'Accept-Language': header })).text).toContain(`<html lang="${language}"`);
  });

  it.each([
    ['/?lang=de-simple', 'de-simple'],
    ['/?lang=FA', 'fa'],
    ['/?lang=xx', 'tr'],
  ])('speaks the language that is chosen by %s, and else the browser’s', async (path, language) => {
    expect((await get(path, { 'Accept-Language': 'tr' })).text).toContain(`<html lang="${language}"`);
  });

  it.each([
    ['de', 'werden nicht gefragt', 'von niemandem mitgelesen', 'ohne Namen, Nummern und Adressen'],
    ['en', 'are not asked', 'nobody reads along', 'without names, numbers and addresses'],
  ])('says in %s where unclear messages go, if they go anywhere', async (language, none, alone, how) => {
    await restart(echo, { pages: () => Promise.resolve({ ...facts, model: 'llm.example.org' }) });
    const { text } = await get(`/privacy?lang=${language}`);
    for (const words of ['llm.example.org', how]) expect(text).toContain(words);
    for (const words of [none, alone]) expect(text).not.toContain(words);
    await restart(echo);
    const without = (await get(`/privacy?lang=${language}`)).text;
    for (const words of [none, alone]) expect(without).toContain(words);
  });

  it('keeps the direction of numbers, addresses and German names from right to left', async () => {
    const { text } = await get('/imprint?lang=ar');
    for (const whole of [
      '<bdi dir="ltr">0123 45-67</bdi>',
      '<bdi dir="ltr">maria@example.org</bdi>',
      '<bdi>Maria Muster</bdi>',
      '<bdi>Beratungsstelle Musterland</bdi>',
      '<bdi>Places: © Example contributors</bdi>',
    ]) {
      expect(text).toContain(whole);
    }
    expect((await get('/?lang=ar')).text).toContain('<bdi lang="de">das Ehrenamt in Musterland</bdi>');
  });

  it('shows what the operator filled in meanwhile, as text', async () => {
    let now: PageFacts = facts;
    await restart(echo, { pages: () => Promise.resolve(now) });
    expect((await get('/imprint')).text).toContain('operator.imprint');
    now = { ...facts, imprint: { words: 'Kreis <i>Muster</i>\n\nWeg 1', language: 'de' } };
    const { text } = await get('/imprint?lang=en');
    expect(text).toContain(
      '<div class="operator" lang="de" dir="auto"><p>Kreis &lt;i&gt;Muster&lt;/i&gt;</p><p>Weg 1</p></div>',
    );
    expect(text).not.toContain('operator.imprint');
  });

  it('loads nothing from elsewhere, cannot be framed, and sets no cookie', async () => {
    for (const path of ['/', '/imprint', '/privacy', '/nothing', '/static/chat.js', '/healthz']) {
      const { headers } = await get(path);
      expect(headers.get('Content-Security-Policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      );
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('same-origin');
      expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
      expect(headers.get('Set-Cookie')).toBeNull();
    }
  });

  it('has its own number for each conversation and is not kept by anybody', async () => {
    const [one, two] = await Promise.all([get('/'), get('/')]);
    const numberOf = (text: string): string | undefined => /name="conversation" value="([\da-f-]{36})"/.exec(text)?.[1];
    expect(numberOf(one.text)).toBeDefined();
    expect(numberOf(one.text)).not.toBe(numberOf(two.text));
    expect(one.headers.get('Cache-Control')).toBe('no-store');
  });

  it('asks for its files again only when they changed', async () => {
    const { headers } = await get('/static/chat.css');
    expect(headers.get('Content-Type')).toMatch(/^text\/css/);
    expect((await get('/static/chat.css', { 'If-None-Match': headers.get('ETag') ?? '' })).status).toBe(304);
  });
});

describe.each(languages)('in the language %s', (language) => {
  const words = wordsIn[language];

  it.each(['/', '/imprint', '/privacy', '/nothing'])(
    '%s has its direction, its words and a menu of all',
    async (path) => {
      const { text } = await get(`${path}?lang=${language}`);
      expect(text).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
      expect(text).toContain(words.program);
      expect(text).not.toMatch(/undefined|\[object/);
      const target = path === '/nothing' ? '/' : path;
      for (const other of languages) {
        const state = other === language ? ' aria-current="true"' : '';
        const link = `<a href="${target}?lang=${other}" lang="${other}" hreflang="${other}"${state}>`;
        expect(text).toContain(`${link}${wordsIn[other].languageName}</a>`);
      }
      expect(text.includes(`<p>${words.unchecked}</p>`)).toBe(unchecked.includes(language));
    },
  );

  it.each(['/imprint', '/privacy'])('%s says that the German version counts, and where it is', async (path) => {
    const { text } = await get(`${path}?lang=${language}`);
    const german = language === 'de' ? '' : ` <a href="${path}?lang=de" lang="de" hreflang="de">Deutsch</a>`;
    expect(text).toContain(`<p>${words.germanCounts}${german}</p>`);
  });

  it('privacy names the host that unclear messages go to, if they go anywhere', async () => {
    expect((await get(`/privacy?lang=${language}`)).text).toContain(words.otherServers.how);
    await restart(echo, { pages: () => Promise.resolve({ ...facts, model: 'llm.example.org' }) });
    const { text } = await get(`/privacy?lang=${language}`);
    expect(text).toContain('llm.example.org');
    expect(text).not.toContain(words.otherServers.how);
  });

  it('a message says so to the engine, and a refusal is a sentence of it', async () => {
    await post({ conversation, text: 'Moin', action: null }, { path: `/api/messages?lang=${language}` });
    expect(echo.asked[0]?.locale).toBe(language);
    const { error } = await post('hello', { path: `/api/messages?lang=${language}` });
    expect(error).toBe(words.notUnderstood);
  });

  it('no word is empty or was left in German', () => {
    const german = sentencesOf(wordsIn.de);
    const own = sentencesOf(words);
    expect([...own.keys()]).toEqual([...german.keys()]);
    expect([...own].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    if (language === 'de' || language === 'de-simple') return;
    const left = [...own].filter(([name, sentence]) => sentence === german.get(name));
    expect(left.map(([name]) => name).filter((name) => !['chat', 'says'].includes(name))).toEqual([]);
  });
});

describe('what goes wrong inside', () => {
  it('becomes a sentence, and is reported', async () => {
    const fault = new Error('a fault of the program');
    await restart(() => Promise.reject(fault));
    const { status, error } = await post({ conversation, text: 'Moin', action: null });
    expect(status).toBe(500);
    expect(error).toMatch(/^Da ist bei uns etwas schiefgegangen/);
    expect(chat.faults).toEqual([fault]);
  });

  it('shows in the health', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"ok":true}' });
    await restart(echo, { health: () => Promise.resolve({ ok: false, database: 'gone' }) });
    expect(await get('/healthz')).toMatchObject({ status: 503, text: '{"ok":false,"database":"gone"}' });
    await restart(echo, { health: () => Promise.reject(new Error('gone')) });
    expect(await get('/healthz')).toMatchObject({ status: 503, text: '{"ok":false}' });
  });
});

describe('the server', () => {
  it('names the port that is taken, and what to do', async () => {
    const port = Number(new URL(chat.address).port);
    await expect(startWebChat(echo, { port })).rejects.toMatchObject({
      name: 'UserError',
      message: `Port ${port} is already in use on 127.0.0.1.`,
      remedy: `Stop what uses it, or choose another port, for example PORT=${port + 1}.`,
    });
  });

  it.each(['192.0.2.1', 'nowhere.invalid'])('names a host that is not this machine: %s', async (host) => {
    await expect(startWebChat(echo, { host })).rejects.toMatchObject({
      name: 'UserError',
      message: `This machine has no address "${host}".`,
    });
  });

  it('is known by the address that others use', async () => {
    expect(chat.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await restart(echo, { host: '0.0.0.0' });
    expect(chat.address).toMatch(/^http:\/\/localhost:\d+$/);
    const proxied: WebChat = await startWebChat(echo, { publicUrl: 'https://lotse.example' });
    expect(proxied.address).toBe('https://lotse.example');
    await proxied.stop();
  });

  it('lets an answer under way go out when it stops, and takes no more', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Message>();
    await restart(() => {
      asked.resolve();
      return answer.promise;
    });
    const waiting = post({ conversation, text: 'Moin', action: null });
    await asked.promise;
    const stopped = chat.stop();
    await expect(get('/')).rejects.toThrow('fetch failed');
    answer.resolve(saying('Bis bald'));
    const { message, headers } = await waiting;
    expect(message).toEqual(saying('Bis bald'));
    expect(headers.get('Connection')).toBe('close');
    await stopped;
  });

  it('stops although an answer never comes', async () => {
    const asked = Promise.withResolvers<void>();
    await restart(() => {
      asked.resolve();
      return Promise.withResolvers<Message>().promise;
    });
    const outcome = post({ conversation, text: 'Moin', action: null }).catch((error: unknown) => error);
    await asked.promise;
    await chat.stop();
    expect(await outcome).toBeInstanceOf(TypeError);
  });
});
