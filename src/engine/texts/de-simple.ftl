which-day = Welchen Tag meinen Sie mit „{ $words }“?
    Schreiben Sie zum Beispiel: „am Samstag“ oder „3. Dezember“.
which-place = Welchen Ort meinen Sie?
name = { $name }
what-about-place = Was suchen Sie { $place }?
what-about = Was suchen Sie?
unclear = Das verstehe ich nicht genau.
    Was suchen Sie?
not-known = Das weiß ich nicht. Fragen Sie bitte diese Person:
declined = Gut. Was kann ich noch für Sie tun?
empty = Das kann ich nicht lesen.
    Bitte schreiben Sie mit wenigen Wörtern: Was suchen Sie?
slow-down = Bitte warten Sie kurz.
    So schnell kann ich nicht antworten.
    Ich antworte weiter, aber langsam.
fault = Wir haben einen Fehler gemacht.
    Bitte warten Sie ein paar Minuten.
    Versuchen Sie es dann noch einmal.

do-find_offers = Ich will helfen
do-seek_help = Ich brauche Hilfe
do-list_events = Termine
do-find_contact = Wer ist zuständig?
do-newsletter = Newsletter
do-about = Über das Programm
do-help = Was können Sie?
do-privacy = Daten-Schutz
do-talk_to_human = Mit Menschen sprechen
do-subscribe = Nachrichten bekommen
do-unsubscribe = Nachrichten stoppen
do-list_subscriptions = Meine Nachrichten
do-change_language = Andere Sprache
do-emergency = Notfall
