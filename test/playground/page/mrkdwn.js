// @ts-check
/** Slack's mrkdwn: `<…>` for links and mentions, one sign on each side for the rest, three characters escaped. */

import { element, link } from './nodes.js';

const rules =
  /<([^<>|]+)(?:\|([^<>]*))?>|\*(\S[^\n*]*?\S|[^\s*])\*|_(\S[^\n_]*?\S|[^\s_])_|~(\S[^\n~]*?\S|[^\s~])~|`([^\n`]+)`/g;

/** @param {string} text */
export const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/**
 * @param {string} text
 * @param {Readonly<Record<string, string>>} names
 * @returns {(Node | string)[]}
 */
export function mrkdwnNodes(text, names) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let read = 0;
  for (const match of text.matchAll(rules)) {
    const [whole, target, label, bold, italic, struck, code] = match;
    nodes.push(unescaped(text.slice(read, match.index)));
    read = match.index + whole.length;
    if (target !== undefined) nodes.push(reference(target, label, names));
    else if (bold !== undefined) nodes.push(element('strong', {}, ...mrkdwnNodes(bold, names)));
    else if (italic !== undefined) nodes.push(element('em', {}, ...mrkdwnNodes(italic, names)));
    else if (struck !== undefined) nodes.push(element('s', {}, ...mrkdwnNodes(struck, names)));
    else nodes.push(element('code', {}, unescaped(code ?? '')));
  }
  nodes.push(unescaped(text.slice(read)));
  return nodes;
}

/**
 * @param {string} target
 * @param {string | undefined} label
 * @param {Readonly<Record<string, string>>} names
 */
function reference(target, label, names) {
  if (target.startsWith('@'))
    return element('span', { class: 'mention' }, `@${names[target.slice(1)] ?? target.slice(1)}`);
  if (target.startsWith('!')) return element('span', { class: 'mention' }, `@${target.slice(1)}`);
  if (target.startsWith('#')) return element('span', { class: 'mention' }, `#${label ?? target.slice(1)}`);
  return link(unescaped(target), unescaped(label ?? target));
}
