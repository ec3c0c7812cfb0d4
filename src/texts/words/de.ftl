# Words that several answers share. $address is "sie" or "du".
example = { $title } (Beispiel)
whole-district = ganzer Kreis { $name }
places-and-more = { $names } und { $more } weitere Orte
distance = { $km ->
    [0] weniger als 1 km
   *[other] { $km } km
  }
when = { $day }, { $time }
phone = Telefon { $number }
mobile = mobil { $number }
email = E-Mail { $address }
source = Quelle: { $source }
verified = Stand: { $date }
other-language = Manches davon gibt es nur in dieser Sprache: { $language }.

contact-for = Ansprechperson für { $place }: { $contact }
contact-line = Ansprechperson: { $contact }
responsible-in-district = dort zuständig für { $name }

# Buttons
more = Mehr
more-about = Mehr zu { $number }
whole-district-button = Ganzer Kreis
offers-button = Wo kann ich helfen?
events-button = Was steht an?
contact-button = Wer ist zuständig?
help-button = Was kannst du?
newsletter-button = Newsletter
outside = In { $place } kenne ich mich leider nicht aus. Fragen { $address ->
    [du] kannst du
   *[sie] können Sie
  } dort bei der Stadt oder beim Kreis nach der Stelle für Ehrenamt und Integration.
outside-nameless = Das liegt nicht im Kreis, da kenne ich mich leider nicht aus. Fragen { $address ->
    [du] kannst du
   *[sie] können Sie
  } dort bei der Stadt oder beim Kreis nach der Stelle für Ehrenamt und Integration.

# Topics
topic-sprache = Deutsch lernen
topic-begleitung = Begleitung
topic-kinder = Kinder
topic-sport = Sport
topic-patenschaft = Patenschaft
topic-fahrrad = Fahrrad
topic-spenden = Spenden
topic-wohnen = Wohnen
topic-dolmetschen = Dolmetschen
topic-begegnung = Begegnung
topic-fahrdienst = Fahrdienst
topic-arbeit = Arbeit
topic-nachhilfe = Nachhilfe
topic-frauen = Frauen
topic-gesundheit = Gesundheit
topic-recht = Recht
topic-garten = Garten
topic-kultur = Kultur
topic-kochen = Kochen
topic-digital = Computer und Handy
topic-fortbildung = Fortbildung
topic-austausch = Austausch
