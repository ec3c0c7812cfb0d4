/** Where a message came from and goes to. Two accounts of one platform may use the same chat ids. */
export interface ChatRef {
  platform: string;
  /** The bot or workspace that the chat belongs to. */
  account: string;
  chat: string;
  /** A forum topic or thread within the chat. */
  thread: string | null;
}

/** What a person did, in the words of no platform. */
export interface Inbound {
  /** The platform's id of this event; the same id is answered once. */
  id: string;
  chat: ChatRef;
  kind: 'private' | 'group' | 'channel';
  /** Who wrote, as the platform names them; used for memory and pace, never stored or logged. */
  sender: string;
  text: string;
  /** The action of a pressed button (see core/action.ts); then `text` is the button's label. */
  action: string | null;
  /** The language that the platform or page is set to, BCP 47. */
  locale: string | null;
}

export function chatKey(ref: ChatRef): string {
  return JSON.stringify([ref.platform, ref.account, ref.chat, ref.thread]);
}
