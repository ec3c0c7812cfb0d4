import { describe, expect, it } from 'vitest';
import type { Channel } from '../simulators/discord/world.ts';
import { open, settled, type Stage } from '../simulators/discord/stage.ts';

describe('chats that come and go', () => {
  it('a server that adds it is greeted where it may write', async () => {
    const stage = await open();
    const { guild, channel } = stage.discord.server(stage.person);
    stage.discord.addBot(guild);
    await expect.poll(() => stage.discord.seen(channel)).toBe('answer to welcome');
    expect(stage.changes).toEqual([{ kind: 'added', chat: stage.ref(channel) }]);
    expect(stage.asked).toMatchObject([{ kind: 'group', action: 'welcome', text: '', locale: 'de' }]);
  });

  it('a server that is out of order is neither gone nor new', async () => {
    const stage = await open();
    stage.discord.breakDown(stage.guild);
    stage.discord.recover(stage.guild);
    await settled(stage);
    expect(stage.changes).toEqual([]);
  });

  it('a server that removes it takes its channels and threads along', async () => {
    const stage = await open();
    const thread = stage.discord.thread(stage.channel);
    stage.discord.removeBot(stage.guild);
    const gone = (channel: Channel) => ({ kind: 'gone', chat: stage.ref(channel), reason: 'removed' });
    await expect.poll(() => stage.changes).toEqual([gone(stage.channel), gone(thread)]);
  });

  it('channels and threads are deleted', async () => {
    const stage = await open();
    const thread = stage.discord.thread(stage.channel);
    stage.discord.deleteChannel(thread);
    stage.discord.deleteChannel(stage.channel);
    const gone = (channel: Channel) => ({ kind: 'gone', chat: stage.ref(channel), reason: 'deleted' });
    await expect.poll(() => stage.changes).toEqual([gone(thread), gone(stage.channel)]);
  });

  it('a person who blocks it is noticed when it answers', async () => {
    const stage = await open();
    stage.discord.world.blocking.add(stage.person.id);
    stage.discord.write(stage.person, stage.direct, 'Moin');
    await expect
      .poll(() => stage.changes)
      .toEqual([{ kind: 'gone', chat: stage.ref(stage.direct), reason: 'blocked' }]);
  });
});

describe('who may manage a chat', () => {
  const manageGuild = String(1n << 5n);
  const manageChannels = String(1n << 4n);

  it.each<[string, boolean, (stage: Stage) => void]>([
    ['an ordinary member', false, () => undefined],
    ['the owner', true, ({ guild, person }) => void (guild.owner_id = person.id)],
    ['who has left', false, ({ guild, person }) => void guild.members.delete(person.id)],
    ['a role that manages the server', true, (stage) => giveRole(stage, manageGuild)],
    ['a role that manages channels', true, (stage) => giveRole(stage, manageChannels)],
    ['an administrator', true, (stage) => giveRole(stage, '8')],
    [
      'who may manage this channel only',
      true,
      ({ channel, person }) =>
        void channel.permission_overwrites.push({ id: person.id, type: 1, allow: manageChannels, deny: '0' }),
    ],
    [
      'who may manage all channels but this one',
      false,
      (stage) => {
        giveRole(stage, manageChannels);
        stage.channel.permission_overwrites.push({ id: stage.guild.id, type: 0, allow: '0', deny: manageChannels });
      },
    ],
    [
      'when Discord cannot say',
      false,
      ({ discord, guild, person }) => {
        guild.owner_id = person.id;
        discord.rest.faults.push({ on: 'GET /guilds/', fault: { kind: 'html', status: 502 } });
      },
    ],
  ])('%s: %s', async (_name, expected, arrange) => {
    const stage = await open();
    arrange(stage);
    expect(await stage.adapter.mayManage(stage.ref(stage.channel), stage.person.id)).toBe(expected);
  });

  it('a private chat is managed by the person in it', async () => {
    const { adapter, ref, direct, person } = await open();
    expect(await adapter.mayManage(ref(direct), person.id)).toBe(true);
    expect(await adapter.mayManage(ref(direct), '1')).toBe(false);
  });

  function giveRole({ guild, person }: Stage, permissions: string): void {
    guild.roles.push({ id: '100000000000000001', name: 'Team', permissions, position: 1 });
    guild.members.set(person.id, ['100000000000000001']);
  }
});
