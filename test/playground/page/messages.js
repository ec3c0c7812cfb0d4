// @ts-check
/** The messages of one chat as one person sees them, kept in line with what the server says. */

/** @import { Entry, Seat } from '../views.ts' */
import { button, element } from './nodes.js';
import { word } from './words.js';

/**
 * What a message needs to know and can do.
 * @typedef {object} Use
 * @property {boolean} isGroup
 * @property {Readonly<Record<string, string>>} names
 * @property {(message: string, element: string, value: string) => void} press
 * @property {(text: string) => void} write
 */
/** @typedef {(entry: Entry<any>, use: Use) => Node} Render */

/**
 * @param {Render} render
 * @param {{ press: Use['press'], write: Use['write'], reply(id: string, text: string): void }} deeds
 * @param {boolean} hasStart whether an empty private chat begins with a button, as Telegram's do
 */
export function createLog(render, deeds, hasStart) {
  const node = element('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0' });
  const empty = element('div', { class: 'empty' });
  node.append(empty);
  /** @type {Map<string, { signature: string, node: HTMLElement }>} */
  const shown = new Map();

  /**
   * @param {Entry} entry
   * @param {Use} use
   */
  const entryNode = (entry, use) => {
    const { kind, author, name, isHidden, id } = entry;
    const made = element('div', { class: `entry ${kind} ${author}${isHidden ? ' only-me' : ''}` });
    if (kind === 'added' || kind === 'removed') made.append(word(kind, { name }));
    else if (kind === 'unknown-command') made.append(word('unknown'));
    else if (kind === 'failed') made.append(word('failed'));
    else {
      made.append(render(entry, use));
      if (use.isGroup && author === 'assistant' && !isHidden) {
        const text = made.querySelector('.text')?.textContent ?? '';
        const reply = button('↩', () => deeds.reply(id, text), { class: 'reply', 'aria-label': word('reply') });
        made.append(reply);
      }
    }
    return made;
  };

  /** The newest is in sight from its beginning. @param {HTMLElement} newest */
  const scrollTo = (newest) => {
    node.scrollTop = Math.min(node.scrollHeight - node.clientHeight, newest.offsetTop - node.offsetTop - 12);
  };

  return {
    node,
    /**
     * @param {Seat} seat
     * @param {Use['names']} names
     */
    show(seat, names) {
      const use = { isGroup: seat.group !== null, names, press: deeds.press, write: deeds.write };
      const ids = new Set(seat.entries.map(({ id }) => id));
      for (const [id, kept] of shown) {
        if (ids.has(id)) continue;
        kept.node.remove();
        shown.delete(id);
      }
      /** @type {HTMLElement | undefined} */
      let newest;
      for (const entry of seat.entries) {
        const signature = JSON.stringify(entry);
        const known = shown.get(entry.id);
        if (known?.signature === signature) continue;
        const made = entryNode(entry, use);
        if (known) known.node.replaceWith(made);
        else {
          node.append(made);
          newest = made;
        }
        shown.set(entry.id, { signature, node: made });
      }
      const isEmpty = seat.entries.length === 0;
      empty.hidden = !isEmpty;
      if (isEmpty && empty.childElementCount === 0) {
        empty.append(element('p', {}, word(use.isGroup ? 'emptyGroup' : 'empty')));
        if (hasStart && !use.isGroup) empty.append(button(word('start'), () => deeds.write('/start')));
      }
      if (newest) scrollTo(newest);
    },
    /** After the log was out of sight. */
    settle() {
      node.scrollTop = node.scrollHeight;
    },
  };
}
