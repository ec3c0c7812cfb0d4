import { describe, expect, it } from 'vitest';
import { createDiscord } from '../../adapters/discord/index.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Discord } from '../simulators/discord/server.ts';
import { afterwards, open, parts, saying, settled, simulate, type Stage, wait } from '../simulators/discord/stage.ts';

const broadcast = { key: 'announcement 7', urgency: 'broadcast' } as const;

describe('the connection', () => {
  const isConnected = ({ adapter }: Stage) => adapter.connection().state === 'connected';

  it.each<[string, (discord: Discord) => void]>([
    ['is cut', ({ gateway }) => gateway.cut()],
    ['is closed for a restart', ({ gateway }) => gateway.askToReconnect()],
    ['is closed with a fault of Discord', ({ gateway }) => gateway.cut(4000)],
  ])('is resumed when it %s, and what was missed is answered', async (_name, lose) => {
    const stage = await open();
    lose(stage.discord);
    await expect.poll(() => stage.discord.gateway.isConnected).toBe(false);
    stage.discord.write(stage.person, stage.direct, 'missed');
    await expect.poll(() => stage.discord.seen(stage.direct), { timeout: 5000 }).toBe('answer to missed');
    expect(stage.discord.gateway).toMatchObject({ resumed: 1, identified: 1 });
    await expect.poll(() => isConnected(stage)).toBe(true);
  });

  it('begins anew when its session is invalid', async () => {
    const stage = await open();
    stage.discord.gateway.invalidate(false);
    await expect.poll(() => stage.discord.gateway.identified, { timeout: 15_000 }).toBe(2);
    await settled(stage);
    expect(stage.changes).toEqual([]);
  });

  it('comes back after Discord was down', async () => {
    const stage = await open();
    stage.discord.gateway.isDown = true;
    stage.discord.gateway.cut();
    await expect.poll(() => stage.adapter.connection().state).toBe('retrying');
    await wait(1200);
    stage.discord.gateway.isDown = false;
    stage.discord.write(stage.person, stage.direct, 'missed');
    await expect.poll(() => stage.discord.seen(stage.direct), { timeout: 5000 }).toBe('answer to missed');
    expect(stage.reports).toEqual(['Error: the connection to Discord was lost']);
  });

  it('is closed for good where Discord says so, which is told once', async () => {
    const stage = await open();
    stage.discord.gateway.cut(4014);
    const why = 'Discord closed the connection for good (4014)';
    await expect.poll(() => stage.adapter.connection()).toEqual({ state: 'refused', why });
    expect(stage.reports).toEqual([`Error: ${why}`]);
  });

  it('is kept alive', async () => {
    const discord = await simulate();
    discord.gateway.heartbeatInterval = 50;
    const adapter = createDiscord({ token: discord.world.token, apiUrl: discord.api }, parts());
    afterwards(() => adapter.stop());
    await adapter.start(() => Promise.resolve(null));
    await expect.poll(() => discord.gateway.heartbeats).toBeGreaterThan(2);
    expect(adapter.connection()).toEqual({ state: 'connected' });
  });

  it.each<[string | Buffer, number]>([
    ['no JSON at all', 1],
    ['null', 1],
    ['[]', 1],
    ['"text"', 1],
    ['{"op":9}', 1],
    ['{"op":10}', 1],
    ['{"op":10,"d":{"heartbeat_interval":0}}', 1],
    ['{"op":0,"s":50,"t":"READY","d":{}}', 1],
    ['{"op":99,"d":{}}', 1],
    ['{"op":0,"s":50,"t":"MESSAGE_CREATE","d":null}', 1],
    ['{"op":0,"s":50,"t":"MESSAGE_CREATE","d":{"id":7,"content":"secret"}}', 1],
    ['{"op":0,"s":50,"t":"INTERACTION_CREATE","d":{"type":3,"data":"secret"}}', 1],
    ['{"op":0,"s":50,"t":"GUILD_CREATE","d":{}}', 0],
    [Buffer.from([0, 255, 254, 1]), 1],
  ])('survives the frame %j, and tells of it %i times', async (frame, times) => {
    const stage = await open();
    stage.discord.gateway.sendRaw(frame);
    await settled(stage);
    expect(stage.reports).toEqual(Array(times).fill('Error: Discord sent a frame that could not be read'));
  });

  it('tells once of an event of an unknown type', async () => {
    const stage = await open();
    for (const s of [50, 51]) stage.discord.gateway.sendRaw(`{"op":0,"s":${s},"t":"SOMETHING_NEW","d":{"a":"secret"}}`);
    await settled(stage);
    expect(stage.reports).toEqual(['Error: Discord: ignored, and reported once: an event SOMETHING_NEW']);
  });

  it('is refused when the token was revoked, and the program goes on', async () => {
    const stage = await open();
    stage.discord.world.token = 'another';
    const result = await stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast);
    expect(result).toMatchObject({ kind: 'refused' });
    expect(stage.adapter.connection().state).toBe('refused');
    stage.discord.gateway.cut(4004);
    await expect.poll(() => stage.discord.gateway.isConnected).toBe(false);
    expect(stage.adapter.connection().state).toBe('refused');
    expect(await stage.adapter.send(stage.ref(stage.channel), saying('Treffen'), broadcast)).toEqual(result);
    expect(stage.reports).toEqual(['Error: Discord does not accept the token']);
  });

  it('that is refused at the start says what to do', async () => {
    const { api } = await simulate();
    const adapter = createDiscord({ token: 'wrong', apiUrl: api }, parts());
    await expect(adapter.start(() => Promise.resolve(null))).rejects.toThrow(UserError);
    await adapter.stop();
  });

  it('is tried again while Discord is down, and does not hold up the start', async () => {
    const discord = await simulate();
    const down = { on: 'GET /gateway/bot', fault: { kind: 'html', status: 502 } as const };
    discord.rest.faults.push(down, down, down);
    const reports: string[] = [];
    const report = (error: unknown): void => void reports.push(String(error));
    const adapter = createDiscord(
      { token: discord.world.token, apiUrl: discord.api },
      parts({ wait: hurried, report }),
    );
    afterwards(() => adapter.stop());
    await adapter.start(() => Promise.resolve(saying('here again')));
    expect(adapter.connection().state).toBe('retrying');
    await expect.poll(() => adapter.connection().state, { timeout: 5000 }).toBe('connected');
    const person = discord.person();
    discord.write(person, discord.directChannel(person), 'Moin');
    await expect.poll(() => discord.seen(discord.directChannel(person))).toBe('here again');
    expect(reports).toEqual(['Error: Discord cannot be reached']);

    function hurried(milliseconds: number): Promise<void> {
      return milliseconds === 10_000 ? wait(100) : wait(Math.min(milliseconds, 200));
    }
  });
});
