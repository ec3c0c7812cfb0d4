import { startDiscord } from '../../../../test/simulators/discord/server.ts';
import { messagesIn } from '../../../../test/simulators/discord/world.ts';
import type { OpenTown } from './town.ts';

export const openDiscordTown: OpenTown = async (latency) => {
  const discord = await startDiscord();
  const { world, rest } = discord;
  rest.delay = latency;
  return {
    variables: { DISCORD_BOT_TOKEN: world.token, DISCORD_API_URL: discord.api },
    account: world.bot.id,
    chat() {
      const person = discord.person();
      const channel = discord.directChannel(person);
      const messages = messagesIn(world, channel.id);
      return {
        id: channel.id,
        write(text) {
          messages.length = 0;
          discord.write(person, channel, text);
        },
        isAnswered: () => messages.length > 0,
      };
    },
    onChange: discord.onChange,
    tidy() {
      rest.asked.length = 0;
      world.typing.length = 0;
    },
  };
};
