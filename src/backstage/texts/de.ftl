# What staff read in their private chats. $address is "sie" or "du".

# Leading through a dialogue
skip-button = Überspringen
cancel-button = Abbrechen
what-to-change = Was soll anders werden?
use-buttons = Das habe ich nicht verstanden. Bitte einen der Knöpfe antippen.
old-button = Dieser Knopf gehört zu einer früheren Frage.
draft-cancelled = Abgebrochen. Es wurde nichts geschrieben und nichts verschickt.
draft-gone = Dieser Entwurf ist schon fertig oder abgebrochen.
draft-unreadable = Mit diesem Entwurf kann ich nicht mehr weitermachen, und ich habe ihn gelöscht. Bitte noch einmal von vorn.
draft-open = Hier ist noch ein Entwurf offen.
resume-draft-button = Weitermachen
draft-kept = Der Entwurf bleibt, wie er ist.
as-text-button = Als Text übernehmen
fresh-draft-button = Neu anfangen
refused = { $why } { $remedy }
right-gone = Das { $address ->
    [du] darfst du
   *[sie] dürfen Sie
  } nicht mehr. Ich habe aufgehört; es wurde nichts geschrieben und nichts verschickt. Fragen dazu beantwortet die Administration.
no-staff = Das kann nur das Team. Den Code dafür gibt es bei der Administration; er kommt dann hier hinein, hinter /staff.
not-yours = Das kann nur die Administration.

# Codes
welcome-staff = Willkommen im Team, { $name }.
code-wrong = Diesen Code kenne ich nicht. Bitte genau so abschreiben, wie er dasteht.
code-used = Dieser Code wurde schon benutzt. Die Administration macht einen neuen.
code-late = Dieser Code galt einen Tag und ist abgelaufen. Die Administration macht einen neuen.
code-taken = Dieses Konto gehört schon jemand anderem im Team. Wer die Administration hat, kann das ändern.
code-too-often = Das waren zu viele Versuche. In einer Stunde geht es weiter.
code = Code: { $code }
how-to-redeem = Er gilt einen Tag und nur einmal. Die Person schreibt mir in einem privaten Chat: { $command }

# The own page
own-role = { $name }, Aufgabe: { $role }
staff-organisation = Organisation: { $name }
role-administrator = Administration
role-editor = Redaktion
role-publisher = Ankündigungen
role-partner = Partner
may-manage-staff = Team: Kolleginnen und Kollegen hinzufügen und entfernen.
may-write-content = Inhalte: Termine, Gesuche und Kontakte anlegen und ändern.
may-propose-content = Inhalte der eigenen Organisation vorschlagen.
may-approve-content = Vorschläge von Partnern freigeben.
may-announce = Ankündigungen verschicken.
may-propose-announcement = Ankündigungen vorbereiten.
may-approve-announcement = Ankündigungen anderer freigeben.
may-invite = Andere einladen: mit Link, Code und QR-Code.
announce-button = Etwas ankündigen
announcements-button = Letzte Ankündigungen
invite-button = Einladen
team-button = Team

# Administrators
team = Das Team:
not-linked = hat noch keinen Code eingelöst
add-colleague-button = Jemanden hinzufügen
new-code-button = Neuer Code
remove-button = Entfernen
remove-for-sure-button = Ja, entfernen
no-such-colleague = Diese Person ist nicht im Team.
new-code-for = Ein neuer Code für { $name }:
last-administrator = Das ist die letzte Person mit der Administration. Zuerst muss jemand anderes sie bekommen.
ask-removal = { $name } wirklich entfernen? Der Name, die verbundenen Konten und offene Entwürfe verschwinden.
removed = { $name } kann hier nichts mehr tun.
ask-staff-name = Wie heißt die Person?
staff-name-fault = Bitte einen Namen mit höchstens { $most } Zeichen schreiben.
ask-role = Was soll { $name } tun?
about-administrator = Administration: alles, auch das Team.
about-editor = Redaktion: Inhalte schreiben, Vorschläge und Ankündigungen freigeben.
about-publisher = Ankündigungen: verschicken.
about-partner = Partner: schlägt Inhalte der eigenen Organisation und Ankündigungen vor.
ask-organisation = Zu welcher Organisation gehört { $name }? Ein Teil ihres Namens genügt.
no-such-organisation = Eine Organisation „{ $words }“ habe ich nicht gefunden.
organisation-missing = Partner gehören zu einer Organisation, die hier eingetragen ist. Bitte eine wählen.
staff-summary = { $name }, Aufgabe: { $role }
staff-added = { $name } gehört jetzt zum Team.
add-button = Hinzufügen
step-name = Name
step-role = Aufgabe
step-organisation = Organisation

