import type { Blocks } from './blocks.ts';

export interface Person {
  id: string;
  locale: string;
  isAdmin: boolean;
  isOwner: boolean;
  deleted: boolean;
}

/** A file that was announced; `bytes` is null until it is uploaded, `title` until it is shown. */
export interface SlackFile {
  id: string;
  name: string;
  length: number;
  altText: string;
  bytes: Uint8Array | null;
  title: string | null;
}

export interface Posted {
  files?: readonly SlackFile[];
  ts: string;
  thread: string | null;
  user: string;
  text: string;
  blocks: Blocks;
  isMarkup: boolean;
  metadata: { event_type: string; event_payload: Record<string, unknown> } | null;
  unfurl: boolean;
}

export interface Channel {
  id: string;
  /** Whose direct message with the assistant it is. */
  person: Person | null;
  members: Set<string>;
  messages: Posted[];
  isArchived: boolean;
  /** What stands below its newest thread, such as "is typing…"; a message there takes it away. */
  status: string;
}

/** People, channels and messages of one workspace. */
export class Workspace {
  readonly team = 'T0SIMULATE';
  readonly bot = { user: 'U0LOTSE', id: 'B0LOTSE', app: 'A0LOTSE' };
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly homes = new Map<string, Blocks>();
  readonly files = new Map<string, SlackFile>();
  /** What people sent, by the end of its private address. */
  readonly sentFiles = new Map<string, Uint8Array>();
  /** Where files are uploaded to; the server knows. */
  origin = '';
  /** An app that was installed before it asked for files:write has it only after it is installed anew. */
  mayWriteFiles = true;
  private count = 0;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** Unique, and in the order of time. */
  ts(): string {
    this.count += 1;
    return `${Math.floor(this.now() / 1000)}.${String(this.count).padStart(6, '0')}`;
  }

  id(letter: string): string {
    this.count += 1;
    return `${letter}${String(this.count).padStart(9, '0')}`;
  }

  person(more: Partial<Person> = {}): Person {
    const person = { id: this.id('U'), locale: 'en-US', isAdmin: false, isOwner: false, deleted: false, ...more };
    this.people.set(person.id, person);
    return person;
  }

  channel(letter: 'C' | 'G' | 'D', person: Person | null, hasBot: boolean): Channel {
    const members = new Set([...(person ? [person.id] : []), ...(hasBot ? [this.bot.user] : [])]);
    const channel = { id: this.id(letter), person, members, messages: [], isArchived: false, status: '' };
    this.channels.set(channel.id, channel);
    return channel;
  }

  direct(person: Person): Channel {
    const known = [...this.channels.values()].find((channel) => channel.person === person);
    return known ?? this.channel('D', person, true);
  }
}
