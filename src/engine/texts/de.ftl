which-day = Welchen Tag { $address ->
    [du] meinst du
   *[sie] meinen Sie
  } mit „{ $words }“? Zum Beispiel: „am Samstag“ oder „3. Dezember“.
which-place = Welchen Ort { $address ->
    [du] meinst du
   *[sie] meinen Sie
  }?
name = { $name }
what-about-place = Worum geht es { $place }?
what-about = Worum geht es?
unclear = Das habe ich nicht sicher verstanden. Worum geht es?
not-known = Das weiß ich nicht genau. Am besten direkt fragen:
declined = In Ordnung. Womit kann ich sonst helfen?
empty = Das konnte ich nicht lesen. { $address ->
    [du] Schreib
   *[sie] Schreiben Sie
  } mir in ein paar Worten, worum es geht.
slow-down = Einen Moment bitte, so schnell komme ich nicht mit. Ich antworte gleich weiter, nur langsamer.
fault = Da ist bei uns etwas schiefgegangen. Bitte in ein paar Minuten noch einmal versuchen.

do-find_offers = Ich möchte helfen
do-seek_help = Ich brauche Hilfe
do-list_events = Termine
do-find_contact = Wer ist zuständig?
do-newsletter = Newsletter
do-about = Über dieses Programm
do-help = Was kannst du?
do-privacy = Datenschutz
do-talk_to_human = Mit einem Menschen sprechen
do-subscribe = Bescheid bekommen
do-unsubscribe = Nachrichten abbestellen
do-list_subscriptions = Meine Abos
do-change_language = Andere Sprache
do-emergency = Notfall