# Inviting
not-yours-to-invite = Einladungen macht die Redaktion. Bitte dort nachfragen.
step-kinds = Was
ask-kinds = Was sollen die Eingeladenen bekommen? Antippen schaltet ein oder aus.
kinds-missing = Eines muss bleiben.
ask-invited = Für welche Orte und Themen? Einfach schreiben, auch „und 10 km“, oder weiter.
invites-to = Wer die Einladung benutzt, bestellt:
make-invitation-button = Einladung machen
invitation-made = Die Einladung ist fertig und darf weitergegeben werden.
invitation-link-and-words = { $platform }: { $link }, dann { $words } schreiben
invitation-words = Ohne Link: mir { $words } schreiben.
qr-description = QR-Code, der { $platform } mit dieser Einladung öffnet: { $link }

# Composing an announcement
step-about = Worum es geht
step-subject = Termin oder Gesuch
step-text = Text
step-title = Überschrift
step-languages = Weitere Sprachen
step-audience = Für wen
step-urgent = Dringend
step-when = Wann
step-file = Bild oder Datei
next-button = Weiter
chosen = ✓ { $label }
ask-about = Worum geht es? Wer schon weiß, was dastehen soll, kann es gleich schreiben.
about-event-button = Ein Termin
about-offer-button = Ein Gesuch
about-text-button = Etwas anderes
ask-event = Welcher Termin? Nummer oder Knopf; oder ein Wort daraus, dann suche ich.
no-events = Es steht kein Termin an, der angekündigt werden kann. Beispiele werden nie angekündigt.
no-such-event = Zu „{ $words }“ finde ich keinen Termin, der noch kommt.
ask-offer = Welches Gesuch? Nummer oder Knopf; oder ein Wort daraus, dann suche ich.
no-offers = Es ist kein Gesuch eingetragen, das angekündigt werden kann. Beispiele werden nie angekündigt.
no-such-offer = Zu „{ $words }“ finde ich kein Gesuch.
ask-text = Bitte den Text schreiben. Eine kurze erste Zeile wird zur Überschrift.
ask-more-text = Was soll dazu noch dastehen? Zeit, Ort und Ansprechperson stehen schon da.
text-missing = Da fehlt noch der Text.
text-unreadable = Im Text sind Zeichen, die niemand lesen kann. Bitte den Text noch einmal schreiben.
text-too-long = Das sind { $length } Zeichen; mehr als { $most } liest niemand. Bitte kürzen und noch einmal schicken.
title-too-long = Die Überschrift ist zu lang. Bitte höchstens { $most } Zeichen.
ask-title = Welche Überschrift? Höchstens { $most } Zeichen.
title-missing = Da fehlt noch die Überschrift.
ask-languages = Gibt es den Text noch in anderen Sprachen? Wer keine Übersetzung bekommt, liest das Original.
ask-translation = Der Text auf { $language }, bitte. Die erste Zeile ist die Überschrift.
no-translation-button = Ohne diese Sprache
translation-needs-title = Die erste Zeile ist die Überschrift und hat höchstens 100 Zeichen; der Rest kommt darunter.
ask-audience = Für wen? Orte und Themen schreiben, auch „und 10 km“, oder weiter.
everywhere-button = Ganzer Kreis
no-radius-button = Ohne Umkreis
radius-button = { $km } km Umkreis
all-topics-button = Alle Themen
place-outside = { $place } liegt nicht im Kreis. Bitte einen Ort im Kreis nennen.
no-audience = In „{ $words }“ finde ich weder einen Ort noch ein Thema.
recipients = Das bekommen: { $platforms }
no-recipients = Das bekommt gerade niemand: So etwas hat niemand bestellt.
ask-urgent = Ist es dringend? Dann kommt es auch in den Ruhezeiten und wartet auf keine Sammelmeldung.
normal-button = Nicht dringend
urgent-button = Dringend
ask-when = Wann soll es hinausgehen? Jetzt, oder zum Beispiel „morgen um 9 Uhr“.
ask-when-event = Wann soll es hinausgehen? Jetzt, „morgen um 9 Uhr“ oder „zwei Tage vorher“.
now-button = Jetzt
days-before-button = { $days ->
    [one] Einen Tag vorher
   *[other] { $days } Tage vorher
  }
