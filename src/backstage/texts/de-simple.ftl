# What staff read in their private chats.

# Leading through a dialogue
skip-button = Weglassen
cancel-button = Abbrechen
what-to-change = Was soll anders werden?
use-buttons = Das verstehe ich nicht.
    Bitte drücken Sie auf einen Knopf.
old-button = Der Knopf gehört zu einer alten Frage.
draft-cancelled = Ich habe aufgehört.
    Ich habe nichts geschrieben und nichts geschickt.
draft-gone = Dieser Entwurf ist schon fertig. Oder er ist abgebrochen.
draft-unreadable = Ich kann mit dem Entwurf nicht mehr arbeiten.
    Ich habe den Entwurf gelöscht.
    Bitte fangen Sie noch einmal an.
draft-open = Hier gibt es noch einen Entwurf.
resume-draft-button = Weiter-Machen
draft-kept = Der Entwurf bleibt so.
as-text-button = Als Text nehmen
fresh-draft-button = Neu anfangen
refused = { $why } { $remedy }
right-gone = Das dürfen Sie nicht mehr.
    Ich habe aufgehört.
    Ich habe nichts geschrieben und nichts geschickt.
    Haben Sie Fragen? Fragen Sie die Verwaltung.
no-staff = Das kann nur das Team.
    Sie brauchen einen Code.
    Den Code gibt Ihnen die Verwaltung vom Team.
    Schreiben Sie hier: /staff und dann den Code.
not-yours = Das kann nur die Verwaltung vom Team.

# Codes
welcome-staff = Hallo { $name }, Sie sind jetzt im Team.
code-wrong = Diesen Code kenne ich nicht.
    Bitte schreiben Sie den Code ganz genau ab.
code-used = Der Code ist schon benutzt.
    Die Verwaltung macht einen neuen Code.
code-late = Der Code hat nur 1 Tag gegolten.
    Die Verwaltung macht einen neuen Code.
code-taken = Dieses Konto hat schon eine andere Person im Team.
    Die Verwaltung kann das ändern.
code-too-often = Das waren zu viele Versuche.
    In 1 Stunde geht es weiter.
code = Code: { $code }
how-to-redeem = Der Code gilt 1 Tag.
    Der Code gilt nur 1 Mal.
    Die Person schreibt mir das in einem privaten Chat: { $command }

# The own page
own-role = { $name }, Aufgabe: { $role }
staff-organisation = Organisation: { $name }
role-administrator = Verwaltung
role-editor = Redaktion
role-publisher = Nachrichten schicken
role-partner = Partner
may-manage-staff = Team: Personen in das Team holen und aus dem Team nehmen.
may-write-content = Inhalte: Termine, Bitten um Hilfe und Kontakte schreiben und ändern.
may-propose-content = Inhalte von der eigenen Organisation vorschlagen.
may-approve-content = Vorschläge von Partnern erlauben.
may-announce = Nachrichten an viele schicken.
may-propose-announcement = Nachrichten an viele vorbereiten.
may-approve-announcement = Nachrichten von anderen erlauben.
may-invite = Andere einladen: mit Link, Code und QR-Code.
announce-button = Nachricht an viele schicken
announcements-button = Letzte Nachrichten
invite-button = Einladen
team-button = Team

# Administrators
team = Das Team:
not-linked = hat noch keinen Code benutzt
add-colleague-button = Person dazu-holen
new-code-button = Neuer Code
remove-button = Wegnehmen
remove-for-sure-button = Ja, wegnehmen
no-such-colleague = Diese Person ist nicht im Team.
new-code-for = Ein neuer Code für { $name }:
last-administrator = Das ist die letzte Person in der Verwaltung.
    Eine andere Person muss zuerst in die Verwaltung.
ask-removal = Wollen Sie { $name } wirklich aus dem Team nehmen?
    Dann lösche ich den Namen, die Konten und die Entwürfe.
removed = { $name } kann hier nichts mehr tun.
ask-staff-name = Wie heißt die Person?
staff-name-fault = Bitte schreiben Sie einen Namen.
    Es gehen höchstens { $most } Zeichen.
