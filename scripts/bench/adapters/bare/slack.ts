import { App } from '@slack/bolt';

export async function startBareSlack(environment: NodeJS.ProcessEnv, text: string): Promise<void> {
  const { SLACK_BOT_TOKEN: token = '', SLACK_APP_TOKEN: appToken = '', SLACK_API_URL: slackApiUrl = '' } = environment;
  const app = new App({ token, appToken, socketMode: true, clientOptions: { slackApiUrl } });
  app.message(async ({ say }) => void (await say(text)));
  await app.start();
}
