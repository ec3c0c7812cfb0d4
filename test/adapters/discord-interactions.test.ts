import { describe, expect, it } from 'vitest';
import { commands } from '../../src/core/commands.ts';
import type { Message } from '../../src/core/message.ts';
import type { Fault } from '../simulators/discord/faults.ts';
import { open, saying, settled } from '../simulators/discord/stage.ts';

describe('commands and buttons', () => {
  it('are registered in every language that Discord has', async () => {
    const { discord } = await open();
    const registered = discord.world.commands as {
      name: string;
      name_localizations: object;
      description_localizations: object;
    }[];
    expect(registered.map(({ name }) => name)).toEqual(['start', ...commands.map(({ names }) => names.de)]);
    // Discord falls back to other languages where the default is not under its own, too.
    expect(registered[1]?.name_localizations).toEqual({ de: 'helfen', 'en-GB': 'offers', 'en-US': 'offers' });
    expect(registered[1]?.description_localizations).toMatchObject({
      uk: 'Де потрібна допомога?',
      tr: 'Nerede yardım gerekiyor?',
    });
  });

  it('are answered in the language that Discord is set to', async () => {
    const stage = await open();
    const person = stage.discord.person('en-GB');
    const channel = stage.discord.directChannel(person);
    const id = stage.discord.command(person, channel, 'hilfe');
    stage.discord.command(person, channel, 'termine', 'in Heide');
    await expect.poll(() => stage.discord.seen(channel)).toBe('answer to help\nanswer to in Heide');
    expect(stage.asked).toMatchObject([
      { id, text: 'hilfe', action: 'help', locale: 'en-GB', kind: 'private', sender: person.id },
      { text: 'in Heide', action: null, command: 'list_events' },
    ]);
    expect(stage.asked[0]).not.toHaveProperty('command');
  });

  it('have names that Discord takes, of which no two are the same in one language', async () => {
    const { discord } = await open();
    const registered = discord.world.commands as { name: string; name_localizations: Record<string, string> }[];
    for (const locale of ['de', 'en-GB', 'en-US', 'uk']) {
      const names = registered.map(({ name, name_localizations: localised }) => localised[locale] ?? name);
      for (const name of names) expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('that Discord still knows of an earlier version are questions', async () => {
    const stage = await open();
    stage.discord.command(stage.person, stage.direct, 'vorstand', 'Heide');
    await expect.poll(() => stage.asked).toMatchObject([{ text: 'vorstand Heide', action: null }]);
  });

  it('that are no commands and no buttons are left alone, which is said once', async () => {
    const stage = await open();
    for (const id of ['98', '99']) {
      const data = { custom_id: 'secret', components: [] };
      stage.discord.gateway.dispatch('INTERACTION_CREATE', {
        id,
        token: 'x',
        application_id: stage.discord.world.application,
        type: 99,
        channel_id: stage.direct.id,
        user: stage.person,
        data,
      });
    }
    await settled(stage);
    expect(stage.asked).toHaveLength(1);
    expect(stage.reports).toEqual([
      'Error: Discord: ignored, and reported once: an interaction that is neither a command nor a button',
    ]);
  });

  it('are acknowledged in time when the answer is slow', async () => {
    const stage = await open();
    const { promise, resolve } = Promise.withResolvers<Message>();
    stage.answer = () => promise;
    const id = stage.discord.command(stage.person, stage.channel, 'hilfe');
    await expect.poll(() => stage.discord.rest.interactions.stateOf(id)).toBe('thinking');
    resolve(saying('x'.repeat(7000)));
    await expect.poll(() => stage.discord.posts(stage.channel)).toHaveLength(2);
    expect(stage.discord.rest.interactions.stateOf(id)).toBe('answered');
  });

  it('leave nothing unanswered where nothing is to be said', async () => {
    const stage = await open();
    const { promise, resolve } = Promise.withResolvers<null>();
    stage.answer = ({ text }) => (text === 'slow' ? promise : Promise.resolve(null));
    const ids = [
      stage.discord.command(stage.person, stage.channel, 'hilfe'),
      stage.discord.press(stage.person, stage.channel, null, 'help'),
      stage.discord.command(stage.person, stage.channel, 'termine', 'slow'),
    ];
    const states = () => ids.map((id) => stage.discord.rest.interactions.stateOf(id));
    await expect.poll(states).toEqual(['answered', 'answered', 'thinking']);
    resolve(null);
    await expect.poll(states).toEqual(['answered', 'answered', 'answered']);
    expect(stage.discord.seen(stage.channel)).toBe('');
  });

  it('carry the action, and the label as what was said', async () => {
    const stage = await open();
    const { discord, person, direct } = stage;
    stage.answer = () => Promise.resolve(saying('So:', { choices: [{ label: 'Mehr', action: 'find_offers?o=3' }] }));
    discord.write(person, direct, 'helfen');
    await expect.poll(() => discord.posts(direct)).toHaveLength(1);
    discord.press(person, direct, discord.posts(direct)[0] ?? null, 'find_offers?o=3');
    await expect.poll(() => discord.posts(direct)).toHaveLength(2);
    expect(stage.asked[1]).toMatchObject({ text: 'Mehr', action: 'find_offers?o=3', chat: stage.ref(direct) });
  });

  it('are passed on as they are when they are forged or of a message that is gone', async () => {
    const stage = await open();
    const forged = "'; DROP TABLE \u0000<@1>";
    stage.discord.press(stage.person, stage.channel, null, forged);
    await expect.poll(() => stage.asked).toMatchObject([{ text: '', action: forged, kind: 'group' }]);
    await settled(stage);
  });

  it('are answered once when the gateway tells of them twice', async () => {
    const stage = await open();
    const ids = new Set<string>();
    stage.answer = ({ id, text }) => {
      const isRepeated = ids.has(id);
      ids.add(id);
      return Promise.resolve(isRepeated ? null : saying(`answer to ${text}`));
    };
    stage.discord.command(stage.person, stage.channel, 'hilfe');
    stage.discord.gateway.repeat();
    await expect.poll(() => stage.asked).toHaveLength(2);
    expect(stage.asked[1]?.id).toBe(stage.asked[0]?.id);
    await settled(stage);
    expect(stage.discord.seen(stage.channel)).toBe('answer to hilfe');
    expect(stage.reports).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['was cut after Discord took it', { kind: 'cut', taken: true }],
    ['was cut before', { kind: 'cut', taken: false }],
    ['met a fault of Discord', { kind: 'status', status: 500 }],
    ['met a page instead of JSON', { kind: 'html', status: 502 }],
    ['is too much at once', { kind: 'limited', seconds: 0.01 }],
  ])('get one answer when the first attempt %s', async (_name, fault) => {
    const stage = await open();
    stage.discord.rest.faults.push({ on: 'POST /interactions/', fault });
    stage.discord.command(stage.person, stage.channel, 'hilfe');
    await expect.poll(() => stage.discord.seen(stage.channel)).toBe('answer to help');
    await settled(stage);
    expect(stage.discord.seen(stage.channel)).toBe('answer to help');
  });

  it('are answered by an ordinary message when it is too late for another', async () => {
    const stage = await open();
    stage.discord.rest.interactions.patience = -1;
    stage.discord.command(stage.person, stage.channel, 'hilfe');
    await expect.poll(() => stage.discord.seen(stage.channel)).toBe('answer to help');
  });
});
