found = Hier werden gerade Freiwillige gesucht:
found-topic = Zum Thema { $topics } werden gerade Freiwillige gesucht:
found-place = Freiwillige werden gerade { $place } gesucht:
found-place-topic = Freiwillige werden { $place } zum Thema { $topics } gesucht:
near = Noch ist { $place } nichts eingetragen. In der Nähe:
near-topic = Zum Thema { $topics } ist { $place } nichts eingetragen. In der Nähe:
nothing = Gerade ist { $place } und in der Nähe nichts eingetragen.
nothing-else = Sonst ist { $place } gerade nichts eingetragen.
nothing-else-topic = Sonst ist { $place } zum Thema { $topics } gerade nichts eingetragen.
nothing-anywhere = Gerade ist nichts eingetragen.
nothing-topic = Zum Thema { $topics } ist gerade nichts eingetragen. Andere Gesuche:
nothing-topic-anywhere = Zum Thema { $topics } ist gerade nichts eingetragen, zu anderen auch nicht.
further = Außerdem:
no-more = Mehr ist dazu gerade nicht eingetragen.
which-place = In welchem Ort { $address ->
    [du] möchtest du
   *[sie] möchten Sie
  } helfen?
offers-here = Gesuche hier im Kreis
more-offers = Mehr Gesuche
schedule = Wann: { $schedule }
time = Zeit: { $time }
slots = { $slots ->
    [one] Gesucht wird noch eine Person.
   *[other] Gesucht werden noch { $slots } Personen.
  }
requirements = Nötig: { $requirements }
organisation = Wer: { $name }