when-not-understood = Diesen Zeitpunkt habe ich nicht verstanden. Bitte so: „1. Dezember um 18 Uhr“.
when-no-such-day = Diesen Tag gibt es nicht. Bitte einen anderen nennen.
when-several-days = Das sind mehrere Tage. Bitte einen Tag mit Uhrzeit nennen.
when-needs-time = Um wie viel Uhr? Bitte Tag und Uhrzeit zusammen schreiben.
when-no-such-time = Diese Uhrzeit gibt es an dem Tag nicht: Die Uhr wird vorgestellt. Bitte eine andere nennen.
when-past = Das ist schon vorbei. Bitte einen späteren Zeitpunkt nennen.
when-after-event = Dann hat der Termin schon begonnen. Bitte einen früheren Zeitpunkt nennen.
when-without-event = „Vorher“ geht nur bei einem Termin. Bitte Tag und Uhrzeit nennen.
ask-file = Bitte das Bild oder die Datei schicken.
ask-description = Was ist auf { $name } zu sehen? Ein Satz genügt; er ist für alle, die es nicht sehen können.
file-type = { $name } kann ich nicht mitschicken. Es gehen Bilder (PNG, JPEG, GIF, WebP), PDF und Kalenderdateien.
file-over-limit = { $name } ist zu groß. Es gehen höchstens { $most } MB.
file-not-fetched = Die Datei ist nicht angekommen. Bitte noch einmal schicken.
file-missing = Da ist keine Datei dabei. Bitte ein Bild oder eine Datei schicken, oder überspringen.
file-button = Bild oder Datei

# Before sending
preview = So sieht es aus:
in-language = Auf { $language }:
with-file = Mit Anhang: { $name }
shown-messages = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
  }