ask-role = Was soll { $name } tun?
about-administrator = Verwaltung: darf alles, auch das Team ändern.
about-editor = Redaktion: schreibt Inhalte. Und erlaubt Vorschläge und Nachrichten.
about-publisher = Nachrichten: schickt Nachrichten an viele.
about-partner = Partner: schlägt Inhalte von der eigenen Organisation vor. Und Nachrichten.
ask-organisation = Zu welcher Organisation gehört { $name }?
    Ein Teil vom Namen ist genug.
no-such-organisation = Die Organisation „{ $words }“ finde ich nicht.
organisation-missing = Partner gehören zu einer Organisation.
    Bitte wählen Sie eine Organisation.
staff-summary = { $name }, Aufgabe: { $role }
staff-added = { $name } ist jetzt im Team.
add-button = Dazu-holen
step-name = Name
step-role = Aufgabe
step-organisation = Organisation

# Inviting
not-yours-to-invite = Die Redaktion macht Einladungen.
    Bitte fragen Sie die Redaktion.
step-kinds = Was
ask-kinds = Was sollen die Personen bekommen?
    Mit den Knöpfen schalten Sie ein oder aus.
kinds-missing = Eins muss an bleiben.
ask-invited = Für welche Orte und Themen?
    Schreiben Sie Orte und Themen.
    Sie können auch schreiben: „und 10 km“.
    Oder drücken Sie: Weiter.
invites-to = Mit der Einladung bekommt man:
make-invitation-button = Einladung machen
invitation-made = Die Einladung ist fertig.
    Sie dürfen sie weiter-geben.
invitation-link-and-words = { $platform }: { $link }
    Dann schreibt man: { $words }
invitation-words = Ohne Link schreibt man mir: { $words }
qr-description = QR-Code. Er öffnet { $platform } mit dieser Einladung: { $link }

# Composing an announcement
step-about = Das Thema
step-subject = Termin oder Bitte um Hilfe
step-text = Text
step-title = Überschrift
step-languages = Andere Sprachen
step-audience = Für wen
step-urgent = Dringend
step-when = Wann
step-file = Bild oder Datei
next-button = Weiter
chosen = ✓ { $label }
ask-about = Was wollen Sie schicken?
    Sie können den Text auch gleich schreiben.
about-event-button = Ein Termin
about-offer-button = Eine Bitte um Hilfe
about-text-button = Etwas anderes
ask-event = Welcher Termin?
    Schreiben Sie die Nummer. Oder drücken Sie auf einen Knopf.
    Oder schreiben Sie ein Wort. Dann suche ich.
no-events = Es gibt keinen Termin, den ich schicken kann.
    Beispiele schicke ich nie.
no-such-event = Zu „{ $words }“ finde ich keinen Termin.
ask-offer = Welche Bitte um Hilfe?
    Schreiben Sie die Nummer. Oder drücken Sie auf einen Knopf.
    Oder schreiben Sie ein Wort. Dann suche ich.
no-offers = Es gibt keine Bitte um Hilfe, die ich schicken kann.
    Beispiele schicke ich nie.
no-such-offer = Zu „{ $words }“ finde ich keine Bitte um Hilfe.
ask-text = Bitte schreiben Sie den Text.
    Ist die erste Zeile kurz? Dann ist sie die Überschrift.
ask-more-text = Was soll noch im Text stehen?
    Zeit, Ort und Ansprech-Person stehen schon da.
text-missing = Der Text fehlt noch.
text-unreadable = Manche Zeichen im Text kann niemand lesen.
    Bitte schreiben Sie den Text noch einmal.
text-too-long = Der Text ist zu lang.
    Er hat { $length } Zeichen. Es gehen { $most } Zeichen.
    Bitte schreiben Sie einen kurzen Text.
title-too-long = Die Überschrift ist zu lang.
    Es gehen höchstens { $most } Zeichen.
ask-title = Welche Überschrift wollen Sie?
    Es gehen höchstens { $most } Zeichen.
