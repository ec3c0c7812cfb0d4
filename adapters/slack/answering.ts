import type { PlatformParts, Respond, SendResult } from '../../src/core/adapter.ts';
import { chatKey, type Inbound } from '../../src/core/chat.ts';
import type { Door } from '../../src/core/door.ts';
import type { Message } from '../../src/core/message.ts';
import { withoutFiles } from '../../src/texts/files.ts';
import type { Api } from './api.ts';
import { createHome } from './home.ts';
import type { Said } from './inbound.ts';
import type { createOutbound } from './outbound.ts';
import type { People } from './people.ts';
import { renderSlack } from './render.ts';

/** How often an answer is tried, and the milliseconds that a reply by address may take. */
const attempts = 4;
const patience = 15_000;
/** Milliseconds after which Slack shows that an answer is on its way. */
const untilTyping = 500;

/** Carries what people said to `respond` and its answers back: those of one chat in order, others meanwhile. */
export function createAnswering(parts: {
  api: Api;
  door: Door;
  outbound: ReturnType<typeof createOutbound>;
  people: People;
  platform: PlatformParts;
  respond: Respond;
}) {
  const { api, door, outbound, people, platform, respond } = parts;
  const showHome = createHome({ api, people, respond, report: platform.report });
  const asking = createLines();
  const delivering = createLines();
  const underWay = new Set<Promise<void>>();

  const deliver = async (said: Said, message: Message): Promise<void> => {
    const { inbound, responseUrl } = said;
    if (said.ephemeral && responseUrl !== null) return reply(responseUrl, message);
    let result: SendResult = { kind: 'unknown', why: 'not sent' };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      result = await outbound.send(inbound.chat, message, { key: `answer ${inbound.id}`, urgency: 'answer' });
      if (result.kind !== 'busy' && result.kind !== 'unknown') break;
      if (door.isClosing || attempt === attempts) break;
      await door.rest(1000 * (result.kind === 'busy' ? result.seconds : attempt));
    }
    if (result.kind === 'ok') return;
    if (responseUrl !== null && (result.kind === 'gone' || result.kind === 'refused'))
      return reply(responseUrl, message);
    platform.report(new Error(`Slack: an answer was not sent (${describe(result)}).`));
  };

  /** Where the assistant is no member of the chat, Slack shows the answer to the person who asked only. */
  const reply = async (address: string, message: Message): Promise<void> => {
    for (const { text, blocks } of renderSlack(withoutFiles(message))) {
      const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, text, blocks });
      const headers = { 'Content-Type': 'application/json' };
      try {
        const response = await door.through({ line: 'response_url', urgency: 'answer', limits: [] }, async () => {
          const signal = AbortSignal.any([door.shut, AbortSignal.timeout(patience)]);
          const taken = await fetch(address, { method: 'POST', headers, body, signal, redirect: 'error' });
          await taken.arrayBuffer();
          return taken;
        });
        if (response?.ok) continue;
        platform.report(new Error(`Slack: a reply to a command was not taken (${response?.status ?? 'stopped'}).`));
      } catch {
        // What the network says may name the address, which is a secret.
        platform.report(new Error('Slack: a reply to a command did not get through.'));
      }
      return;
    }
  };

  /** Slack has no sign of typing but in threads; a message takes it away. */
  const whileTyping = async (inbound: Inbound, coming: Promise<Message | null>): Promise<Message | null> => {
    const { chat, thread } = inbound.chat;
    if (thread === null) return coming;
    let isHere = false;
    const place = { line: 'assistant.threads.setStatus', urgency: 'answer' as const, limits: [] };
    const show = (status: string) =>
      api.call('assistant.threads.setStatus', { channel_id: chat, thread_ts: thread, status }, place);
    const typing = platform.wait(untilTyping).then(async () => {
      if (isHere) return false;
      return (await show(inbound.locale?.startsWith('de') ? 'schreibt …' : 'is typing…')).ok;
    });
    try {
      const message = await coming;
      isHere = true;
      if (message === null && (await typing)) await show('');
      return message;
    } finally {
      isHere = true;
    }
  };

  const answer = async (said: Said): Promise<void> => {
    let { inbound } = said;
    const line = inbound.chat.chat === '' ? inbound.sender : chatKey(inbound.chat);
    const place = delivering.reserve(line);
    try {
      const asked = await asking.run(line, async () => {
        if (said.show === 'if-new' && !(await people.isNew(inbound.chat.chat))) return null;
        const reached = await people.reached(inbound);
        if (reached === null) throw new Error('Slack: an answer was not sent (no direct message with the person).');
        inbound = reached;
        // In an object: the next message of the chat is passed on while this one is still being answered.
        return { message: respond(inbound) };
      });
      const message = asked ? await whileTyping(inbound, asked.message) : null;
      await place.turn;
      if (message) await deliver({ ...said, inbound }, message);
    } finally {
      place.leave();
    }
  };

  return {
    /** Returns at once; what goes wrong is reported. */
    take(said: Said): void {
      const task: Promise<void> = (said.show === 'home' ? showHome(said.inbound) : answer(said))
        .catch(platform.report)
        .finally(() => underWay.delete(task));
      underWay.add(task);
    },
    /** Resolves when all that was taken is answered. */
    settled: (): Promise<unknown> => Promise.all(underWay),
  };
}

/** Tasks of one line run one after the other. */
function createLines() {
  const ends = new Map<string, Promise<void>>();
  const reserve = (line: string): { turn: Promise<void>; leave(): void } => {
    const turn = ends.get(line) ?? Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    const end = turn.then(() => promise);
    ends.set(line, end);
    void end.then(() => {
      if (ends.get(line) === end) ends.delete(line);
    });
    return { turn, leave: resolve };
  };
  return {
    reserve,
    async run<T>(line: string, task: () => Promise<T>): Promise<T> {
      const { turn, leave } = reserve(line);
      await turn;
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}

function describe(result: SendResult): string {
  if (result.kind === 'gone') return `gone, ${result.reason}`;
  return result.kind === 'refused' || result.kind === 'unknown' ? `${result.kind}, ${result.why}` : result.kind;
}
