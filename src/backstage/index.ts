import { chatKey, type Inbound } from '../core/chat.ts';
import { Refusal } from '../core/errors.ts';
import type { Message } from '../core/message.ts';
import { mayDo } from '../core/staff.ts';
import { findDraft } from '../store/drafts.ts';
import { staffByIdentity } from '../store/staff.ts';
import { dropDraft } from '../usecases/keep-draft.ts';
import { type AnnouncingPorts, createAnnouncingRoom } from './announcing/room.ts';
import { type Asked, readAsked } from './asked.ts';
import type { ContentPorts } from './content/ports.ts';
import { createContentRoom } from './content/room.ts';
import { createEmergencies } from './emergencies.ts';
import { type Dialogue, plain } from './guide.ts';
import { createInviting } from './inviting.ts';
import { createKnownPeople } from './known-people.ts';
import type { BackstageParts } from './parts.ts';
import { ownPage } from './staff-pages.ts';
import { createStaffRoom } from './staff-room.ts';
import type { Speech, Visit } from './visit.ts';

/** Answers the staff in their private chats; null for what is none of its business. */
export type Backstage = (inbound: Inbound, speech: Speech) => Promise<Message | null>;

export function createBackstage(parts: BackstageParts, ports: AnnouncingPorts & ContentPorts): Backstage {
  const { db, knowledge, platforms, reading, emergency, now } = parts;
  const people = createKnownPeople(parts);
  const emergencies = createEmergencies(parts);
  const staff = createStaffRoom(parts);
  const announcing = createAnnouncingRoom(parts, ports);
  const content = createContentRoom(parts, ports);
  const inviting = createInviting(parts);
  const dialogues = new Map<string, Dialogue>(
    [staff.adding, announcing.composing, inviting.making, ...content.dialogues].map((dialogue) => [
      dialogue.name,
      dialogue,
    ]),
  );
  /** Chats in which somebody writes something, so that they are told when their rights end in the middle. */
  const writing = new Set<string>();

  const goOn = async (visit: Visit, item: string | null): Promise<Message | null> => {
    const draft = await findDraft(db, visit.member.id, visit.inbound.chat);
    const key = chatKey(visit.inbound.chat);
    if (!draft || (item !== null && item.split('.', 1)[0] !== String(draft.id))) {
      if (!draft) writing.delete(key);
      return item === null ? null : plain(visit, 'draft-gone');
    }
    const setAside = emergencies.takeBack(visit);
    const danger = item === null ? emergencies.interrupt(visit, draft) : null;
    if (danger) return danger;
    const dialogue = dialogues.get(draft.form);
    if (!dialogue) {
      await dropDraft(db, draft.id);
      return plain(visit, 'draft-unreadable');
    }
    writing.add(key);
    if (setAside && item === `${draft.id}.go.take`)
      return dialogue.go({ ...visit, inbound: setAside }, draft, { text: setAside.text, item: null });
    return dialogue.go(visit, draft, { text: visit.inbound.text, item });
  };

  const inRoom = (visit: Visit, asked: Extract<Asked, { item: string }>): Promise<Message> => {
    if (asked.kind === 'staff') return staff.answer(visit, asked.item);
    if (asked.kind === 'content') return content.answer(visit, asked.item);
    if (asked.kind === 'invitation') return inviting.answer(visit, asked.item);
    if (asked.kind === 'button') return announcing.answer(visit, asked.item);
    if (!mayDo(visit.member.role, 'propose-announcement')) return Promise.resolve(plain(visit, 'right-gone'));
    return asked.kind === 'announce' ? announcing.compose(visit, asked.item) : announcing.list(visit);
  };

  const answer = async (visit: Visit, asked: Exclude<Asked, { kind: 'redeem' }>): Promise<Message | null> => {
    const { inbound, member } = visit;
    const { chat } = inbound;
    if (asked.kind === 'words') {
      const [file] = inbound.files ?? [];
      const draft = file ? await findDraft(db, member.id, chat) : null;
      if (file && (draft === null || content.replaces(draft))) return content.receive(visit, file);
      return asked.isPlain ? goOn(visit, null) : null;
    }
    if (asked.kind === 'button' && asked.room === 'draft') return goOn(visit, asked.item);
    const said = await inRoom(visit, asked);
    if (await findDraft(db, member.id, chat)) writing.add(chatKey(chat));
    return said;
  };

  return async (inbound, speech) => {
    const { chat, kind, sender } = inbound;
    if (kind !== 'private' || !platforms.has(chat.platform)) return null;
    const asked = readAsked(inbound);
    if (asked === null) return null;
    const identity = { platform: chat.platform, account: chat.account, user: sender };
    const wasWriting = writing.has(chatKey(chat));
    const isOurs = asked.kind === 'redeem' || asked.kind === 'button' || wasWriting;
    if (!isOurs && !(await people.mayBeStaff(identity)) && asked.kind === 'words') return null;

    const known = await knowledge();
    const time = now();
    const { day } = reading.localTime(time, known.operator?.timeZone ?? 'UTC');
    const address = known.operator?.address === 'auto' ? speech.address : (known.operator?.address ?? speech.address);
    const guest = { ...speech, address, knowledge: known, now: time, today: day };

    if (asked.kind === 'redeem') {
      const redeemed = await staff.redeem({ ...identity, chat: chat.chat }, asked.code);
      if (redeemed?.kind !== 'linked') return plain(guest, `code-${redeemed?.kind ?? 'too-often'}`);
      people.note(identity);
      return ownPage({ ...guest, inbound, member: redeemed.member }, 'welcome-staff');
    }
    const member = await staffByIdentity(db, identity);
    if (member === null) {
      if (asked.kind === 'words' && (!wasWriting || emergency(inbound.text, guest) !== null)) return null;
      if (wasWriting) {
        writing.delete(chatKey(chat));
        return plain(guest, 'right-gone');
      }
      // A word that people who are no staff may mean otherwise.
      return asked.kind !== 'button' && asked.kind !== 'words' && asked.typed ? null : plain(guest, 'no-staff');
    }
    const visit: Visit = { ...guest, inbound, member };
    try {
      return await answer(visit, asked);
    } catch (error) {
      if (error instanceof Refusal) return plain(visit, error.kind, error.values);
      throw error;
    }
  };
}
