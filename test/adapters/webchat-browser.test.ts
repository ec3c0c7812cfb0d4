import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsIn } from '../../adapters/webchat/words.ts';
import type { Respond } from '../../src/core/adapter.ts';
import type { Message } from '../../src/core/message.ts';
import { openBrowser } from '../support/browser.ts';
import { createEcho, saying, startWebChat } from '../support/webchat.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
let chat: Awaited<ReturnType<typeof startWebChat>>;
let page: Page;
/** Requests to other hosts, and what the browser complained about. */
let foreign: string[];
let complaints: string[];

const list: Message = saying('In Meldorf:', {
  blocks: [
    { kind: 'paragraph', spans: [{ text: 'In Meldorf:' }] },
    {
      kind: 'list',
      items: [4, 5].map((number) => ({
        number,
        lines: [
          [{ text: 'Sprachcafé', strong: true }, { text: ' (Beispiel)' }],
          [{ text: 'mittwochs · Gemeindehaus' }],
        ],
      })),
    },
    {
      kind: 'paragraph',
      spans: [
        { text: '0123 45-67', href: 'tel:01234567' },
        { text: ' ' },
        { text: 'maria@example.org', href: 'mailto:maria@example.org' },
        { text: ' ' },
        { text: 'example.org', href: 'https://example.org/' },
      ],
    },
  ],
  choices: [{ label: 'Mehr zu 4', action: 'find_offers?i=cafe' }],
});

const hostile: Message = saying('', {
  language: '" onload="window.hacked=1',
  blocks: [
    { kind: 'paragraph', spans: [{ text: '<img src=x onerror="window.hacked=1">' }] },
    { kind: 'paragraph', spans: [{ text: 'Hier', href: 'javascript:window.hacked=1' }] },
    { kind: 'paragraph', spans: [{ text: 'Da', href: ' JavaScript:window.hacked=1' }] },
    { kind: 'paragraph', spans: [{ text: 'Dort', href: 'https://example.org/" onclick="window.hacked=1' }] },
  ],
  choices: [{ label: '<script>window.hacked=1</script>', action: 'help' }],
});

async function open(respond: Respond, path = '/?lang=de', options: BrowserContextOptions = {}): Promise<void> {
  chat = await startWebChat(respond);
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'de-DE', ...options });
  page = await context.newPage();
  page.on('request', (request) => new URL(request.url()).origin === chat.address || foreign.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(chat.address + path);
}

