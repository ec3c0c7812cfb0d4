// @ts-check
/** What Slack's apps make of a message: its blocks, or its text where there are none. */

/** @import { Entry, SlackBlock, SlackContent, SlackElement, SlackInline } from '../views.ts' */
/** @import { Use } from './messages.js' */
import { mrkdwnNodes, unescaped } from './mrkdwn.js';
import { button, element, fileNode, link, menu } from './nodes.js';
import { timeOf, word } from './words.js';

/** @param {SlackInline} inline */
function inlineNode(inline) {
  const node =
    inline.type === 'link' ? link(inline.url, inline.text ?? inline.url) : document.createTextNode(inline.text);
  return inline.style?.bold ? element('strong', {}, node) : node;
}

/**
 * @param {string} id
 * @param {SlackElement} used
 * @param {Use} use
 */
function elementNode(id, used, use) {
  if (used.type === 'button') return button(used.text.text, () => use.press(id, used.action_id, used.value ?? ''));
  const options = used.options.map(({ text, value }) => ({ label: text.text, value }));
  return menu(used.placeholder?.text ?? word('choose'), options, (value) => use.press(id, used.action_id, value));
}

/**
 * @param {string} id
 * @param {SlackBlock} block
 * @param {Use} use
 */
function blockNode(id, block, use) {
  if (block.type === 'actions') {
    return element('div', { class: 'actions' }, ...block.elements.map((one) => elementNode(id, one, use)));
  }
  if (block.type === 'section') {
    const { type, text } = block.text;
    return element(
      'div',
      { class: 'text', dir: 'auto' },
      ...(type === 'mrkdwn' ? mrkdwnNodes(text, use.names) : [text]),
    );
  }
  return element(
    'div',
    { class: 'text', dir: 'auto' },
    ...block.elements.flatMap(({ elements }) => elements.map(inlineNode)),
  );
}

/**
 * @param {Entry<SlackContent>} entry
 * @param {Use} use
 */
export function slackMessage({ id, author, name, at, isEdited, isHidden, content }, use) {
  const head = element('div', { class: 'head' }, element('span', { class: 'name' }, name));
  if (author === 'assistant') head.append(element('span', { class: 'badge' }, word('app')));
  head.append(element('time', {}, timeOf(at)));
  const body = element('div', { class: 'body' });
  if (isHidden) body.append(element('div', { class: 'hidden-note' }, word('hidden')));
  body.append(head);
  const { blocks, text, isMarkup } = content;
  if (blocks.length > 0) body.append(...blocks.map((block) => blockNode(id, block, use)));
  else
    body.append(
      element('div', { class: 'text', dir: 'auto' }, ...(isMarkup ? mrkdwnNodes(text, use.names) : [unescaped(text)])),
    );
  body.append(...content.files.map(fileNode));
  if (isEdited) body.append(element('span', { class: 'edited' }, `(${word('edited')})`));
  const avatar = element('span', { class: `avatar ${author}`, 'aria-hidden': 'true' }, name.slice(0, 1));
  return element('div', { class: 'column' }, avatar, body);
}
