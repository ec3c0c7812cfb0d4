not-yet = Hier kann ich nur antworten, nicht von selbst schreiben. In Telegram, Slack oder Discord melde ich mich auch von selbst.
ordered = Das bekommt dieser Chat:
nothing-yet = Für diesen Chat ist nichts bestellt: Ich schreibe hier nicht von selbst.
