found = Hier werden jetzt Freiwillige gesucht:
found-topic = Hier werden jetzt Freiwillige gesucht.
    Das Thema ist: { $topics }.
found-place = Jetzt werden { $place } Freiwillige gesucht:
found-place-topic = Jetzt werden { $place } Freiwillige gesucht.
    Das Thema ist: { $topics }.
near = Ich finde { $place } noch nichts.
    Das gibt es in der Nähe:
near-topic = Ich finde { $place } nichts zum Thema: { $topics }.
    Das gibt es in der Nähe:
nothing = Ich finde { $place } jetzt nichts.
    In der Nähe finde ich auch nichts.
nothing-else = Sonst gibt es { $place } gerade nichts.
nothing-else-topic = Sonst gibt es { $place } gerade nichts zum Thema: { $topics }.
nothing-anywhere = Ich finde jetzt nichts.
nothing-topic = Ich finde jetzt nichts zum Thema: { $topics }.
    Hier wird auch Hilfe gesucht:
nothing-topic-anywhere = Ich finde jetzt nichts zum Thema: { $topics }.
    Zu anderen Themen finde ich auch nichts.
further = Das gibt es auch:
no-more = Mehr finde ich jetzt nicht.
which-place = In welchem Ort wollen Sie helfen?
offers-here = Hier im Kreis helfen
more-offers = Mehr zum Helfen
schedule = Wann: { $schedule }
time = Zeit: { $time }
slots = { $slots ->
    [0] Es gibt jetzt genug Freiwillige.
    [one] Noch 1 Person wird gesucht.
   *[other] Noch { $slots } Personen werden gesucht.
  }
requirements = Das brauchen Sie: { $requirements }
organisation = Wer: { $name }
