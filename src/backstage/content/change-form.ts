import type { Changeable, Fields, Saved } from '../../core/content-change.ts';
import { dayName } from '../../texts/calendar.ts';
import { cancelEvent } from '../../usecases/cancel-event.ts';
import { fillOffer, reopenOffer } from '../../usecases/fill-offer.ts';
import { moveEvent } from '../../usecases/move-event.ts';
import { retireRecord } from '../../usecases/retire-record.ts';
import { saveRecord } from '../../usecases/save-record.ts';
import type { Form, Read, Scene, Step } from '../guide.ts';
import {
  Change,
  choose,
  dayBefore,
  fieldOf,
  fieldsOf,
  find,
  isAct,
  isSeries,
  possible,
  shortened,
  shownBefore,
  stateOf,
  timesOf,
} from './change.ts';
import { ownOf } from './ports.ts';
import type { RecordPorts } from './record-form.ts';
import { saySaved, tellerFor, whyNot } from './telling.ts';

export interface ChangePorts extends RecordPorts {
  now(): number;
}

/** An event, need or contact that is there already. */
export function changeForm(ports: ChangePorts): Form<Change> {
  const { db, fields } = ports;

  const record: Step<Change> = {
    name: 'record',
    isPassedOver: (change) => change.record !== null,
    isNeeded: (change) => change.record === null,
    ask(scene, { found }) {
      scene.composer.paragraph(found.length === 0 ? 'ask-record' : 'ask-which-record');
      for (const [index, { section, title }] of found.entries())
        scene.button(shortened(`${scene.composer.say(`section-${section}`)}: ${title}`), String(index));
    },
    async read(scene, change, { text, pressed }) {
      const chosen = change.found[Number(pressed ?? 'none')];
      if (pressed !== null && !chosen) return { fault: { id: 'old-button' } };
      if (chosen) {
        const next = await choose(db, chosen);
        return next ? { next } : { fault: { id: 'record-gone' } };
      }
      const found = await find(db, scene, text);
      const [only] = found;
      if (!only) return { fault: { id: 'no-such-record', values: { words: text.slice(0, 60) } } };
      const next = found.length === 1 ? await choose(db, only) : null;
      return next ? { next } : { again: { ...change, found } };
    },
  };

  const what: Step<Change> = {
    name: 'what',
    applies: (change) => change.record !== null,
    isNeeded: (change) => change.what === null,
    ask(scene, change) {
      const { composer } = scene;
      composer.paragraph('ask-what', { title: change.record?.title ?? '' });
      for (const act of possible(change)) scene.press(`act-${act}-button`, act);
      for (const field of fieldsOf[change.record?.section ?? 'events'])
        scene.button(tellerFor(scene.visit).say(`field-${field}`), field);
    },
    read(scene, change, { text, pressed }) {
      const { composer, visit } = scene;
      const said = text.trim().toLowerCase();
      const labels = (name: string): string =>
        isAct(name) ? composer.say(`act-${name}-button`) : tellerFor(visit).say(`field-${name}`);
      const wanted = [...possible(change), ...fieldsOf[change.record?.section ?? 'events']].find(
        (name) => name === pressed || labels(name).toLowerCase() === said,
      );
      if (wanted === undefined) return { fault: { id: 'use-buttons' } };
      const times = timesOf(change, visit.knowledge.occurrencesOf(change.record?.key ?? '', visit.now, 5));
      return { next: { ...change, what: wanted, time: null, times, fields: {}, offered: [] } };
    },
  };

  const time: Step<Change> = {
    name: 'time',
    applies: (change) => (change.what === 'cancel' || change.what === 'move') && isSeries(change),
    isNeeded: (change) => change.time === null,
    ask(scene, change) {
      scene.composer.paragraph('ask-which-time');
      const { language, today } = scene.visit;
      for (const [index, start] of change.times.entries())
        scene.button(`${dayName(start.slice(0, 10), language, today)}, ${start.slice(11)}`, String(index));
      scene.press('all-times-button', 'all');
    },
    read(_scene, change, { pressed }) {
      if (pressed === 'all') return { next: { ...change, time: 'all' } };
      const start = change.times[Number(pressed ?? 'none')];
      return start === undefined ? { fault: { id: 'use-buttons' } } : { next: { ...change, time: start } };
    },
  };

  const value: Step<Change> = {
    name: 'value',
    applies: (change) => fieldOf(change, fields) !== undefined,
    isNeeded: (change) => Object.keys(change.fields).length === 0,
    ask: (scene, change) => fieldOf(change, fields)?.ask(scene, stateOf(change), change.offered),
    async read(scene, change, input): Promise<Read<Change>> {
      const taken = await fieldOf(change, fields)?.read(scene, stateOf(change), change.offered, input);
      if (!taken || 'fault' in taken) return taken ?? { fault: { id: 'use-buttons' } };
      if ('offered' in taken) return { again: { ...change, offered: taken.offered } };
      if ('again' in taken) return { again: { ...change, fields: { ...change.fields, ...taken.again } } };
      return { next: { ...change, offered: [], fields: { ...change.fields, ...taken.value } } };
    },
  };

  /** Whether a venue is told to people has to be said together with it. */
  const guarded: Step<Change> = {
    name: 'guarded',
    applies: (change) => change.what === 'venue' && change.fields['venue'] != null,
    ask: (scene, change) => fields.get('guarded')?.ask(scene, stateOf(change), []),
    async read(scene, change, input): Promise<Read<Change>> {
      const taken = await fields.get('guarded')?.read(scene, stateOf(change), [], input);
      if (taken && 'value' in taken) return { next: { ...change, fields: { ...change.fields, ...taken.value } } };
      return { fault: { id: 'use-buttons' } };
    },
  };

  const act = async (
    scene: Scene,
    { record: chosen, what: wanted, time: start, fields: values }: Change,
  ): Promise<Saved> => {
    if (!chosen) return { kind: 'gone' };
    const { section, key } = chosen;
    const actor = { staffId: scene.visit.member.id };
    const occurrence = start === 'all' ? null : start;
    switch (wanted) {
      case 'cancel':
        return cancelEvent(db, actor, key, occurrence, ports.eventChanged);
      case 'move':
        return moveEvent(db, actor, key, occurrence, { start: String(values['start']) }, ports.eventChanged);
      case 'fill':
        return fillOffer(db, actor, key);
      case 'reopen':
        return reopenOffer(db, actor, key, null);
      case 'retire':
        return retireRecord(db, actor, section, key, dayBefore(scene.visit.today), ports.eventChanged);
      default: {
        const wantedFields = { section, key, fields: values as Fields };
        return saveRecord<Changeable>(db, actor, wantedFields, ports.eventChanged);
      }
    }
  };

  return {
    name: 'change',
    act: 'propose-content',
    data: Change,
    steps: [record, what, time, value, guarded],
    summary(scene, change) {
      const { composer, visit } = scene;
      const teller = tellerFor(visit);
      composer.line([{ text: change.record?.title ?? '', strong: true }]);
      if (change.what !== null && isAct(change.what)) composer.paragraph(`act-${change.what}`);
      if (change.time !== null && change.time !== 'all')
        composer.line([
          { text: `${dayName(change.time.slice(0, 10), visit.language, visit.today)}, ${change.time.slice(11)}` },
        ]);
      if (change.time === 'all') composer.paragraph('all-times');
      for (const [field, now] of Object.entries(change.fields))
        if (field !== 'timeZone')
          composer.line([{ text: teller.change({ field, old: shownBefore(change, field), new: now }) }]);
      scene.press(ownOf(visit.member) === null || change.what === 'fill' ? 'save-button' : 'propose-button', 'save');
    },
    async finish(scene, change) {
      const saved = await act(scene, change);
      const teller = tellerFor(scene.visit);
      if (saved.kind === 'faulty') {
        const step = fieldOf(change, fields) ? 'value' : 'what';
        return { kept: { ...change, fields: {} }, step, said: whyNot(scene.composer, teller, saved.faults) };
      }
      saySaved(scene.composer, teller, saved);
      if (saved.kind === 'proposed') await ports.proposed(saved.proposal, scene);
      return 'done';
    },
  };
}
