# Words that several answers share. Leichte Sprache; not yet checked by test readers.
example = { $title } (Beispiel)
whole-district = ganzer Kreis { $name }
places-and-more = { $names } und { $more } andere Orte
distance = { $km ->
    [0] weniger als 1 Kilometer
   *[other] { $km } Kilometer
  }
when = { $day }, { $time } Uhr
then = danach { $day }
phone = Telefon: { $number }
mobile = Handy: { $number }
email = E-Mail: { $address }
source = Die Information kommt von hier: { $source }
verified = Geprüft: { $date }
other-language = { $language ->
    [Deutsch] Ein Teil ist nicht in Leichter Sprache.
   *[other] Ein Teil ist in einer anderen Sprache: { $language }.
  }

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
contact-for = Ansprech-Person { $place }: { $contact }
contact-line = Ansprech-Person: { $contact }

# Buttons
more = Mehr
more-about = Mehr zu Nummer { $number }
whole-district-button = Ganzer Kreis
offers-button = Wo kann ich helfen?
events-button = Welche Termine gibt es?
contact-button = Wer ist zuständig?
help-button = Was kann ich fragen?
newsletter-button = Newsletter
outside = { $place } kenne ich leider nicht.
    Fragen Sie dort bei der Stadt.
    Oder fragen Sie dort beim Kreis.
    Sagen Sie: Ich suche das Büro für Ehrenamt und Integration.
outside-nameless = Diesen Ort kenne ich leider nicht.
    Er liegt nicht in unserem Kreis.
    Fragen Sie dort bei der Stadt.
    Oder fragen Sie dort beim Kreis.
    Sagen Sie: Ich suche das Büro für Ehrenamt und Integration.

# Topics
topic-sprache = Deutsch lernen
topic-begleitung = Hilfe bei Terminen
topic-kinder = Kinder
topic-sport = Sport
topic-patenschaft = Pate oder Patin sein
topic-fahrrad = Fahrrad
topic-spenden = Spenden
topic-wohnen = Wohnen
topic-dolmetschen = Übersetzen
topic-begegnung = Leute treffen
topic-fahrdienst = Fahr-Dienst
topic-arbeit = Arbeit
topic-nachhilfe = Hilfe für die Schule
topic-frauen = Frauen
topic-gesundheit = Gesundheit
topic-recht = Recht und Gesetz
topic-garten = Garten
topic-kultur = Musik und Kunst
topic-kochen = Kochen
topic-digital = Computer und Handy
topic-fortbildung = Kurse für Freiwillige
topic-austausch = Treffen für Freiwillige

# Until test readers have approved the texts.
unchecked = (Dieser Text ist noch nicht geprüft.)

# What a chat ordered
kind-event = Termine
kind-offer = Bitten um Hilfe
kind-news = Neues
order-kinds = Was: { $kinds }
order-places = Wo: { $places }
order-topics = Themen: { $topics }
order-when = Wann: { $when }
order-quiet = Von { $from } bis { $to } Uhr ist Ruhe.
    Dann kommen nur dringende Nachrichten.
order-reminders = Ich erinnere Sie 1 Tag vor dem Termin.
order-paused = Jetzt ist Pause.
    Ich schicke keine Nachrichten.
all-topics = alle
everywhere = im ganzen Kreis
with-radius = { $place } und { $km } Kilometer rundherum
at-once = sofort
every-day = jeden Tag um { $time } Uhr
every-week = jeden { $day } um { $time } Uhr
only-managers = Das kann nur die Leitung von dieser Gruppe.
    Oder die Leitung von diesem Kanal.
    Alle können mich fragen: Welche Termine gibt es?
    Alle können mich fragen: Wo kann ich helfen?
change-button = Ändern
pause-button = Pause
resume-button = Wieder bekommen
end-button = Nachrichten stoppen
subscribe-button = Nachrichten bekommen
back-button = Zurück
easy-german = Leichte Sprache
