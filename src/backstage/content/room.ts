import type { SentFile } from '../../core/chat.ts';
import { changeable } from '../../core/content-change.ts';
import { largestImport, type ReadRecords } from '../../core/importing.ts';
import type { Message } from '../../core/message.ts';
import { mayDo } from '../../core/staff.ts';
import { previewChanges } from '../../usecases/import-changes.ts';
import { createDialogue, type Dialogue, plain } from '../guide.ts';
import type { BackstageParts } from '../parts.ts';
import { composerFor, type Visit } from '../visit.ts';
import { choose, find, noChange } from './change.ts';
import { changeForm } from './change-form.ts';
import { createFields } from './fields.ts';
import { fileForm } from './file-form.ts';
import { fillNeed, openNeeds } from './needs.ts';
import { type ContentPorts, ownOf } from './ports.ts';
import { createProposals } from './proposals.ts';
import { nothingYet, recordForm } from './record-form.ts';
import { tellerFor } from './telling.ts';

const mostFaults = 8;

/** Creating and changing content, sent files, and what partners propose. */
export function createContentRoom(
  parts: BackstageParts,
  ports: ContentPorts,
): {
  dialogues: readonly Dialogue[];
  /** `item` of a button, or `new`, `change` or `proposals` with the words after the command. */
  answer(visit: Visit, item: string): Promise<Message>;
  /** A file that no open draft waits for; null: the room has nothing to do with it. */
  receive(visit: Visit, file: SentFile): Promise<Message | null>;
  /** Whether a file takes the place of the draft, which is itself one of a file. */
  replaces(draft: { form: string }): boolean;
} {
  const { db, reading, now } = parts;
  const { eventChanged } = ports;

  const proposals = createProposals(db, ports);
  const { tellEditors } = proposals;
  const fields = createFields({ db, reading });
  const record = recordForm({ db, fields, eventChanged, proposed: (id, scene) => tellEditors([id], scene) });
  const change = changeForm({ db, now, fields, eventChanged, proposed: (id, scene) => tellEditors([id], scene) });
  const file = fileForm({ db, reading, eventChanged, proposed: tellEditors });
  const creating = createDialogue({ db, now }, record);
  const changing = createDialogue({ db, now }, change);
  const sending = createDialogue({ db, now }, file);

  const create = (visit: Visit, words: string): Promise<Message> => {
    const said = words.trim().toLowerCase();
    const say = composerFor(visit).say;
    const section = changeable.find((one) => one === said || say(`section-${one}`).toLowerCase() === said);
    return creating.begin(visit, nothingYet(ownOf(visit.member), section ?? null), false);
  };

  const begin = async (visit: Visit, words: string): Promise<Message> => {
    const found = words.trim() === '' && ownOf(visit.member) === null ? [] : await find(db, { visit }, words);
    const [only] = found;
    const chosen = only && found.length === 1 ? await choose(db, only) : null;
    const message = await changing.begin(visit, chosen ?? { ...noChange, found }, true);
    if (found.length > 0 || words.trim() === '') return message;
    const nothing = plain(visit, 'no-such-record', { words: words.slice(0, 60) });
    return { ...message, blocks: [...nothing.blocks, ...message.blocks] };
  };

  const act = async (visit: Visit, item: string): Promise<Message> => {
    const [what = '', rest = ''] = item.split(/\.(.*)/s);
    const number = /^\d{1,9}$/.test(rest) ? Number(rest) : null;
    if (what === 'new') return create(visit, rest);
    if (what === 'change') return begin(visit, rest);
    if ((what === 'approve' || what === 'reject') && number !== null) return proposals.decide(visit, what, number);
    if (what === 'needs') return openNeeds(visit);
    const [mark = '', slots = ''] = rest.split('.');
    if (what === 'fill' || what === 'reopen') return fillNeed(db, visit, mark, what === 'fill' ? null : slots);
    return proposals.oldest(visit);
  };

  return {
    dialogues: [creating, changing, sending],
    replaces: ({ form }) => form === sending.name,

    async answer(visit, item) {
      const asksForDecision = /^(?:approve|reject|proposals)/.test(item);
      if (!mayDo(visit.member.role, asksForDecision ? 'approve-content' : 'propose-content'))
        return plain(visit, 'content-not-yours');
      return act(visit, item);
    },

    async receive(visit, sent) {
      if (!mayDo(visit.member.role, 'propose-content')) return null;
      if (sent.size > largestImport.bytes)
        return plain(visit, 'file-too-large-to-read', { name: sent.name, most: largestImport.bytes / 1_000_000 });
      const read = await ports.readRecords(sent.name, sent.fetch);
      if (read === null) return plain(visit, 'file-not-known');
      const actor = { staffId: visit.member.id };
      const { compared } = await previewChanges(
        db,
        actor,
        read.rows.map(({ change: wanted }) => wanted),
      );
      const rows = read.rows.filter((_, index) => compared[index]?.state !== 'faulty');
      const faulty = read.faults.length + read.more + read.rows.length - rows.length;
      const faults = faultLines(visit, read, compared);
      if (rows.length === 0) return messageOf(visit, faults, 'file-of-faults', sent.name);
      const name = sent.name.replace(/\s+/g, ' ').slice(0, 60);
      const preview = await sending.begin(visit, { name, rows, faulty, placed: false }, true);
      const first = messageOf(visit, faults, null, sent.name);
      return { ...preview, blocks: [...first.blocks, ...preview.blocks] };
    },
  };
}

type Comparisons = Awaited<ReturnType<typeof previewChanges>>['compared'];

/** What cannot be used of a file, with its lines. */
function faultLines(visit: Visit, { rows, faults, more }: ReadRecords, compared: Comparisons): string[] {
  const teller = tellerFor(visit);
  const lines = [
    ...faults.map((fault) => ({ line: fault.line ?? 0, said: teller.fileFault(fault) })),
    ...compared.flatMap(({ state, title, faults: wrong }, index) => {
      const line = rows[index]?.line ?? 0;
      if (state !== 'faulty') return [];
      return wrong.map((fault) => ({
        line,
        said: teller.say('fault-line-of', { line: String(line), title, sentence: teller.fault(fault) }),
      }));
    }),
  ].toSorted((a, b) => a.line - b.line);
  const left = lines.length - mostFaults + more;
  return [
    ...lines.slice(0, mostFaults).map(({ said }) => said),
    ...(left > 0 ? [teller.say('fault-more', { count: left })] : []),
  ];
}

function messageOf(visit: Visit, lines: readonly string[], last: string | null, name: string): Message {
  const composer = composerFor(visit);
  for (const text of lines) composer.line([{ text }]);
  if (last !== null) composer.paragraph(last, { name });
  return composer.reply().message;
}
