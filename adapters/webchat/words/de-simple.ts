import type { Words } from './de.ts';

/** Easy German after DIN SPEC 33429: one thought a line. Not yet read by test readers. */
export const deSimple: Words = {
  languageName: 'Leichte Sprache',
  languages: 'Sprache',
  program: 'Ein Computer-Programm, kein Mensch',
  chat: 'Chat',
  skipToInput: 'Zum Schreib-Feld',
  skipToContent: 'Zum Text',
  toChat: 'Zum Chat',
  conversation: 'Gespräch',
  greeting:
    'Hallo!\nIch sage Ihnen: Hier werden Freiwillige gesucht.\nIch sage Ihnen: Diese Termine gibt es.\nIch sage Ihnen: Diese Person ist zuständig.',
  subject: 'Mein Thema ist:',
  begin: 'Schreiben Sie Ihre Frage.\nOder drücken Sie auf eine dieser Fragen:',
  examples: {
    find_offers: 'Wo kann ich helfen?',
    list_events: 'Welche Termine gibt es?',
    find_contact: 'Wer ist zuständig?',
  },
  suggestions: 'Vorschläge',
  download: 'Datei herunterladen:',
  input: 'Ihre Frage',
  send: 'Senden',
  asked: 'Ihre Frage:',
  says: (name) => `${name}:`,
  typing: (name) => `${name} schreibt …`,
  retry: 'Noch einmal versuchen',
  tooLong:
    'Der Text ist zu lang.\nEr darf höchstens 4.000 Zeichen haben.\nBitte machen Sie den Text kürzer.\nDer Text steht noch im Schreib-Feld.',
  tooLarge: 'Der Text ist zu lang.\nBitte schreiben Sie nur ein paar Sätze.',
  offline: 'Das Internet ist gerade weg.\nBitte prüfen Sie Ihr Internet.\nVersuchen Sie es dann noch einmal.',
  fault: 'Wir haben einen Fehler gemacht.\nBitte warten Sie ein paar Minuten.\nVersuchen Sie es dann noch einmal.',
  tooFast:
    'Gerade kommen hier sehr viele Nachrichten an.\nBitte warten Sie eine Minute.\nVersuchen Sie es dann noch einmal.',
  notUnderstood:
    'Wir konnten Ihre Nachricht nicht lesen.\nBitte laden Sie die Seite neu.\nVersuchen Sie es dann noch einmal.',
  foreign: 'Ihre Nachricht kam von einer anderen Internet-Seite.\nBitte schreiben Sie hier im Chat.',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFound: 'Hier gibt es keine Seite.\nHaben Sie eine Frage?\nDann schreiben Sie im Chat.',
  wrongMethod: 'So kann man diese Seite nicht öffnen.\nHaben Sie eine Frage?\nDann schreiben Sie im Chat.',
  sorry: 'Das hat nicht geklappt',
  person: 'Wollen Sie mit einem Menschen sprechen?',
  phone: 'Telefon',
  email: 'E-Mail',
  unchecked: 'Der Text auf dieser Seite ist noch nicht geprüft.',
  footer: 'Rechtliches',
  imprint: 'Impressum',
  privacy: 'Daten-Schutz',
  runBy: 'Für diese Internet-Seite verantwortlich ist:',
  imprintMissing: 'Hier fehlt noch ein Text.\nIn dem Text steht, wer für die Seite verantwortlich ist.',
  imprintWhere: 'Für den Betreiber: Der Text gehört in das Feld operator.imprint der Inhaltsdatei (docs/content.md).',
  germanCounts:
    'Dieser Text soll Ihnen beim Lesen helfen.\nEs gibt den Text auch in schwerer Sprache.\nVor dem Gesetz gilt nur der Text in schwerer Sprache:',
  sources: 'Woher wir das wissen',
  stored: 'Was das Programm speichert',
  written: {
    what: 'Ihre Nachrichten',
    how: '\nWir speichern Ihre Nachrichten nicht.\nWir schreiben sie nirgends auf.\nNiemand liest mit.',
  },
  writtenWithModel: {
    what: 'Ihre Nachrichten',
    how: '\nWir speichern Ihre Nachrichten hier nicht.\nWir schreiben sie hier nirgends auf.',
  },
  storedFacts: {
    lastTopic: {
      what: 'Das letzte Thema',
      how: '\nDas Programm merkt sich das letzte Thema.\nZum Beispiel den Ort und den Tag.\nDann können Sie weiter fragen: „Und morgen?“\nNach höchstens 30 Minuten vergisst das Programm das Thema.\nBei einem Neu-Start vergisst es das Thema sofort.',
    },
    randomNumber: {
      what: 'Eine zufällige Nummer',
      how: '\nJedes Gespräch hat eine Nummer.\nSo weiß das Programm: Diese Fragen gehören zusammen.\nDie Nummer steht in Ihrem Browser (sessionStorage).\nMit dem Browser schauen Sie Internet-Seiten an.\nSchließen Sie die Seite? Dann ist die Nummer dort weg.\nDas Programm merkt sich die Nummer nur im Arbeits-Speicher.\nCookies gibt es nicht.',
    },
    ipAddress: {
      what: 'Die IP-Adresse',
      how: '\nDas ist die Nummer von Ihrem Internet-Anschluss.\nDas Programm zählt: So viele Nachrichten kommen von dieser Nummer.\nDas schützt vor Missbrauch.\nNach höchstens einer Minute vergisst das Programm die Nummer.\nDas Programm schreibt die Nummer nirgends auf.',
    },
  },
  otherServers: {
    what: 'Andere Computer im Internet',
    how: '\nWir fragen keine anderen Computer.\nAlles auf dieser Seite kommt von uns.',
  },
  model: (host) => ({
    what: 'Ein Sprach-Modell',
    how: `\nEin Sprach-Modell ist ein anderes Computer-Programm.\nManchmal versteht unser Programm eine Nachricht nicht sicher.\nDann hilft das Sprach-Modell.\nDann schicken wir die Nachricht an ${host}.\nVorher machen wir die Nachricht kürzer.\nNamen, Nummern und Adressen nehmen wir heraus.\nVielleicht erkennen wir nicht alle.\nDas Sprach-Modell weiß nicht, wer geschrieben hat.\nEs sagt nur das Thema.\nDie Antwort kommt von uns.\nWas passiert dort mit der Nachricht? Das bestimmt ${host}.\nAndere Computer fragen wir nicht.`,
  }),
  responsible: 'Wer verantwortlich ist',
  operatorPrivacy: 'Mehr zum Daten-Schutz',
  privacyMissing: 'Hier fehlt noch ein Text zum Daten-Schutz.',
  privacyWhere: 'Für den Betreiber: Der Text gehört in das Feld operator.privacy der Inhaltsdatei (docs/content.md).',
};
