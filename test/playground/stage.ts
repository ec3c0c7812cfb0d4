import type { Deed, FileView, PlatformView, SeatKey } from './views.ts';

/** One platform with a private chat and a group, and the people in them. */
export interface Stage {
  view(): PlatformView;
  /** Somebody does something. Throws a Refused for what the platform does not let them do. */
  act(seat: SeatKey, deed: Deed): void;
  /** The people's apps are set to this language. */
  speak(language: 'de' | 'en'): void;
  /** A file that the assistant sent; null if there is none under that id. */
  file(id: string): { name: string; bytes: Uint8Array } | null;
  /** Variables with which the program finds this platform. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** What a platform does not take from people. */
export class Refused extends Error {}

/** How people write the assistant's name where they want to address it; platforms have names of their own for it. */
export const addressed = /@Lotse\b(?!Bot)/gi;

export const fileView = (platform: string, id: string, name: string, size: number, description: string): FileView => ({
  name,
  size,
  description,
  address: `/files/${platform}/${encodeURIComponent(id)}`,
});
