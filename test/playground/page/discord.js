// @ts-check
/** What Discord's apps make of a message: its Markdown, embeds, buttons and menus. */

/** @import { DiscordComponent, DiscordContent, Entry } from '../views.ts' */
/** @import { Use } from './messages.js' */
import { markdownNodes } from './markdown.js';
import { button, element, fileNode, link, menu } from './nodes.js';
import { timeOf, word } from './words.js';

/** @type {Record<number, string>} */
const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/**
 * @param {string} id
 * @param {DiscordComponent} used
 * @param {Use} use
 */
function componentNode(id, used, use) {
  const { custom_id: component, label = '', style = 2, placeholder, options } = used;
  if (options) return menu(placeholder ?? word('choose'), options, (value) => use.press(id, component, value));
  return button(label, () => use.press(id, component, ''), { class: styles[style] ?? 'secondary' });
}

/**
 * @param {DiscordContent['embeds'][number]} embed
 * @param {Use} use
 */
function embedNode({ title, url, description = '' }, use) {
  const made = element('div', { class: 'embed', dir: 'auto' });
  if (title !== undefined)
    made.append(element('div', { class: 'embed-title' }, url === undefined ? title : link(url, title)));
  made.append(...markdownNodes(description, use.names));
  return made;
}

/**
 * @param {Entry<DiscordContent>} entry
 * @param {Use} use
 */
export function discordMessage({ id, author, name, at, isEdited, isHidden, content }, use) {
  const body = element('div', { class: 'body' });
  if (content.answers !== null) body.append(element('div', { class: 'answers' }, `↱ ${content.answers}`));
  const head = element('div', { class: 'head' }, element('span', { class: 'name' }, name));
  if (author === 'assistant') head.append(element('span', { class: 'badge' }, word('app')));
  head.append(element('time', {}, timeOf(at)));
  body.append(head);
  if (content.content !== '') {
    body.append(element('div', { class: 'text', dir: 'auto' }, ...markdownNodes(content.content, use.names)));
  }
  body.append(...content.embeds.map((embed) => embedNode(embed, use)));
  body.append(...content.files.map(fileNode));
  for (const { components } of content.components) {
    body.append(element('div', { class: 'actions' }, ...components.map((one) => componentNode(id, one, use))));
  }
  if (isEdited) body.append(element('span', { class: 'edited' }, `(${word('edited')})`));
  if (isHidden) body.append(element('div', { class: 'hidden-note' }, word('hidden')));
  const avatar = element('span', { class: `avatar ${author}`, 'aria-hidden': 'true' }, name.slice(0, 1));
  return element('div', { class: 'column' }, avatar, body);
}
