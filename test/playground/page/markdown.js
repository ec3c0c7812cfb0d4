// @ts-check
/** Discord's Markdown, as far as an assistant's messages use it, line by line. */

/** @import { Use } from './messages.js' */
import { element, link } from './nodes.js';

/** @typedef {(groups: string[], names: Use['names']) => Node | string} Make */

/** @type {[RegExp, Make][]} */
const rules = [
  [/^\\([^0-9A-Za-z\s])/, ([sign = '']) => sign],
  [/^(`+)([^]*?[^`])\1(?!`)/, ([, code = '']) => element('code', {}, code)],
  [/^<(https?:\/\/[^ >]+)>/, ([address = '']) => link(address, address)],
  [/^<@[!&]?(\d+)>/, ([id = ''], names) => element('span', { class: 'mention' }, `@${names[id] ?? id}`)],
  [
    /^\[((?:\\.|[^\]\\\n])+)\]\(<?((?:https?:\/\/|mailto:|tel:)[^\s>)]+)>?\)/,
    ([label = '', address = ''], names) => link(address, ...inlineNodes(label, names)),
  ],
  [/^(https?:\/\/[^\s<]+[^<.,:;"'\]\s])/, ([address = '']) => link(address, address)],
  [/^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/, ([text = ''], names) => element('strong', {}, ...inlineNodes(text, names))],
  [/^__((?:\\[^]|[^\\])+?)__(?!_)/, ([text = ''], names) => element('u', {}, ...inlineNodes(text, names))],
  [/^~~([^]+?)~~/, ([text = ''], names) => element('s', {}, ...inlineNodes(text, names))],
  [/^\|\|([^]+?)\|\|/, ([text = ''], names) => element('span', { class: 'spoiler' }, ...inlineNodes(text, names))],
  [
    /^(?:_((?:\\[^]|[^\\_])+?)_\b|\*(?=\S)((?:\\[^]|[^\\*])+?)\*(?!\*))/,
    ([a, b], names) => element('em', {}, ...inlineNodes(a ?? b ?? '', names)),
  ],
];

/**
 * @param {string} source
 * @param {Use['names']} names
 * @returns {(Node | string)[]}
 */
function inlineNodes(source, names) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let rest = source;
  let plain = '';
  while (rest !== '') {
    let found = null;
    for (const [pattern, make] of rules) {
      const match = pattern.exec(rest);
      if (match) {
        found = { match, make };
        break;
      }
    }
    if (found) {
      if (plain !== '') nodes.push(plain);
      plain = '';
      nodes.push(found.make(found.match.slice(1), names));
    } else plain += rest.slice(0, 1);
    rest = rest.slice(found ? found.match[0].length : 1);
  }
  return plain === '' ? nodes : [...nodes, plain];
}

/**
 * @param {string} source
 * @param {Use['names']} names
 * @returns {Node[]}
 */
export function markdownNodes(source, names) {
  return source.split('\n').map((line) => {
    const [, heading, headed = ''] = /^(#{1,3}) +(\S.*)$/.exec(line) ?? [];
    if (heading !== undefined)
      return element('div', { class: `line h${heading.length}` }, ...inlineNodes(headed, names));
    const [, quoted] = /^> (.*)$/.exec(line) ?? [];
    if (quoted !== undefined) return element('blockquote', { class: 'line' }, ...inlineNodes(quoted, names));
    const [, point] = /^ *[-*] +(\S.*)$/.exec(line) ?? [];
    if (point !== undefined) return element('div', { class: 'line point' }, ...inlineNodes(point, names));
    return element('div', { class: 'line' }, ...inlineNodes(line, names));
  });
}
