asked = Frage zu „{ $title }“:
reply-button = Antworten
answered = Antwort des Teams zu „{ $title }“:
paused-by-program = „{ $title }“ ist angehalten: Die Plattform hat viele Nachrichten hintereinander abgelehnt ({ $reason }). Bitte ansehen, dann fortsetzen oder abbrechen.
announcement-button = Ansehen
