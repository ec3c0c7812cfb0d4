import type { ReadRecords } from '../../core/importing.ts';
import type { Language } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import { type Act, mayDo, type StaffMember } from '../../core/staff.ts';

/** What the room needs for content, given by who wires it. */
export interface ContentPorts {
  eventChanged(key: string): Promise<void>;
  /** Reads a calendar or table; null for files that are neither, by their name. */
  readRecords(name: string, bytes: () => Promise<Uint8Array>): Promise<ReadRecords | null>;
  /** Tells people of the staff something in their private chats; `key` is the same for a repeated attempt. */
  tell(people: readonly number[], key: string, message: (language: Language) => Message): Promise<number>;
  /** Everybody who may do that now. */
  whoMay(act: Act): Promise<number[]>;
}

/** The organisation whose records alone somebody may change; null: all. */
export function ownOf({ role, organisation }: StaffMember): string | null {
  return mayDo(role, 'write-content') ? null : (organisation ?? '');
}