title-missing = Die Überschrift fehlt noch.
ask-languages = Gibt es den Text auch in anderen Sprachen?
    Sonst bekommen alle diesen Text.
ask-translation = Bitte schreiben Sie den Text in dieser Sprache: { $language }.
    Die erste Zeile ist die Überschrift.
no-translation-button = Ohne diese Sprache
translation-needs-title = Die erste Zeile ist die Überschrift.
    Sie hat höchstens 100 Zeichen.
    Darunter kommt der Text.
ask-audience = Wer soll das bekommen?
    Schreiben Sie Orte und Themen.
    Sie können auch schreiben: „und 10 km“.
    Oder drücken Sie: Weiter.
everywhere-button = Ganzer Kreis
no-radius-button = Nur der Ort
radius-button = { $km } Kilometer rundherum
all-topics-button = Alle Themen
place-outside = { $place } ist nicht hier im Kreis.
    Bitte schreiben Sie einen Ort im Kreis.
no-audience = In „{ $words }“ finde ich keinen Ort und kein Thema.
recipients = Das bekommen: { $platforms }
no-recipients = Das bekommt jetzt niemand.
    Niemand hat so etwas bestellt.
ask-urgent = Ist es dringend?
    Dann kommt es sofort.
    Es kommt auch in der Ruhe-Zeit.
normal-button = Nicht dringend
urgent-button = Dringend
ask-when = Wann soll ich es schicken?
    Jetzt? Oder zum Beispiel: „morgen um 9 Uhr“?
ask-when-event = Wann soll ich es schicken?
    Jetzt? Oder „morgen um 9 Uhr“? Oder „zwei Tage vorher“?
now-button = Jetzt
days-before-button = { $days ->
    [one] 1 Tag vorher
   *[other] { $days } Tage vorher
  }
when-not-understood = Diese Zeit verstehe ich nicht.
    Schreiben Sie zum Beispiel: „1. Dezember um 18 Uhr“.
when-no-such-day = Diesen Tag gibt es nicht.
    Bitte schreiben Sie einen anderen Tag.
when-several-days = Das sind mehrere Tage.
    Bitte schreiben Sie nur 1 Tag und die Uhrzeit.
when-needs-time = Um wie viel Uhr?
    Bitte schreiben Sie den Tag und die Uhrzeit zusammen.
when-no-such-time = Diese Uhrzeit gibt es an dem Tag nicht.
    Die Uhr wird vorgestellt.
    Bitte schreiben Sie eine andere Uhrzeit.
when-past = Diese Zeit ist schon vorbei.
    Bitte schreiben Sie eine spätere Zeit.
when-after-event = Dann hat der Termin schon angefangen.
    Bitte schreiben Sie eine frühere Zeit.
when-without-event = „Vorher“ geht nur bei einem Termin.
    Bitte schreiben Sie den Tag und die Uhrzeit.
ask-file = Bitte schicken Sie das Bild oder die Datei.
ask-description = Was sieht man auf { $name }?
    Bitte schreiben Sie 1 Satz.
    Der Satz hilft Menschen, die nicht sehen können.
file-type = { $name } kann ich nicht schicken.
    Es gehen Bilder (PNG, JPEG, GIF, WebP), PDF und Dateien für den Kalender.
file-over-limit = { $name } ist zu groß.
    Es gehen höchstens { $most } MB.
file-not-fetched = Die Datei ist nicht da.
    Bitte schicken Sie die Datei noch einmal.
file-missing = Hier ist keine Datei.
    Bitte schicken Sie ein Bild oder eine Datei.
    Oder drücken Sie: Weglassen.
file-button = Bild oder Datei

# Before sending
preview = So sieht es aus:
in-language = Sprache: { $language }
with-file = Mit Datei: { $name }
shown-messages = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
  }
shown-file = { $what ->
    [picture] Bild
   *[file] Datei
  } { $description ->
    [whole] mit Beschreibung
    [cut] mit kürzerer Beschreibung
   *[none] ohne Beschreibung
  }
