import { App } from '@slack/bolt';
import { z } from 'zod';
import type { Connection, PlatformParts } from '../../src/core/adapter.ts';
import { type Api, clientOptions } from './api.ts';
import { faultOf, tokenFaults } from './faults.ts';
import type { Identity } from './inbound.ts';
import type { SlackSettings } from './settings.ts';
import { silent } from './silent.ts';
import { openSocket, type Socket } from './socket.ts';

/** The pauses between attempts grow to this, in milliseconds; a connection that lasted so long begins anew. */
const longestPause = 60_000;
const lasting = 10_000;
/** Milliseconds that an attempt under way gets when it stops. */
const farewell = 5000;

const Tested = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string() });

/** Bolt, which reads events and acknowledges them; what it finds goes to `take`. */
export function createApp(settings: SlackSettings, me: () => Identity | null, take: (body: unknown) => void): App {
  const app = new App({
    receiver: { init: () => undefined, start: () => Promise.resolve(), stop: () => Promise.resolve() },
    authorize: () => {
      const known = me();
      return Promise.resolve({
        botToken: settings.botToken,
        ...(known ? { botId: known.bot, botUserId: known.user, teamId: known.team } : {}),
      });
    },
    convoStore: false,
    ignoreSelf: false,
    logger: silent,
    clientOptions: clientOptions(settings.apiUrl),
  });
  app.use(async (args) => {
    // Events are acknowledged already; Slack wants an answer to the others within three seconds.
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
    if ('body' in args) take(args.body);
  });
  return app;
}

/** Connects, and connects again with growing pauses, until it is stopped or Slack refuses a token. */
export function createConnection(parts: {
  settings: SlackSettings;
  api: Api;
  app: App;
  platform: PlatformParts;
  identified(me: Identity): void;
}) {
  const { settings, api, app, platform, identified } = parts;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  const { promise: halted, resolve: halt } = Promise.withResolvers<void>();
  let state: Connection = { state: 'connecting' };
  let me: Identity | null = null;
  let socket: Socket | null = null;
  let isOver = false;

  const refuse = (why: string): void => {
    if (state.state === 'refused' || isOver) return;
    state = { state: 'refused', why };
    settle();
    halt();
    platform.report(new Error(`Slack refuses the connection (${why}).`));
    socket?.close().catch(platform.report);
  };
  const isRunning = (): boolean => !isOver && state.state !== 'refused';

  /** Why it failed; null once everything is as it should be. */
  const connect = async (): Promise<string | null> => {
    if (me === null) {
      const called = await api.call('auth.test', {}, { line: 'auth.test', urgency: 'answer', limits: [] });
      if (!called.ok) return called.code;
      const { success, data } = Tested.safeParse(called.data);
      if (!success) return 'auth.test named no bot';
      me = { team: data.team_id, user: data.user_id, bot: data.bot_id };
      identified(me);
    }
    if (settings.events.kind === 'http' || !isRunning()) return null;
    try {
      const { appToken } = settings.events;
      const { wait, report } = platform;
      socket = await openSocket({ appToken, apiUrl: settings.apiUrl, app, wait, report });
      return null;
    } catch (error) {
      const { code } = faultOf(error);
      if (tokenFaults.has(code)) refuse(`SLACK_APP_TOKEN: ${code}`);
      return code;
    }
  };

  const run = async (): Promise<void> => {
    let failures = 0;
    while (isRunning()) {
      const why = await connect();
      if (!isRunning()) break;
      if (why === null) {
        state = { state: 'connected' };
        settle();
        if (socket === null) return;
        const since = platform.now();
        await socket.closed;
        socket = null;
        if (platform.now() - since > lasting) failures = 0;
      }
      if (!isRunning()) break;
      const was = why ?? 'the connection was lost';
      if (failures === 1) platform.report(new Error(`Slack: not connected (${was}).`));
      state = { state: 'retrying', why: was };
      await Promise.race([halted, platform.wait(failures === 0 ? 0 : Math.min(500 * 2 ** failures, longestPause))]);
      failures += 1;
    }
    await socket?.close();
  };
  const running = run().catch(platform.report);

  return {
    /** Resolves when Slack has accepted or refused us. */
    settled,
    state: (): Connection => (isOver ? { state: 'off' } : state),
    refuse,
    giveUpWaiting(): void {
      if (state.state === 'connecting') state = { state: 'retrying', why: 'Slack has not answered yet' };
    },
    async stop(): Promise<void> {
      isOver = true;
      halt();
      await socket?.close();
      // An attempt that is just being made closes its socket itself.
      await Promise.race([running, platform.wait(farewell)]);
    },
  };
}
