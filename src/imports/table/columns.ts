import type { Changeable } from '../../core/content-change.ts';
import { type Language, languages } from '../../core/language.ts';
import { folded } from '../names.ts';

/** How the cells of a column are read. */
export type Cell =
  | 'text'
  | 'words'
  | 'moment'
  | 'day'
  | 'time'
  | 'end'
  | 'length'
  | 'number'
  | 'list'
  | 'places'
  | 'topics'
  | 'languages'
  | 'organisation'
  | 'contact'
  | 'rule'
  | 'status'
  | 'yes';

export interface Column {
  /** As content calls it, or what becomes part of such a field. */
  field: string;
  /** German, then English, then what else people write; the first two are what the template has. */
  names: readonly [string, string, ...string[]];
  cell: Cell;
  /** One cell of the template, in German. */
  example: string;
}

const key: Column = { field: 'key', names: ['Schlüssel', 'Key', 'ID'], cell: 'words', example: '' };
const title: Column = {
  field: 'title',
  names: ['Titel', 'Title', 'Überschrift', 'Betreff'],
  cell: 'text',
  example: '',
};
const summary: Column = {
  field: 'summary',
  names: ['Beschreibung', 'Summary', 'Description', 'Text'],
  cell: 'text',
  example: '',
};
const places: Column = {
  field: 'places',
  names: ['Ort', 'Place', 'Orte', 'Places', 'Gemeinde'],
  cell: 'places',
  example: '',
};
const topics: Column = {
  field: 'topics',
  names: ['Themen', 'Topics', 'Thema', 'Topic', 'Kategorie', 'Categories'],
  cell: 'topics',
  example: '',
};
const spoken: Column = {
  field: 'languages',
  names: ['Sprachen', 'Languages', 'Sprache', 'Language'],
  cell: 'languages',
  example: '',
};
const organisation: Column = {
  field: 'organisation',
  names: ['Organisation', 'Organisation key', 'Träger', 'Organization', 'Verein'],
  cell: 'organisation',
  example: '',
};
const contact: Column = {
  field: 'contact',
  names: ['Kontakt', 'Contact', 'Ansprechperson', 'Ansprechpartner', 'Ansprechpartnerin'],
  cell: 'contact',
  example: '',
};
const validUntil: Column = { field: 'validUntil', names: ['Gültig bis', 'Valid until'], cell: 'day', example: '' };

export const columnsOf: Readonly<Record<Changeable, readonly Column[]>> = {
  events: [
    key,
    { ...title, example: 'Austauschtreffen für Freiwillige' },
    { field: 'start', names: ['Beginn', 'Start', 'Anfang', 'Startzeit'], cell: 'moment', example: '1.12.2026 18:00' },
    { field: 'day', names: ['Datum', 'Date', 'Tag'], cell: 'day', example: '' },
    { field: 'time', names: ['Uhrzeit', 'Time', 'Zeit'], cell: 'time', example: '' },
    { field: 'end', names: ['Ende', 'End'], cell: 'end', example: '20:00' },
    { field: 'durationMinutes', names: ['Dauer', 'Duration', 'Dauer in Minuten'], cell: 'length', example: '' },
    { field: 'recurrence', names: ['Wiederholung', 'Recurrence', 'RRULE'], cell: 'rule', example: '' },
    { ...places, example: '' },
    {
      field: 'venue',
      names: ['Treffpunkt', 'Venue', 'Veranstaltungsort', 'Raum'],
      cell: 'words',
      example: 'Gemeindehaus',
    },
    { field: 'address', names: ['Adresse', 'Address', 'Anschrift', 'Straße'], cell: 'words', example: '' },
    { field: 'public', names: ['Treffpunkt öffentlich', 'Venue public', 'Öffentlich'], cell: 'yes', example: 'ja' },
    { ...summary, example: 'Kennenlernen und Fragen' },
    { ...topics, example: 'austausch' },
    { ...spoken, example: 'de, en' },
    organisation,
    contact,
    { field: 'status', names: ['Status', 'State'], cell: 'status', example: '' },
    validUntil,
  ],
  offers: [
    key,
    { ...title, example: 'Lesen üben mit Kindern' },
    { ...summary, example: 'Einmal in der Woche gemeinsam lesen' },
    { field: 'schedule', names: ['Wann', 'Schedule', 'Zeiten'], cell: 'text', example: 'mittwochs 15 bis 17 Uhr' },
    { field: 'timeCommitment', names: ['Zeitaufwand', 'Time commitment', 'Aufwand'], cell: 'text', example: '' },
    { field: 'requirements', names: ['Voraussetzungen', 'Requirements'], cell: 'list', example: '' },
    { field: 'freeSlots', names: ['Freie Plätze', 'Free slots', 'Plätze', 'Slots'], cell: 'number', example: '3' },
    places,
    { ...topics, example: 'nachhilfe' },
    spoken,
    organisation,
    contact,
    validUntil,
  ],
  contacts: [
    key,
    { field: 'name', names: ['Name', 'Full name', 'Vor- und Nachname'], cell: 'words', example: 'Erika Mustermann' },
    { field: 'role', names: ['Aufgabe', 'Role', 'Funktion', 'Rolle'], cell: 'text', example: 'Koordination' },
    organisation,
    {
      field: 'phone',
      names: ['Telefon', 'Phone', 'Tel', 'Festnetz', 'Telephone'],
      cell: 'words',
      example: '0481 123456',
    },
    { field: 'mobile', names: ['Mobil', 'Mobile', 'Handy'], cell: 'words', example: '' },
    { field: 'email', names: ['E-Mail', 'Email', 'Mail'], cell: 'words', example: 'erika@example.org' },
    { field: 'hours', names: ['Sprechzeiten', 'Hours', 'Erreichbar'], cell: 'text', example: '' },
    places,
    topics,
    spoken,
    validUntil,
  ],
};

/** A column of a file: what it is, and in which language its words are. */
export interface Head {
  column: Column;
  language: Language;
  /** As the file has it. */
  written: string;
}

/** "Titel", "title", "Titel (en)"; null for what no column is called. */
export function headOf(section: Changeable, written: string): Head | null {
  const [, name = '', tag = ''] = /^([^()]{1,60})(?:\(([a-z-]{2,9})\))?$/.exec(folded(written)) ?? [];
  const language = tag === '' ? languages[0] : languages.find((known) => known === tag);
  const wanted = name.replace(/[:*]/g, '').trim();
  const column = columnsOf[section].find(({ names }) => names.some((known) => folded(known) === wanted));
  if (!column || language === undefined || (tag !== '' && column.cell !== 'text')) return null;
  return { column, language, written: written.trim() };
}
