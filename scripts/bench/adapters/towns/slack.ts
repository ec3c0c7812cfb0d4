import { openSlack } from '../../../../test/simulators/slack/index.ts';
import type { OpenTown } from './town.ts';

export const openSlackTown: OpenTown = async (latency) => {
  const slack = await openSlack({ latency });
  const { space, tokens } = slack;
  return {
    variables: {
      SLACK_BOT_TOKEN: tokens.botToken,
      SLACK_APP_TOKEN: tokens.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
    account: space.team,
    chat() {
      const person = slack.person({ locale: 'de-DE' });
      const channel = space.channel('D', person, true);
      return {
        id: channel.id,
        write(text) {
          channel.messages.length = 0;
          slack.write(person, channel, text);
        },
        isAnswered: () => channel.messages.some(({ user }) => user === space.bot.user),
      };
    },
    onChange: slack.onChange,
    tidy() {
      slack.requests.length = 0;
    },
  };
};
