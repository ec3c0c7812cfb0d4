not-yet = Ich kann hier nur antworten.
    Ich kann hier keine Nachrichten von selbst schicken.
    In Telegram kann ich das.
    In Slack und in Discord kann ich das auch.
ordered = Das bekommen Sie hier von mir:
nothing-yet = Sie haben hier nichts bestellt.
    Ich schicke hier keine Nachrichten von selbst.
