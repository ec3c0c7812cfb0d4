none = Ich kenne keinen Newsletter.
how = Ich kann Sie nicht anmelden.
    Schreiben Sie kurz an die Ansprech-Person.
