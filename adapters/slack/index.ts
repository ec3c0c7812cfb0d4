import type { ChatPlatform, PlatformParts, SendResult } from '../../src/core/adapter.ts';
import type { ChatRef } from '../../src/core/chat.ts';
import { createDoor } from '../../src/core/door.ts';
import { UserError } from '../../src/core/errors.ts';
import { createIgnored } from '../../src/core/ignored.ts';
import { createAnswering } from './answering.ts';
import { createApi } from './api.ts';
import { createApp, createConnection } from './connection.ts';
import { readSlackBody } from './events.ts';
import type { Identity } from './inbound.ts';
import { said } from './inbound.ts';
import { createOutbound } from './outbound.ts';
import { createPeople } from './people.ts';
import { previewSlack } from './preview.ts';
import { sentFiles } from './sent-files.ts';
import type { SlackSettings } from './settings.ts';
import type { Process } from './socket.ts';
import { createWebhook } from './webhook.ts';

export { readSlack, type SlackSettings } from './settings.ts';
export { setupSlack } from './setup.ts';

/** Milliseconds after which the program starts without Slack. */
const patience = 10_000;

/** One workspace, by its bot token. */
export function createSlack(settings: SlackSettings, parts: PlatformParts): ChatPlatform {
  let me: Identity | null = null;
  let connection: ReturnType<typeof createConnection> | null = null;
  let answering: ReturnType<typeof createAnswering> | null = null;

  const door = createDoor(parts.gate, parts.wait);
  const api = createApi({
    token: settings.botToken,
    apiUrl: settings.apiUrl,
    door,
    refused: (code) => connection?.refuse(`SLACK_BOT_TOKEN: ${code}`),
  });
  const outbound = createOutbound({ api, door, now: parts.now });
  const people = createPeople({ api, now: parts.now });
  const ignored = createIgnored('Slack', parts.report);

  const take = (body: unknown): void => {
    if (me === null || answering === null) return;
    const happening = readSlackBody(body, me);
    if (happening?.kind === 'said') {
      const files = sentFiles(happening.files, settings);
      answering.take(files.length > 0 ? { ...happening, inbound: { ...happening.inbound, files } } : happening);
    }
    if (happening?.kind === 'changed') parts.changed(happening.change);
    if (happening?.kind === 'revoked') connection?.refuse(happening.why);
    if (happening?.kind === 'ignored') ignored(happening.what);
    if (happening?.kind !== 'added') return;
    if (happening.inviter !== null) people.noteInviter(happening.chat.chat, happening.inviter);
    parts.changed({ kind: 'added', chat: happening.chat });
    answering.take(said(happening.inbound));
  };
  const app = createApp(settings, door, () => me, take);
  const taking = (): Process | null => (me === null || answering === null ? null : (event) => app.processEvent(event));

  const { events } = settings;
  const webhook =
    events.kind === 'socket'
      ? null
      : createWebhook({
          signingSecret: events.signingSecret,
          now: parts.now,
          take: taking,
          report: parts.report,
        });

  /** Two workspaces may use the same ids. */
  const isOurs = ({ account }: ChatRef): boolean => me === null || account === me.team;
  const foreign: SendResult = { kind: 'refused', why: 'the chat belongs to another workspace' };

  return {
    platform: 'slack',
    preview: previewSlack,
    webhook,
    link: () => me && `slack://user?team=${me.team}&id=${me.user}`,
    async send(chat, message, options) {
      return isOurs(chat) ? outbound.send(chat, message, options) : foreign;
    },
    async edit(chat, id, message) {
      return isOurs(chat) ? outbound.edit(chat, id, message) : foreign;
    },
    async find(chat, message, attempt, instead) {
      return isOurs(chat) ? outbound.find(chat, message, attempt, instead) : foreign;
    },
    async remove(chat, id) {
      return isOurs(chat) ? outbound.remove(chat, id) : foreign;
    },
    connection: () => connection?.state() ?? { state: 'off' },
    async mayManage(chat, sender) {
      return chat.account === me?.team && people.mayManage(chat, sender);
    },
    async start(respond) {
      answering = createAnswering({ api, door, outbound, people, platform: parts, respond });
      const identified = (found: Identity): void => {
        me = found;
      };
      connection = createConnection({ settings, api, door, taking, platform: parts, identified });
      await Promise.race([connection.settled, parts.wait(patience)]);
      const state = connection.state();
      if (state.state === 'refused') {
        await connection.stop();
        throw new UserError(
          `Slack does not accept the token (${state.why}).`,
          'Copy it anew from api.slack.com/apps (scripts/lotse setup slack says where), then start again.',
        );
      }
      connection.giveUpWaiting();
    },
    async stop() {
      const last = answering;
      answering = null;
      await Promise.all([connection?.stop(), door.close(last?.settled() ?? Promise.resolve())]);
    },
  };
}
