kept = Was { $address ->
    [du] du schreibst
   *[sie] Sie schreiben
  }, wird nicht gespeichert, und kein Mensch liest mit.
memory = Für Rückfragen merke ich mir höchstens 30 Minuten, worum es zuletzt ging; dann ist es vergessen.
ask = Fragen zum Datenschutz beantwortet:
