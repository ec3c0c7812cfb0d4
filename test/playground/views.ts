/** What the page is told, and what it asks for. Contents are what each platform's server received from the program. */
export type PlatformName = 'telegram' | 'slack' | 'discord';

/** Maria's private chat, or the group as seen by Anna, who administers it, or by Maria, who does not. */
export type SeatKey = 'private' | 'administrator' | 'member';

export interface PlatformView<Content = unknown> {
  platform: PlatformName;
  seats: Seat<Content>[];
  /** People and the assistant by their id on the platform, for mentions. */
  names: Readonly<Record<string, string>>;
}

export interface Seat<Content = unknown> {
  key: SeatKey;
  person: string;
  /** Null in a private chat. */
  group: string | null;
  /** Whether the assistant is there. */
  isPresent: boolean;
  /** What the platform shows while an answer is on its way: a text of its own, or '' for its usual sign. */
  typing: string | null;
  commands: CommandView[];
  entries: Entry<Content>[];
}

export interface CommandView {
  /** Without the slash. */
  name: string;
  description: string;
}

export interface Entry<Content = unknown> {
  id: string;
  kind: 'message' | 'command' | 'added' | 'removed' | 'unknown-command' | 'failed';
  author: 'me' | 'other' | 'assistant';
  name: string;
  /** Milliseconds since 1970. */
  at: number;
  isEdited: boolean;
  /** Only this person sees it. */
  isHidden: boolean;
  content: Content;
}

export interface FileView {
  name: string;
  /** Bytes. */
  size: number;
  /** Below the playground's address. */
  address: string;
  /** What the sender says about it, for people who do not see or open it; '' for nothing. */
  description: string;
}

export interface TelegramContent {
  text: string;
  entities: { type: string; offset: number; length: number; url?: string }[];
  keyboard: { text: string; callback_data?: string; url?: string }[][];
  files: FileView[];
}

export interface SlackContent {
  text: string;
  /** Whether the text, where there are no blocks, is mrkdwn. */
  isMarkup: boolean;
  blocks: SlackBlock[];
  files: FileView[];
}
interface SlackText {
  type: string;
  text: string;
}
export type SlackBlock =
  | { type: 'rich_text'; elements: { elements: SlackInline[] }[] }
  | { type: 'section'; text: SlackText }
  | { type: 'actions'; elements: SlackElement[] };
export type SlackInline =
  | { type: 'text'; text: string; style?: { bold?: boolean | undefined } | undefined }
  | { type: 'link'; url: string; text?: string | undefined; style?: { bold?: boolean | undefined } | undefined };
export type SlackElement =
  | { type: 'button'; action_id: string; text: SlackText; value?: string | undefined }
  | {
      type: 'static_select';
      action_id: string;
      placeholder?: SlackText | undefined;
      options: { text: SlackText; value: string }[];
    };

export interface DiscordContent {
  content: string;
  embeds: readonly { title?: string | undefined; description?: string | undefined; url?: string | undefined }[];
  components: readonly { components: readonly DiscordComponent[] }[];
  /** The command or button that this answers, in words. */
  answers: string | null;
  files: FileView[];
}
export interface DiscordComponent {
  type: number;
  style?: number;
  label?: string | undefined;
  custom_id: string;
  placeholder?: string;
  options?: readonly { label: string; value: string; description?: string }[];
}

/** Something that a person does. */
export type Deed =
  | { kind: 'write'; text: string; replyTo: string | null }
  /** Uses a button, or an option of a menu, of a message: `element` is what the platform calls it by. */
  | { kind: 'press'; message: string; element: string; value: string }
  | { kind: 'add' }
  | { kind: 'remove' };