async function ask(text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

const answer = (text: string | RegExp) => page.locator('.answer', { hasText: text });
/** What the log says, turn by turn, without what is only read aloud. */
const logged = (): Promise<string[]> => page.locator('#log .bubble').allInnerTexts();

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(() => {
  foreign = [];
  complaints = [];
});
afterEach(async () => {
  await page.context().close();
  await chat.stop();
});

describe('a person', () => {
  it('types a question and reads the answer', async () => {
    await open(createEcho());
    await ask('Wo kann ich helfen?');
    await answer('Antwort auf Wo kann ich helfen?').waitFor();
    expect((await logged()).slice(1)).toEqual(['Wo kann ich helfen?', 'Antwort auf Wo kann ich helfen?']);
    expect(await page.locator('.answer .bubble').last().getAttribute('lang')).toBe('de');
    expect(await page.locator('.mine .bubble').getAttribute('dir')).toBe('auto');
    expect(await page.getByLabel('Ihre Frage').inputValue()).toBe('');
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('gets by with the keyboard alone', async () => {
    const echo = createEcho();
    await open(echo);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Zum Eingabefeld');
    await page.keyboard.press('Enter');
    await page.keyboard.type('eins');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('zwei');
    await page.keyboard.press('Enter');
    await answer('Antwort auf eins').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Wer ist zuständig?');
    await page.keyboard.press('Enter');
    await answer('Antwort auf Wer ist zuständig?').waitFor();
    expect(echo.asked).toMatchObject([
      { text: 'eins\nzwei', action: null },
      { text: 'Wer ist zuständig?', action: 'find_contact' },
    ]);
  });

  it('presses buttons, also those of an older answer', async () => {
    const actions: (string | null)[] = [];
    await open(({ action }) => {
      actions.push(action);
      return Promise.resolve(list);
    });
    await page.getByRole('button', { name: 'Was steht an?' }).click();
    await page.getByRole('button', { name: 'Mehr zu 4' }).click();
    await page.locator('.turn').nth(2).getByRole('button').waitFor();
    await page.getByRole('button', { name: 'Wo kann ich helfen?' }).click();
    await page.locator('.turn').nth(3).getByRole('button').waitFor();
    expect(actions).toEqual(['list_events', 'find_offers?i=cafe', 'find_offers']);
  });

  it('sees lists with the numbers to type, and links that can be tapped', async () => {
    await open(() => Promise.resolve(list));
    await ask('Meldorf');
    const items = page.getByRole('listitem');
    await items.first().waitFor();
    const numbers = await Promise.all((await items.all()).map((item) => item.getAttribute('value')));
    expect(numbers).toEqual(['4', '5']);
    const links = await Promise.all(
      (await page.locator('#log a').all()).map((link) =>
        Promise.all(['href', 'rel', 'target'].map((name) => link.getAttribute(name))),
      ),
    );
    expect(links).toEqual([
      ['tel:01234567', 'noopener noreferrer', null],
      ['mailto:maria@example.org', 'noopener noreferrer', null],
      ['https://example.org/', 'noopener noreferrer', '_blank'],
    ]);
  });

  it('who asks on and on gets the answers in the order of the questions', async () => {
    const first = Promise.withResolvers<Message>();
    await open(({ text }) => (text === 'eins' ? first.promise : Promise.resolve(saying(`Antwort auf ${text}`))));
    await ask('eins');
    await ask('zwei');
    await ask('drei');
    await page.locator('.mine', { hasText: 'drei' }).waitFor();
    first.resolve(saying('Antwort auf eins'));
    await answer('Antwort auf drei').waitFor();
    expect((await logged()).slice(1)).toEqual(
      ['eins', 'zwei', 'drei'].flatMap((text) => [text, `Antwort auf ${text}`]),
    );
  });

  it('is told when an answer takes its time', async () => {
    const late = Promise.withResolvers<Message>();
    await open(() => late.promise);
    await ask('Moin');
    await page.getByRole('log').getByText('Lotse schreibt …').waitFor();
    late.resolve(saying('Guten Tag'));
    await answer('Guten Tag').waitFor();
    expect(await page.getByText('Lotse schreibt …').count()).toBe(0);
  });

  it('has one conversation until the tab is closed, and no cookie', async () => {
    const echo = createEcho();
    await open(echo);
    await ask('eins');
    await answer('Antwort auf eins').waitFor();
    await page.reload();
    await ask('zwei');
    await answer('Antwort auf zwei').waitFor();
    expect(echo.asked[0]?.sender).toBe(echo.asked[1]?.sender);
    expect(await page.evaluate('JSON.stringify([sessionStorage.length, localStorage.length, document.cookie])')).toBe(
      '[1,0,""]',
    );
  });
});

describe('what must not be sent', () => {
  it('empty text stays here', async () => {
    const echo = createEcho();
    await open(echo);
    await ask(' \n ');
    await page.getByRole('button', { name: 'Senden' }).click();
    await ask('Moin');
    await answer('Antwort auf Moin').waitFor();
    expect(echo.asked.map(({ text }) => text)).toEqual(['Moin']);
  });

  it('a text that is far too long stays in the input, with a word about it', async () => {
    const echo = createEcho();
    await open(echo);
    await ask('x'.repeat(100_000));
    await answer('Bitte auf höchstens 4.000 Zeichen kürzen').waitFor();
    expect(await page.getByLabel('Ihre Frage').inputValue()).toHaveLength(100_000);
    await ask('y'.repeat(4000));
    await answer('Antwort auf yyy').waitFor();
    expect(echo.asked).toHaveLength(1);
  });
});

describe('hostile content', () => {
  const active = '#log img, #log script, #log [onload], #log [onclick]';

  it('is shown as it is written', async () => {
    await open(() => Promise.resolve(hostile));
    await ask('"><img src=x onerror="window.hacked=1">');
    await answer('<img src=x onerror="window.hacked=1">').waitFor();
    expect(await page.locator(active).count()).toBe(0);
    expect(await page.locator('#log a').allInnerTexts()).toEqual(['Dort']);
    expect(await page.getByRole('button', { name: '<script>' }).count()).toBe(1);
    await page.getByText('Hier', { exact: true }).click();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('also without a script', async () => {
    await open(() => Promise.resolve(hostile), '/?lang=de', { javaScriptEnabled: false });
    await page.getByLabel('Ihre Frage').fill('"><img src=x>');
    await page.getByRole('button', { name: 'Senden' }).click();
    expect(await page.locator('.mine').innerText()).toContain('"><img src=x>');
    await answer('<img src=x onerror="window.hacked=1">').waitFor();
    expect(await page.locator(active).count()).toBe(0);
    expect(await page.locator('#log a').allInnerTexts()).toEqual(['Dort']);
  });
});

describe('when something fails', () => {
  it('a lost connection can be tried again', async () => {
    await open(createEcho());
    await page.route('**/api/messages*', (route) => route.abort());
    await ask('Moin');
    await answer('Gerade besteht keine Verbindung.').waitFor();
    await page.unroute('**/api/messages*');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await answer('Antwort auf Moin').waitFor();
    expect((await logged()).slice(1)).toEqual(['Moin', 'Antwort auf Moin']);
    expect(await page.evaluate('document.activeElement.id')).toBe('text');
  });

  it.each([
    ['what the server says about it is shown', () => Promise.resolve(null), 'Bitte eine Minute warten'],
    [
      'a fault of the server is a sentence',
      () => Promise.reject(new Error('fault')),
      'Da ist bei uns etwas schiefgegangen.',
    ],
  ])('%s', async (_, respond, sentence) => {
    await open(respond);
    await ask('Moin');
    await answer(sentence).waitFor();
    expect(await page.getByRole('button', { name: 'Noch einmal versuchen' }).count()).toBe(1);
  });

  it('an answer of something in between is one too', async () => {
    await open(createEcho());
    await page.route('**/api/messages*', (route) => route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }));
    await ask('Moin');
    await answer('Da ist bei uns etwas schiefgegangen.').waitFor();
    expect(await page.getByText('Bad Gateway').count()).toBe(0);
  });
});

describe('without a script', () => {
  it('the form asks and the page answers, by text and by button', async () => {
    const echo = createEcho();
    const respond: Respond = async (inbound) => {
      await echo(inbound);
      return saying(`Antwort auf ${inbound.text}`, { choices: list.choices });
    };
    await open(respond, '/', { javaScriptEnabled: false });
    await page.getByLabel('Ihre Frage').fill('Wo kann ich helfen?');
    await page.getByRole('button', { name: 'Senden' }).click();
    await answer('Antwort auf Wo kann ich helfen?').waitFor();
    await page.getByRole('button', { name: 'Mehr zu 4' }).click();
    await answer('Antwort auf Mehr zu 4').waitFor();
    expect(echo.asked[1]).toMatchObject({ action: 'find_offers?i=cafe', sender: echo.asked[0]?.sender });
    expect(await page.locator('.turn').count()).toBe(1);
  });
});

describe('the language menu', () => {
  it.each([true, false])(
    'leads to the same page in another language (with a script: %s)',
    async (javaScriptEnabled) => {
      await open(createEcho(), '/privacy?lang=de', { javaScriptEnabled });
      expect(await page.getByRole('link', { name: 'العربية' }).isVisible()).toBe(false);
      await page.getByText('Sprache: Deutsch').click();
      await page.getByRole('link', { name: 'العربية' }).click();
      await page.getByRole('heading', { level: 1, name: wordsIn.ar.privacy }).waitFor();
      expect(new URL(page.url()).search).toBe('?lang=ar');
    },
  );

  it('can be opened and used by the keyboard', async () => {
    await open(createEcho());
    await page.getByText('Sprache: Deutsch').focus();
    await page.keyboard.press('Enter');
    for (const _ of ['Deutsch', 'English']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Where can I help?' }).waitFor();
  });
});

describe('from right to left', () => {
  const arabic: Message = saying('في Meldorf', { language: 'ar', direction: 'rtl', choices: list.choices });
  /** How far the element is from the left and the right edge of the page's middle column. */
  const edges = async (selector: string): Promise<{ left: number; right: number }> => {
    const box = await page.locator(selector).last().boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    return { left: box.x, right: 390 - box.x - box.width };
  };

  it('a page is the mirror of the others, whatever is written', async () => {
    await open(() => Promise.resolve(arabic), '/?lang=ar', { viewport: { width: 390, height: 844 } });
    for (const text of ['Hilfe in Meldorf?', 'أين؟']) {
      await ask(text);
      await page.locator('.mine', { hasText: text }).waitFor();
      const mine = await edges('.mine .bubble');
      expect(mine.left).toBeLessThan(mine.right);
    }
    await page.locator('.turn').nth(2).getByRole('button').waitFor();
    const [answer, mark, menu, send] = await Promise.all(
      ['.answer .bubble', 'header img', 'summary', '.send'].map(edges),
    );
    expect([answer, mark].every((box) => box && box.right < box.left)).toBe(true);
    expect([menu, send].every((box) => box && box.left < box.right)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('an Arabic question and its answer keep their sides on a German page', async () => {
    await open(() => Promise.resolve(arabic), '/?lang=de', { viewport: { width: 390, height: 844 } });
    await ask('أين؟');
    await page.locator('.turn').nth(1).getByRole('button').waitFor();
    const [mine, answer] = await Promise.all(['.mine .bubble', '.answer .bubble'].map(edges));
    expect(mine?.right).toBeLessThan(mine?.left ?? 0);
    expect(answer?.left).toBeLessThan(answer?.right ?? 0);
  });

  it('a telephone number reads from its first digit to its last', async () => {
    await open(createEcho(), '/imprint?lang=ar');
    const digits = await page.evaluate<number[]>(`[0, 5, 8].map((at) => {
      const number = document.querySelector('footer a[href^="tel:"] bdi').firstChild;
      const range = document.createRange();
      range.setStart(number, at);
      range.setEnd(number, at + 1);
      return range.getBoundingClientRect().x;
    })`);
    expect(digits).toEqual(digits.toSorted((a, b) => a - b));
  });
});

describe('every screen', () => {
  const wide: Message = saying('Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3), {
    choices: [{ label: 'EinSehrLangesWortOhneJedeTrennstelleAufEinemKnopf', action: 'help' }],
  });

  it.each([
    { width: 320, height: 640, language: 'de' },
    { width: 390, height: 844, language: 'de' },
    { width: 1280, height: 800, language: 'de' },
    { width: 320, height: 640, language: 'ar' },
    { width: 320, height: 640, language: 'uk' },
    { width: 320, height: 640, language: 'de-simple' },
  ])('$width × $height shows everything without scrolling sideways ($language)', async ({ language, ...viewport }) => {
    await open(() => Promise.resolve(wide), `/?lang=${language}`, { viewport });
    const overflow = (): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth - innerWidth');
    await ask('Moin');
    await page.locator('.turn').nth(1).getByRole('button').waitFor();
    await page.locator('summary').click();
    expect(await overflow()).toBe(0);
    for (const target of await page.locator('button, textarea, summary, nav a').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    for (const path of ['/imprint', '/privacy', '/nothing']) {
      await page.goto(`${chat.address}${path}?lang=${language}`);
      expect(await overflow()).toBe(0);
    }
  });

  it('keeps the input in sight, also when a keyboard takes half of a phone', async () => {
    await open(() => Promise.resolve(list), '/?lang=de', { viewport: { width: 320, height: 300 } });
    for (const text of ['eins', 'zwei', 'drei']) await ask(text);
    await page.locator('.turn').nth(3).getByRole('button').waitFor();
    for (const position of [0, 400]) {
      await page.evaluate(`scrollTo(0, ${position})`);
      const box = await page.getByLabel('Ihre Frage').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(300);
    }
  });

  it('shows a long answer from its beginning', async () => {
    const long = saying('', {
      blocks: Array.from({ length: 60 }, (_, n) => ({ kind: 'paragraph' as const, spans: [{ text: `Zeile ${n}` }] })),
    });
    await open(() => Promise.resolve(long), '/?lang=de', { viewport: { width: 390, height: 844 } });
    await ask('Moin');
    const box = await page.getByText('Zeile 0', { exact: true }).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(200);
  });
});

describe('assistive technology finds no fault', () => {
  it.each([
    ['light', 'de'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'ar'],
  ] as const)('with any page (%s, %s)', async (colorScheme, language) => {
    await open(({ text }) => Promise.resolve(text === 'weg' ? null : list), `/?lang=${language}`, { colorScheme });
    const faults = async (): Promise<string[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    expect(await faults()).toEqual([]);
    for (const text of ['Moin', 'Meldorf', 'weg']) await ask(text);
    await page.getByRole('button', { name: wordsIn[language].retry }).waitFor();
    expect(await faults()).toEqual([]);
    for (const path of ['/', '/imprint', '/privacy', '/nothing']) {
      await page.goto(`${chat.address}${path}?lang=${language}`);
      await page.locator('summary').click();
      expect(await faults()).toEqual([]);
    }
    expect(foreign).toEqual([]);
  });
});
