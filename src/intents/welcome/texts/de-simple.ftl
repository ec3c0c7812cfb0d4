hello = Hallo!
    Ich heiße { $name }.
    Ich bin ein Computer-Programm.
    Ich bin kein Mensch.
    Sie können mich fragen: Wo kann ich helfen?
    Sie können mich fragen: Welche Termine gibt es?
    Sie können mich fragen: Wer hilft mir weiter?
run-by = Mich gibt es von: { $organisation }.
language = Ich spreche auch andere Sprachen.
    Schreiben Sie dafür: Andere Sprache.
privacy = Ich speichere nicht: Was Sie hier schreiben.
    Mehr Infos bekommen Sie mit dem Wort: Datenschutz.
invited = Mit dieser Einladung bekommen Sie hier:
unknown-code = Diese Einladung gibt es nicht mehr.
order-button = Bestellen
