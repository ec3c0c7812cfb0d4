announcement-by = Von { $name }
announcement-protected = Den genauen Ort nennt die Ansprechperson.
announcement-footer = Ändern oder beenden: /abo
announcement-coming = Ich komme
announcement-calendar = In den Kalender
announcement-question = Frage

announcement-changed = Geändert: { $title }
announcement-now = Jetzt: { $facts }
announcement-off = Abgesagt: { $title }
announcement-off-time = Das war geplant: { $facts }
announcement-text = Oben steht der neue Text.
announcement-withdrawn = Diese Meldung wurde zurückgezogen.

announcement-digest = Neu für { $address ->
    [du] dich
   *[sie] Sie
  }: { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
  }
announcement-reminder = Erinnerung: { $title }
