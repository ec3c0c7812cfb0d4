in-charge = Ansprechperson für Freiwillige:
volunteers-in = Ansprechperson für Freiwillige { $place }:
belongs = { $place } gehört zum { $outer }.
belongs-to-municipality = { $place } gehört zu { $outer }.
no-number = Eine eigene Nummer ist dafür nicht eingetragen. Weiter hilft:
nobody = Dafür ist noch niemand eingetragen.
hours = Zu erreichen: { $hours }
deputy = Vertretung: { $contact }
