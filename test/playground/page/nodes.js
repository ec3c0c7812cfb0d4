// @ts-check
/** Everything on the page is made here. Nothing that was written becomes markup: it goes in as text. */

/** @import { FileView } from '../views.ts' */
import { word } from './words.js';

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const linkable = /^(?:https?:\/\/|mailto:|tel:)/i;

/**
 * A link in a new tab; other addresses stay text.
 * @param {string} address
 * @param {...(Node | string)} children
 */
export function link(address, ...children) {
  if (!linkable.test(address)) return element('span', {}, ...children);
  return element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/**
 * @param {string} label
 * @param {() => void} press
 * @param {Record<string, string>} [attributes]
 */
export function button(label, press, attributes = {}) {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/**
 * A menu that says what was chosen at once, as those of the platforms do.
 * @param {string} label
 * @param {readonly { label: string, value: string }[]} options
 * @param {(value: string) => void} choose
 */
export function menu(label, options, choose) {
  const made = element('select', { 'aria-label': label });
  made.append(element('option', { value: '' }, label));
  for (const option of options) made.append(element('option', { value: option.value }, option.label));
  made.addEventListener('change', () => {
    if (made.value !== '') choose(made.value);
  });
  return made;
}

/** @param {number} bytes */
const sizeOf = (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);

/** @param {FileView} file */
export function fileNode({ name, size, address, description }) {
  const made = element('div', { class: 'file' });
  const anchor = element('a', { href: address, download: name, 'aria-label': word('download', { name }) }, name);
  made.append(anchor, element('span', { class: 'size' }, sizeOf(size)));
  if (description !== '') made.append(element('p', { class: 'description' }, description));
  return made;
}
