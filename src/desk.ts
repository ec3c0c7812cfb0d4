import type { ChatPlatform } from './core/adapter.ts';
import type { Inbound } from './core/chat.ts';
import type { Desk } from './core/desk.ts';
import { languages, type Language } from './core/language.ts';
import { titleOf } from './store/announcement-title.ts';
import { findChat, subscriptionOf } from './store/chats.ts';
import type { PrismaClient } from './store/prisma/client.ts';
import { staffByIdentity } from './store/staff.ts';
import { storedAbout } from './store/stored.ts';
import type { Telling } from './telling.ts';
import { answeredMessage, askedMessage } from './texts/inquiries.ts';
import { attend, fingerprint, leave } from './usecases/attendance.ts';
import { closeFeed, openFeed } from './usecases/calendar-feed.ts';
import { changeLanguage } from './usecases/change-language.ts';
import { changeSubscription } from './usecases/change-subscription.ts';
import type { ChatActor } from './usecases/chat-actor.ts';
import { endSubscription } from './usecases/end-subscription.ts';
import { eraseChat } from './usecases/erase-chat.ts';
import { closeInquiry, findInquiry, openInquiry, reopenInquiry } from './usecases/inquiries.ts';
import { findInvitation } from './usecases/invitations.ts';
import { pauseSubscription } from './usecases/pause-subscription.ts';
import { RightMissing } from './usecases/staff-actor.ts';

export interface DeskParts {
  db: PrismaClient;
  /** On which messages can be sent unasked. */
  platforms: ReadonlyMap<string, ChatPlatform>;
  telling: Telling;
  /** The address at which people reach the web chat, without a slash at its end. */
  publicUrl: string;
  now(): number;
}

/** What can be done for the person of a message in its chat. */
export function createDesk({ db, platforms, telling, publicUrl, now }: DeskParts): (inbound: Inbound) => Desk {
  return ({ chat, kind, sender, id: event, locale }) => {
    const platform = platforms.get(chat.platform);
    const actor: ChatActor = {
      chat,
      kind,
      mayManage: async () => (await platform?.mayManage(chat, sender)) ?? false,
    };
    const spoken = async (): Promise<Language> => {
      const found = await findChat(db, chat);
      return languages.find((language) => language === (found?.language ?? locale)) ?? languages[0];
    };
    return {
      kind: kind === 'private' ? 'private' : 'shared',
      canBeTold: platform !== undefined,
      async subscription() {
        const found = await findChat(db, chat);
        return found?.subscription ? subscriptionOf(found.subscription) : null;
      },
      subscribe: (change, language) => changeSubscription(db, actor, change, language, now()),
      pause: (paused) => pauseSubscription(db, actor, paused, now()),
      unsubscribe: () => endSubscription(db, actor),
      async speak(language) {
        if (kind === 'private') await changeLanguage(db, chat, language);
      },
      stored: () => storedAbout(db, chat, kind === 'private' ? sender : null),
      erase: () => eraseChat(db, actor),
      invitation: (code) => findInvitation(db, code),
      async openFeed() {
        const feed = await openFeed(db, actor);
        return feed === null || feed === 'refused' ? feed : { address: `${publicUrl}/calendar/${feed.token}.ics` };
      },
      closeFeed: () => closeFeed(db, actor),
      attend: (announcement, name) => attend(db, announcement, fingerprint(announcement, chat, sender), name, now()),
      leave: (announcement) => leave(db, announcement, fingerprint(announcement, chat, sender)),
      async inquire(announcement, question) {
        const inquiry = await openInquiry(db, announcement, chat, await spoken(), now());
        if (inquiry === null) return false;
        const { title, author } = await titleOf(db, announcement);
        const others = await telling.whoMay('announce');
        const ask = (people: readonly number[]): Promise<number> =>
          telling.tell(people, `inquiry:${inquiry}`, (language) =>
            askedMessage(language, title(language), question, inquiry),
          );
        return (await ask([author])) > 0 || (await ask(others.filter((other) => other !== author))) > 0;
      },
      async reply(inquiry, answer) {
        const member = await staffByIdentity(db, { platform: chat.platform, account: chat.account, user: sender });
        if (!member) return 'refused';
        const found = await findInquiry(db, inquiry, now());
        try {
          if (!found || !(await closeInquiry(db, inquiry, member.id, now()))) return 'not-open';
        } catch (error) {
          if (error instanceof RightMissing) return 'refused';
          throw error;
        }
        const { title } = await titleOf(db, found.announcementId);
        const language = languages.find((known) => known === found.language) ?? languages[0];
        const message = answeredMessage(language, title(language), answer);
        const result = await platforms
          .get(found.chat.platform)
          ?.send(found.chat, message, { key: `answer:${inquiry}:${event}`, urgency: 'answer' });
        if (result?.kind === 'ok') return 'sent';
        await reopenInquiry(db, inquiry);
        return 'not-arrived';
      },
    };
  };
}
