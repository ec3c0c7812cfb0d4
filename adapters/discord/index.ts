import { GatewayDispatchEvents } from 'discord.js';
import type { ChatPlatform, PlatformParts } from '../../src/core/adapter.ts';
import type { Inbound } from '../../src/core/chat.ts';
import { createDoor } from '../../src/core/door.ts';
import { UserError } from '../../src/core/errors.ts';
import { createIgnored } from '../../src/core/ignored.ts';
import { type Answering, createAnswering } from './answering.ts';
import { watchChats } from './chats.ts';
import { registerCommands } from './commands.ts';
import { createGateway } from './connection.ts';
import { ChangedMessage, Interaction, Ready, WrittenMessage } from './events.ts';
import { readInteraction, readMessage, type Surroundings } from './inbound.ts';
import { createOutbound } from './outbound.ts';
import { previewDiscord } from './preview.ts';
import { createRequests } from './requests.ts';
import { mayManage } from './rights.ts';
import { sentFiles } from './sent-files.ts';
import type { DiscordSettings } from './settings.ts';
import { placed } from './threads.ts';

export { type DiscordSettings, readDiscord } from './settings.ts';
export { setupDiscord } from './setup.ts';

const knownEvents = new Set<string>(Object.values(GatewayDispatchEvents));
/** How long a start waits for Discord, in milliseconds. */
const startWithin = 10_000;

export function createDiscord(settings: DiscordSettings, parts: PlatformParts): ChatPlatform {
  const { report, wait } = parts;
  const door = createDoor(parts.gate, wait);
  const ask = createRequests(settings, door, () => gateway.refuse());
  const outbound = createOutbound(ask, parts.now);
  const ignored = createIgnored('Discord', report);
  const underWay = new Set<Promise<void>>();
  /** Null before the start and after the end: then nothing is taken in. */
  let answering: Answering | null = null;
  let self: string | null = null;

  const follow = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const written = (inbound: Inbound | null): void => {
    if (answering === null || inbound === null) return;
    const { message } = answering;
    const isKnown = inbound.kind === 'private' || gateway.client()?.channels.cache.has(inbound.chat.chat);
    follow(isKnown ? message(inbound) : placed(ask, inbound).then(message));
  };

  const parentOf = (id: string): string | null => {
    const channel = gateway.client()?.channels.cache.get(id);
    return channel?.isThread() ? channel.parentId : null;
  };

  const take = (type: string, data: unknown): void => {
    if (type === 'READY') {
      const isFirst = self === null;
      const { user, application } = Ready.parse(data);
      self = user.id;
      if (isFirst) registerCommands(ask, application.id, door).catch(report);
    }
    if (answering === null || self === null) return;
    const surroundings: Surroundings = { self, parentOf, ignored };
    if (!knownEvents.has(type)) ignored(`an event ${type}`);
    if (type === 'MESSAGE_CREATE') {
      const message = WrittenMessage.parse(data);
      const inbound = readMessage(message, surroundings);
      const files = inbound?.kind === 'private' ? sentFiles(message, settings) : [];
      written(inbound && files.length > 0 ? { ...inbound, files } : inbound);
    }
    if (type === 'MESSAGE_UPDATE') {
      const { author, edited_timestamp: edited } = ChangedMessage.parse(data);
      if (typeof edited === 'string' && author?.id !== self) ignored('an edited message');
    }
    if (type === 'INTERACTION_CREATE') {
      const interaction = Interaction.parse(data);
      const inbound = readInteraction(interaction, surroundings);
      if (inbound !== null) follow(answering.interaction(inbound, interaction));
    }
  };

  const gateway = createGateway(settings, parts, (client) => watchChats(client, parts.changed, written), take);

  return {
    platform: 'discord',
    preview: previewDiscord,
    webhook: null,
    connection: () => gateway.state(),
    async start(respond) {
      answering = createAnswering(ask, outbound, door, parts, respond);
      const isAccepted = await Promise.race([gateway.connect(), wait(startWithin)]);
      if (isAccepted === false && gateway.state().state === 'refused') {
        await gateway.close();
        throw new UserError(
          'Discord does not accept DISCORD_BOT_TOKEN.',
          'Copy the token again ("Bot", "Reset Token" on https://discord.com/developers/applications), or leave it out.',
        );
      }
    },
    async stop() {
      answering = null;
      await door.close(Promise.all(underWay));
      await gateway.close();
    },
    link: () => self && `https://discord.com/users/${self}`,
    send: (chat, message, options) => outbound.send(chat, message, options),
    edit: (chat, id, message) => outbound.edit(chat, id, message),
    remove: (chat, id) => outbound.remove(chat, id),
    find: (chat, ...attempt) => outbound.find(chat, ...attempt),
    mayManage: (chat, sender) => mayManage(ask, chat, sender),
  };
}