shown-file = { $what ->
    [picture] Bild
   *[file] Datei
  } { $description ->
    [whole] mit Beschreibung
    [cut] mit gekürzter Beschreibung
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
shown-description = Für alle, die es nicht sehen: { $description }
for-whom = Für:
sent-at = Geht hinaus: { $moment }
is-urgent = Dringend: kommt auch in den Ruhezeiten.
fault-line = So geht es nicht: { $what }
warning-line = Bitte prüfen: { $what }
faults-first = Senden geht, wenn das geändert ist.
check-no-title = Die Überschrift fehlt.
check-too-long = Der Text ist zu lang.
check-protected = Der Text nennt einen geschützten Ort. Den sagt nur die Ansprechperson.
check-nobody = Niemand hat so etwas bestellt. Andere Orte oder Themen wählen.
check-time-past = Der Zeitpunkt ist vorbei.
check-similar = In den letzten sieben Tagen gab es etwas sehr Ähnliches.
check-languages = Manche lesen eine Sprache, in der es das nicht gibt: { $languages }.
check-long = Der Text hat { $length } Zeichen. Kurze Texte werden eher gelesen.
check-record-gone = Diesen Eintrag gibt es nicht mehr.
check-example = Das ist nur ein Beispiel, und Beispiele werden nie angekündigt.
check-filled = Dort wird niemand mehr gesucht.
check-cancelled = Der Termin ist abgesagt.
check-over = Der Termin ist vorbei oder hat begonnen.
check-other-time = Zu dieser Zeit findet der Termin nicht statt. Bitte eine andere wählen.
check-weekday = „{ $date }“: Dieser Tag ist ein { $weekday }.
check-no-such-date = „{ $date }“ gibt es nicht.
check-date-past = „{ $date }“ ist schon vorbei.
send-button = Senden
send-anyway-button = Trotzdem senden
schedule-button = Einplanen
schedule-anyway-button = Trotzdem einplanen
later-button = Später senden
submit-button = Zur Freigabe
submit-anyway-button = Trotzdem zur Freigabe
emergency-button = Notfall: ohne Freigabe senden
correct-button = Ändern und mitteilen
correct-anyway-button = Trotzdem ändern
needs-approval = Das muss eine zweite Person freigeben.
reword-needs-approval = Jede Fassung muss eine zweite Person freigeben. Bitte die Ankündigung zurückziehen und neu zur Freigabe geben.
same-already = Genau das wurde in den letzten sieben Tagen schon verschickt. Ich schicke es nicht noch einmal.
accepted = Angenommen, für { $count ->
    [one] einen Chat
   *[other] { $count } Chats
  }. Wie es läuft, steht gleich in einer eigenen Nachricht.
scheduled = Eingeplant, zurzeit für { $count ->
    [one] einen Chat
   *[other] { $count } Chats
  }. Wie es läuft, steht dann hier.
submitted = Liegt zur Freigabe. Bis dahin geht nichts hinaus.
nobody-to-approve = Noch habe ich niemanden erreicht, der freigeben kann. Es wartet in der Liste, bis sich jemand anmeldet. Bitte der Administration Bescheid geben.
approvers-told = { $count ->
    [one] Eine Person, die freigeben kann, weiß Bescheid.
   *[other] { $count } Personen, die freigeben können, wissen Bescheid.
  }
corrected = Geändert. Wer es schon hat, bekommt Bescheid.
nothing-changed = Es ist alles wie vorher.

# Approving
to-approve = { $name } bittet um Freigabe:
sent-without-approval = { $name } hat das als Notfall ohne Freigabe verschickt:
your-approved = { $name } hat das freigegeben:
your-rejected = { $name } hat das abgelehnt:
approve-button = Freigeben
reject-button = Ablehnen
show-button = Ansehen
approved = Freigegeben.
rejected = Abgelehnt. Es geht an niemanden.
decision-own = Das Eigene kann niemand selbst freigeben. Das muss eine zweite Person tun.
decision-other = Das ist inzwischen eine andere Fassung. Bitte die neue ansehen.
decision-decided = Das ist schon entschieden.
not-yours-to-approve = Freigeben kann das nur die Redaktion oder die Administration.

# After sending
announcements = Die letzten Ankündigungen:
no-announcements = Es gibt noch keine Ankündigungen.
no-such-announcement = Diese Ankündigung gibt es nicht.
announcement-is = { $state ->
    [withdrawn] Das geht nicht mehr: Die Ankündigung ist zurückgezogen. Wenn sie noch gebraucht wird, bitte neu ankündigen.
    [cancelled] Das geht nicht mehr: Der Versand ist abgebrochen. Wenn die Ankündigung noch gebraucht wird, bitte neu ankündigen.
   *[submitted] Das geht noch nicht: Die Ankündigung wartet auf die Freigabe.
  }
state-draft = Entwurf
state-submitted = wartet auf Freigabe
state-planned = geplant: { $moment }
state-going = wird verschickt
state-sent = verschickt
state-paused = Pause
state-cancelled = abgebrochen
state-withdrawn = zurückgezogen
state-counts = { $sent } erreicht, { $waiting } warten, { $missed } nicht erreicht
pause-sending-button = Pause
resume-sending-button = Weiter senden
stop-sending-button = Versand abbrechen
resend-button = An Verpasste erneut senden
reword-button = Text ändern
withdraw-button = Zurückziehen
again-button = Neu ankündigen
ask-cancel = „{ $title }“ an niemanden mehr schicken? Was schon da ist, bleibt.
ask-withdraw = „{ $title }“ überall zurückziehen? Wo das nicht geht, steht dann dort ein kurzer Hinweis.
cancel-for-sure-button = Ja, abbrechen
withdraw-for-sure-button = Ja, zurückziehen
done-pause = Pause. Bis auf Weiteres geht nichts hinaus.
done-resume = Es geht weiter.
done-cancel = Abgebrochen. Es geht an niemanden mehr.
done-withdraw = Wird zurückgezogen.
done-resend = Wird an die Verpassten noch einmal geschickt.
nothing-to-do = Da war nichts zu tun.
progress = Wird verschickt: { $title }
progress-paused = Pause: { $title }
progress-line = { $platform }: { $sent } von { $all }
progress-waiting = Es warten noch { $count }.
progress-later = Später bekommen es { $count }: Sammelmeldung oder Ruhezeit.
progress-missed = Nicht erreicht: { $count }
time-left = Noch etwa { $time }.
seconds = { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
  }
minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
  }
