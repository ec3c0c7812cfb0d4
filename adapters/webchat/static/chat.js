// @ts-check
/**
 * The chat without a new page for each answer. Where this script does not run, the form works all the same.
 * Nothing that is shown becomes markup: text goes in as text, an address only with a scheme that is known.
 */

/** @import { Block, Span } from '../../../src/core/message.ts' */
/** @import { PostedMessage as Message } from '../posted.ts' */
/** @typedef {{ text: string, action: string | null }} Asked */

const longestText = 4000;
/** Milliseconds until the person is told that an answer is being written, and until it is given up. */
const typingAfter = 500;
const patience = 45_000;
/** The same rule as in outbound.ts. */
const linkable = /^(?:tel:|mailto:|https?:\/\/)/i;

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 */
function find(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}`);
  return found;
}

const log = find('log', HTMLElement);
const form = find('composer', HTMLFormElement);
const input = find('text', HTMLTextAreaElement);
const fresh = find('conversation', HTMLInputElement).value;

/** @param {'asked' | 'says' | 'suggestions' | 'download' | 'typing' | 'tooLong' | 'offline' | 'fault' | 'retry'} name */
const word = (name) => log.dataset[name] ?? '';

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {Span} span */
function spanNode({ text, strong, href }) {
  const shown = strong ? element('strong', {}, text) : document.createTextNode(text);
  if (href === undefined || !linkable.test(href)) return shown;
  const target = /^http/i.test(href) ? { target: '_blank' } : {};
  return element('a', { href, rel: 'noopener noreferrer', ...target }, shown);
}

/** @param {Block} block */
function blockNode(block) {
  if (block.kind === 'paragraph') return element('p', {}, ...block.spans.map(spanNode));
  const items = block.items.map(({ number, lines }) =>
    element('li', { value: String(number) }, ...lines.map((spans) => element('div', {}, ...spans.map(spanNode)))),
  );
  return element('ol', {}, ...items);
}

/** @param {Message} message */
function choicesNode({ choices, language, direction }) {
  const buttons = choices.map(({ action, label }) =>
    element('button', { class: 'choice', form: 'composer', name: 'choice', value: `${action} ${label}` }, label),
  );
  return element(
    'div',
    { class: 'choices', role: 'group', 'aria-label': word('suggestions'), lang: language, dir: direction },
    ...buttons,
  );
}

/** @param {Message} message */
function filesNode({ files = [], language, direction }) {
  const links = files.map(({ name, description, href }) => {
    const what = element('span', { lang: language, dir: direction }, description);
    const link = { class: 'choice', href, download: name };
    return element('a', link, `${word('download')} `, what, ' ', element('bdi', {}, `(${name})`));
  });
  return element('div', { class: 'files' }, ...links);
}

/** @param {string} label @param {string} side @param {...Node} shown */
function said(label, side, ...shown) {
  return element('div', { class: side }, element('span', { class: 'unseen' }, `${label} `), ...shown);
}

/** @param {Message} message */
function answerNode(message) {
  const { language, direction, blocks, choices, files = [] } = message;
  const bubble = element('div', { class: 'bubble', lang: language, dir: direction }, ...blocks.map(blockNode));
  const below = [
    ...(files.length > 0 ? [filesNode(message)] : []),
    ...(choices.length > 0 ? [choicesNode(message)] : []),
  ];
  return said(word('says'), 'answer', bubble, ...below);
}

/** @param {string} sentence @param {...Node} more */
function noteNode(sentence, ...more) {
  return said(word('says'), 'answer note', element('p', { class: 'bubble' }, sentence), ...more);
}

/** A number that the server made, kept for as long as the tab is open; private windows may not keep it. */
function conversation() {
  try {
    const kept = sessionStorage.getItem('conversation') ?? fresh;
    sessionStorage.setItem('conversation', kept);
    return kept;
  } catch {
    return fresh;
  }
}

/** @param {Asked} asked @returns {Promise<{ message: Message } | { error: string }>} */
async function post(asked) {
  const address = `/api/messages?lang=${document.documentElement.lang}`;
  const body = JSON.stringify({ conversation: conversation(), ...asked });
  const headers = { 'Content-Type': 'application/json' };
  let response;
  try {
    response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(patience) });
  } catch {
    return { error: word('offline') };
  }
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own words need no schema
    const answer = /** @type {{ message: Message } | { error: string }} */ (await response.json());
    return 'message' in answer || answer.error ? answer : { error: word('fault') };
  } catch {
    return { error: word('fault') };
  }
}

/** The questions wait for one another, so that the answers come in their order. */
let line = Promise.resolve();

/** @param {Asked} asked @param {HTMLElement} turn */
function ask(asked, turn) {
  const typing = element('p', { class: 'typing' }, word('typing'));
  const timer = setTimeout(() => turn.append(typing), typingAfter);
  line = line.then(async () => {
    const result = await post(asked);
    clearTimeout(timer);
    typing.remove();
    const answer = 'message' in result ? answerNode(result.message) : failure(result.error, asked, turn);
    turn.append(answer);
    answer.scrollIntoView({ block: 'start' });
  });
}

/** @param {string} sentence @param {Asked} asked @param {HTMLElement} turn */
function failure(sentence, asked, turn) {
  const retry = element('button', { class: 'choice', type: 'button' }, word('retry'));
  const note = noteNode(sentence, element('div', { class: 'choices' }, retry));
  retry.addEventListener('click', () => {
    note.remove();
    input.focus({ preventScroll: true });
    ask(asked, turn);
  });
  return note;
}

/** @param {...Node} shown */
function addTurn(...shown) {
  const turn = element('div', { class: 'turn' }, ...shown);
  log.append(turn);
  turn.scrollIntoView({ block: 'start' });
  return turn;
}

form.noValidate = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const pressed =
    event.submitter instanceof HTMLButtonElement && event.submitter.name === 'choice' ? event.submitter : null;
  const text = pressed ? pressed.value.slice(pressed.value.indexOf(' ') + 1) : input.value.trim();
  if (!pressed) input.focus();
  if (text === '') return;
  if (text.length > longestText) {
    addTurn(noteNode(word('tooLong')));
    return;
  }
  if (!pressed) input.value = '';
  const action = pressed ? pressed.value.slice(0, pressed.value.indexOf(' ')) : null;
  ask({ text, action }, addTurn(said(word('asked'), 'mine', element('p', { class: 'bubble', dir: 'auto' }, text))));
});

input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
