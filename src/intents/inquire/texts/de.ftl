ask = Gern. { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } jetzt die Frage. Ich gebe sie ohne Namen an das Team weiter; die Antwort kommt hierher.
sent = Weitergegeben. Sobald das Team antwortet, steht es hier.
not-sent = Die Frage konnte ich gerade niemandem geben. So ist jemand zu erreichen:
cancel-button = Doch nicht
