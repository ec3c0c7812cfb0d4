import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';

export async function startBareDiscord(environment: NodeJS.ProcessEnv, text: string): Promise<void> {
  const { DISCORD_BOT_TOKEN: token = '', DISCORD_API_URL: api = '' } = environment;
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: { api },
  });
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot && message.channel.isSendable()) void message.channel.send(text);
  });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
}
