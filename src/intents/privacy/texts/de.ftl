kept = Was { $address ->
    [du] du schreibst
   *[sie] Sie schreiben
  }, wird nicht gespeichert, und kein Mensch liest mit.
memory = Für Rückfragen merke ich mir höchstens 30 Minuten, worum es zuletzt ging; dann ist es vergessen.
ask = Fragen zum Datenschutz beantwortet:
nothing-stored = Über diesen Chat ist nichts gespeichert.
stored-order = Gespeichert ist, was für diesen Chat bestellt ist und welche Meldungen er bekam.
stored-staff = Gespeichert ist, dass dieses Konto zum Team gehört.
file = Das ist alles, was über diesen Chat gespeichert ist.
file-description = Alles, was über diesen Chat gespeichert ist, als Datei.
file-button = Als Datei
erase-button = Jetzt löschen
erased = Gelöscht. Über diesen Chat ist nichts mehr gespeichert, und ich melde mich nicht mehr von selbst.
