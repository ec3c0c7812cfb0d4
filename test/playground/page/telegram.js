// @ts-check
/** What Telegram's apps make of a message: its entities by position, its inline keyboard below it. */

/** @import { Entry, TelegramContent } from '../views.ts' */
/** @import { Use } from './messages.js' */
import { button, element, fileNode, link } from './nodes.js';
import { timeOf, word } from './words.js';

/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

/**
 * @param {TelegramContent} content
 * @param {Use} use
 */
function textNodes({ text, entities }, use) {
  const edges = [...new Set([0, text.length, ...entities.flatMap(({ offset, length }) => [offset, offset + length])])];
  edges.sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length;
    const part = text.slice(from, to);
    const here = entities.filter(({ offset, length }) => offset <= from && to <= offset + length);
    /** @type {Node} */
    let node = document.createTextNode(part);
    for (const { type, url } of here) {
      const tag = tags[type];
      if (tag) node = element(tag, {}, node);
      if (type === 'text_link') node = link(url ?? '', node);
      if (type === 'url') node = link(part, node);
      if (type === 'email') node = link(`mailto:${part}`, node);
      if (type === 'mention' || type === 'hashtag') node = element('span', { class: 'mention' }, node);
      if (type === 'bot_command') node = button(part, () => use.write(part), { class: 'command' });
    }
    return node;
  });
}

/**
 * @param {Entry<TelegramContent>} entry
 * @param {Use} use
 */
export function telegramMessage({ id, author, name, at, isEdited, content }, use) {
  const bubble = element('div', { class: 'bubble' });
  if (use.isGroup && author !== 'me') bubble.append(element('div', { class: 'name' }, name));
  bubble.append(element('div', { class: 'text', dir: 'auto' }, ...textNodes(content, use)));
  bubble.append(...content.files.map(fileNode));
  const time = element('time', {}, timeOf(at));
  bubble.append(element('div', { class: 'meta' }, isEdited ? `${word('edited')} ` : '', time));
  const made = element('div', { class: 'column' }, bubble);
  if (content.keyboard.length > 0) {
    const rows = content.keyboard.map((row) =>
      element(
        'div',
        { class: 'row' },
        ...row.map(({ text, callback_data: data = '', url }) =>
          url === undefined ? button(text, () => use.press(id, text, data)) : link(url, text),
        ),
      ),
    );
    made.append(element('div', { class: 'keyboard' }, ...rows));
  }
  return made;
}
