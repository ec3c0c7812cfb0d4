import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPlayground } from '../playground/index.ts';
import { openBrowser } from '../support/browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const stopping = new AbortController();
const folder = mkdtempSync(join(tmpdir(), 'lotse-'));
let playground: Awaited<ReturnType<typeof openPlayground>>;
let browser: Browser;
let page: Page;
/** Requests to other hosts, and what the browser complained about. */
const complaints: string[] = [];

beforeAll(async () => {
  [playground, browser] = await Promise.all([
    openPlayground({ port: 0, folder, say: () => undefined, stopping: stopping.signal }),
    openBrowser(),
  ]);
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser.close();
  stopping.abort();
  await playground.ended;
  rmSync(folder, { recursive: true });
});

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (asked) => void (asked.url().startsWith(playground.address) || complaints.push(asked.url())));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(playground.address);
  await page.locator('.discord .where').first().filter({ hasText: 'Lotse' }).waitFor({ state: 'attached' });
}

const platforms = ['Telegram', 'Slack', 'Discord'] as const;
const windowOf = (title: string) => page.getByRole('region', { name: title });
const seat = (title: string, name: string) => windowOf(title).getByRole('button', { name });
const log = (title: string) => windowOf(title).getByRole('log');
async function write(title: string, text: string): Promise<void> {
  await windowOf(title).getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

/** What the program would send: a request with its token. */
const asAssistant = {
  async telegram(method: string, payload: Record<string, unknown>): Promise<number> {
    const { root, token } = playground.simulators.telegram;
    const request = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(payload) };
    const body = (await (await fetch(`${root}/bot${token}/${method}`, request)).json()) as {
      result: { message_id: number };
    };
    return body.result.message_id;
  },
  async slack(method: string, values: Record<string, string>): Promise<string> {
    const { apiUrl, tokens } = playground.simulators.slack;
    const headers = { Authorization: `Bearer ${tokens.botToken}` };
    const request = { method: 'POST', headers, body: new URLSearchParams(values) };
    return ((await (await fetch(apiUrl + method, request)).json()) as { ts: string }).ts;
  },
  async discord(method: string, path: string, body: FormData | Record<string, unknown>): Promise<string> {
    const { api, world } = playground.simulators.discord;
    const isForm = body instanceof FormData;
    const headers = { Authorization: `Bot ${world.token}`, ...(isForm ? {} : { 'Content-Type': 'application/json' }) };
    const response = await fetch(`${api}/v10${path}`, { method, headers, body: isForm ? body : JSON.stringify(body) });
    return response.status === 204 ? '' : ((await response.json()) as { id: string }).id;
  },
};
const onTelegram = (name: string): number => {
  const rooms = [...playground.simulators.telegram.world.rooms.values()];
  return rooms.find(({ chat }) => (chat.type === 'private' ? chat.first_name : chat.title) === name)?.chat.id ?? 0;
};
const mariaOnTelegram = (): number => onTelegram('Maria');
const groupOnTelegram = (): number => onTelegram('Helferkreis');
const mariaOnSlack = (): string =>
  [...playground.simulators.slack.space.channels.values()].find(({ person }) => person !== null)?.id ?? '';
const mariaOnDiscord = (): string =>
  [...playground.simulators.discord.world.channels.values()].find(({ type }) => type === 1)?.id ?? '';

