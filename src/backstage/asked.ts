import { readAction } from '../core/action.ts';
import type { Inbound } from '../core/chat.ts';
import { looksLikeCode } from '../usecases/staff-code.ts';

/** What a message wants of this room. */
export type Asked =
  | { kind: 'redeem'; code: string }
  /** By a command or button; `item` is what the button carries, or what was written after the command. */
  | { kind: 'staff' | 'announce' | 'announcements' | 'content' | 'invitation'; item: string; typed: boolean }
  | { kind: 'button'; room: 'draft' | 'announcement'; item: string }
  /** Words that a draft takes, if one is open; `isPlain` is false for what may be a command of the engine. */
  | { kind: 'words'; isPlain: boolean };

const rooms = ['staff', 'draft', 'announcement', 'content', 'invitation'] as const;

/** Names of the commands, each also without the slash for platforms that keep slashes to themselves. */
const commands: readonly [RegExp, 'staff' | 'announce' | 'announcements' | 'invitation'][] = [
  [/^(?:staff|team)$/, 'staff'],
  [/^(?:announce|ankündigen|ankuendigen|ankündigung)$/, 'announce'],
  [/^(?:announcements|ankündigungen|ankuendigungen|mitteilungen)$/, 'announcements'],
  [/^(?:einladen|invite)$/, 'invitation'],
];

/** Those about content, and what the room of content calls them. */
const contentCommands: readonly [RegExp, string][] = [
  [/^(?:neu|new)$/, 'new'],
  [/^(?:ändern|aendern|change)$/, 'change'],
  [/^(?:besetzt|filled)$/, 'needs'],
  [/^(?:vorschläge|vorschlaege|proposals)$/, 'proposals'],
];

/** Null: the engine's. Whether the person is staff is not known here. */
export function readAsked({ text, action, command }: Inbound): Asked | null {
  if (action !== null) return readButton(action);
  if (command !== undefined) return null;
  const [, slash = '', name = '', item = ''] = /^\s*(\/?)(\p{L}+)(?:@\w+)?(?:[\s:]+(.*))?$/su.exec(text) ?? [];
  const [, kind] = commands.find(([names]) => names.test(name.toLowerCase())) ?? [];
  const [, content] = contentCommands.find(([names]) => names.test(name.toLowerCase())) ?? [];
  // "Neu hier?" is a question.
  if (content !== undefined && (slash !== '' || !item.includes('?')))
    return { kind: 'content', item: `${content}.${item.trim()}`, typed: slash === '' };
  if (kind === undefined) return { kind: 'words', isPlain: !text.trimStart().startsWith('/') };
  if (kind === 'staff' && (looksLikeCode(item) || (slash !== '' && isTry(item))))
    return { kind: 'redeem', code: item.trim() };
  // A sentence that begins with such a word is no command: "Team gesucht", "Staff are kind".
  const isSentence =
    (kind === 'staff' && !/^(?:list|add|)$/i.test(item.trim())) || (kind === 'invitation' && item !== '');
  if (slash === '' && isSentence) return { kind: 'words', isPlain: true };
  return { kind, item: item.trim(), typed: slash === '' };
}

function readButton(written: string): Asked | null {
  const action = readAction(written);
  const room = rooms.find((name) => name === action?.intent);
  if (!action || !room) return null;
  const item = action.item ?? '';
  if (room === 'draft' || room === 'announcement') return { kind: 'button', room, item };
  return { kind: room, item, typed: false };
}

/** A single word behind "/staff" that is none of its own is somebody's try at a code. */
function isTry(item: string): boolean {
  return /^[\w-]{5,}$/.test(item.trim()) && !/^(?:list|add|code|remove)$/i.test(item.trim());
}
