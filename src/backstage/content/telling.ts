import type { Compared, FieldChange, RecordFault, Saved } from '../../core/content-change.ts';
import type { Composer } from '../../texts/compose.ts';
import { createTeller, type Teller } from '../../texts/records.ts';
import type { Sentence } from '../guide.ts';
import type { Visit } from '../visit.ts';

/** Says records and files in the person's language, by the names that are known now. */
export function tellerFor({ language, knowledge, today }: Pick<Visit, 'language' | 'knowledge' | 'today'>): Teller {
  return createTeller(
    language,
    {
      place: (key) => knowledge.place(key)?.name ?? key,
      organisation: (key) => knowledge.organisation(key)?.name ?? key,
      contact: (key) => knowledge.contact(key)?.name ?? key,
    },
    today,
  );
}

/** One line for each field. */
export function sayChanges(composer: Composer, teller: Teller, changes: readonly FieldChange[]): void {
  for (const change of changes) composer.line([{ text: teller.change(change) }]);
}

/** What is new or changed, or wrong. */
export function sayCompared(composer: Composer, teller: Teller, { state, title, changes, faults }: Compared): void {
  if (state === 'new' || state === 'changed')
    composer.line([{ text: teller.say(`state-${state}`, { title }), strong: true }]);
  if (state === 'unchanged') composer.paragraph('record-unchanged', { title });
  sayChanges(composer, teller, changes);
  sayFaults(composer, teller, faults);
}

export function sayFaults(composer: Composer, teller: Teller, faults: readonly RecordFault[]): void {
  for (const fault of faults) composer.line([{ text: teller.fault(fault) }]);
}

/** What became of a record that has no faults. */
export function saySaved(composer: Composer, teller: Teller, saved: Exclude<Saved, { kind: 'faulty' }>): void {
  if (saved.kind === 'gone') composer.paragraph('record-gone');
  else if (saved.kind === 'proposed') composer.paragraph('record-proposed', { title: saved.title });
  else if (saved.kind === 'unchanged') composer.paragraph('record-unchanged', { title: saved.title });
  else {
    composer.paragraph(saved.created ? 'record-created' : 'record-changed', { title: saved.title });
    if (!saved.created) sayChanges(composer, teller, saved.changes);
  }
}

/** Why nothing was written, and that it was not. */
export function whyNot({ say }: Composer, teller: Teller, faults: readonly RecordFault[]): Sentence {
  return { id: 'refused', values: { why: faults.map(teller.fault).join(' '), remedy: say('not-saved') } };
}
