# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = Titel
field-name = Name
field-summary = Beschreibung
field-start = Beginn
field-durationMinutes = Dauer
field-timeZone = Zeit-Zone
field-recurrence = Wiederholung
field-venue = Treff-Punkt
field-status = Stand
field-places = Ort
field-topics = Themen
field-languages = Sprachen
field-organisation = Organisation
field-contact = Kontakt
field-deputy = Vertretung
field-schedule = Wann
field-timeCommitment = So viel Zeit braucht es
field-requirements = Das muss man können
field-freeSlots = Freie Plätze
field-role = Aufgabe
field-phone = Telefon
field-mobile = Handy
field-email = E-Mail
field-hours = Sprech-Zeiten
field-verified = Geprüft
field-source = Die Information kommt von hier
field-validUntil = Gültig bis
field-example = Beispiel
field-key = Schlüssel

# Values
value-none = nichts
value-everywhere = ganzer Kreis
value-minutes = { $minutes } Minuten
value-whole-days = { $days ->
    [one] ganzer Tag
   *[other] { $days } ganze Tage
  }
value-moment = { $day }, { $time } Uhr
value-protected = { $venue } (geheim, ich sage es niemandem)
value-status = { $status ->
    [cancelled] fällt aus
   *[other] findet statt
  }
value-yes = ja
value-no = nein
value-rule = { $rule ->
    [daily] jeden Tag
    [weekly] jede Woche
    [fortnightly] alle 2 Wochen
    [monthly] jeden Monat
    [yearly] jedes Jahr
   *[other] nach einer Regel
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , { $except } Mal nicht
  }{ $also ->
    [0] { "" }
   *[other] , { $also } Mal mehr
  }
