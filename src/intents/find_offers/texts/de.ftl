found = Hier werden gerade Freiwillige gesucht:
found-topic = Zum Thema { $topics } werden gerade Freiwillige gesucht:
found-place = In { $place } werden gerade Freiwillige gesucht:
found-place-topic = In { $place } werden zum Thema { $topics } gerade Freiwillige gesucht:
near = In { $place } ist nichts eingetragen. In der Nähe:
near-topic = In { $place } ist zum Thema { $topics } nichts eingetragen. In der Nähe:
nothing = In { $place } und in der Nähe ist gerade nichts eingetragen.
nothing-topic = Zum Thema { $topics } ist gerade nichts eingetragen. Andere Gesuche:
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
