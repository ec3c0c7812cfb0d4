// @ts-check
/** One platform: who and where, the messages, and what can be written. */

/** @import { Deed, PlatformView, Seat, SeatKey } from '../views.ts' */
/** @import { Render } from './messages.js' */
import { createLog } from './messages.js';
import { button, element } from './nodes.js';
import { word } from './words.js';

/**
 * Messages have ids of their own in each chat; those of the group are the same for both who read it.
 * @param {Seat} seat
 * @param {{ id: string }} entry
 */
const mark = ({ group }, { id }) => `${group ?? ''} ${id}`;

/** @type {readonly SeatKey[]} */
const keys = ['private', 'administrator', 'member'];

/**
 * @param {{ platform: string, title: string, sign: string, render: Render }} parts `sign` stands before a group's name
 * @param {(seat: SeatKey, deed: Deed) => Promise<boolean>} act true: it was done
 * @param {() => void} read is called when what is unread changed
 */
export function createWindow({ platform, title, sign, render }, act, read) {
  /** @type {SeatKey} */
  let selected = 'private';
  /** @type {PlatformView | null} */
  let view = null;
  /** @type {string | null} */
  let replyTo = null;
  /** @type {Set<string>} */
  const seen = new Set();

  const seats = element('div', { class: 'seats', role: 'group', 'aria-label': `${title}: ${word('seats')}` });
  const membership = button('', () => void act('administrator', { kind: current()?.isPresent ? 'remove' : 'add' }), {
    class: 'membership',
  });
  const status = element('p', { class: 'status', role: 'status' });
  const input = element('textarea', { rows: '1', 'aria-label': `${title}: ${word('write')}`, maxlength: '4000' });
  const list = element('ul');
  const commands = element(
    'details',
    { class: 'commands' },
    element('summary', { 'aria-label': word('commands') }, '/'),
    list,
  );
  const mention = button('@', () => insert('@Lotse '), { class: 'at', 'aria-label': '@Lotse' });
  const send = element('button', { class: 'send', 'aria-label': word('send') }, '➤');
  const replying = element('p', { class: 'replying', hidden: '' });
  const form = element('form', { class: 'composer' }, replying, commands, mention, input, send);
  const top = element('header', {}, element('h2', { id: `${platform}-title` }, title), membership);

  const current = () => view?.seats.find(({ key }) => key === selected);

  /** @param {Deed} deed */
  const perform = async (deed) => {
    const isDone = await act(selected, deed);
    if (!isDone) status.textContent = word('refused');
    return isDone;
  };
  /** @param {string} text */
  const write = async (text) => {
    const answered = replyTo;
    reply(null, '');
    if (text.trim() === '' || (await perform({ kind: 'write', text, replyTo: answered }))) return;
    input.value = text;
  };
  /** @param {string} text */
  const insert = (text) => {
    input.value = text + input.value;
    input.focus();
  };
  /**
   * @param {string | null} id
   * @param {string} text
   */
  const reply = (id, text) => {
    replyTo = id;
    replying.hidden = id === null;
    const short = text.length > 60 ? `${text.slice(0, 60)} …` : text;
    const cancel = button('✕', () => reply(null, ''), { 'aria-label': word('noReply') });
    replying.replaceChildren(element('span', {}, word('replying', { text: short })), cancel);
    if (id !== null) input.focus();
  };
  /** @type {Parameters<typeof createLog>[1]} */
  const deeds = {
    press: (message, element, value) => void perform({ kind: 'press', message, element, value }),
    write: (text) => void write(text),
    reply,
  };
  const chats = keys.map((key) => {
    const log = createLog(render, deeds, platform === 'telegram');
    const label = element('span', { class: 'where' });
    const who = element('span', { class: 'who' });
    const unread = element('span', { class: 'unread', hidden: '' });
    const entry = button('', () => select(key), { class: 'seat' });
    entry.append(label, who, unread);
    seats.append(entry);
    return { key, log, label, who, unread, entry };
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value;
    input.value = '';
    void write(text);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  commands.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') commands.open = false;
  });

  const node = element('section', { class: `window ${platform}`, 'aria-labelledby': `${platform}-title` });
  node.append(top, seats, ...chats.map(({ log }) => log.node), status, form);

  /** @param {SeatKey} key */
  function select(key) {
    selected = key;
    reply(null, '');
    commands.open = false;
    show();
    chats.find((chat) => chat.key === key)?.log.settle();
  }

  /** @param {Seat} seat */
  const unreadIn = (seat) => {
    const said = seat.entries.filter(({ author }) => author === 'assistant');
    return said.map((entry) => mark(seat, entry)).filter((one) => !seen.has(one));
  };

  function show() {
    const seat = current();
    if (!view || !seat) return;
    const { seats: all, names } = view;
    for (const { key, log } of chats) {
      log.node.hidden = key !== selected;
      const its = all.find((one) => one.key === key);
      if (its) log.show(its, names);
    }
    if (node.offsetParent !== null) for (const entry of seat.entries) seen.add(mark(seat, entry));
    for (const { key, log, label, who, unread, entry } of chats) {
      const its = all.find((one) => one.key === key);
      if (!its) continue;
      label.textContent = its.group === null ? 'Lotse' : `${sign}${its.group}`;
      who.textContent = `${its.person}, ${word(key)}`;
      log.node.setAttribute('aria-label', `${title}, ${label.textContent}: ${word('log')}`);
      entry.setAttribute('aria-pressed', String(key === selected));
      const count = unreadIn(its).length;
      unread.hidden = count === 0;
      unread.replaceChildren(
        String(count),
        element('span', { class: 'aloud' }, ` ${word('unread', { count: '' }).trim()}`),
      );
    }
    const isGroup = seat.group !== null;
    membership.hidden = seat.key !== 'administrator';
    membership.textContent = word(seat.isPresent ? 'remove' : 'add');
    mention.hidden = !isGroup;
    input.placeholder = word(isGroup ? 'writeGroup' : 'write');
    const typing = seat.typing === null ? '' : seat.typing === '' ? word('typing') : `Lotse ${seat.typing}`;
    status.textContent = seat.isPresent ? typing : word('absent');
    showCommands(seat);
    read();
  }

  /** @param {Seat} seat */
  function showCommands(seat) {
    const signature = JSON.stringify(seat.commands);
    if (list.dataset['shown'] === signature) return;
    list.dataset['shown'] = signature;
    const choose = (/** @type {string} */ name) => {
      commands.open = false;
      insert(`/${name} `);
    };
    const rows = seat.commands.map(({ name, description }) => {
      const row = button('', () => choose(name));
      row.append(element('strong', {}, `/${name}`), ` ${description}`);
      return element('li', {}, row);
    });
    list.replaceChildren(...rows);
  }

  return {
    node,
    /** @param {PlatformView} next */
    update(next) {
      view = next;
      show();
    },
    /** After it came into sight. */
    appear() {
      show();
      chats.find((chat) => chat.key === selected)?.log.settle();
    },
    /** A message in the group counts once, though two people can read it. */
    unread: () => new Set(view?.seats.flatMap(unreadIn)).size,
  };
}