report = Verschickt: { $title }
report-cancelled = Abgebrochen: { $title }
report-withdrawn = Zurückgezogen: { $title }
report-doubtful = Vielleicht doppelt, weil das Programm dabei unterbrochen wurde: { $count }
report-maybe-there = In so vielen Chats ist es vielleicht noch zu sehen, weil das Programm dabei unterbrochen wurde: { $count }
missed-line = { $platform }, { $count } nicht erreicht: { $reason }
missed-failed = Die Plattform meldet „{ $reason }“
missed-gone = nicht mehr erreichbar ({ $reason })
missed-skipped = ausgelassen ({ $reason })
reason-blocked = hat das Programm blockiert
reason-removed = hat das Programm entfernt
reason-deleted = gibt es nicht mehr
reason-deactivated = Konto stillgelegt
reason-cancelled = vorher abgebrochen
reason-withdrawn = vorher zurückgezogen
reason-expired = nicht mehr aktuell
reason-begun = Termin hatte schon begonnen
reason-called-off = Termin abgesagt
reason-filled = niemand mehr gesucht
reason-no-record = Eintrag nicht mehr da
reason-unsubscribed = inzwischen abbestellt
reason-paused = macht gerade Pause
reason-resting = gerade nicht erreichbar

# Content: what is asked for
ask-section = Was soll neu dazukommen?
section-events = Termin
section-offers = Gesuch
section-contacts = Kontakt
ask-field-title = Wie heißt es? Eine kurze Überschrift genügt.
ask-field-name = Wie heißt die Person?
ask-field-role = Wofür ist die Person da?
ask-field-start = Wann beginnt es? Tag und Uhrzeit, zum Beispiel „1. Dezember um 18 Uhr“.
ask-field-length = Bis wann, oder wie lange? Zum Beispiel „20 Uhr“ oder „90 Minuten“.
ask-field-recurrence = Wie oft findet es statt?
ask-field-summary = Worum geht es? Ein oder zwei Sätze.
ask-field-schedule = Wann wird Hilfe gebraucht? Zum Beispiel „mittwochs 15 bis 17 Uhr“.
ask-field-timecommitment = Wie viel Zeit braucht es?
ask-field-places = Für welchen Ort gilt es? Auch mehrere sind möglich.
ask-field-venue = Wo genau? Name des Hauses, dann Komma und Adresse.
ask-field-guarded = Dürfen alle erfahren, wo das ist? Ein geschützter Treffpunkt wird nirgends genannt; ihn sagt die Ansprechperson.
ask-field-topics = Welche Themen passen?
ask-topics-chosen = Diese Themen passen wohl. Weitere antippen, oder weiter.
ask-field-slots = Wie viele Menschen werden noch gesucht?
ask-field-organisation = Zu welcher Organisation gehört es? Ein Teil ihres Namens genügt.
ask-field-contact = Wer ist Ansprechperson? Ein Teil des Namens genügt.
ask-field-phone = Unter welcher Telefonnummer ist die Person zu erreichen? Sie wird allen gezeigt.
ask-field-mobile = Unter welcher Mobilnummer ist die Person zu erreichen? Sie wird allen gezeigt.
ask-field-email = Unter welcher E-Mail-Adresse ist die Person zu erreichen? Sie wird allen gezeigt.
ask-field-hours = Wann ist die Person zu erreichen?
recurs-once = Einmal
recurs-weekly = Jede Woche
recurs-fortnightly = Alle zwei Wochen
recurs-monthly = Jeden Monat
venue-public-button = Ja, öffentlich
venue-guarded-button = Nein, geschützt
whole-area-button = Ganzer Kreis
no-topics-button = Ohne Thema
save-button = Speichern
propose-button = Zur Freigabe geben
apply-button = Übernehmen
fault-words = Bitte 1 bis { $words } Zeichen schreiben.
fault-number = Bitte eine Zahl schreiben.
fault-length = Das habe ich nicht verstanden. Bitte so: „20 Uhr“ oder „90 Minuten“.
fault-place = Einen Ort „{ $words }“ kenne ich hier nicht. Bitte eine Gemeinde, einen Ortsteil oder ein Amt nennen.
fault-place-outside = „{ $words }“ liegt nicht im Kreis. Bitte einen Ort im Kreis nennen.
fault-topic = Ein Thema „{ $words }“ kenne ich nicht. Bitte eines antippen.
no-such-name = „{ $words }“ habe ich nicht gefunden.
step-what = Was
step-record = Eintrag
step-time = Welches Mal
step-value = Neue Angabe
step-start = Beginn
step-durationminutes = Dauer
step-recurrence = Wiederholung
step-summary = Beschreibung
step-schedule = Wann
step-places = Ort
step-venue = Treffpunkt
step-guarded = Öffentlich oder geschützt
step-topics = Themen
step-freeslots = Freie Plätze
step-contact = Ansprechperson
step-phone = Telefon
step-email = E-Mail
step-hours = Sprechzeiten

