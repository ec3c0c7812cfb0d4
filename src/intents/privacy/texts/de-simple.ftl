kept = Ich speichere Ihre Nachrichten nicht.
    Niemand liest Ihre Nachrichten mit.
memory = Ich merke mir nur das letzte Thema.
    Das dauert höchstens 30 Minuten.
    Dann vergesse ich das Thema.
ask = Haben Sie Fragen zum Daten-Schutz? Fragen Sie diese Person:
nothing-stored = Ich habe über diesen Chat nichts gespeichert.
stored-order = Ich habe gespeichert: Das haben Sie bestellt.
    Ich habe gespeichert: Diese Nachrichten habe ich geschickt.
stored-staff = Ich habe gespeichert: Dieses Konto gehört zum Team.
file = In dieser Datei steht alles über diesen Chat.
    Mehr habe ich nicht gespeichert.
file-description = Alle Infos über diesen Chat in einer Datei.
file-button = Als Datei
erase-button = Jetzt löschen
erased = Alles ist gelöscht.
    Ich habe über diesen Chat nichts mehr gespeichert.
    Ich schicke keine Nachrichten mehr von selbst.
