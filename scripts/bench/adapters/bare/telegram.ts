import { Bot } from 'grammy';

/** Fetches the next updates while it answers earlier ones, as grammY's runner does. */
export async function startBareTelegram(environment: NodeJS.ProcessEnv, text: string): Promise<void> {
  const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = environment;
  const bot = new Bot(token, { client: { apiRoot } });
  bot.on('message', (context) => context.reply(text));
  await bot.init();
  const run = async (): Promise<never> => {
    for (let offset = 0; ; ) {
      const updates = await bot.api.getUpdates({ offset, timeout: 25, limit: 100, allowed_updates: ['message'] });
      for (const update of updates) {
        offset = update.update_id + 1;
        void bot.handleUpdate(update);
      }
    }
  };
  void run();
}
