import type { Blocks } from './blocks.ts';

export interface Person {
  id: string;
  locale: string;
  isAdmin: boolean;
  isOwner: boolean;
  deleted: boolean;
}

export interface Posted {
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
}

/** People, channels and messages of one workspace. */
export class Workspace {
  readonly team = 'T0SIMULATE';
  readonly bot = { user: 'U0LOTSE', id: 'B0LOTSE', app: 'A0LOTSE' };
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly homes = new Map<string, Blocks>();
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
    const channel = { id: this.id(letter), person, members, messages: [], isArchived: false };
    this.channels.set(channel.id, channel);
    return channel;
  }

  direct(person: Person): Channel {
    const known = [...this.channels.values()].find((channel) => channel.person === person);
    return known ?? this.channel('D', person, true);
  }
}
