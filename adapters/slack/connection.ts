import { App } from '@slack/bolt';
import { z } from 'zod';
import type { Connection, PlatformParts } from '../../src/core/adapter.ts';
import type { Door } from '../../src/core/door.ts';
import { type Api, clientOptions } from './api.ts';
import { faultOf, tokenFaults } from './faults.ts';
import type { Identity } from './inbound.ts';
import type { SlackSettings } from './settings.ts';
import { silent } from './silent.ts';
import { openSocket, type Process, type Socket } from './socket.ts';

/** The pauses between attempts grow to this, in milliseconds; a connection that lasted so long begins anew. */
const longestPause = 60_000;
const lasting = 10_000;
/** Milliseconds that an attempt under way gets when it stops. */
const farewell = 5000;
/** Milliseconds that a connection lasts beside the one in its place: Slack may have sent by it already. */
const overlap = 10_000;

const Tested = z.object({ team_id: z.string(), user_id: z.string(), bot_id: z.string() });

/** Bolt, which reads events and acknowledges them; what it finds goes to `take`. */
export function createApp(
  settings: SlackSettings,
  { shut }: Door,
  me: () => Identity | null,
  take: (body: unknown) => void,
): App {
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
    clientOptions: clientOptions(settings.apiUrl, shut),
  });
  app.use(async (args) => {
    if ('body' in args) take(args.body);
    // Events are acknowledged already; Slack wants an answer to the others within three seconds.
    if ('ack' in args && typeof args.ack === 'function') await args.ack();
  });
  return app;
}

/** Connects, and connects again with growing pauses, until it is stopped or Slack refuses a token. */
export function createConnection(parts: {
  settings: SlackSettings;
  api: Api;
  door: Door;
  /** Null while nothing is taken in. */
  taking(): Process | null;
  platform: PlatformParts;
  identified(me: Identity): void;
}) {
  const { settings, api, door, taking, platform, identified } = parts;
  const { promise: settled, resolve: settle } = Promise.withResolvers<void>();
  const { promise: halted, resolve: halt } = Promise.withResolvers<void>();
  let state: Connection = { state: 'connecting' };
  let me: Identity | null = null;
  /** The newest. */
  let socket: Socket | null = null;
  const sockets = new Set<Socket>();
  let isOver = false;

  const refuse = (why: string): void => {
    if (state.state === 'refused' || isOver) return;
    state = { state: 'refused', why };
    settle();
    halt();
    platform.report(new Error(`Slack refuses the connection (${why}).`));
    closeAll().catch(platform.report);
  };
  const closeAll = async (): Promise<void> => {
    await Promise.all([...sockets].map((socket) => socket.close()));
  };
  const isRunning = (): boolean => !isOver && state.state !== 'refused';

  const open = async (appToken: string): Promise<Socket> => {
    const former = [...sockets];
    const { wait, report } = platform;
    const options = clientOptions(settings.apiUrl, door.shut);
    const opened = await openSocket({ appToken, options, taking, wait, report });
    sockets.add(opened);
    void opened.closed.then(() => sockets.delete(opened));
    for (const one of former) void wait(overlap).then(() => one.close());
    return opened;
  };

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
      socket = await open(settings.events.appToken);
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
        await socket.ending;
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
    await closeAll();
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
      await closeAll();
      // An attempt that is just being made closes its socket itself.
      await Promise.race([running, platform.wait(farewell)]);
    },
  };
}
