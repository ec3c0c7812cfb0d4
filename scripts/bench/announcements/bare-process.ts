import { Api } from 'grammy';
import { z } from 'zod';
import { serve } from '../adapters/helper-process.ts';
import { usage } from '../adapters/usage.ts';

/** The shortest loop that sends the same to many chats: nothing is remembered, nothing asked. */

const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = process.env;
const api = new Api(token, { apiRoot });
const atOnce = 50;

const Sending = z.object({
  chats: z.array(z.string()),
  message: z.looseObject({ text: z.string() }),
});

serve({
  ...usage,
  async send(value) {
    const { chats, message } = Sending.parse(value);
    const left = [...chats];
    const goOn = async (): Promise<void> => {
      for (let chat = left.pop(); chat !== undefined; chat = left.pop())
        await api.raw.sendMessage({ ...message, chat_id: Number(chat) });
    };
    await Promise.all(Array.from({ length: atOnce }, goOn));
  },
});
