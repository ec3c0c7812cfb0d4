import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language.ts';
import { languages } from '../../src/core/language.ts';
import type { Attachment } from '../../src/core/message.ts';
import { noSlots } from '../../src/core/understanding.ts';
import { compose } from '../../src/texts/compose.ts';
import { calendarFile } from '../../src/texts/icalendar.ts';
import { readTexts } from '../../src/texts/texts.ts';
import { musterland, now, pack, today } from '../support/dialogue.ts';

type Written = NonNullable<Parameters<typeof musterland>[0]>;
type Written1 = NonNullable<Written['events']>[number];
type Known = Awaited<ReturnType<typeof musterland>>;

const event = (more: Partial<Written1> = {}): Written1 => ({
  key: 'chor/adorf',
  title: 'Chor',
  start: '2026-12-01T18:00',
  places: ['adorf'],
  ...more,
});

function file(knowledge: Known, keys: readonly string[], language: Language = 'de'): Attachment {
  const understanding = { language, intent: 'list_events', slots: noSlots, confidence: 1, others: [], evidence: [] };
  const question = {
    text: '',
    knowledge,
    language,
    address: 'sie' as const,
    now,
    today,
    understanding: { ...understanding, item: null, offset: 0 },
  };
  const events = keys.map((key) => knowledge.event(key)).filter((found) => found !== undefined);
  return calendarFile(compose(question, readTexts()), events, 'Chor');
}

const textOf = ({ bytes }: Attachment): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const read = (made: Attachment): ICAL.Component => ICAL.Component.fromString(textOf(made));

async function one(more: Partial<Written1>, written: Written = {}, language: Language = 'de') {
  const made = file(await musterland({ ...written, events: [event(more)] }), ['chor/adorf'], language);
  const calendar = read(made);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('There is no event.');
  return { made, text: textOf(made), calendar, component, vevent: new ICAL.Event(component) };
}

/** The first times by the rules of the file itself, in UTC. */
function times(vevent: ICAL.Event, count: number): string[] {
  const iterator = vevent.iterator();
  return Array.from({ length: count }, () => iterator.next()?.toJSDate().toISOString().slice(0, 16) ?? 'none');
}

