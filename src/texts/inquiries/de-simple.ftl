asked = Eine Frage zu „{ $title }“:
reply-button = Antworten
answered = Das Team antwortet zu „{ $title }“:
paused-by-program = Ich schicke „{ $title }“ jetzt nicht weiter.
    Die Plattform nimmt viele Nachrichten nicht an ({ $reason }).
    Bitte sehen Sie das an.
    Dann drücken Sie: Weiter schicken.
    Oder Sie brechen ab.
announcement-button = Ansehen
