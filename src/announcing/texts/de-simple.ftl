announcement-by = Das macht: { $name }
announcement-protected = Den genauen Ort sagt Ihnen die Ansprech-Person.
announcement-footer = Wollen Sie andere Nachrichten oder keine Nachrichten mehr? Schreiben Sie: /abo
announcement-coming = Ich komme
announcement-calendar = In den Kalender
announcement-question = Frage

announcement-changed = Das ist jetzt anders: { $title }
announcement-now = So ist es jetzt: { $facts }
announcement-off = Fällt aus: { $title }
announcement-off-time = So war es geplant: { $facts }
announcement-text = Oben steht der neue Text.
announcement-withdrawn = Diese Nachricht gilt nicht mehr.

announcement-digest = Neu für Sie: { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
  }
announcement-reminder = Erinnerung: { $title }
