not-yet = Ich kann hier noch keine Nachrichten von selbst schicken.
    Sie bekommen also noch keine Nachrichten.
    Sie können mich immer fragen.
