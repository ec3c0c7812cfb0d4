danger = In Gefahr: 112 anrufen (Rettungsdienst, Feuerwehr) oder 110 (Polizei), sofort.
talk = Reden, Tag und Nacht, kostenlos: Telefonseelsorge 0800 1110111.
violence = Bei Gewalt gegen Frauen, Tag und Nacht, kostenlos: 116 016.
children = Für Kinder und Jugendliche, Montag bis Samstag 14 bis 20 Uhr, kostenlos: 116 111.
program = Ich bin ein Programm und kann nicht selbst helfen. Diese Person kann es, aber nicht rund um die Uhr:
