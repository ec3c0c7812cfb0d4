import type { Settings } from './settings.ts';

/** What an operator does to bring the assistant to Telegram. */
export function setupTelegram(settings: Settings | null): string {
  const webhook = settings?.webhook
    ? `Updates come by webhook to ${settings.webhook.url}.`
    : 'Updates are fetched by long polling: no address of your own is needed.';
  return `Telegram: ${settings ? `on, for the bot ${settings.account}. ${webhook}` : 'off.'}

1. Open https://t.me/BotFather in Telegram and press Start.
2. Write /newbot, then the name that people see, then a user name that ends in "bot".
3. Copy the token from the answer into .env: TELEGRAM_BOT_TOKEN=123456:ABC-DEF
   Whoever has the token is the bot: keep it secret. /revoke makes a new one.
4. /setprivacy: leave it at "Enable". Then Telegram passes on commands, replies to the assistant and
   (as far as Telegram does) mentions of it, and nothing else that is said in groups.
5. /setjoingroups: leave it at "Enable", if groups are to use the assistant.
6. /setdescription and /setuserpic: who runs it, and a picture. The commands are registered by the program.
7. Start the program, open the bot in Telegram, press Start.

In a group: add the bot as a member. It needs no administrator's rights; as an administrator it would be sent
everything that is said there, which it ignores.
In a channel: add it as an administrator who may post messages, and nothing more.

By webhook instead of long polling, behind a proxy with a certificate, on port 443, 80, 88 or 8443:
   TELEGRAM_WEBHOOK_URL=https://lotse.example.org/telegram
   TELEGRAM_WEBHOOK_SECRET=  16 to 256 letters, digits, _ or -, made by chance
A Bot API server of your own: TELEGRAM_API_ROOT=http://127.0.0.1:8081 (log the bot out of Telegram's first).
`;
}
