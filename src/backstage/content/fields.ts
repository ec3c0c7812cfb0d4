import { inLanguage } from '../../core/language.ts';
import { type Topic, topics } from '../../core/topics.ts';
import { searchContacts } from '../../store/record-search.ts';
import type { PrismaClient } from '../../store/prisma/client.ts';
import { readWhen } from '../announcing/times.ts';
import type { Scene } from '../guide.ts';
import type { Reading } from '../parts.ts';
import { chosen, type Field, fault, type Known, mostOffered, several, startOf } from './field.ts';
import { freeSlots, guarded, line, organisation, recurrence, venue, words } from './plain-fields.ts';

const keysOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** All fields that can be asked for, by name. */
export function createFields({ db, reading }: { db: PrismaClient; reading: Reading }): ReadonlyMap<string, Field> {
  const zoneOf = ({ visit }: Scene): string => visit.knowledge.operator?.timeZone ?? 'Europe/Berlin';

  const start: Field = {
    name: 'start',
    ask: ({ composer }) => composer.paragraph('ask-field-start'),
    read(scene, _known, _offered, { text }) {
      const timeZone = zoneOf(scene);
      const { now, language } = scene.visit;
      const when = readWhen(text, { moment: now, language, timeZone, start: null }, reading);
      if ('fault' in when) return fault(when.fault, text);
      if (when.at === null) return fault('when-not-understood');
      const { day, minutes } = reading.localTime(when.at, timeZone);
      return { value: { start: `${day}T${clock(minutes)}`, timeZone } };
    },
  };

  const length: Field = {
    name: 'durationMinutes',
    skipped: { durationMinutes: null },
    ask: ({ composer }) => composer.paragraph('ask-field-length'),
    read(scene, known, _offered, { text }) {
      const minutes = minutesIn(text);
      if (minutes !== null) return { value: { durationMinutes: minutes } };
      const from = minutesOf(startOf(known).slice(11));
      const { visit } = scene;
      const [until] = reading.dates(text, reading.localTime(visit.now, zoneOf(scene)), visit.language);
      const end = until?.time ?? /^(\d{1,2}[:.]\d{2})$/.exec(text.trim())?.[1]?.replace('.', ':') ?? null;
      if (end === null || from === null) return fault('fault-length');
      const to = minutesOf(end.padStart(5, '0'));
      if (to === null || to === from) return fault('fault-length');
      return { value: { durationMinutes: to > from ? to - from : to - from + 1440 } };
    },
  };

  const places: Field = {
    name: 'places',
    ask(scene, known) {
      const { composer, visit } = scene;
      composer.paragraph('ask-field-places');
      const keys = keysOf(known['places']);
      if (keys.length > 0)
        composer.line([{ text: keys.map((key) => visit.knowledge.place(key)?.name ?? key).join(', ') }]);
      if (keys.length > 0) scene.press('next-button', 'next');
      scene.press('whole-area-button', 'all');
    },
    read({ visit }, known, _offered, { text, pressed }) {
      if (pressed === 'all') return { value: { places: [] } };
      if (pressed === 'next') return { value: { places: keysOf(known['places']) } };
      const found = reading.places(`in ${text}`, visit.knowledge);
      const keys = found.filter((key) => (visit.knowledge.place(key)?.kind ?? 'outside') !== 'outside');
      if (keys.length === 0) return fault(found.length > 0 ? 'fault-place-outside' : 'fault-place', text);
      const isDistrict = keys.some((key) => visit.knowledge.place(key)?.kind === 'district');
      return { value: { places: isDistrict ? [] : [...new Set(keys)] } };
    },
  };

  const topicsField: Field = {
    name: 'topics',
    ask(scene, known) {
      const { composer, visit } = scene;
      const given = keysOf(known['topics']);
      const chosen = given.length > 0 ? given : guessed(known, visit.language);
      composer.paragraph(chosen.length > 0 ? 'ask-topics-chosen' : 'ask-field-topics');
      for (const topic of chosen) composer.line([{ text: composer.say(`topic-${topic}`), strong: true }]);
      for (const topic of topics.filter((one) => !chosen.includes(one)))
        scene.button(composer.say(`topic-${topic}`), topic);
      if (chosen.length > 0) scene.press('no-topics-button', 'none');
      scene.press('next-button', 'next');
    },
    read({ visit }, known, _offered, { text, pressed }) {
      const given = keysOf(known['topics']);
      const chosen = given.length > 0 ? given : guessed(known, visit.language);
      if (pressed === 'next') return { value: { topics: chosen } };
      if (pressed === 'none') return { value: { topics: [] } };
      const found = pressed === null ? reading.topics(text, visit.language) : topics.filter((one) => one === pressed);
      if (found.length === 0) return fault('fault-topic', text);
      return { again: { topics: [...new Set([...chosen, ...found])] } };
    },
  };

  const guessed = (known: Known, language: Scene['visit']['language']): Topic[] => {
    const said = ['title', 'summary'].flatMap((name) => {
      const text = known[name];
      return typeof text === 'object' && text !== null
        ? [inLanguage(text as Record<string, string>, language).words]
        : [];
    });
    return [...new Set(reading.topics(said.join('\n'), language))];
  };

  const contact: Field = {
    name: 'contact',
    skipped: { contact: null },
    ask(scene, known, offered) {
      const { composer, visit } = scene;
      composer.paragraph('ask-field-contact');
      for (const key of contactsOffered(scene, known, offered))
        scene.button(
          visit.knowledge.contact(key)?.name ?? key,
          String(contactsOffered(scene, known, offered).indexOf(key)),
        );
    },
    async read(scene, known, offered, { text, pressed }) {
      if (pressed !== null) return chosen('contact', contactsOffered(scene, known, offered), pressed);
      const found = text.trim() === '' ? [] : await searchContacts(db, text.trim(), mostOffered);
      return several('contact', found, text);
    },
  };

  const contactsOffered = ({ visit }: Scene, known: Known, offered: readonly string[]): readonly string[] => {
    if (offered.length > 0) return offered;
    const [place = null] = keysOf(known['places']);
    return visit.knowledge
      .contactsFor(place, [])
      .slice(0, 5)
      .map(({ key }) => key);
  };

  const all = [
    words('title', 200, true),
    line('name', true),
    words('role', 500),
    start,
    length,
    recurrence,
    words('summary', 2000),
    words('schedule', 500),
    words('timeCommitment', 500),
    places,
    venue,
    guarded,
    topicsField,
    freeSlots,
    organisation,
    contact,
    line('phone'),
    line('mobile'),
    line('email'),
    words('hours', 500),
  ];
  return new Map(all.map((field) => [field.name, field]));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59
    ? null
    : Number(hours) * 60 + Number(minutes);
}

/** "90 Minuten", "2 Stunden", "1,5 h". */
function minutesIn(text: string): number | null {
  const [, amount = '', unit = ''] =
    /^\s*(\d{1,4}(?:[.,]\d)?) ?(min|minuten?|minutes?|h|std|stunden?|hours?)\.?\s*$/i.exec(text) ?? [];
  if (amount === '') return null;
  const minutes = Number(amount.replace(',', '.')) * (/^(?:h|s)/i.test(unit) ? 60 : 1);
  return Number.isInteger(minutes) && minutes > 0 ? minutes : null;
}