describe('an event as a calendar', () => {
  it('says what, when, where and whom to ask', async () => {
    const { made, text, calendar, component, vevent } = await one(
      {
        summary: { de: 'Singen für alle', en: 'Singing for all' },
        durationMinutes: 90,
        venue: { name: 'Bürgerhaus', address: 'Markt 1', public: true },
        organisation: 'verein',
        contact: 'ada',
      },
      {
        organisations: [{ key: 'verein', name: 'Verein e. V.', website: 'https://example.org/chor' }],
        contacts: [{ key: 'ada', name: 'Ada Anders', phone: '0481 77' }],
      },
    );
    expect(made).toMatchObject({ name: 'adorf.ics', mediaType: 'text/calendar', description: 'Kalenderdatei: Chor' });
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(vevent.summary).toBe('Chor');
    expect(vevent.location).toBe('Bürgerhaus, Markt 1, Adorf');
    expect(vevent.description).toBe('Singen für alle\nVerein e. V.\nAnsprechperson: Ada Anders, Telefon 0481 77');
    expect(component.getFirstPropertyValue('contact')).toBe('Ansprechperson: Ada Anders, Telefon 0481 77');
    expect(component.getFirstPropertyValue('url')).toBe('https://example.org/chor');
    expect(vevent.uid).toBe('chor/adorf@traeger.lotse');
    expect(text).toContain('\r\nDTSTAMP:20261123T080000Z\r\n');
    expect(text).toContain('\r\nDTSTART;TZID=Europe/Berlin:20261201T180000\r\n');
    expect(text).toContain('\r\nSEQUENCE:0\r\n');
    expect(text).toContain('\r\nSTATUS:CONFIRMED\r\n');
    expect(text).not.toContain('CATEGORIES');
    expect(vevent.endDate.toJSDate().toISOString()).toBe('2026-12-01T18:30:00.000Z');
  });

  it('has lines of at most 75 bytes that end as the standard says', async () => {
    const { text } = await one({ title: 'Жіночий хор '.repeat(40), summary: '😀'.repeat(200) });
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it.each(languages)('is there in %s', async (language) => {
    const { vevent, made } = await one({ title: { de: 'Chor', uk: 'Хор', en: 'Choir' } }, {}, language);
    expect(vevent.summary).toBe({ uk: 'Хор', en: 'Choir' }[language as string] ?? 'Chor');
    expect(made.description).toContain('Chor');
  });

  it('that is made up says so, and one that is cancelled too', async () => {
    const { vevent, component } = await one({ example: true, status: 'cancelled' });
    expect(vevent.summary).toBe('Chor (Beispiel)');
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('without an end has none', async () => {
    expect((await one({})).text).not.toMatch(/DTEND|DURATION/);
  });

  it('shows a protected venue nowhere, and names who tells it', async () => {
    const venue = { name: 'Villa Geheim', address: 'Versteckstraße 7', public: false };
    const { text, vevent } = await one(
      { venue, contact: 'fatma' },
      { contacts: [{ key: 'fatma', name: 'Fatma Frei', phone: '04832 77' }] },
    );
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/Geheim|Versteck/);
    expect(vevent.location).toBe('Adorf');
    expect(vevent.description).toContain('Wo genau, sagt Fatma Frei persönlich.');
  });

  it('reads nothing out of what records say', async () => {
    const hostile =
      'Chor; mit, \\n "allen":\nEND:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:Falsch\nATTACH;X=1:http://example.org';
    const { calendar, vevent } = await one({
      title: hostile,
      summary: hostile,
      venue: { name: hostile, address: null, public: true },
    });
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(vevent.component.getFirstProperty('attach')).toBeNull();
    const plain = hostile.replace('\r\n', '\n');
    expect(vevent.summary).toBe(plain);
    expect(vevent.location).toBe(`${plain}, Adorf`);
    expect(vevent.description).toContain(plain);
  });
});

describe('an event that comes again', () => {
  it('keeps its time on the wall over a clock change', async () => {
    const { vevent } = await one({ start: '2027-03-17T18:00', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=WE' } });
    expect(times(vevent, 3)).toEqual(['2027-03-17T17:00', '2027-03-24T17:00', '2027-03-31T16:00']);
  });

  it('leaves out its exceptions and has its further times', async () => {
    const { vevent } = await one({
      recurrence: {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
        except: ['2026-12-08T18:00', '2026-12-22T18:00'],
        also: ['2026-12-10T19:30'],
      },
    });
    expect(times(vevent, 4)).toEqual(['2026-12-01T17:00', '2026-12-10T18:30', '2026-12-15T17:00', 'none']);
  });

  it('begins with its first time, where its record begins before', async () => {
    const { vevent } = await one({ recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=2' } });
    expect(times(vevent, 3)).toEqual(['2026-12-03T17:00', '2026-12-10T17:00', 'none']);
  });

  it('until a day takes place on that day', async () => {
    const { vevent, text } = await one({ recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208' } });
    expect(text).toContain('UNTIL=20261208T225959Z');
    expect(times(vevent, 3)).toEqual(['2026-12-01T17:00', '2026-12-08T17:00', 'none']);
  });

  it('takes place when answers say so, for every event of the pack', async () => {
    const knowledge = await pack();
    const found = knowledge.occurrences(
      { places: [], topics: [], exclude: { place: [], topics: [] } },
      { from: today, to: null },
      now,
      500,
    );
    const keys = [...new Set(found.map(({ event: { key } }) => key))];
    expect(keys.length).toBeGreaterThan(10);
    const calendar = read(file(knowledge, keys));
    expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const vevent = new ICAL.Event(component);
      const key = vevent.uid.replace(/@.*/, '');
      const expected = knowledge.occurrencesOf(key, now, 8).map(({ startsAt }) => startsAt);
      const iterator = vevent.iterator();
      const told: number[] = [];
      while (told.length < expected.length) {
        const next = iterator.next().toJSDate().getTime();
        if (next > now) told.push(next);
      }
      expect([key, ...told]).toEqual([key, ...expected]);
    }
  });
});

it.each([
  ['Europe/Berlin', 'Europe/Berlin', '2026-12-01T17:00'],
  ['UTC', 'Etc/UTC', '2026-12-01T18:00'],
  ['europe/lisbon', 'Europe/Lisbon', '2026-12-01T18:00'],
  ['+05:30', 'UTC+0530', '2026-12-01T12:30'],
])('the time zone %s is told with its rules', async (timeZone, tzid, start) => {
  const { calendar, vevent } = await one({ timeZone });
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  expect(zones).toEqual([tzid]);
  expect(vevent.startDate.toJSDate().toISOString().slice(0, 16)).toBe(start);
});
