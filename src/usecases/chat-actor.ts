import type { ChatRef, Inbound } from '../core/chat.ts';

/** Who acts in a chat, and where. */
export interface ChatActor {
  chat: ChatRef;
  kind: Inbound['kind'];
  /** In a group or channel, whether the person manages it, as the platform says at this moment. */
  mayManage(): Promise<boolean>;
}

/** In a private chat everybody is at home. */
export async function isAllowed({ kind, mayManage }: ChatActor): Promise<boolean> {
  return kind === 'private' || (await mayManage());
}