describe('the playground', () => {
  it('begins on Telegram with its button, whose answer has buttons that lead on', async () => {
    await open();
    await windowOf('Telegram').getByRole('button', { name: 'Starten' }).click();
    await log('Telegram').getByText('ein Programm, kein Mensch').waitFor();
    await log('Telegram').getByRole('button', { name: 'Wo kann ich helfen?' }).last().click();
    await log('Telegram').getByText('(Beispiel)').first().waitFor();
  });

  it.each(platforms)('answers what is typed on %s, and a button of the answer', async (title) => {
    await open();
    await write(title, 'Wo kann ich in Meldorf helfen?');
    await log(title).getByText('Hausaufgabenhilfe (Beispiel)').first().waitFor();
    expect(await log(title).getByText('Wo kann ich in Meldorf helfen?').count()).toBe(1);
    const entries = log(title).locator('.entry');
    const before = await entries.count();
    await entries.last().locator('.keyboard, .actions').getByRole('button').first().click();
    await entries.nth(before).waitFor();
  });

  it('has commands: shown to all on Telegram, to nobody else on Slack, from a list on Discord', async () => {
    await open();
    await write('Telegram', '/hilfe');
    await log('Telegram').getByText('/hilfe', { exact: true }).first().waitFor();
    await write('Slack', '/hilfe');
    await log('Slack').locator('.only-me').getByText('/hilfe').waitFor();
    await write('Slack', '/gibtesnicht');
    await log('Slack').getByText('Slack kennt diesen Befehl nicht').waitFor();
    await windowOf('Discord').getByText('/', { exact: true }).click();
    await windowOf('Discord').getByRole('button', { name: '/hilfe' }).click();
    expect(await windowOf('Discord').getByRole('textbox').inputValue()).toBe('/hilfe ');
    await windowOf('Discord').getByRole('textbox').press('Enter');
    await log('Discord').getByText('/hilfe').first().waitFor();
  });

  it('counts what came into a chat that is not on view', async () => {
    await open();
    const unread = seat('Telegram', 'Anna').locator('.unread');
    await seat('Telegram', 'Anna').click();
    await log('Telegram').locator('.entry.assistant').first().waitFor();
    await seat('Telegram', 'privat').click();
    expect(await unread.isVisible()).toBe(false);
    await asAssistant.telegram('sendMessage', { chat_id: groupOnTelegram(), text: 'Neues für alle' });
    await unread.getByText('1 neu').waitFor();
    await seat('Telegram', 'Mitglied').click();
    await log('Telegram').getByText('Neues für alle').waitFor();
    expect(await unread.isVisible()).toBe(false);
  });

  it('is silent in a group until it is addressed', async () => {
    await open();
    for (const title of platforms) {
      await seat(title, 'Anna').click();
      await write(title, `Moin zusammen auf ${title}`);
      const entries = log(title).locator('.entry.assistant');
      const before = await entries.count();
      await write(title, '@Lotse wer ist für Windbergen zuständig?');
      await entries.nth(before).getByText('Windbergen').first().waitFor();
      expect(await entries.count()).toBe(before + 1);
    }
  });

  it('lets the administrator remove the assistant and add it again, and nobody else', async () => {
    await open();
    for (const title of platforms) {
      await seat(title, 'Mitglied').click();
      expect(await windowOf(title).getByRole('button', { name: 'Lotse entfernen' }).count()).toBe(0);
      await seat(title, 'Anna').click();
      await windowOf(title).getByRole('button', { name: 'Lotse entfernen' }).click();
      await windowOf(title).getByText('Lotse ist nicht in dieser Gruppe.').waitFor();
      const before = await log(title).locator('.entry.assistant').count();
      await windowOf(title).getByRole('button', { name: 'Lotse hinzufügen' }).click();
      await log(title).locator('.entry.assistant').nth(before).waitFor();
    }
  });

  it('shows typing, edits and removals while they happen', async () => {
    await open();
    const chat_id = mariaOnTelegram();
    await asAssistant.telegram('sendChatAction', { chat_id, action: 'typing' });
    await windowOf('Telegram').getByText('Lotse schreibt …').waitFor();
    const id = await asAssistant.telegram('sendMessage', { chat_id, text: 'Erst so' });
    await log('Telegram').getByText('Erst so').waitFor();
    expect(await windowOf('Telegram').getByText('Lotse schreibt …').count()).toBe(0);
    await asAssistant.telegram('editMessageText', { chat_id, message_id: id, text: 'Dann anders' });
    await log('Telegram').locator('.entry', { hasText: 'Dann anders' }).getByText('bearbeitet').waitFor();
    await asAssistant.telegram('deleteMessage', { chat_id, message_id: id });
    await log('Telegram').getByText('Dann anders').waitFor({ state: 'detached' });

    const channel = mariaOnSlack();
    const ts = await asAssistant.slack('chat.postMessage', { channel, text: 'Erst *so*' });
    await log('Slack').locator('strong', { hasText: 'so' }).last().waitFor();
    await asAssistant.slack('chat.update', { channel, ts, text: 'Dann anders' });
    await log('Slack').locator('.entry', { hasText: 'Dann anders' }).getByText('(bearbeitet)').waitFor();
    await asAssistant.slack('chat.delete', { channel, ts });
    await log('Slack').getByText('Dann anders').waitFor({ state: 'detached' });
  });

  it('has menus, embeds and files with their descriptions', async () => {
    await open();
    const form = new FormData();
    const options = ['Meldorf', 'Heide'].map((label) => ({ label, value: `find_offers?p=${label}` }));
    const payload = {
      content: 'Alle **Termine**',
      embeds: [{ description: 'Mehr [hier](https://example.org/)' }],
      components: [{ type: 1, components: [{ type: 3, custom_id: 'orte', placeholder: 'Ort', options }] }],
      attachments: [{ id: 0, filename: 'termine.ics', description: 'Alle Termine als Kalender' }],
      allowed_mentions: { parse: [] },
    };
    form.append('payload_json', JSON.stringify(payload));
    form.append('files[0]', new Blob(['BEGIN:VCALENDAR']), 'termine.ics');
    await asAssistant.discord('POST', `/channels/${mariaOnDiscord()}/messages`, form);
    const entry = log('Discord').locator('.entry', { hasText: 'Alle Termine' });
    await entry.getByText('Alle Termine als Kalender').waitFor();
    const link = entry.getByRole('link', { name: 'hier' });
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      entry.getByRole('link', { name: 'Herunterladen: termine.ics' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('termine.ics');
    const asked = playground.simulators.discord.rest.asked.length;
    await entry.getByRole('combobox', { name: 'Ort' }).selectOption('Heide');
    await expect.poll(() => playground.simulators.discord.rest.asked.length).toBeGreaterThan(asked);
  });

  it('shows hostile text as it is written', async () => {
    await open();
    const text = '<img src=x onerror="window.hacked=1">';
    const url = 'javascript:window.hacked=1';
    await asAssistant.telegram('sendMessage', {
      chat_id: mariaOnTelegram(),
      text,
      entities: [{ type: 'text_link', offset: 0, length: 4, url }],
    });
    await asAssistant.slack('chat.postMessage', { channel: mariaOnSlack(), text: `&lt;img src=x&gt; <${url}|hier>` });
    await log('Telegram').getByText('onerror').waitFor();
    await log('Slack').getByText('<img src=x>').waitFor();
    expect(await page.locator('[role=log] img, [role=log] a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it.each([
    ['light', 'de-DE', 1400, 900],
    ['dark', 'en-GB', 390, 844],
  ] as const)('is open to everybody (%s, %s, %i × %i)', async (colorScheme, locale, width, height) => {
    await open({ colorScheme, locale, viewport: { width, height } });
    expect(await page.title()).toBe(locale === 'de-DE' ? 'Lotse ausprobieren' : 'Try Lotse');
    for (const title of platforms) {
      if (width < 900) await page.getByRole('navigation').getByRole('button', { name: title }).click();
      await seat(title, 'Anna').click();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      if (width > 900 && title !== 'Discord') continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
});

describe('npm run playground', () => {
  const script = fileURLToPath(new URL('../../scripts/playground.ts', import.meta.url));
  let child: ChildProcess;
  const start = (variables: Record<string, string>) => {
    const { PATH = '' } = process.env;
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], { env: { PATH, ...variables } });
    const printed = { out: '', err: '' };
    child.stdout?.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => void (printed.err += chunk.toString()));
    return { printed, ended: once(child, 'close') };
  };
  // The start is quicker in a folder that has the content.
  beforeAll(() => {
    stopping.abort();
    return playground.ended;
  });
  afterEach(() => {
    // What it started would be left behind: it is asked first.
    if (child.exitCode === null) child.kill('SIGTERM');
  });

  it('prints its address, keeps what it has stored, and Ctrl-C ends all of it', async () => {
    const { printed, ended } = start({ PLAYGROUND_DIR: folder });
    await expect.poll(() => printed.out, { timeout: 60_000 }).toContain('Stop with Ctrl-C.');
    const address = /^Playground: (\S+)$/m.exec(printed.out)?.[1] ?? '';
    const program = /^Web chat: (\S+)$/m.exec(printed.out)?.[1] ?? '';
    expect(printed.out).not.toContain('for the first time');
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(printed.err).toBe('');
    await expect(fetch(address)).rejects.toThrow();
    await expect(fetch(program)).rejects.toThrow();
  });

  it('says what is wrong with a port', async () => {
    const { printed, ended } = start({ PLAYGROUND_PORT: 'acht' });
    expect(await ended).toEqual([1, null]);
    expect(printed.err).toContain('PLAYGROUND_PORT is "acht"');
  });
});
