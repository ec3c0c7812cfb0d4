not-yet = Ich kann hier noch keine Nachrichten von selbst schicken.
    Sie haben also noch nichts bestellt.
    Sie können mich immer fragen.
