# Words that several answers share. $address is "sie" or "du".
example = { $title } (Beispiel)
whole-district = ganzer Kreis { $name }
places-and-more = { $names } und { $more } weitere Orte
distance = { $km ->
    [0] weniger als 1 km
   *[other] { $km } km
  }
when = { $day }, { $time }
then = danach { $day }
phone = Telefon { $number }
mobile = mobil { $number }
email = E-Mail { $address }
source = Quelle: { $source }
verified = Stand: { $date }
other-language = Manches davon gibt es nur in dieser Sprache: { $language }.

in-place = in { $name }
in-area = { $label ->
    [Samtgemeinde] in der Samtgemeinde { $name }
    [Verbandsgemeinde] in der Verbandsgemeinde { $name }
    [Verwaltungsgemeinschaft] in der Verwaltungsgemeinschaft { $name }
    [Region] in der Region { $name }
   *[other] im { $label } { $name }
  }
for-place = für { $name }
for-area = { $label ->
    [Samtgemeinde] für die Samtgemeinde { $name }
    [Verbandsgemeinde] für die Verbandsgemeinde { $name }
    [Verwaltungsgemeinschaft] für die Verwaltungsgemeinschaft { $name }
    [Region] für die Region { $name }
    [Amt] für das Amt { $name }
   *[other] für den { $label } { $name }
  }
contact-for = Ansprechperson { $place }: { $contact }
contact-line = Ansprechperson: { $contact }

# Buttons
more = Mehr
more-about = Mehr zu { $number }
whole-district-button = Ganzer Kreis
offers-button = Wo kann ich helfen?
events-button = Was steht an?
contact-button = Wer ist zuständig?
help-button = Was kann ich fragen?
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

# Until test readers of the language have approved the texts.
unchecked = (Dieser Text ist noch nicht geprüft.)

# What a chat ordered
kind-event = Termine
kind-offer = Gesuche
kind-news = Neuigkeiten
order-kinds = Was: { $kinds }
order-places = Wo: { $places }
order-topics = Themen: { $topics }
order-when = Wann: { $when }
order-quiet = Ruhe: { $from } bis { $to }, außer bei Dringendem.
order-reminders = Dazu eine Erinnerung am Tag vor einem Termin.
order-paused = Gerade ist Pause: Ich schicke nichts.
all-topics = alle
everywhere = im ganzen Kreis
with-radius = { $place } und { $km } km Umkreis
at-once = sofort
every-day = einmal am Tag, um { $time } Uhr
every-week = einmal in der Woche, am { $day } um { $time } Uhr
only-managers = Das kann hier nur, wer die Gruppe oder den Kanal verwaltet. Fragen zu Terminen und Hilfe beantworte ich allen.
change-button = Ändern
pause-button = Pause
resume-button = Wieder melden
end-button = Abbestellen
subscribe-button = Bei Neuem melden
back-button = Zurück
easy-german = Leichte Sprache
