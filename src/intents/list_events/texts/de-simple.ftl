found = Das sind die nächsten Termine:
found-date = { $period }:
found-place = Das sind die nächsten Termine { $place }:
found-topic = Das sind die nächsten Termine.
    Das Thema ist: { $topics }.
found-date-place = { $period } { $place }:
found-date-topic = { $period }.
    Das Thema ist: { $topics }.
found-place-topic = Das sind die nächsten Termine { $place }.
    Das Thema ist: { $topics }.
found-date-place-topic = { $period } { $place }.
    Das Thema ist: { $topics }.
nothing = Ich kenne jetzt keinen Termin.
nothing-date = { $period } kenne ich keinen Termin.
nothing-place = Ich kenne { $place } noch keinen Termin.
nothing-topic = Ich kenne keinen Termin zum Thema: { $topics }.
nothing-date-place = { $period } kenne ich { $place } keinen Termin.
nothing-date-topic = { $period } kenne ich keinen Termin zum Thema: { $topics }.
nothing-place-topic = Ich kenne { $place } keinen Termin zum Thema: { $topics }.
nothing-date-place-topic = { $period } kenne ich { $place } keinen Termin zum Thema: { $topics }.
widened = { $missing }
    { $step }
step-later = Das sind die nächsten Termine:
step-other-topics = Es gibt Termine zu anderen Themen:
step-elsewhere = Es gibt Termine in anderen Orten:
step-elsewhere-later = Es gibt später Termine in anderen Orten:
step-all = Diese Termine gibt es im Kreis:
on-day = Am { $day }
from-day = Ab { $day }
in-month = Im { $month }
between = Von { $from }, bis { $to }
further = Das gibt es auch:
no-more = Mehr Termine kenne ich jetzt nicht.
cancelled = Der Termin fällt aus.
over = Einen neuen Termin kenne ich nicht.
dates = Wann: { $dates }
where = Wo: { $place }
address = Adresse: { $address }
protected = Den genauen Ort sagt Ihnen die Ansprech-Person.
organisation = Wer: { $name }
more-events = Mehr Termine
events-here = Termine hier im Kreis
calendar-button = In den Kalender
for-calendar = Das ist für Ihren Kalender: { $titles }.
nothing-for-calendar = Diese Termine sind vorbei. Oder ich kenne sie nicht mehr.
