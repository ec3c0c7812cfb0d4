import { createHmac, randomUUID } from 'node:crypto';
import type { ServerSocket } from './websocket.ts';
import type { Workspace } from './workspace.ts';

/** Takes an HTTP event and answers it; Slack's other way to deliver. */
type Handle = (request: Request) => Promise<Response>;

/** How events get to the app: through its Socket Mode connection, or signed over HTTP. */
export function createDelivery(parts: {
  space: Workspace;
  secret: string;
  now(): number;
  sockets(): ReadonlySet<ServerSocket>;
}) {
  const { space, secret, now, sockets } = parts;
  const acknowledged = new Set<string>();
  const envelopes = new Set<string>();
  /** What was sent by each connection and is not acknowledged: Slack sends events again, and only them. */
  const sent = new WeakMap<ServerSocket, Map<string, () => void>>();
  /** Connections that Slack asked to go. */
  const leaving = new WeakSet<ServerSocket>();
  const responses: number[] = [];
  let http: Handle | null = null;
  const queued: (() => void)[] = [];
  const socket = (): ServerSocket | undefined => {
    const all = [...sockets()];
    return all.find((one) => !leaving.has(one)) ?? all[0];
  };

  const sendFrame = (frame: string, id?: string, again?: () => void): void => {
    const open = socket();
    if (!open) {
      queued.push(() => sendFrame(frame, id, again));
      return;
    }
    if (id !== undefined && again) sent.get(open)?.set(id, again);
    open.send(frame);
  };

  /** Signed as Slack signs. */
  const signed = (
    body: string,
    type: string,
    more: { secret?: string; age?: number; headers?: Record<string, string> } = {},
  ): Request => {
    const time = Math.floor(now() / 1000) - (more.age ?? 0);
    const signature = `v0=${createHmac('sha256', more.secret ?? secret)
      .update(`v0:${time}:${body}`)
      .digest('hex')}`;
    const headers = new Headers(more.headers);
    headers.set('Content-Type', type);
    headers.set('X-Slack-Request-Timestamp', String(time));
    headers.set('X-Slack-Signature', signature);
    return new Request('https://lotse.example.org/slack/events', { method: 'POST', headers, body });
  };

  const deliver = (
    type: 'events_api' | 'slash_commands' | 'interactive',
    payload: Record<string, unknown>,
    retry = 0,
  ): void => {
    if (http) {
      const form = new URLSearchParams(
        type === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>),
      );
      const headers = retry > 0 ? { 'X-Slack-Retry-Num': String(retry), 'X-Slack-Retry-Reason': 'http_timeout' } : {};
      const request =
        type === 'events_api'
          ? signed(JSON.stringify(payload), 'application/json', { headers })
          : signed(form.toString(), 'application/x-www-form-urlencoded', { headers });
      void http(request).then(({ status }) => responses.push(status));
      return;
    }
    const id = randomUUID();
    const frame = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      retry_attempt: retry,
      retry_reason: retry > 0 ? 'timeout' : '',
    };
    envelopes.add(id);
    const again = (): void => {
      envelopes.delete(id);
      deliver(type, payload, retry + 1);
    };
    sendFrame(JSON.stringify(frame), id, type === 'events_api' ? again : undefined);
  };

  let lastEvent: Record<string, unknown> = {};
  const event = (content: Record<string, unknown>): void => {
    lastEvent = {
      token: 'verification',
      team_id: space.team,
      api_app_id: space.bot.app,
      event: { event_ts: space.ts(), ...content },
      type: 'event_callback',
      event_id: space.id('Ev'),
      event_time: Math.floor(now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: space.team,
          user_id: space.bot.user,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
    };
    deliver('events_api', lastEvent);
  };

  return {
    /** The statuses that events by HTTP were answered with. */
    responses,
    signed,
    event,
    deliver,
    sendFrame: (frame: string) => sendFrame(frame),
    /** Events go by HTTP from now on. */
    useHttp(handle: Handle): void {
      http = handle;
    },
    /** What was sent while there was no connection is sent now. */
    connected(socket: ServerSocket): void {
      const mine = new Map<string, () => void>();
      sent.set(socket, mine);
      socket.onText((text) => {
        const id = String((JSON.parse(text) as { envelope_id: unknown }).envelope_id);
        acknowledged.add(id);
        mine.delete(id);
      });
      socket.onEnd(() => {
        for (const again of mine.values()) again();
      });
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: space.bot.app } }));
      for (const send of queued.splice(0)) send();
    },
    /** Whether every envelope so far was acknowledged. */
    allAcknowledged: () => [...envelopes].every((id) => acknowledged.has(id)),
    /** Sends the last event again, as Slack does when it was not acknowledged in time. */
    again: () => deliver('events_api', lastEvent, 1),
    dropSocket: () => socket()?.cut(),
    /** Slack moves connections about, a few times a day. */
    refresh(reason: 'warning' | 'refresh_requested' = 'refresh_requested'): void {
      const open = socket();
      if (!open) return;
      leaving.add(open);
      open.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
    },
  };
}