shown-buttons = { $count ->
    [one] 1 Knopf
   *[other] { $count } Knöpfe
  }
shown-as-text = nur als Text: { $labels }
show-on-button = Ansicht: { $platform }
shown-as = So zeigt es { $platform }:
shown-part = Nachricht { $number } von { $count }:
shown-description = Für Menschen, die nicht sehen können: { $description }
for-whom = Für:
sent-at = Ich schicke es: { $moment }
is-urgent = Dringend: Es kommt auch in der Ruhe-Zeit.
fault-line = So geht es nicht: { $what }
warning-line = Bitte prüfen Sie: { $what }
faults-first = Ändern Sie das zuerst. Dann können Sie es schicken.
check-no-title = Die Überschrift fehlt.
check-too-long = Der Text ist zu lang.
check-protected = In dem Text steht ein geheimer Ort. Den Ort sagt nur die Ansprech-Person.
check-nobody = Niemand hat so etwas bestellt. Nehmen Sie andere Orte oder Themen.
check-time-past = Die Zeit ist vorbei.
check-similar = Etwas Ähnliches gab es in den letzten 7 Tagen schon.
check-languages = Manche lesen eine andere Sprache. In dieser Sprache gibt es den Text nicht: { $languages }.
check-long = Der Text hat { $length } Zeichen. Kurze Texte sind besser.
check-record-gone = Diesen Eintrag gibt es nicht mehr.
check-example = Das ist nur ein Beispiel. Beispiele schicke ich nie.
check-filled = Dort braucht man niemanden mehr.
check-cancelled = Der Termin fällt aus.
check-over = Der Termin ist vorbei. Oder er hat schon angefangen.
check-other-time = Der Termin ist nicht zu dieser Zeit.
    Bitte wählen Sie eine andere Zeit.
check-weekday = „{ $date }“: Dieser Tag ist ein { $weekday }.
check-no-such-date = „{ $date }“ gibt es nicht.
check-date-past = „{ $date }“ ist schon vorbei.
send-button = Schicken
send-anyway-button = Trotzdem schicken
schedule-button = Zu dieser Zeit schicken
schedule-anyway-button = Trotzdem zu dieser Zeit schicken
later-button = Später schicken
submit-button = Um Erlaubnis fragen
submit-anyway-button = Trotzdem um Erlaubnis fragen
emergency-button = Notfall: gleich schicken
correct-button = Ändern und Bescheid sagen
correct-anyway-button = Trotzdem ändern
needs-approval = Eine zweite Person muss das erlauben.
reword-needs-approval = Eine zweite Person muss jeden Text erlauben.
    Bitte nehmen Sie die Nachricht zurück.
    Dann fragen Sie noch einmal um Erlaubnis.
same-already = Genau das gab es in den letzten 7 Tagen schon.
    Ich schicke es nicht noch einmal.
accepted = Gut, ich schicke es an { $count ->
    [one] 1 Chat
   *[other] { $count } Chats
  }.
    Sie bekommen gleich eine Nachricht: So läuft es.
scheduled = Gut, ich schicke es später.
    Jetzt bekommen es { $count ->
    [one] 1 Chat
   *[other] { $count } Chats
  }.
    Dann lesen Sie hier: So läuft es.
submitted = Eine zweite Person muss das erlauben.
    Bis dahin schicke ich nichts.
nobody-to-approve =
    Noch habe ich niemanden erreicht, der das erlauben kann.
    Es wartet in der Liste.
    Bitte sagen Sie der Verwaltung Bescheid.
approvers-told = { $count ->
    [one] 1 Person kann das erlauben. Sie weiß Bescheid.
   *[other] { $count } Personen können das erlauben. Sie wissen Bescheid.
  }
corrected = Das ist geändert.
    Wer es schon hat, bekommt Bescheid.
nothing-changed = Alles ist wie vorher.

