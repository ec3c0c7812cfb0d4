/** What people ask, for what is measured over many answers. */
export const questions = [
  'Wo kann ich in Meldorf helfen?',
  'was ist diese woche in heide los',
  'Wer ist für Windbergen zuständig?',
  'wo kann man in meldrof mit kindern helfen',
  'Termine im Dezember',
  'Where can I help in Büsum?',
  'what is on next week',
  'Ich habe Möbel abzugeben',
  'Gibt es am Samstag ein Sprachcafé in Brunsbüttel?',
  'Wie wird das Wetter?',
  '25746',
  'Was steht im Juni nächsten Jahres an?',
] as const;
