not-yet = Hier kann ich nur antworten, nicht von selbst schreiben. In Telegram, Slack oder Discord melde ich mich auch von selbst.
subscribed = Gut, ich melde mich hier von selbst, wenn es etwas Neues gibt.
changed = Gut, geändert.
resumed = Gut, ich melde mich wieder.
paused = Gut, Pause. Mit „Wieder melden“ geht es weiter.
nothing-yet = Für diesen Chat ist nichts bestellt.
what-to-change = Was soll anders werden?
which-topics = Zu welchen Themen? Antippen schaltet ein oder aus. Ohne Auswahl kommen alle.
which-places = Für welche Orte? { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } einfach einen Ort, etwa: „auch { $example }“ oder „nur { $example }“.
which-kinds = Was soll kommen? Antippen schaltet ein oder aus.
which-time = Wann soll es kommen? Auch möglich: „täglich um 19 Uhr“.
at-least-one = Eines muss bleiben. Soll nichts mehr kommen, hilft „Abbestellen“.
outside-only = Das liegt nicht hier im Kreis, dafür kann ich nichts melden.
chosen = ✓ { $label }
places-button = Orte
topics-button = Themen
kinds-button = Inhalt
when-button = Wann
everywhere-button = Ganzer Kreis
without-button = Ohne { $place }
radius-button = { $km ->
    [0] Nur der Ort
   *[other] { $km } km Umkreis
  }
at-once-button = Sofort
daily-button = Täglich, { $time } Uhr
weekly-button = Montags, { $time } Uhr
quiet-button = Ruhe { $from } bis { $to }
reminders-button = Erinnerungen
calendar = Diese Adresse in einer Kalender-App abonnieren, dann stehen dort alle passenden Termine: { $address }. Wer sie kennt, sieht die Termine auch; eine neue macht die alte ungültig.
calendar-off = Die Adresse gilt nicht mehr.
calendar-button = Kalender
calendar-off-button = Adresse löschen