# Approving
to-approve = { $name } fragt: Dürfen wir das schicken?
sent-without-approval = { $name } hat das im Notfall gleich geschickt:
your-approved = { $name } erlaubt das:
your-rejected = { $name } erlaubt das nicht:
approve-button = Erlauben
reject-button = Nicht erlauben
show-button = Ansehen
approved = Das ist erlaubt.
rejected = Das ist nicht erlaubt. Niemand bekommt es.
decision-own = Den eigenen Text kann niemand selbst erlauben.
    Eine zweite Person muss das tun.
decision-other = Der Text ist jetzt anders.
    Bitte sehen Sie den neuen Text an.
decision-decided = Das ist schon entschieden.
not-yours-to-approve = Das können nur die Redaktion und die Verwaltung erlauben.

# After sending
announcements = Die letzten Nachrichten:
no-announcements = Es gibt noch keine Nachrichten.
no-such-announcement = Diese Nachricht gibt es nicht.
announcement-is = { $state ->
    [withdrawn] Das geht nicht mehr. Die Nachricht ist zurückgenommen. Sie können die Nachricht neu schicken.
    [cancelled] Das geht nicht mehr. Die Nachricht ist abgebrochen. Sie können die Nachricht neu schicken.
   *[submitted] Das geht noch nicht. Die Nachricht wartet auf Erlaubnis.
  }
state-draft = Entwurf
state-submitted = wartet auf Erlaubnis
state-planned = geplant: { $moment }
state-going = wird geschickt
state-sent = ist geschickt
state-paused = Pause
state-cancelled = abgebrochen
state-withdrawn = zurückgenommen
state-counts = { $sent } haben es, { $waiting } warten, { $missed } bekommen es nicht
pause-sending-button = Pause
resume-sending-button = Weiter schicken
stop-sending-button = Nicht mehr schicken
resend-button = Noch einmal schicken
reword-button = Text ändern
withdraw-button = Zurücknehmen
again-button = Neu schicken
ask-cancel = Soll niemand mehr „{ $title }“ bekommen?
    Wer es schon hat, behält es.
ask-withdraw = Wollen Sie „{ $title }“ überall zurücknehmen?
    Das geht nicht überall.
    Dort steht dann ein kurzer Hinweis.
cancel-for-sure-button = Ja, abbrechen
withdraw-for-sure-button = Ja, zurücknehmen
done-pause = Jetzt ist Pause. Ich schicke nichts.
done-resume = Es geht weiter.
done-cancel = Gut. Niemand bekommt es mehr.
done-withdraw = Ich nehme es zurück.
done-resend = Ich schicke es noch einmal an alle, die es nicht haben.
nothing-to-do = Hier war nichts zu tun.
progress = Ich schicke: { $title }
progress-paused = Pause: { $title }
progress-line = { $platform }: { $sent } von { $all }
progress-waiting = Es warten noch { $count }.
progress-later = { $count } bekommen es später. Sie bekommen alles zusammen. Oder sie haben Ruhe-Zeit.
progress-missed = Das bekommen nicht: { $count }
time-left = Es dauert noch etwa { $time }.
seconds = { $count ->
    [one] 1 Sekunde
   *[other] { $count } Sekunden
  }
minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
  }
report = Ist geschickt: { $title }
report-cancelled = Abgebrochen: { $title }
report-withdrawn = Zurückgenommen: { $title }
report-doubtful = Das Programm hatte eine Pause. So viele haben es vielleicht 2 Mal: { $count }
report-maybe-there = Das Programm hatte eine Pause. In so vielen Chats ist die Meldung vielleicht noch da: { $count }
missed-line = { $platform }, { $count } bekommen es nicht: { $reason }
missed-failed = Die Plattform sagt „{ $reason }“
missed-gone = nicht mehr da ({ $reason })
missed-skipped = weggelassen ({ $reason })
reason-blocked = will das Programm nicht mehr
reason-removed = hat das Programm gelöscht
reason-deleted = gibt es nicht mehr
reason-deactivated = das Konto ist aus
reason-cancelled = vorher abgebrochen
reason-withdrawn = vorher zurückgenommen
reason-expired = zu alt
reason-begun = der Termin hatte schon angefangen
reason-called-off = der Termin fällt aus
reason-filled = niemand wird mehr gebraucht
reason-no-record = den Eintrag gibt es nicht mehr
reason-unsubscribed = will keine Nachrichten mehr
reason-paused = macht jetzt Pause
reason-resting = ist jetzt nicht da

