/** Where a message came from and goes to. Two accounts of one platform may use the same chat ids. */
export interface ChatRef {
  platform: string;
  /** The bot or workspace that the chat belongs to. */
  account: string;
  chat: string;
  /** A forum topic or thread within the chat. */
  thread: string | null;
}

/** A file that a person sent, while the platform still has it. */
export interface SentFile {
  /** With its ending, as the person's device named it: not to be trusted. */
  name: string;
  /** As the platform says; "application/octet-stream" where it does not. */
  mediaType: string;
  /** In bytes, as the platform says. */
  size: number;
  /** What is in it; nothing is kept. Throws a FileFault where it is too large or cannot be had. */
  fetch(): Promise<Uint8Array>;
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
  /** The intent that a typed command named ("/termine Heide"); `text` is what was written after it. */
  command?: string;
  /** The action of a pressed button (see core/action.ts); then `text` is the button's label. */
  action: string | null;
  /** The language that the platform or page is set to, BCP 47. */
  locale: string | null;
  /** Nothing that was said, such as an opened page: conversation and pace go on as if it had not been asked. */
  aside?: true;
  /** In private chats only. */
  files?: readonly SentFile[];
}

export function chatKey(ref: ChatRef): string {
  return JSON.stringify([ref.platform, ref.account, ref.chat, ref.thread]);
}
