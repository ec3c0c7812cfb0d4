# What records and files hold and what is wrong with them, for staff. $address is "sie" or "du".

# Fields
field-title = Titel
field-name = Name
field-summary = Beschreibung
field-start = Beginn
field-durationMinutes = Dauer
field-timeZone = Zeitzone
field-recurrence = Wiederholung
field-venue = Treffpunkt
field-status = Status
field-places = Ort
field-topics = Themen
field-languages = Sprachen
field-organisation = Organisation
field-contact = Kontakt
field-deputy = Vertretung
field-schedule = Wann
field-timeCommitment = Zeitaufwand
field-requirements = Voraussetzungen
field-freeSlots = Freie Plätze
field-role = Aufgabe
field-phone = Telefon
field-mobile = Mobil
field-email = E-Mail
field-hours = Sprechzeiten
field-verified = Geprüft
field-source = Quelle
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
value-moment = { $day }, { $time }
value-protected = { $venue } (geschützt, wird nirgends genannt)
value-status = { $status ->
    [cancelled] abgesagt
   *[other] findet statt
  }
value-yes = ja
value-no = nein
value-rule = { $rule ->
    [daily] täglich
    [weekly] wöchentlich
    [fortnightly] alle zwei Wochen
    [monthly] monatlich
    [yearly] jährlich
   *[other] nach Regel
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , ohne { $except } Mal
  }{ $also ->
    [0] { "" }
   *[other] , zusätzlich { $also } Mal
  }
changed-field = { $field }: { $new } (bisher: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = { $field } fehlt.
record-too-long = { $field } ist zu lang.
record-format = { $field }: Mit „{ $found }“ kann ich nichts anfangen. { $expected }
record-unknown = { $field }: „{ $found }“ kenne ich nicht.
record-skipped = { $field }: Diese Uhrzeit gibt es an dem Tag nicht, die Uhren werden vorgestellt ({ $found }).
record-rule = { $field }: Diese Wiederholung kann ich nicht lesen, oder sie tritt nie ein ({ $found }).
record-foreign = Das gehört einer anderen Organisation.
record-twice = Das kommt zweimal vor.
record-needed = Zu diesem Kontakt kommen alle, für die sonst niemand zuständig ist. Er muss bleiben.
expects-start = Gebraucht werden Tag und Uhrzeit, zum Beispiel 1.12.2026 18:00.
expects-validUntil = Gebraucht wird ein Tag, zum Beispiel 1.12.2026.
expects-durationMinutes = Gebraucht werden Minuten, höchstens 31 Tage.
expects-freeSlots = Gebraucht wird eine Zahl, zum Beispiel 3.
expects-phone = Gebraucht wird eine Telefonnummer, zum Beispiel 0481 123456.
expects-mobile = Gebraucht wird eine Telefonnummer, zum Beispiel 0170 123456.
expects-email = Gebraucht wird eine Adresse wie name@example.org.
expects-key = Gebraucht werden Buchstaben, Ziffern, Punkt, Strich und Schrägstrich.
expects-other = Bitte anders schreiben.

# What is wrong with a file
fault-line = Zeile { $line }: { $sentence }
fault-line-of = Zeile { $line }, { $title }: { $sentence }
fault-more = Und { $count } weitere Fehler.
fault-too-large = Die Datei hat { $found } Bytes, höchstens { $expected } gehen. Bitte teilen.
fault-too-many = Die Datei hat mehr als { $expected } Einträge. Bitte teilen.
fault-binary = Das ist kein Text. Bitte als Kalender (.ics) oder Tabelle (.csv) speichern.
fault-no-calendar = Das ist keine Kalenderdatei: BEGIN:VCALENDAR fehlt. Bitte noch einmal aus dem Kalender exportieren.
fault-no-end = Hier fehlt das Ende, die Datei ist abgeschnitten. Bitte noch einmal exportieren.
fault-broken-line = Diese Zeile ist kaputt: „{ $found }“. Bitte noch einmal exportieren oder die Zeile berichtigen.
fault-no-title = Der Termin hat keinen Titel.
fault-no-start = Der Termin hat keinen Beginn.
fault-no-such-time = Diese Zeit gibt es nicht: { $found } ({ $column }).
fault-unknown-zone = Die Zeitzone „{ $found }“ kenne ich nicht. Bitte Europe/Berlin verwenden.
fault-bad-end = Ende oder Dauer passt nicht zum Beginn: { $found }. Es darf nicht vor dem Beginn liegen und höchstens 31 Tage danach.
fault-bad-rule = Diese Wiederholung kann ich nicht lesen, oder sie tritt nie ein: { $found }
fault-many-rules = Der Termin hat mehrere Wiederholungen zugleich. Bitte mehrere Termine daraus machen.
fault-split-series = Die Serie ist ab einem Tag geändert. Bitte zwei Serien daraus machen.
fault-private = Der Termin ist als privat markiert und bleibt draußen.
fault-repeated = Der Termin steht zweimal in der Datei, und keiner ist neuer.
fault-unreadable = Diesen Termin kann ich nicht lesen.
fault-empty = Die Datei enthält keine Einträge.
fault-no-header = Die Überschriften der Spalten erkenne ich nicht. Erwartet werden zum Beispiel: { $expected }
fault-missing-column = Die Spalte „{ $found }“ fehlt. Möglich sind: { $expected }
fault-unknown-column = Die Spalte „{ $found }“ kenne ich nicht. Gemeint ist vielleicht: { $expected }
fault-repeated-column = Die Spalte „{ $found }“ kommt zweimal vor.
fault-too-many-cells = Die Zeile hat mehr Zellen als die Überschrift: „{ $found }“. Steht ein Trennzeichen im Text, gehört er in Anführungszeichen.
fault-open-quote = Ein Anführungszeichen hört nicht auf.
fault-bad-date = { $column }: „{ $found }“ ist kein Tag oder keine Zeit. Zum Beispiel: { $expected }
fault-bad-number = { $column }: „{ $found }“ ist keine Zahl, die passt. Zum Beispiel: { $expected }
fault-bad-status = { $column }: „{ $found }“ kenne ich nicht. Möglich ist: { $expected }
fault-unknown-place = { $column }: Den Ort „{ $found }“ kenne ich nicht. Bitte eine Gemeinde, einen Ortsteil oder ein Amt nennen.
fault-ambiguous-place = { $column }: „{ $found }“ heißen mehrere Orte. Bitte einen Schlüssel nennen: { $expected }
fault-unknown-topic = { $column }: Das Thema „{ $found }“ kenne ich nicht.
fault-unknown-organisation = { $column }: Die Organisation „{ $found }“ kenne ich nicht, oder der Name ist nicht eindeutig. { $expected }
fault-unknown-contact = { $column }: Den Kontakt „{ $found }“ kenne ich nicht, oder der Name ist nicht eindeutig. { $expected }
fault-unknown-language = { $column }: Die Sprache „{ $found }“ kenne ich nicht. { $expected }

# A look before anything is written
note-no-place = Kein Ort erkannt: gilt für den ganzen Kreis
note-place-guessed = Ort aus dem Text: { $places }
note-topics-guessed = Themen aus dem Text: { $topics }
note-whole-day = ganztägig, ohne Uhrzeit
note-zone-guessed = Uhrzeit bitte prüfen, die Zeitzone ist nicht sicher
note-shortened = Beschreibung gekürzt
count-new = { $count } neu
count-changed = { $count } geändert
count-unchanged = { $count } wie bisher
count-faulty = { $count } mit Fehlern
state-new = Neu: { $title }
state-changed = Geändert: { $title }
rows-more = Und { $count } weitere.