# Content: what is asked for
ask-section = Was wollen Sie neu eintragen?
section-events = Termin
section-offers = Bitte um Hilfe
section-contacts = Kontakt
ask-field-title = Wie heißt es?
    Eine kurze Überschrift ist genug.
ask-field-name = Wie heißt die Person?
ask-field-role = Was ist die Aufgabe von der Person?
ask-field-start = Wann fängt es an?
    Schreiben Sie Tag und Uhrzeit.
    Zum Beispiel: „1. Dezember um 18 Uhr“.
ask-field-length = Wann ist es zu Ende?
    Schreiben Sie zum Beispiel: „20 Uhr“. Oder: „90 Minuten“.
ask-field-recurrence = Wie oft gibt es das?
ask-field-summary = Worum geht es?
    Schreiben Sie 1 oder 2 Sätze.
ask-field-schedule = Wann braucht man Hilfe?
    Schreiben Sie zum Beispiel: „mittwochs 15 bis 17 Uhr“.
ask-field-timecommitment = Wie viel Zeit braucht man dafür?
ask-field-places = Für welchen Ort ist das?
    Sie können auch mehrere Orte schreiben.
ask-field-venue = Wo ist das genau?
    Schreiben Sie: Name vom Haus, Komma, Adresse.
ask-field-guarded = Dürfen alle wissen: Wo ist das?
    Einen geheimen Ort sage ich niemandem.
    Den Ort sagt die Ansprech-Person.
ask-field-topics = Welche Themen passen?
ask-topics-chosen = Diese Themen passen vielleicht.
    Drücken Sie auf mehr Themen. Oder drücken Sie: Weiter.
ask-field-slots = Wie viele Menschen braucht man noch?
ask-field-organisation = Zu welcher Organisation gehört es?
    Ein Teil vom Namen ist genug.
ask-field-contact = Wer ist die Ansprech-Person?
    Ein Teil vom Namen ist genug.
ask-field-phone = Welche Telefon-Nummer hat die Person?
    Alle sehen die Nummer.
ask-field-mobile = Welche Handy-Nummer hat die Person?
    Alle sehen die Nummer.
ask-field-email = Welche E-Mail-Adresse hat die Person?
    Alle sehen die Adresse.
ask-field-hours = Wann kann man die Person erreichen?
recurs-once = 1 Mal
recurs-weekly = Jede Woche
recurs-fortnightly = Alle 2 Wochen
recurs-monthly = Jeden Monat
venue-public-button = Ja, alle
venue-guarded-button = Nein, geheim
whole-area-button = Ganzer Kreis
no-topics-button = Ohne Thema
save-button = Speichern
propose-button = Um Erlaubnis fragen
apply-button = Übernehmen
fault-words = Bitte schreiben Sie 1 bis { $words } Zeichen.
fault-number = Bitte schreiben Sie eine Zahl.
fault-length = Das verstehe ich nicht.
    Schreiben Sie zum Beispiel: „20 Uhr“. Oder: „90 Minuten“.
fault-place = Den Ort „{ $words }“ kenne ich nicht.
    Bitte schreiben Sie eine Gemeinde, einen Orts-Teil oder ein Amt.
fault-place-outside = „{ $words }“ ist nicht hier im Kreis.
    Bitte schreiben Sie einen Ort im Kreis.
fault-topic = Das Thema „{ $words }“ kenne ich nicht.
    Bitte drücken Sie auf ein Thema.
no-such-name = „{ $words }“ finde ich nicht.
step-what = Was
step-record = Eintrag
step-time = Welcher Tag
step-value = Neue Angabe
step-start = Beginn
step-durationminutes = Dauer
step-recurrence = Wiederholung
step-summary = Beschreibung
step-schedule = Wann
step-places = Ort
step-venue = Treff-Punkt
step-guarded = Für alle oder geheim
step-topics = Themen
step-freeslots = Freie Plätze
step-contact = Ansprech-Person
step-phone = Telefon
step-email = E-Mail
step-hours = Sprech-Zeiten

