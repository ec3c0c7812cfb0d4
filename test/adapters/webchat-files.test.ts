import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import { openBrowser } from '../support/browser.ts';
import { saying, startWebChat } from '../support/webchat.ts';

vi.setConfig({ testTimeout: 60_000 });

const calendar = 'BEGIN:VCALENDAR\r\nSUMMARY:Chor für alle\r\nEND:VCALENDAR\r\n';
const file = {
  name: 'chor.ics',
  mediaType: 'text/calendar',
  bytes: new TextEncoder().encode(calendar),
  description: 'Kalenderdatei: Chor, Di, 1. Dezember',
};
const withFile = (more: Partial<Message> = {}): Message => saying('Für Ihren Kalender:', { files: [file], ...more });

let browser: Browser;
let chat: Awaited<ReturnType<typeof startWebChat>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await page.context().close();
  await chat.stop();
});

async function ask(message: Message, options: BrowserContextOptions = {}): Promise<void> {
  chat = await startWebChat(() => Promise.resolve(message));
  complaints = [];
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  page.on('console', (said) => complaints.push(said.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${chat.address}/?lang=de`);
  await page.getByRole('textbox').fill('In den Kalender');
  await page.getByRole('button', { name: 'Senden' }).click();
}

describe.each([true, false])('a file in an answer (script: %s)', (javaScriptEnabled) => {
  it('is downloaded by a link that says what it is, and nothing is asked of the server', async () => {
    await ask(withFile(), { javaScriptEnabled });
    const link = page.getByRole('link', { name: 'Herunterladen: Kalenderdatei: Chor, Di, 1. Dezember (chor.ics)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('chor.ics');
    expect(download.url()).toMatch(/^data:text\/calendar;base64,/);
    expect(await readFile(await download.path(), 'utf8')).toBe(calendar);
    expect(complaints).toEqual([]);
  });

  it('with names that look like markup stays a file', async () => {
    const hostile = { ...file, name: '"><script>x</script>.ics', mediaType: 'text/html,<script>', description: '<b>' };
    await ask(withFile({ files: [hostile] }), { javaScriptEnabled });
    const link = page.locator('.files a');
    expect(await link.getAttribute('download')).toBe(hostile.name);
    expect(await link.getAttribute('href')).toMatch(/^data:application\/octet-stream;base64,/);
    expect(await link.innerText()).toContain('<b>');
  });

  it('that is too large is replaced by a sentence', async () => {
    await ask(withFile({ files: [{ ...file, bytes: new Uint8Array(2_000_001) }] }), { javaScriptEnabled });
    const bubble = page.locator('.answer .bubble', { hasText: 'Für Ihren Kalender' });
    expect(await bubble.innerText()).toContain('Die Datei chor.ics ist zu groß für diesen Chat.');
    expect(await page.locator('.files').count()).toBe(0);
  });
});

it('a file is as accessible as the rest of the page', async () => {
  await ask(withFile({ choices: [{ label: 'Mehr', action: 'help' }] }));
  await page.locator('.files a').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
