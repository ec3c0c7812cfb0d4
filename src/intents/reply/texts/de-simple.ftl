write = Schreiben Sie jetzt die Antwort.
    Die Antwort ist vom Team.
    Wer gefragt hat, bekommt die Antwort.
sent = Die Antwort ist da.
not-open = Die Frage hat schon eine Antwort.
    Oder die Frage ist älter als 30 Tage.
not-arrived = Die Antwort kommt jetzt nicht an.
    Sie können es noch einmal versuchen.
    Drücken Sie dafür noch einmal: Antworten.
refused = Das kann nur das Team.
cancel-button = Doch nicht
