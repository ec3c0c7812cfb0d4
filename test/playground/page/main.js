// @ts-check
/** The page: three windows, and the stream of what happens on the platforms. */

/** @import { Deed, PlatformName, PlatformView, SeatKey } from '../views.ts' */
import { discordMessage } from './discord.js';
import { button, element } from './nodes.js';
import { slackMessage } from './slack.js';
import { telegramMessage } from './telegram.js';
import { createWindow } from './window.js';
import { language, word } from './words.js';

/** @type {readonly { platform: PlatformName, title: string, sign: string, render: import('./messages.js').Render }[]} */
const platforms = [
  { platform: 'telegram', title: 'Telegram', sign: '', render: telegramMessage },
  { platform: 'slack', title: 'Slack', sign: '#', render: slackMessage },
  { platform: 'discord', title: 'Discord', sign: '#', render: discordMessage },
];

/** @param {string} id */
function find(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}`);
  return found;
}

/**
 * @param {string} path
 * @param {unknown} body
 */
async function post(path, body) {
  try {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })).ok;
  } catch {
    return false; // The stream of events says so, too.
  }
}

document.documentElement.lang = language;
document.title = word('title');
find('title').textContent = word('title');
const subtitle = find('subtitle');
subtitle.setAttribute('role', 'status');
subtitle.textContent = word('subtitle');

const choice = find('switch');
choice.setAttribute('aria-label', word('platforms'));
const main = find('windows');

const windows = platforms.map((parts) => {
  const { platform, title } = parts;
  const count = element('span', { class: 'unread', hidden: '' });
  const tab = button('', () => select(platform), { 'aria-pressed': 'false' });
  tab.append(title, ' ', count);
  choice.append(tab);
  const read = () => {
    const unread = made.unread();
    count.hidden = unread === 0;
    count.replaceChildren(
      String(unread),
      element('span', { class: 'aloud' }, ` ${word('unread', { count: '' }).trim()}`),
    );
  };
  /** @type {(seat: SeatKey, deed: Deed) => Promise<boolean>} */
  const act = (seat, deed) => post('/acts', { platform, seat, deed });
  const made = createWindow(parts, act, read);
  main.append(made.node);
  return { platform, made, tab };
});

/** Which window a narrow screen shows. @param {PlatformName} wanted */
function select(wanted) {
  for (const { platform, made, tab } of windows) {
    made.node.classList.toggle('in-front', platform === wanted);
    tab.setAttribute('aria-pressed', String(platform === wanted));
    if (platform === wanted) made.appear();
  }
}
select('telegram');

await post('/language', { language });
const events = new EventSource('/events');
events.addEventListener('open', () => {
  subtitle.textContent = word('subtitle');
});
events.addEventListener('error', () => {
  subtitle.textContent = word('lost');
});
events.addEventListener('message', (event) => {
  const view = /** @type {PlatformView} */ (JSON.parse(String(event.data)));
  windows.find(({ platform }) => platform === view.platform)?.made.update(view);
});