# Content: what becomes of it
record-created = Gespeichert: { $title }
record-changed = Geändert: { $title }
record-proposed = Zur Freigabe gegeben: { $title }
record-unchanged = { $title }: Es bleibt alles, wie es ist.
record-gone = Diesen Eintrag gibt es nicht mehr.
not-saved = Es wurde noch nichts geschrieben. Bitte erst berichtigen, was nicht passt.
fill-button = Besetzt
one-more-button = Noch etwas eintragen
which-need-filled = Welches Gesuch ist besetzt? Es wird dann nicht mehr angeboten.
no-needs = Kein Gesuch ist offen.
needs-button = Gesuch besetzt
offer-filled = { $title } ist besetzt und wird nicht mehr angeboten.
reopen-button = Wieder öffnen
ask-record = Was soll sich ändern? Ein paar Worte aus dem Titel oder Namen genügen.
ask-which-record = Welcher Eintrag?
no-such-record = Zu „{ $words }“ habe ich nichts gefunden. Vergangene Termine sind nicht dabei.
ask-what = Was ist mit { $title }?
act-move-button = Verschieben
act-cancel-button = Absagen
act-retire-button = Nicht mehr zeigen
act-fill-button = Besetzt
act-reopen-button = Wieder öffnen
act-move = wird verschoben
act-cancel = wird abgesagt
act-retire = wird nicht mehr gezeigt
act-fill = ist besetzt und wird nicht mehr angeboten
act-reopen = wird wieder angeboten
ask-which-time = Um welches Mal geht es?
all-times-button = Alle
all-times = alle Male
content-not-yours = Das können nur Redaktion und Partner.
new-content-button = Neu eintragen
change-content-button = Etwas ändern

# Files
ask-file-place = In der Datei ist bei { $count } von { $all } Einträgen kein Ort zu erkennen. Für welchen Ort gelten sie?
file-preview = { $name }: { $counts }. Noch ist nichts geschrieben.
file-outdated = Inzwischen hat sich etwas geändert. Bitte die Datei noch einmal schicken.
file-applied = Übernommen: { $created } neu, { $changed } geändert.
file-proposed = { $count } Vorschläge zur Freigabe gegeben.
file-of-faults = In { $name } ist nichts, was ich übernehmen kann. Es wurde nichts geschrieben.
file-too-large-to-read = { $name } ist zu groß: höchstens { $most } MB. Bitte die Datei teilen.
file-too-large = Die Datei ist zu groß, höchstens 5 MB gehen.
file-not-had = Ich konnte die Datei nicht holen. Bitte noch einmal schicken.
file-not-known = Diese Datei kann ich nicht lesen. Kalender (.ics) und Tabellen (.csv) kann ich übernehmen.

# What partners propose
proposal-of = Vorschlag von { $name }:
several-proposed = { $name } hat { $count } Vorschläge gemacht.
proposals-button = Vorschläge
no-proposals = Es wartet kein Vorschlag.
more-proposals = Danach warten noch { $count }.
proposal-approved = Freigegeben: { $title }
proposal-rejected = Abgelehnt: { $title }
proposal-gone = Dieser Vorschlag ist schon entschieden, oder er wurde geändert.
your-proposal-approved = { $name } hat freigegeben: { $title }
your-proposal-rejected = { $name } hat abgelehnt: { $title }
next-proposal-button = Nächster Vorschlag
coming = Zusagen: { $count }{ $named ->
    [0] {""}
   *[other] {","} darunter { $names }
  }
