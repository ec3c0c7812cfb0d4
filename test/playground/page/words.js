// @ts-check

const de = {
  title: 'Lotse ausprobieren',
  subtitle: 'Drei Plattformen auf diesem Rechner. Nichts davon geht ins Internet.',
  platforms: 'Plattform',
  seats: 'Wer und wo',
  private: 'privat',
  administrator: 'Leitung',
  member: 'Mitglied',
  log: 'Nachrichten',
  write: 'Nachricht an Lotse',
  writeGroup: 'Nachricht an @Lotse',
  send: 'Senden',
  commands: 'Befehle',
  add: 'Lotse hinzufügen',
  remove: 'Lotse entfernen',
  absent: 'Lotse ist nicht in dieser Gruppe.',
  added: '{name} hat Lotse hinzugefügt',
  removed: '{name} hat Lotse entfernt',
  unknown: 'Slack kennt diesen Befehl nicht und hat nichts gesendet.',
  failed: 'Die Anwendung hat nicht reagiert.',
  typing: 'Lotse schreibt …',
  edited: 'bearbeitet',
  hidden: 'Nur für Sie sichtbar',
  start: 'Starten',
  reply: 'Antworten',
  replying: 'Antwort auf: {text}',
  noReply: 'Doch nicht antworten',
  empty: 'Noch nichts. Schreiben Sie Lotse, was Sie wissen möchten.',
  emptyGroup: 'Noch nichts. In der Gruppe antwortet Lotse auf @Lotse, Befehle und Antworten.',
  unread: '{count} neu',
  download: 'Herunterladen: {name}',
  choose: 'Bitte wählen',
  used: '{name}: {text}',
  app: 'APP',
  bot: 'Bot',
  lost: 'Die Verbindung zum Programm ist weg. Läuft npm run playground noch?',
  refused: 'Das ging nicht. Die Nachricht ist nicht mehr da.',
};

/** @type {typeof de} */
const en = {
  title: 'Try Lotse',
  subtitle: 'Three platforms on this computer. Nothing goes to the internet.',
  platforms: 'Platform',
  seats: 'Who and where',
  private: 'private',
  administrator: 'admin',
  member: 'member',
  log: 'Messages',
  write: 'Message to Lotse',
  writeGroup: 'Message to @Lotse',
  send: 'Send',
  commands: 'Commands',
  add: 'Add Lotse',
  remove: 'Remove Lotse',
  absent: 'Lotse is not in this group.',
  added: '{name} added Lotse',
  removed: '{name} removed Lotse',
  unknown: 'Slack does not know this command and sent nothing.',
  failed: 'The application did not respond.',
  typing: 'Lotse is typing …',
  edited: 'edited',
  hidden: 'Only visible to you',
  start: 'Start',
  reply: 'Reply',
  replying: 'Reply to: {text}',
  noReply: 'Do not reply',
  empty: 'Nothing yet. Write what you would like to know.',
  emptyGroup: 'Nothing yet. In the group, Lotse answers @Lotse, commands and replies.',
  unread: '{count} new',
  download: 'Download: {name}',
  choose: 'Please choose',
  used: '{name}: {text}',
  app: 'APP',
  bot: 'bot',
  lost: 'The connection to the program is gone. Is npm run playground still running?',
  refused: 'That did not work. The message is not there any more.',
};

/** @type {'de' | 'en'} The first of the browser's languages that there is. */
export const language =
  navigator.languages.map((one) => one.slice(0, 2)).find((one) => one === 'de' || one === 'en') === 'de' ? 'de' : 'en';

/**
 * @param {keyof typeof de} name
 * @param {Record<string, string>} [values]
 */
export function word(name, values = {}) {
  const words = language === 'de' ? de : en;
  return words[name].replace(/\{(\w+)\}/g, (_, /** @type {string} */ key) => values[key] ?? '');
}

const clock = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
/** @param {number} at */
export const timeOf = (at) => clock.format(at);
