not-yet = Ich kann hier nur antworten.
    Ich kann hier keine Nachrichten von selbst schicken.
    In Telegram kann ich das.
    In Slack und in Discord kann ich das auch.
subscribed = Gut.
    Gibt es etwas Neues?
    Dann schreibe ich es hier.
changed = Gut, das ist geändert.
resumed = Gut, ich schicke wieder Nachrichten.
paused = Gut, jetzt ist Pause.
    Ich schicke keine Nachrichten.
    Wollen Sie wieder Nachrichten?
    Dann drücken Sie: Wieder bekommen.
nothing-yet = Sie haben hier nichts bestellt.
what-to-change = Was wollen Sie ändern?
which-topics = Welche Themen wollen Sie?
    Drücken Sie auf ein Thema.
    Dann ist das Thema an.
    Drücken Sie noch einmal.
    Dann ist das Thema aus.
    Ist kein Thema an?
    Dann bekommen Sie alle Themen.
which-places = Welche Orte wollen Sie?
    Schreiben Sie einen Ort.
    Zum Beispiel: „auch { $example }“.
    Oder: „nur { $example }“.
which-kinds = Was wollen Sie bekommen?
    Drücken Sie auf ein Wort.
    Dann ist es an.
    Drücken Sie noch einmal.
    Dann ist es aus.
which-time = Wann wollen Sie Nachrichten bekommen?
    Sie können auch schreiben: „jeden Tag um 19 Uhr schicken“.
at-least-one = Eins muss an bleiben.
    Wollen Sie keine Nachrichten mehr?
    Dann drücken Sie: Nachrichten stoppen.
outside-only = Dieser Ort ist nicht hier im Kreis.
    Für diesen Ort habe ich keine Nachrichten.
chosen = ✓ { $label }
places-button = Orte
topics-button = Themen
kinds-button = Was kommt
when-button = Wann
everywhere-button = Ganzer Kreis
without-button = Ohne { $place }
radius-button = { $km ->
    [0] Nur der Ort
   *[other] { $km } Kilometer rundherum
  }
at-once-button = Sofort
daily-button = Jeden Tag, { $time } Uhr
weekly-button = Jeden Montag, { $time } Uhr
quiet-button = Ruhe von { $from } bis { $to } Uhr
reminders-button = Erinnern
calendar = Das ist eine Adresse für Ihren Kalender: { $address }.
    Tragen Sie die Adresse in eine Kalender-App ein.
    Dann sehen Sie dort Ihre Termine.
    Auch andere sehen mit der Adresse die Termine.
    Bekommen Sie eine neue Adresse? Dann gilt die alte nicht mehr.
calendar-off = Die Adresse gilt nicht mehr.
calendar-button = Kalender
calendar-off-button = Adresse löschen