changed-field = { $field }: { $new } (vorher: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = { $field } fehlt.
record-too-long = { $field } ist zu lang.
record-format = { $field }: „{ $found }“ verstehe ich nicht. { $expected }
record-unknown = { $field }: „{ $found }“ kenne ich nicht.
record-skipped = { $field }: Diese Uhrzeit gibt es an dem Tag nicht. Die Uhren werden vorgestellt ({ $found }).
record-rule = { $field }: Ich kann die Wiederholung nicht lesen. Oder es gibt sie nie ({ $found }).
record-foreign = Das gehört einer anderen Organisation.
record-twice = Das steht 2 Mal da.
record-needed = Dieser Kontakt ist für alle da. Er muss bleiben.
expects-start = Schreiben Sie Tag und Uhrzeit. Zum Beispiel: 1.12.2026 18:00.
expects-validUntil = Schreiben Sie einen Tag. Zum Beispiel: 1.12.2026.
expects-durationMinutes = Schreiben Sie die Minuten. Es geht bis zu 31 Tagen.
expects-freeSlots = Schreiben Sie eine Zahl. Zum Beispiel: 3.
expects-phone = Schreiben Sie eine Telefon-Nummer. Zum Beispiel: 0481 123456.
expects-mobile = Schreiben Sie eine Handy-Nummer. Zum Beispiel: 0170 123456.
expects-email = Schreiben Sie eine E-Mail-Adresse. Zum Beispiel: name@example.org.
expects-key = Es gehen: Buchstaben, Zahlen, Punkt, Strich und Schräg-Strich.
expects-other = Bitte schreiben Sie es anders.

# What is wrong with a file
fault-line = Zeile { $line }: { $sentence }
fault-line-of = Zeile { $line }, { $title }: { $sentence }
fault-more = Es gibt noch { $count } Fehler.
fault-too-large = Die Datei ist zu groß.
    Sie hat { $found } Bytes. Es gehen { $expected } Bytes.
    Bitte teilen Sie die Datei.
fault-too-many = Die Datei hat mehr als { $expected } Einträge.
    Bitte teilen Sie die Datei.
fault-binary = Das ist kein Text.
    Bitte speichern Sie einen Kalender (.ics). Oder eine Tabelle (.csv).
fault-no-calendar = Das ist kein Kalender. Es fehlt: BEGIN:VCALENDAR.
    Bitte speichern Sie den Kalender noch einmal als Datei.
fault-no-end = Hier fehlt das Ende.
    Bitte speichern Sie den Kalender noch einmal als Datei.
fault-broken-line = Diese Zeile ist kaputt: „{ $found }“.
    Bitte verbessern Sie die Zeile. Oder speichern Sie die Datei noch einmal.
fault-no-title = Der Termin hat keinen Titel.
fault-no-start = Der Termin hat keinen Beginn.
fault-no-such-time = Diese Zeit gibt es nicht: { $found } ({ $column }).
fault-unknown-zone = Die Zeit-Zone „{ $found }“ kenne ich nicht.
    Bitte nehmen Sie: Europe/Berlin.
fault-bad-end = Das Ende passt nicht zum Beginn: { $found }.
    Das Ende muss nach dem Beginn sein.
    Ein Termin dauert höchstens 31 Tage.
fault-bad-rule = Ich kann die Wiederholung nicht lesen. Oder es gibt sie nie: { $found }
fault-many-rules = Der Termin hat mehrere Wiederholungen.
    Bitte machen Sie mehrere Termine daraus.
fault-split-series = Die Termine sind ab einem Tag anders.
    Bitte machen Sie 2 Reihen daraus.
fault-private = Der Termin ist privat. Ich nehme ihn nicht.
fault-repeated = Der Termin steht 2 Mal in der Datei.
    Ich weiß nicht: Welcher ist neu?
fault-unreadable = Diesen Termin kann ich nicht lesen.
fault-empty = Die Datei ist leer.
fault-no-header = Ich kenne die Namen der Spalten nicht.
    Es gehen zum Beispiel: { $expected }
fault-missing-column = Die Spalte „{ $found }“ fehlt. Es gehen: { $expected }
fault-unknown-column = Die Spalte „{ $found }“ kenne ich nicht. Meinen Sie: { $expected }
fault-repeated-column = Die Spalte „{ $found }“ gibt es 2 Mal.
fault-too-many-cells = Die Zeile hat zu viele Felder: „{ $found }“.
    Ist ein Trenn-Zeichen im Text? Dann setzen Sie den Text in Anführungs-Zeichen.
fault-open-quote = Ein Anführungs-Zeichen fehlt.
fault-bad-date = { $column }: „{ $found }“ ist kein Tag und keine Zeit. Zum Beispiel: { $expected }
fault-bad-number = { $column }: „{ $found }“ ist keine passende Zahl. Zum Beispiel: { $expected }
fault-bad-status = { $column }: „{ $found }“ kenne ich nicht. Es geht: { $expected }
fault-unknown-place = { $column }: Den Ort „{ $found }“ kenne ich nicht.
    Bitte schreiben Sie eine Gemeinde, einen Orts-Teil oder ein Amt.
fault-ambiguous-place = { $column }: Mehrere Orte heißen „{ $found }“.
    Bitte schreiben Sie einen Schlüssel: { $expected }
fault-unknown-topic = { $column }: Das Thema „{ $found }“ kenne ich nicht.
fault-unknown-organisation = { $column }: Die Organisation „{ $found }“ kenne ich nicht. Oder es gibt mehrere. { $expected }
fault-unknown-contact = { $column }: Den Kontakt „{ $found }“ kenne ich nicht. Oder es gibt mehrere. { $expected }
fault-unknown-language = { $column }: Die Sprache „{ $found }“ kenne ich nicht. { $expected }

# A look before anything is written
note-no-place = Ich erkenne keinen Ort. Es gilt für den ganzen Kreis
note-place-guessed = Ort aus dem Text: { $places }
note-topics-guessed = Themen aus dem Text: { $topics }
note-whole-day = den ganzen Tag, ohne Uhrzeit
note-zone-guessed = Bitte prüfen Sie die Uhrzeit. Ich weiß die Zeit-Zone nicht genau
note-shortened = Die Beschreibung ist jetzt kürzer
count-new = { $count } neu
count-changed = { $count } anders
count-unchanged = { $count } wie vorher
count-faulty = { $count } mit Fehlern
state-new = Neu: { $title }
state-changed = Anders: { $title }
rows-more = Und { $count } mehr.