# Content: what becomes of it
record-created = Das ist gespeichert: { $title }
record-changed = Das ist geändert: { $title }
record-proposed = Jetzt muss die Redaktion das erlauben: { $title }
record-unchanged = { $title }: Alles bleibt so.
record-gone = Diesen Eintrag gibt es nicht mehr.
not-saved = Ich habe noch nichts geschrieben.
    Bitte ändern Sie zuerst die Fehler.
fill-button = Niemand mehr nötig
one-more-button = Noch etwas eintragen
which-need-filled = Wo braucht man niemanden mehr?
    Das zeige ich dann nicht mehr.
no-needs = Es gibt keine offenen Bitten um Hilfe.
needs-button = Niemand mehr nötig
offer-filled = { $title }: Hier braucht man niemanden mehr.
    Ich zeige es nicht mehr.
reopen-button = Wieder zeigen
ask-record = Was wollen Sie ändern?
    Schreiben Sie ein paar Wörter vom Titel oder vom Namen.
ask-which-record = Welchen Eintrag wollen Sie?
no-such-record = Zu „{ $words }“ finde ich nichts.
    Alte Termine suche ich nicht.
ask-what = Was wollen Sie mit { $title } machen?
act-move-button = Andere Zeit
act-cancel-button = Fällt aus
act-retire-button = Nicht mehr zeigen
act-fill-button = Niemand mehr nötig
act-reopen-button = Wieder zeigen
act-move = bekommt eine andere Zeit
act-cancel = fällt aus
act-retire = zeige ich nicht mehr
act-fill = braucht niemanden mehr, ich zeige es nicht mehr
act-reopen = zeige ich wieder
ask-which-time = Welchen Tag meinen Sie?
all-times-button = Alle
all-times = alle Tage
content-not-yours = Das können nur die Redaktion und die Partner.
new-content-button = Neu eintragen
change-content-button = Etwas ändern

# Files
ask-file-place = In der Datei sind { $all } Einträge.
    Bei { $count } Einträgen fehlt der Ort.
    Für welchen Ort sind sie?
file-preview = { $name }: { $counts }.
    Ich habe noch nichts geschrieben.
file-outdated = Jetzt ist etwas anders.
    Bitte schicken Sie die Datei noch einmal.
file-applied = Das ist gespeichert: { $created } neu, { $changed } anders.
file-proposed = Jetzt muss die Redaktion { $count } Vorschläge erlauben.
file-of-faults = In { $name } kann ich nichts speichern.
    Ich habe nichts geschrieben.
file-too-large-to-read = { $name } ist zu groß.
    Es gehen höchstens { $most } MB.
    Bitte teilen Sie die Datei.
file-too-large = Die Datei ist zu groß.
    Es gehen höchstens 5 MB.
file-not-had = Die Datei ist nicht da.
    Bitte schicken Sie die Datei noch einmal.
file-not-known = Diese Datei kann ich nicht lesen.
    Ich kann Kalender (.ics) und Tabellen (.csv) lesen.

# What partners propose
proposal-of = Ein Vorschlag von { $name }:
several-proposed = { $name } hat { $count } Vorschläge gemacht.
proposals-button = Vorschläge
no-proposals = Es gibt keine neuen Vorschläge.
more-proposals = Danach kommen noch { $count } Vorschläge.
proposal-approved = Das ist erlaubt: { $title }
proposal-rejected = Das ist nicht erlaubt: { $title }
proposal-gone = Dieser Vorschlag ist schon entschieden. Oder er ist jetzt anders.
your-proposal-approved = { $name } erlaubt: { $title }
your-proposal-rejected = { $name } erlaubt nicht: { $title }
next-proposal-button = Nächster Vorschlag
coming = Zusagen: { $count }{ $named ->
    [0] {""}
   *[other] {"."} Mit Namen: { $names }
  }
