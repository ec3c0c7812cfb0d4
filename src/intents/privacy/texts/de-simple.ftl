kept = Ich speichere Ihre Nachrichten nicht.
    Niemand liest Ihre Nachrichten mit.
memory = Ich merke mir nur das letzte Thema.
    Das dauert höchstens 30 Minuten.
    Dann vergesse ich das Thema.
ask = Haben Sie Fragen zum Daten-Schutz? Fragen Sie diese Person:
