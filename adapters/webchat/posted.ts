import type { Message } from '../../src/core/message.ts';

/** A file as the page takes it: its content is in the address of the link that downloads it. */
export interface Download {
  name: string;
  description: string;
  href: string;
}

/** The message as the page's script takes it. */
export type PostedMessage = Omit<Message, 'files'> & { files?: Download[] };
