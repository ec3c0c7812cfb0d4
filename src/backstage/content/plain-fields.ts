import { chosen, type Field, fault, questionOf, several, startOf } from './field.ts';

/** A field of words. Those of a language that is spoken here stay beside those in others. */
export function words(name: string, most: number, isNeeded = false): Field {
  return {
    name,
    ...(isNeeded ? {} : { skipped: {} }),
    ask: ({ composer }) => composer.paragraph(questionOf(name)),
    read({ visit }, known, _offered, { text }) {
      const said = text.trim();
      if (said === '' || said.length > most) return fault('fault-words', String(most));
      return { value: { [name]: { ...(known[name] as object | null), [visit.language]: said } } };
    },
  };
}

/** A field of one line that is the same in every language; what it has to look like is checked with the whole record. */
export function line(name: string, isNeeded = false): Field {
  return {
    name,
    ...(isNeeded ? {} : { skipped: {} }),
    ask: ({ composer }) => composer.paragraph(questionOf(name)),
    read(_scene, _known, _offered, { text }) {
      const said = text.replace(/\s+/g, ' ').trim();
      return said === '' || said.length > 200 ? fault('fault-words', '200') : { value: { [name]: said } };
    },
  };
}

const rules = { once: null, weekly: 'FREQ=WEEKLY', fortnightly: 'FREQ=WEEKLY;INTERVAL=2', monthly: 'FREQ=MONTHLY' };
type RuleName = keyof typeof rules;

export const recurrence: Field = {
  name: 'recurrence',
  skipped: {},
  ask(scene) {
    scene.composer.paragraph('ask-field-recurrence');
    for (const name of Object.keys(rules)) scene.press(`recurs-${name}`, name);
  },
  read({ composer }, known, _offered, { text, pressed }) {
    const said = text.trim().toLowerCase();
    const chosen = (Object.keys(rules) as RuleName[]).find(
      (name) => name === pressed || composer.say(`recurs-${name}`).toLowerCase() === said,
    );
    if (!chosen) return fault('use-buttons');
    const rule = chosen === 'monthly' ? monthlyRule(startOf(known)) : rules[chosen];
    return { value: { recurrence: rule === null ? null : { rule } } };
  },
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** "The first Tuesday", as the first time is; the fifth of a kind is the last. */
function monthlyRule(start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00Z`);
  const week = Math.ceil(day.getUTCDate() / 7);
  return `FREQ=MONTHLY;BYDAY=${week > 4 ? -1 : week}${weekdays[day.getUTCDay()] ?? 'MO'}`;
}

export const venue: Field = {
  name: 'venue',
  skipped: { venue: null },
  ask: ({ composer }) => composer.paragraph('ask-field-venue'),
  read(_scene, _known, _offered, { text }) {
    const [name = '', ...address] = text.replace(/\s+/g, ' ').split(',');
    if (name.trim() === '' || text.length > 300) return fault('fault-words', '300');
    return { value: { venue: { name: name.trim(), address: address.join(',').trim() || null, public: true } } };
  },
};

/** Whether people are told where it is. */
export const guarded: Field = {
  name: 'guarded',
  ask(scene) {
    scene.composer.paragraph('ask-field-guarded');
    scene.press('venue-public-button', 'public');
    scene.press('venue-guarded-button', 'guarded');
  },
  read({ composer }, known, _offered, { text, pressed }) {
    const said = text.trim().toLowerCase();
    const is = (value: string): boolean =>
      pressed === value || composer.say(`venue-${value}-button`).toLowerCase() === said;
    if (!is('public') && !is('guarded')) return fault('use-buttons');
    return { value: { venue: { ...(known['venue'] as object), public: is('public') } } };
  },
};

export const freeSlots: Field = {
  name: 'freeSlots',
  skipped: { freeSlots: null },
  ask: ({ composer }) => composer.paragraph('ask-field-slots'),
  read: (_scene, _known, _offered, { text }) =>
    /^\d{1,4}$/.test(text.trim()) ? { value: { freeSlots: Number(text) } } : fault('fault-number'),
};

export const organisation: Field = {
  name: 'organisation',
  skipped: { organisation: null },
  ask(scene, _known, offered) {
    scene.composer.paragraph('ask-field-organisation');
    const { knowledge } = scene.visit;
    for (const [index, key] of offered.entries()) scene.button(knowledge.organisation(key)?.name ?? key, String(index));
  },
  read({ visit }, _known, offered, { text, pressed }) {
    if (pressed !== null) return chosen('organisation', offered, pressed);
    const said = text.trim().toLowerCase();
    const found = visit.knowledge.organisations.filter(({ name, otherNames }) =>
      [name, ...otherNames].some((known) => said !== '' && known.toLowerCase().includes(said)),
    );
    return several('organisation', found, text);
  },
};
