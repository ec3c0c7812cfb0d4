import { Api } from 'grammy';
import type { ChatChange, ChatPlatform, Connection, PlatformParts } from '../../src/core/adapter.ts';
import { createDoor } from '../../src/core/door.ts';
import { type Answers, createAnswers } from './answers.ts';
import { type ApiSignal, isUpdate, keep } from './connection.ts';
import { createFetch } from './fetch.ts';
import type { Me } from './inbound.ts';
import { firstOf } from './delivery.ts';
import { createMoves } from './membership.ts';
import { publishMenu } from './menu.ts';
import { createOutbound } from './outbound.ts';
import { previewTelegram } from './preview.ts';
import { createReading } from './reading.ts';
import { inWords } from './results.ts';
import { sentFiles } from './sent-files.ts';
import type { Settings } from './settings.ts';
import { createWebhook } from './webhook.ts';

export { readTelegram, type Settings } from './settings.ts';
export { setupTelegram } from './setup.ts';

/** Seconds until a request is given up; the long poll has its own. */
const timeouts = { request: 15, poll: 40 };
/** Milliseconds that a start waits for Telegram. */
const patience = 10_000;
/** Messages not answered yet beyond which no more are fetched. */
const mostWaiting = 500;

/** The chats of one Telegram bot. */
export function createTelegram(settings: Settings, parts: PlatformParts): ChatPlatform {
  const { report, wait, now } = parts;
  const { token, account, apiRoot } = settings;
  const door = createDoor(parts.gate, wait);
  const fetch = createFetch(apiRoot);
  const open = (timeoutSeconds: number): Api => {
    const opened = new Api(token, { apiRoot, timeoutSeconds, fetch });
    opened.config.use((call, method, payload, signal) => call(method, payload, signal ?? (door.shut as ApiSignal)));
    return opened;
  };
  const api = open(timeouts.request);
  const polling = open(timeouts.poll);
  let connection: Connection = { state: 'off' };
  let running: { stopping: AbortController; answers: Answers; kept: Promise<void> } | null = null;
  let me: Me | null = null;
  let cameAt = 0;
  const moves = createMoves();

  const changed = (change: ChatChange): boolean => {
    const isNews = moves.isNews(change);
    if (isNews) parts.changed(change);
    return isNews;
  };
  const outbound = createOutbound({
    api,
    door,
    now,
    revoked() {
      if (connection.state !== 'off') connection = { state: 'refused', why: 'the token is not valid any more' };
    },
  });

  const read = createReading(outbound, report, changed, (message) => sentFiles(message, api, settings));

  const publish = async (): Promise<void> => {
    try {
      await publishMenu(api, door);
    } catch (error) {
      if (door.isClosing) return;
      report(new Error(`Telegram: the list of commands could not be registered (${inWords(error)})`));
    }
  };

  return {
    platform: 'telegram',
    preview: previewTelegram,
    connection: () => connection,
    webhook:
      settings.webhook &&
      createWebhook(settings.webhook.url, settings.webhook.secret, (update) => {
        if (!running || !me) return false;
        cameAt = now();
        if (isUpdate(update)) read(update, me, running.answers);
        else report(new Error('Telegram: an update has no number'));
        return true;
      }),
    async start(respond) {
      const stopping = new AbortController();
      const answers = createAnswers(respond, outbound, door, { report, changed, wait });
      const { promise: accepted, resolve: accept } = Promise.withResolvers<void>();
      let isStarting = true;
      connection = { state: 'connecting' };
      const fault = (error: unknown): void => {
        if (!isStarting) report(error);
      };
      const keeping = keep(
        {
          settings,
          api,
          polling,
          now,
          wait,
          report,
          cameAt: () => cameAt,
          become(state) {
            if (!stopping.signal.aborted) connection = state;
          },
          accepted(found) {
            if (me === null) void publish();
            me = found;
            accept();
          },
          take(update) {
            if (me) read(update, me, answers);
          },
          async room() {
            while (answers.waiting >= mostWaiting) await answers.next();
          },
        },
        stopping.signal,
        () => isStarting,
      );
      running = { stopping, answers, kept: keeping.catch(fault) };
      try {
        await Promise.race([accepted, keeping, wait(patience)]);
      } catch (error) {
        running = null;
        throw error;
      } finally {
        isStarting = false;
      }
    },
    async stop() {
      const last = running;
      running = null;
      connection = { state: 'off' };
      last?.stopping.abort();
      await door.close(Promise.all([last?.kept, last?.answers.settled()]));
    },
    link: (mark) => (me?.username === undefined ? null : `https://t.me/${me.username}?start=${mark}`),
    send: (chat, message, options) => outbound.send(chat, message, { ...options, replyTo: firstOf(options.replyTo) }),
    edit: (chat, id, message) => outbound.edit(chat, id, message),
    remove: (chat, id) => outbound.remove(chat, id),
    async mayManage(chat, sender) {
      if (chat.account !== account) return false;
      // A person in their own chat; the group itself writes as an anonymous administrator, a channel as its own.
      if (chat.chat === sender) return true;
      return Number(chat.chat) < 0 && Number(sender) > 0 && outbound.isAdministrator(chat, sender);
    },
  };
}
