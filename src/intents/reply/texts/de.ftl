write = { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } jetzt die Antwort. Sie geht an die Person, die gefragt hat, als Antwort des Teams.
sent = Die Antwort ist angekommen.
not-open = Die Frage ist schon beantwortet oder älter als 30 Tage.
not-arrived = Der Chat ist gerade nicht zu erreichen. Ein neuer Versuch ist möglich: noch einmal „Antworten“ drücken.
refused = Das kann nur das Team.
cancel-button = Doch nicht
